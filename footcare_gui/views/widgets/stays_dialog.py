"""Says once that closing the window leaves Footcare there."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from footcare_gui.texts import tray as words
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.small_dialog import SmallDialog


class StaysDialog(SmallDialog):
    """Two answers; Escape leaves the window open, and asks again the next time.

    Args:
        live: The theme.
        text: What stays, and where.
        parent: The window it belongs to.
    """

    close_wanted = Signal()
    """Close the window."""

    quit_wanted = Signal()
    """End the app."""

    def __init__(self, live: LiveTheme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(live, "stays_dialog", words.stays_title(), parent)
        ends = Button(live, "stays_quit", words.quit_instead())
        closes = Button(live, "stays_close", words.stay(), look="main")
        ends.clicked.connect(self.accept)
        ends.clicked.connect(self.quit_wanted)
        closes.clicked.connect(self.accept)
        closes.clicked.connect(self.close_wanted)
        closes.setDefault(True)
        parts = (Label(live, words.stays_title(), "heading"), Label(live, text))
        self._lay_out(parts, (ends, closes), answers_gap=3, above_answers=2)
        closes.setFocus()
