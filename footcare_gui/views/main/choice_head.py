"""Over the list: the app's name, the tabs, when to stop, the main menu."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from footcare_gui.texts import buttons, choosing, safety
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.page_tabs import Page, PageTabs
from footcare_gui.views.widgets.showing import set_shown


class ChoiceHead(QWidget):
    """One line; where it is too narrow the name, which the window's title says too, is left out."""

    full_screen_left = Signal()
    """Back to a window with a title."""

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self._leave: Button | None = None
        self.setObjectName("choice_head")
        self._title = Label(live, "Footcare", "heading", wrap=False)
        self.tabs = PageTabs(live, Page.EXERCISES)
        self.when_to_stop = Button(
            live,
            "when_to_stop",
            look="plain",
            icon="warn",
            spoken=safety.title(),
            icon_size=24,
        )
        self.menu = Button(
            live, "main_menu", look="plain", icon="menu", spoken=choosing.menu(), icon_size=24
        )
        self._build(live)
        live.theme_changed.connect(self._fit)

    def minimumSizeHint(self) -> QSize:
        """Everything but the name."""
        return QSize(self._least_px(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the name where there is room for it."""
        super().resizeEvent(event)
        self._fit()

    def show_full_screen(self, is_full: bool) -> None:
        """Offer the way back, for which a full screen has no title bar."""
        if is_full and self._leave is None:
            self._leave = Button(
                self._live,
                "leave_full_screen",
                look="plain",
                icon="windowed",
                spoken=buttons.leave_full_screen(),
                icon_size=24,
            )
            self._leave.clicked.connect(self.full_screen_left)
            self._row.addWidget(self._leave)
        if self._leave is not None:
            set_shown(self._leave, is_full)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - self._least_px()
        set_shown(self._title, room >= self._title.sizeHint().width())

    def _least_px(self) -> int:
        margins = self._row.contentsMargins()
        icons = self.when_to_stop.sizeHint().width() + self.menu.sizeHint().width()
        if self._leave is not None and not self._leave.isHidden():
            icons += self._leave.sizeHint().width()
        return margins.left() + self.tabs.words_width + icons + margins.right()

    def _build(self, live: LiveTheme) -> None:
        space = live.theme.space
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(space(4), 0, space(2), 0)
        self._row.setSpacing(0)
        self._title.setContentsMargins(0, 0, space(3), 0)
        self._row.addWidget(self._title)
        self._row.addWidget(self.tabs)
        self._row.addStretch(1)
        self._row.addWidget(self.when_to_stop)
        self._row.addWidget(self.menu)
