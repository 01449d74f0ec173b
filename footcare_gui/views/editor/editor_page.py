"""The editor of exercises: the form on one side, what comes of it on the other, answers below."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QPixmap, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from footcare_gui.controllers.editing_preview import look_at
from footcare_gui.controllers.editor_controller import Editing, EditorController
from footcare_gui.domain.exercises.exercise import Exercise, Side
from footcare_gui.domain.programmes.steps import USUAL_POSE, StepWritten
from footcare_gui.domain.voice.lines import LengthOf
from footcare_gui.texts import editor as words
from footcare_gui.views.editor.form import EditorForm
from footcare_gui.views.editor.preview_pane import PreviewPane
from footcare_gui.views.pictures import Pictures
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.ask_dialog import AskDialog
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.scrolling import ColumnScroll
from footcare_gui.views.widgets.showing import set_shown

BESIDE_FROM_PX = 860
PREVIEW_SHARE = 0.4


class EditorPage(QWidget):
    """Everything about one exercise that is being written.

    Args:
        live: The theme.
        pictures: Where figures come from.
        controller: What is edited.
        length_of: How long each sentence takes the voice, given what exercises say.
        now_ms: The moving figure's clock.
    """

    left = Signal()
    """Back to the list."""
    start_wanted = Signal(str)
    """It is kept, and a session of it is to begin."""

    def __init__(
        self,
        live: LiveTheme,
        pictures: Pictures,
        controller: EditorController,
        length_of: Callable[[Exercise], LengthOf],
        now_ms: Callable[[], int] | None = None,
    ) -> None:
        super().__init__()
        self._live, self._pictures, self._controller = live, pictures, controller
        self._length_of = length_of
        self.setObjectName("editor_page")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._back = Button(live, "leave_editor", words.leave(), look="plain", icon="back")
        self._title = Label(live, look="title", wrap=False)
        self._copied = Label(live, look="quiet")
        self.form = EditorForm(live, controller, self._picture_of)
        self.preview = PreviewPane(live, pictures, now_ms)
        self._stands = Label(live, look="quiet")
        self._stands.setObjectName("editor_stands")
        self.draft = Button(live, "keep_draft", words.keep_draft())
        self.save = Button(live, "save_exercise", words.save())
        self.start = Button(
            live, "save_and_start", words.save_and_start(), look="main", icon="play"
        )
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build()
        self._connect()

    def leave(self) -> None:
        """Go back to the list; what would be lost is asked about."""
        if not self._controller.value.is_changed:
            self.left.emit()
            return
        dialog = AskDialog(
            self._live,
            words.lose_title(),
            words.lose_means(),
            do=words.lose(),
            leave=words.stay(),
            parent=self,
        )
        dialog.accepted.connect(self.left)
        dialog.open()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Form and preview stand side by side where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        is_wide = self.width() >= self._live.theme.px(BESIDE_FROM_PX) or self.width() >= 1000
        direction = QBoxLayout.Direction
        self._body.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)
        self._preview_scroll.setFixedWidth(
            round(self.width() * PREVIEW_SHARE) if is_wide else self.width()
        )

    def _on_opened(self, editing: Editing) -> None:
        self.form.show_editing(editing, is_new=True)
        self._form_scroll.verticalScrollBar().setValue(0)

    def _on_changed(self, editing: Editing) -> None:
        self.form.show_editing(editing)
        exercise = editing.preview.exercise
        self.preview.show_look(
            None if exercise is None else look_at(exercise, self._length_of(exercise))
        )
        name = editing.reading.exercise.name if editing.reading.exercise else ""
        self._title.setText(words.new_exercise() if editing.is_new else name)
        self._show_stands(editing)

    def _show_stands(self, editing: Editing) -> None:
        faults = editing.reading.faults
        missing = [f for f in faults if f.is_missing]
        named = dict.fromkeys(
            words.section("steps") if f.field is None else words.label(f.field.id) for f in missing
        )
        if len(missing) < len(faults):
            text = words.to_mend(len(faults) - len(missing))
        elif missing:
            text = words.still_missing(", ".join(named))
        else:
            text = words.can_be_saved()
        self._stands.setText(text)
        self.save.setEnabled(editing.can_be_kept)
        self.start.setEnabled(editing.can_be_kept)
        set_shown(self.draft, not editing.can_be_kept)

    def _picture_of(self, step: StepWritten, edge: int) -> QPixmap | None:
        exercise = self._controller.value.preview.exercise
        if exercise is None or not self._pictures.has_picture(exercise.usual):
            return None
        pose, dpr = step.pose or USUAL_POSE, self.devicePixelRatioF()
        return self._pictures.thumbnail(exercise.usual, pose, Side.RIGHT, edge, dpr)

    def _on_save_clicked(self) -> None:
        self._controller.save()

    def _on_start_clicked(self) -> None:
        if self._controller.save():
            self.start_wanted.emit(self._controller.value.id)

    def _connect(self) -> None:
        self._controller.opened.connect(self._on_opened)
        self._controller.changed.connect(self._on_changed)
        self._back.clicked.connect(self.leave)
        self.draft.clicked.connect(lambda: self._controller.save(is_draft=True))
        self.save.clicked.connect(self._on_save_clicked)
        self.start.clicked.connect(self._on_start_clicked)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Ctrl+S"), self, self._on_save_key, context=within)
        QShortcut(QKeySequence("Ctrl+Return"), self, self._on_start_key, context=within)
        self._live.theme_changed.connect(self._arrange)

    def _on_save_key(self) -> None:
        self._controller.save(is_draft=not self._controller.value.can_be_kept)

    def _on_start_key(self) -> None:
        if self._controller.value.can_be_kept:
            self._on_start_clicked()

    def _build(self) -> None:
        space = self._live.theme.space
        head = QHBoxLayout()
        head.setContentsMargins(space(4), space(3), space(6), space(1))
        head.setSpacing(space(3))
        head.addWidget(self._back)
        head.addWidget(self._title, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(space(6), space(3), space(6), space(4))
        foot.setSpacing(space(3))
        foot.addWidget(self._stands, 1)
        for button in (self.draft, self.save, self.start):
            foot.addWidget(button)
        self._form_scroll = ColumnScroll(self._live, "editor_form_scroll", self.form)
        inside = QWidget()
        inner = QVBoxLayout(inside)
        inner.setContentsMargins(0, space(2), space(6), space(6))
        inner.addWidget(self.preview)
        self._preview_scroll = ColumnScroll(self._live, "editor_preview_scroll", inside)
        self._body.addWidget(self._form_scroll, 1)
        self._body.addWidget(self._preview_scroll)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(head)
        outer.addLayout(self._body, 1)
        outer.addLayout(foot)
