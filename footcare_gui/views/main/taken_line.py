"""On today's card: the one extra hold that was taken in, with the way to leave it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from footcare_gui.texts import owed
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.labels import Label


class TakenLine(QWidget):
    """What it is, and beside it *Take out*; then it is asked again.

    Args:
        live: The theme.
        parent: Qt's owner.
    """

    put_back = Signal()

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("taken_line")
        self._what = Label(live)
        self._what.setObjectName("taken_hold")
        self._out = Button(live, "take_out", owed.take_out(), look="plain", icon="close")
        self._out.clicked.connect(self.put_back)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(live.theme.space(2))
        row.addWidget(self._what, 1)
        row.addWidget(self._out)

    def say(self, what: str) -> None:
        """Name the hold."""
        self._what.setText(what)
        self._out.setAccessibleDescription(what)
