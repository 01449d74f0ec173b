"""The steps in the form: a text each, perhaps with its picture; made, moved and taken out."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from footcare_gui.domain.programmes.reading import FaultAt
from footcare_gui.domain.programmes.steps import MOST_STEPS, StepWritten
from footcare_gui.texts import editor_fields as field_words
from footcare_gui.texts import editor_steps as step_words
from footcare_gui.views.editor.picture_button import PICTURE_PX, PictureButton
from footcare_gui.views.editor.text_box import TextBox
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.showing import set_shown

PICTURE_KEY = "Alt+P"
PictureOf = Callable[[StepWritten, int], QPixmap | None]
"""The picture of a step in a certain size; `None` where it has none."""


class StepRow(QWidget):
    """One step.

    Args:
        live: The theme.
        number: From 1.
    """

    typed = Signal(str)
    entered = Signal()
    picture_wanted = Signal()
    picture_dropped = Signal(object)
    moved = Signal(int)
    """One place up: −1, or down: 1."""
    removed = Signal()

    def __init__(self, live: LiveTheme, number: int) -> None:
        super().__init__()
        self._live = live
        self.setObjectName(f"step_row_{number}")
        self.text = TextBox(
            live, f"step_text_{number}", step_words.step(number), is_one_paragraph=True
        )
        self.picture = PictureButton(live, f"step_picture_{number}", step_words.picture_of(number))
        self.picture.setToolTip(f"{step_words.picture_of(number)} ({PICTURE_KEY})")
        self.up = self._button("up", "up", number, step_words.earlier(number))
        self.down = self._button("down", "down", number, step_words.later(number))
        self.remove = self._button("remove", "close", number, step_words.remove_step(number))
        self._fault = Label(live, look="quiet")
        self._build()
        self._connect()

    def show_step(self, step: StepWritten, picture: QPixmap | None, *, is_new: bool) -> None:
        """Show a step."""
        if is_new or not self.text.lines.hasFocus():
            self.text.show_text(step.text)
        self.picture.show_picture(picture)

    def show_fault(self, fault: FaultAt | None) -> None:
        """Say what is wrong, or nothing."""
        text = field_words.fault(fault) if fault is not None else ""
        self._fault.setText(text)
        self.text.lines.setAccessibleDescription(text)
        set_shown(self._fault, bool(text))

    def _button(self, name: str, icon: str, number: int, spoken: str) -> Button:
        return Button(self._live, f"step_{name}_{number}", look="plain", icon=icon, spoken=spoken)

    def _connect(self) -> None:
        self.text.typed.connect(self.typed)
        self.text.entered.connect(self.entered)
        self.picture.clicked.connect(self.picture_wanted)
        self.picture.dropped.connect(self.picture_dropped)
        self.up.clicked.connect(lambda: self.moved.emit(-1))
        self.down.clicked.connect(lambda: self.moved.emit(1))
        self.remove.clicked.connect(self.removed)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, by in (("Alt+Up", -1), ("Alt+Down", 1)):
            shortcut = QShortcut(QKeySequence(keys), self, context=within)
            shortcut.activated.connect(lambda by=by: self.moved.emit(by))
        picture = QShortcut(QKeySequence(PICTURE_KEY), self, context=within)
        picture.activated.connect(self.picture_wanted)

    def _build(self) -> None:
        space = self._live.theme.space
        row = QHBoxLayout()
        row.setSpacing(space(2))
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(self.picture, 0, top)
        row.addWidget(self.text, 1, top)
        for button in (self.up, self.down, self.remove):
            row.addWidget(button, 0, top)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(1))
        column.addLayout(row)
        column.addWidget(self._fault)
        self._fault.hide()


class StepsForm(QWidget):
    """All steps, and a button for one more.

    Args:
        live: The theme.
        picture_of: Gives their pictures.
    """

    changed = Signal(int, object)
    """A place from 0, and the `StepWritten` there; behind the last one it is a new one."""
    moved = Signal(int, int)
    removed = Signal(int)
    picture_wanted = Signal(int)
    picture_dropped = Signal(int, object)
    """A place from 0, and the `QMimeData` of what was dropped there."""

    def __init__(self, live: LiveTheme, picture_of: PictureOf) -> None:
        super().__init__()
        self._live, self._picture_of = live, picture_of
        self.setObjectName("steps_form")
        self._rows: list[StepRow] = []
        self._steps: tuple[StepWritten, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(live.theme.space(2))
        self.add = Button(live, "add_step", step_words.add_step(), icon="plus")
        self.add.clicked.connect(self._on_add_clicked)
        self._column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeading)

    def show_steps(self, steps: Sequence[StepWritten], *, is_new: bool = False) -> None:
        """Show these steps."""
        is_new = is_new or len(steps) != len(self._steps)
        self._steps = tuple(steps)
        while len(self._rows) < len(steps):
            self._add_row()
        for place, row in enumerate(self._rows):
            set_shown(row, place < len(steps))
            if place < len(steps):
                picture = self._picture_of(steps[place], PICTURE_PX)
                row.show_step(steps[place], picture, is_new=is_new)
                row.up.setEnabled(place > 0)
                row.down.setEnabled(place + 1 < len(steps))
        self.add.setEnabled(len(steps) < MOST_STEPS)

    def show_faults(self, faults: Sequence[FaultAt]) -> None:
        """Say what is wrong beside each step."""
        by_step = {fault.step: fault for fault in reversed(faults) if fault.step is not None}
        for place, row in enumerate(self._rows):
            row.show_fault(by_step.get(place))

    def take_focus(self, place: int) -> None:
        """Give the keyboard to the text of a step."""
        if 0 <= place < len(self._steps):
            self._rows[place].text.lines.setFocus()

    def _add_row(self) -> None:
        place = len(self._rows)
        row = StepRow(self._live, place + 1)
        row.typed.connect(lambda text: self._on_typed(place, text))
        row.entered.connect(lambda: self._on_entered(place))
        row.picture_wanted.connect(lambda: self.picture_wanted.emit(place))
        row.picture_dropped.connect(lambda mime: self.picture_dropped.emit(place, mime))
        row.moved.connect(lambda by: self._on_moved(place, by))
        row.removed.connect(lambda: self._on_removed(place))
        self._rows.append(row)
        self._column.insertWidget(place, row)

    def _on_typed(self, place: int, text: str) -> None:
        self.changed.emit(place, self._steps[place]._replace(text=text))

    def _on_entered(self, place: int) -> None:
        """Enter goes on to the next step; behind the last one a new one begins."""
        if place + 1 == len(self._steps):
            self._on_add_clicked()
        else:
            self.take_focus(place + 1)

    def _on_add_clicked(self) -> None:
        if len(self._steps) < MOST_STEPS:
            self.changed.emit(len(self._steps), StepWritten(""))
            self.take_focus(len(self._steps) - 1)

    def _on_moved(self, place: int, by: int) -> None:
        if 0 <= place + by < len(self._steps):
            self.moved.emit(place, by)
            self.take_focus(place + by)

    def _on_removed(self, place: int) -> None:
        self.removed.emit(place)
        if self._steps:
            self.take_focus(min(place, len(self._steps) - 1))
        else:
            self.add.setFocus()
