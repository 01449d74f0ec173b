"""The editor of exercises: the form on one side, what comes of it on the other, answers below."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from footcare_gui.controllers.editing import Editing
from footcare_gui.controllers.editing_preview import look_at
from footcare_gui.controllers.editor_controller import EditorController
from footcare_gui.domain.actions import ActionId, spec_of
from footcare_gui.domain.exercises.exercise import Exercise
from footcare_gui.domain.programmes.steps import steps_of
from footcare_gui.domain.programmes.written import text_at
from footcare_gui.domain.voice.lines import LengthOf
from footcare_gui.texts import editor as words
from footcare_gui.texts import editor_text as text_words
from footcare_gui.texts.routine_edit import redo_whole, undo_whole
from footcare_gui.views.editor.conflict_dialog import ConflictDialog
from footcare_gui.views.editor.foot import EditorFoot
from footcare_gui.views.editor.form import EditorForm
from footcare_gui.views.editor.preview_pane import PreviewPane
from footcare_gui.views.editor.step_pictures import StepPictures, TakePhoto
from footcare_gui.views.editor.text_view import TextView
from footcare_gui.views.pictures import Pictures
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.announcer import Announcer
from footcare_gui.views.widgets.ask_dialog import AskDialog
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.scrolling import ColumnScroll
from footcare_gui.views.widgets.showing import set_shown
from footcare_gui.views.widgets.tab_order import TabOrder

BESIDE_FROM_PX = 860
PREVIEW_SHARE = 0.4


class EditorPage(QWidget):
    """Everything about one exercise that is being written.

    Args:
        live: The theme.
        pictures: Where figures come from.
        controller: What is edited.
        length_of: How long each sentence takes the voice, given what exercises say.
        take_photo: Takes in a picture of one's own.
        name_of: What a figure is called.
        now_ms: The moving figure's clock.
    """

    left = Signal()
    """Back to the list."""
    delete_wanted = Signal()
    full_screen_wanted = Signal()
    help_wanted = Signal()
    start_wanted = Signal(str)
    """It is kept, and a session of it is to begin."""

    def __init__(
        self,
        live: LiveTheme,
        pictures: Pictures,
        controller: EditorController,
        *,
        length_of: Callable[[Exercise], LengthOf],
        take_photo: TakePhoto,
        name_of: Callable[[str], str],
        now_ms: Callable[[], int] | None = None,
    ) -> None:
        super().__init__()
        self._live, self._pictures, self._controller = live, pictures, controller
        self._length_of = length_of
        self.setObjectName("editor_page")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._back = Button(live, "leave_editor", words.leave(), look="plain", icon="back")
        self._title = Label(live, look="title", wrap=False)
        self._steps = StepPictures(
            live, pictures, controller, take_photo=take_photo, name_of=name_of, parent=self
        )
        self.form = EditorForm(live, controller, self._steps.picture_of)
        self.preview = PreviewPane(live, pictures, now_ms)
        self._said = Label(live, look="strong")
        self._said.setObjectName("editor_said")
        self._announcer = Announcer(self)
        self._left = QStackedLayout()
        self._tabs, self._steps_count = TabOrder(self), -1
        self._foot = EditorFoot(live)
        self.draft, self.save = self._foot.draft, self._foot.save
        self.start = self._foot.start
        self.as_text = Button(live, "show_as_text", text_words.show_as_text())
        self.as_text.setCheckable(True)
        self.undo = Button(live, "undo_edit", icon="undo", look="plain", spoken=undo_whole())
        self.redo = Button(live, "redo_edit", icon="redo", look="plain", spoken=redo_whole())
        self.delete = Button(live, "delete_exercise", words.delete(), look="plain")
        self.text = TextView(live)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build()
        self._connect()

    def leave(self) -> None:
        """Go back to the list; what would be lost is asked about."""
        value = self._controller.value
        if not value.is_changed:
            self.left.emit()
            return
        dialog = AskDialog(
            self._live,
            words.lose_title(),
            words.lose_means(is_new=value.is_new),
            do=words.lose(),
            leave=words.stay(),
            keep=words.save_and_leave(is_draft=not value.can_be_kept),
            parent=self,
        )
        dialog.accepted.connect(self.left)
        dialog.kept.connect(self._on_keep_wanted)
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
        self.say("")
        self._tabs.renew()
        self.preview.clear()
        known = editing.preview.exercise
        self._steps.follow(known.usual if known is not None else None)
        self.form.show_editing(editing, is_new=True)
        for scroll in (self._form_scroll, self._preview_scroll):
            scroll.verticalScrollBar().setValue(0)

    def ask_which(self) -> None:
        """Both have changed: which is to be kept?"""
        if self.findChild(ConflictDialog) is None:
            dialog = ConflictDialog(self._live, self)
            dialog.mine.connect(self._controller.keep_mine)
            dialog.theirs.connect(self._controller.take_theirs)
            dialog.both.connect(self._controller.keep_both)
            dialog.open()

    def say(self, line: str) -> None:
        """Say something about what is edited, above the form."""
        self._said.setText(line)
        set_shown(self._said, bool(line))
        self._announcer.say(line)

    def _on_changed(self, editing: Editing) -> None:
        known = editing.preview.exercise
        self._steps.follow(known.usual if known is not None else None)
        is_text = editing.text is not None
        count = len(steps_of(editing.written))
        if count != self._steps_count:
            self._steps_count = count
            self._tabs.renew()
        if is_text:
            self.text.show_text(editing.text or "", editing.text_faults)
        else:
            self.form.show_editing(editing)
        self.as_text.setChecked(is_text)
        self.as_text.set_words(text_words.show_as_form() if is_text else text_words.show_as_text())
        if self._left.currentIndex() != is_text:
            self._left.setCurrentIndex(int(is_text))
            (self.text if is_text else self.form).take_focus()
        set_shown(self.delete, not editing.is_new)
        self.undo.setEnabled(self._controller.can_undo)
        self.redo.setEnabled(self._controller.can_redo)
        exercise = editing.preview.exercise
        self.preview.show_look(
            None if exercise is None else look_at(exercise, self._length_of(exercise))
        )
        name = text_at(editing.written, ("name",))
        is_new = editing.is_new and not editing.origin
        self._title.setText(words.new_exercise() if is_new or not name else name)
        self._foot.show_editing(editing)

    def _on_keep_wanted(self) -> None:
        if self._on_save_key():
            self.left.emit()

    def _on_save_clicked(self) -> None:
        self._controller.save()

    def _on_start_clicked(self) -> None:
        if self._controller.save():
            self.start_wanted.emit(self._controller.value.id)

    def _connect(self) -> None:
        self.form.picture_wanted.connect(self._steps.choose)
        self.form.picture_dropped.connect(self._steps.drop)
        self._controller.opened.connect(self._on_opened)
        self._controller.changed.connect(self._on_changed)
        self._back.clicked.connect(self.leave)
        self.draft.clicked.connect(lambda: self._controller.save(is_draft=True))
        self.save.clicked.connect(self._on_save_clicked)
        self.start.clicked.connect(self._on_start_clicked)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for action, does in (
            (ActionId.SAVE_EXERCISE, self._on_save_key),
            (ActionId.SAVE_AND_START, self._on_start_key),
            (ActionId.SHOW_AS_TEXT, self._on_text_key),
            (ActionId.NEXT_SECTION, self._on_section_key),
            (ActionId.UNDO_EDIT, self._controller.undo),
            (ActionId.REDO_EDIT, self._controller.redo),
            (ActionId.LEAVE_EDITOR, self.leave),
            (ActionId.FULL_SCREEN, self.full_screen_wanted.emit),
            (ActionId.HELP, self.help_wanted.emit),
            (ActionId.QUIT, lambda: self.window().close()),
        ):
            for keys in spec_of(action).keys:
                QShortcut(QKeySequence(keys), self, does, context=within)
        self.as_text.clicked.connect(self._on_text_key)
        self.undo.clicked.connect(self._controller.undo)
        self.redo.clicked.connect(self._controller.redo)
        self.delete.clicked.connect(self.delete_wanted)
        self.text.typed.connect(self._controller.write_text)
        self._controller.conflict_found.connect(self.ask_which)
        self._live.theme_changed.connect(self._arrange)

    def _on_text_key(self) -> None:
        if self._controller.value.text is None:
            self._controller.show_text()
        else:
            self._controller.show_form()
        self.as_text.setChecked(self._controller.value.text is not None)

    def _on_section_key(self) -> None:
        self._form_scroll.ensureWidgetVisible(self.form.go_on(), 0, self._live.theme.space(12))

    def _on_save_key(self) -> bool:
        return self._controller.save(is_draft=not self._controller.value.can_be_kept)

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
        for button in (self.undo, self.redo, self.delete):
            head.addWidget(button)
        head.addWidget(self.as_text)
        self._form_scroll = ColumnScroll(self._live, "editor_form_scroll", self.form)
        inside = QWidget()
        inner = QVBoxLayout(inside)
        inner.setContentsMargins(space(3), space(2), space(6), space(6))
        inner.addWidget(self.preview)
        self._preview_scroll = ColumnScroll(self._live, "editor_preview_scroll", inside)
        self._left.addWidget(self._form_scroll)
        self._left.addWidget(self.text)
        left = QVBoxLayout()
        left.setSpacing(0)
        self._said.setContentsMargins(space(6), space(1), space(6), space(2))
        self._said.hide()
        left.addWidget(self._said)
        left.addLayout(self._left, 1)
        self._body.addLayout(left, 1)
        self._body.addWidget(self._preview_scroll)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(head)
        outer.addLayout(self._body, 1)
        outer.addWidget(self._foot)
