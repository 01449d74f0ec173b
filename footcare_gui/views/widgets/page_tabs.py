"""Exercises or Progress: the two pages of the window, side by side in its head."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from footcare_gui.texts import pages
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button

GAP_PX = 1


class Page(StrEnum):
    """What the window can show between sessions."""

    EXERCISES = "exercises"
    PROGRESS = "progress"


class _Tab(Button):
    """Narrow enough to stand beside the app's name over the list."""

    in_mind = Signal()

    def sizeHint(self) -> QSize:
        """A button with less room around its words."""
        return super().sizeHint() - QSize(self._live.theme.space(3), 0)

    def enterEvent(self, event: QEnterEvent) -> None:
        """The mouse is here."""
        super().enterEvent(event)
        self.in_mind.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard is here."""
        super().focusInEvent(event)
        self.in_mind.emit()


class PageTabs(QWidget):
    """Two buttons of which the one for the page that is shown is pressed.

    Args:
        live: The theme.
        page: The page that these tabs stand on.
    """

    page_wanted = Signal(object)
    """The other `Page`."""
    page_in_mind = Signal()
    """The other page may be wanted soon: the mouse or the keyboard is at its tab."""

    def __init__(self, live: LiveTheme, page: Page, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self.setObjectName("page_tabs")
        self.setProperty("spoken_as", "tab_list")
        self.setAccessibleName(pages.pages())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_PX)
        names = {Page.EXERCISES: pages.exercises(), Page.PROGRESS: pages.progress()}
        self.buttons = {
            one: _Tab(live, f"tab_{one}", text, look="segment", spoken_as="tab", parent=self)
            for one, text in names.items()
        }
        for one, button in self.buttons.items():
            button.setCheckable(True)
            button.setChecked(one is page)
            button.clicked.connect(lambda _checked=False, wanted=one: self._on_clicked(wanted))
            button.in_mind.connect(lambda wanted=one: self._on_in_mind(wanted))
            row.addWidget(button)
        self.setFocusProxy(self.buttons[page])

    @property
    def words_width(self) -> int:
        """What both tabs need now; a size hint may still be that of the text size before."""
        return sum(tab.sizeHint().width() for tab in self.buttons.values()) + GAP_PX

    def _on_in_mind(self, wanted: Page) -> None:
        if wanted is not self._page:
            self.page_in_mind.emit()

    def _on_clicked(self, wanted: Page) -> None:
        for one, button in self.buttons.items():
            button.setChecked(one is self._page)
        if wanted is not self._page:
            self.page_wanted.emit(wanted)
