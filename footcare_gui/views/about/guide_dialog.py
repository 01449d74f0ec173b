"""The guide: its pages in a list, and the one that is chosen to read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QListWidget, QTextBrowser, QVBoxLayout, QWidget

from footcare_gui.texts import buttons
from footcare_gui.texts import help as words
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.dialog import Dialog
from footcare_gui.views.widgets.focus_ring import FocusRing
from footcare_gui.views.widgets.on_screen import size_on_screen
from footcare_gui.views.widgets.scrolling import ThinScrollBar

Page = tuple[str, str, str]
"""What links call it, its title, and its HTML."""

WIDTH, HEIGHT = 880, 720
LIST_WIDTH, LIST_HEIGHT = 280, 110
NARROW = 640
"""Below this width the list stands above the page."""


class GuideDialog(Dialog):
    """Shows one page at a time.

    Args:
        live: The theme.
        pages: In their order.
        parent: The window it belongs to.
    """

    def __init__(
        self, live: LiveTheme, pages: Sequence[Page], parent: QWidget | None = None
    ) -> None:
        super().__init__(live, parent)
        self._pages = pages
        self.setObjectName("guide_dialog")
        self.setWindowTitle(words.guide())
        self._list, self._text = QListWidget(), QTextBrowser()
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._equip()
        self._build()
        self._list.currentRowChanged.connect(self._show_page)
        self._text.anchorClicked.connect(self._on_link_clicked)
        live.theme_changed.connect(self._renew)
        self._list.setCurrentRow(0)
        self._list.setFocus()
        FocusRing(self, live)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """List and page stand beside each other where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        px, is_narrow = self._live.theme.px, self.width() < self._live.theme.px(NARROW)
        ways = QBoxLayout.Direction
        self._both.setDirection(ways.TopToBottom if is_narrow else ways.LeftToRight)
        self._list.setMaximumSize(
            *(
                (self.maximumWidth(), px(LIST_HEIGHT))
                if is_narrow
                else (px(LIST_WIDTH), self.height())
            )
        )

    def _equip(self) -> None:
        self._list.setObjectName("guide_pages")
        self._list.setAccessibleName(words.pages_of_guide())
        self._list.setWordWrap(True)
        self._list.setSpacing(self._live.theme.space(1))
        self._list.addItems([title for _, title, _ in self._pages])
        self._list.setVerticalScrollBar(ThinScrollBar(self._live, self._list))
        self._text.setObjectName("guide_text")
        self._text.setOpenLinks(False)
        self._text.document().setDocumentMargin(self._live.theme.space(4))
        self._text.setVerticalScrollBar(ThinScrollBar(self._live, self._text))

    def _build(self) -> None:
        space = self._live.theme.space
        close = Button(self._live, "close_guide", buttons.close(), look="main")
        close.clicked.connect(self.accept)
        self._both.setSpacing(space(4))
        self._both.addWidget(self._list, 1)
        self._both.addWidget(self._text, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(space(5), space(5), space(5), space(5))
        column.setSpacing(space(4))
        column.addLayout(self._both, 1)
        column.addWidget(close)
        wanted = QSize(self._live.theme.px(WIDTH), self._live.theme.px(HEIGHT))
        self.resize(size_on_screen(self, wanted))

    def _show_page(self, row: int) -> None:
        if not 0 <= row < len(self._pages):
            return
        _, title, html = self._pages[row]
        self._text.document().setDefaultStyleSheet(self._sheet())
        self._text.setHtml(html)
        self._text.setAccessibleName(title)

    def _renew(self) -> None:
        self._show_page(self._list.currentRow())
        self._arrange()

    def _sheet(self) -> str:
        theme = self._live.theme
        ink, calm, soft = (
            color.name() for color in (theme.colors.ink, theme.colors.calm, theme.colors.calm_soft)
        )
        return (
            f"body, p, li {{ color: {ink}; font-size: {theme.px('body')}px; }}"
            f"h1 {{ color: {ink}; font-size: {theme.px('title')}px; }}"
            f"h2 {{ color: {ink}; font-size: {theme.px('lead')}px; }}"
            f"code {{ font-family: '{theme.family}'; font-weight: 600; background: {soft}; }}"
            f"pre {{ white-space: pre-wrap; font-size: {theme.px('body')}px; background: {soft}; }}"
            f"a {{ color: {calm}; }}"
        )

    def _on_link_clicked(self, link: QUrl) -> None:
        names = [name for name, _, _ in self._pages]
        if link.fileName() in names:
            self._list.setCurrentRow(names.index(link.fileName()))
