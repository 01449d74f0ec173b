"""Asks before something is done that cannot be undone."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.small_dialog import SmallDialog


class AskDialog(SmallDialog):
    """One question with two or three answers; Enter, Escape and closing it leave all as it is.

    `accepted` means: do it.

    Args:
        live: The theme.
        question: What is to be decided, short; it is the title too.
        remark: What would follow.
        do: The answer that does it.
        leave: The answer that leaves everything as it is.
        keep: The answer that does it and loses nothing, `""` where there is none.
        parent: The window it belongs to.
    """

    kept = Signal()
    """Do it such that nothing is lost."""

    def __init__(
        self,
        live: LiveTheme,
        question: str,
        remark: str,
        *,
        do: str,
        leave: str,
        keep: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(live, "ask_dialog", question, parent)
        does = Button(live, "ask_do", do)
        leaves = Button(live, "ask_leave", leave, look="main")
        keeps = Button(live, "ask_keep", keep) if keep else None
        does.clicked.connect(self.accept)
        leaves.clicked.connect(self.reject)
        if keeps is not None:
            keeps.clicked.connect(self._on_keep_clicked)
        leaves.setDefault(True)
        parts = (Label(live, question, "heading"), Label(live, remark))
        answers = (does, leaves) if keeps is None else (does, keeps, leaves)
        self._lay_out(parts, answers, answers_gap=3, above_answers=2)
        leaves.setFocus()

    def _on_keep_clicked(self) -> None:
        self.reject()
        self.kept.emit()
