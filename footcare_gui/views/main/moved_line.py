"""Below all routines: where the one that was moved stands now, further on, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from footcare_gui.texts import buttons
from footcare_gui.texts import routine_edit as words
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.showing import set_pair_enabled


class MovedLine(QWidget):
    """Says it, and asks for more of the same or for the place that it came from.

    Args:
        live: The theme.
        parent: Qt's owner.
    """

    move_wanted = Signal(int)
    """By so many places; fewer than none is earlier."""
    undone = Signal()

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("moved_line")
        self._words = Label(live)
        self._earlier = Button(live, "move_earlier", icon="up", spoken=words.earlier())
        self._later = Button(live, "move_later", icon="down", spoken=words.later())
        undo = Button(live, "undo_move", buttons.undo(), icon="undo")
        self._earlier.clicked.connect(lambda: self.move_wanted.emit(-1))
        self._later.clicked.connect(lambda: self.move_wanted.emit(1))
        undo.clicked.connect(self.undone)
        row, space = QHBoxLayout(self), live.theme.space
        row.setContentsMargins(space(6), space(2), space(6), 0)
        row.setSpacing(space(3))
        row.addWidget(self._words, 1)
        for button in (self._earlier, self._later, undo):
            row.addWidget(button)

    def show_place(self, name: str, number: int, of: int) -> str:
        """Say where a routine stands, the first is 1; returns what was said."""
        text = words.stands(name, number, of)
        self._words.setText(text)
        set_pair_enabled(self._earlier, number > 1, self._later, number < of)
        return text
