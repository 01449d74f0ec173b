"""Asks before something is done that cannot be undone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.dialog import Dialog
from footcare_gui.views.widgets.focus_ring import FocusRing
from footcare_gui.views.widgets.labels import Label


class AskDialog(Dialog):
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
        super().__init__(live, parent)
        space = live.theme.space
        self.setObjectName("ask_dialog")
        self.setWindowTitle(question)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        does = Button(live, "ask_do", do)
        leaves = Button(live, "ask_leave", leave, look="main")
        does.clicked.connect(self.accept)
        leaves.clicked.connect(self.reject)
        leaves.setDefault(True)
        row = QHBoxLayout()
        row.setSpacing(space(3))
        row.addStretch()
        row.addWidget(does)
        row.addWidget(leaves)
        column = QVBoxLayout(self)
        column.setContentsMargins(space(6), space(6), space(6), space(6))
        column.setSpacing(space(3))
        column.addWidget(Label(live, question, "heading"))
        column.addWidget(Label(live, remark))
        column.addSpacing(space(2))
        column.addLayout(row)
        self.setMinimumWidth(live.theme.px(420))
        FocusRing(self, live)
        leaves.setFocus()
