"""Asks which of two versions is to be kept."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from footcare_gui.texts import editor as words
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.small_dialog import SmallDialog


class ConflictDialog(SmallDialog):
    """Three answers, none of which throws anything away unasked; closing it decides nothing.

    Args:
        live: The theme.
        parent: The window it belongs to.
    """

    mine = Signal()
    theirs = Signal()
    both = Signal()

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(live, "conflict_dialog", words.conflict(), parent)
        answers = (
            Button(live, "keep_mine", words.keep_mine()),
            Button(live, "take_theirs", words.take_theirs()),
            Button(live, "keep_both", words.keep_both(), look="main"),
        )
        for button, signal in zip(answers, (self.mine, self.theirs, self.both), strict=True):
            button.clicked.connect(signal)
            button.clicked.connect(self.accept)
        answers[-1].setDefault(True)
        parts = (Label(live, words.conflict(), "heading"), Label(live, words.conflict_means()))
        self._lay_out((*parts, *answers), (self._cancel("decide_later"),), above_answers=2)
        answers[-1].setFocus()
