"""On today's card: what was taken in, or left out, with the way back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.labels import Label


class TakenLine(QWidget):
    """What it is, and beside it a button that undoes it.

    Args:
        live: The theme.
        name: The object name; its parts are called so, too.
        undo: What the button says.
        icon: The button's icon.
        parent: Qt's owner.
    """

    put_back = Signal()

    def __init__(
        self, live: LiveTheme, name: str, undo: str, icon: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}_line")
        self._what = Label(live)
        self._what.setObjectName(f"{name}_words")
        self._out = Button(live, f"undo_{name}", undo, look="plain", icon=icon)
        self._out.clicked.connect(self.put_back)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(live.theme.space(2))
        row.addWidget(self._what, 1)
        row.addWidget(self._out)

    def say(self, what: str) -> None:
        """Name it."""
        self._what.setText(what)
        self._out.setAccessibleDescription(what)
