"""Asks before something is done that cannot be undone."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.small_dialog import SmallDialog


class AskDialog(SmallDialog):
    """One question with two answers; Enter, Escape and closing it leave everything as it is.

    `accepted` means: do it.

    Args:
        live: The theme.
        question: What is to be decided, short; it is the title too.
        remark: What would follow.
        do: The answer that does it.
        leave: The answer that leaves everything as it is.
        parent: The window it belongs to.
    """

    def __init__(
        self,
        live: LiveTheme,
        question: str,
        remark: str,
        *,
        do: str,
        leave: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(live, "ask_dialog", question, parent)
        does = Button(live, "ask_do", do)
        leaves = Button(live, "ask_leave", leave, look="main")
        does.clicked.connect(self.accept)
        leaves.clicked.connect(self.reject)
        leaves.setDefault(True)
        parts = (Label(live, question, "heading"), Label(live, remark))
        self._lay_out(parts, (does, leaves), answers_gap=3, above_answers=2)
        leaves.setFocus()
