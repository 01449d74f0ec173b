"""The guide: the names of its pages at its side, and the one that is chosen to read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QFrame, QTextBrowser, QVBoxLayout, QWidget

from footcare_gui.texts import buttons
from footcare_gui.texts import help as words
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.focus_ring import FocusRing
from footcare_gui.views.widgets.paged_dialog import PagedDialog
from footcare_gui.views.widgets.scrolling import ThinScrollBar

Page = tuple[str, str, str]
"""What links call it, its title, and its HTML."""

FIRST = "2-session.html"
"""Who reads it here has installed it."""


class GuideDialog(PagedDialog):
    """Shows one page at a time; a page is laid out when it is first read.

    Args:
        live: The theme.
        pages: In their order.
        parent: The window it belongs to.
    """

    def __init__(
        self, live: LiveTheme, pages: Sequence[Page], parent: QWidget | None = None
    ) -> None:
        super().__init__(
            live,
            "guide_dialog",
            words.guide(),
            done="close_guide",
            says=buttons.close(),
            parent=parent,
        )
        self._names.setAccessibleName(words.pages_of_guide())
        self._html = {_page_name(link): html for link, _, html in pages}
        self._texts = {_page_name(link): self._add_text(link, title) for link, title, _ in pages}
        self._written: set[str] = set()
        self._finish()
        self._stack.currentChanged.connect(self._on_page_changed)
        live.theme_changed.connect(self._renew)
        if self.pages:
            self._turn_to(FIRST if _page_name(FIRST) in self._texts else pages[0][0])
        self._renew()
        FocusRing(self, live)
        self.take_focus()

    def _add_text(self, link: str, title: str) -> QTextBrowser:
        text = QTextBrowser()
        text.setObjectName(f"guide_{_page_name(link)}")
        text.setAccessibleName(title)
        text.setFrameShape(QFrame.Shape.NoFrame)
        text.setOpenLinks(False)
        text.viewport().setAutoFillBackground(False)
        text.document().setDocumentMargin(self._live.theme.space(4))
        text.setVerticalScrollBar(ThinScrollBar(self._live, text))
        text.anchorClicked.connect(lambda url: self._turn_to(url.fileName()))
        page, edge = QWidget(), self._live.theme.space(2)  # for the ring round the text
        column = QVBoxLayout(page)
        column.setContentsMargins(edge, edge, edge, edge)
        column.addWidget(text)
        self._add_whole_page(_page_name(link), title, page)
        return text

    def _turn_to(self, link: str) -> None:
        """Show the page that a link is to; none, where there is no such page."""
        if _page_name(link) in self._texts:
            self.show_page(_page_name(link))

    def _on_page_changed(self, number: int) -> None:
        name = self.pages[number]
        if name not in self._written:
            self._written.add(name)
            self._texts[name].document().setDefaultStyleSheet(self._sheet())
            self._texts[name].setHtml(self._html[name])

    def _renew(self) -> None:
        self._written.clear()
        if self.pages:
            self._on_page_changed(self._stack.currentIndex())

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


def _page_name(link: str) -> str:
    """`hands_free` of `3-hands-free.html`."""
    stem = QUrl(link).fileName().partition(".")[0]
    return (stem.partition("-")[2] or stem).replace("-", "_")
