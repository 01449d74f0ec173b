"""What is wrong with files of exercises, and where."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from footcare_gui.texts import buttons, faulty_files
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.dialog import Dialog
from footcare_gui.views.widgets.focus_ring import FocusRing
from footcare_gui.views.widgets.labels import Label


class FaultDialog(Dialog):
    """All faults, to read and to copy.

    Args:
        live: The theme.
        details: A line for each.
        parent: The window it belongs to.
        remark: What follows from them; that everything else works, without one.
    """

    def __init__(
        self, live: LiveTheme, details: str, parent: QWidget | None = None, *, remark: str = ""
    ) -> None:
        super().__init__(live, parent)
        self.setObjectName("fault_dialog")
        self.setWindowTitle(faulty_files.title())
        text = QPlainTextEdit(details)
        text.setObjectName("fault_text")
        text.setReadOnly(True)
        text.setAccessibleName(faulty_files.what_and_where())
        close = Button(live, "close_faults", buttons.close(), look="main")
        close.clicked.connect(self.accept)
        space = live.theme.space
        column = QVBoxLayout(self)
        column.setContentsMargins(space(6), space(6), space(6), space(6))
        column.setSpacing(space(4))
        words = remark or faulty_files.all_others_work()
        column.addWidget(Label(live, words))
        column.addWidget(text)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignTrailing)
        self.resize(live.theme.px(640), live.theme.px(360))
        FocusRing(self, live)
