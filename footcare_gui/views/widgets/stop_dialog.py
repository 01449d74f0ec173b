"""When to stop: reachable from every screen."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from footcare_gui.texts import buttons, safety
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.dialog import Dialog
from footcare_gui.views.widgets.focus_ring import FocusRing
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.on_screen import size_on_screen
from footcare_gui.views.widgets.scrolling import ColumnScroll


class StopDialog(Dialog):
    """The signs to stop, and what this app is; it scrolls where the screen is small."""

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(live, parent)
        space = live.theme.space
        self.setObjectName("stop_dialog")
        self.setWindowTitle(safety.title())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        close = Button(live, "close_stop", buttons.close(), look="main")
        close.clicked.connect(self.accept)
        close.setDefault(True)
        content, column = QWidget(), QVBoxLayout()
        content.setObjectName("stop_content")
        content.setLayout(column)
        column.setContentsMargins(space(6), space(6), space(6), space(2))
        column.setSpacing(space(4))
        column.addWidget(Label(live, safety.title(), "title"))
        column.addWidget(Label(live, safety.when_to_stop(), "lead"))
        column.addWidget(Label(live, safety.when_to_call(), "lead_strong"))
        column.addWidget(Label(live, safety.when_to_pause_for_today()))
        column.addWidget(Label(live, safety.what_this_is(), "quiet"))
        column.addStretch()
        foot = QVBoxLayout()
        foot.setContentsMargins(space(6), space(2), space(6), space(6))
        foot.addWidget(close, 0, Qt.AlignmentFlag.AlignTrailing)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(ColumnScroll(live, "stop_scroll", content), 1)
        outer.addLayout(foot)
        width = live.theme.px(520)
        # left to itself, Qt makes it no higher than two thirds of the screen
        height = column.totalHeightForWidth(width) + foot.sizeHint().height()
        self.resize(size_on_screen(self, QSize(width, height)))
        close.setFocus()
        FocusRing(self, live)
