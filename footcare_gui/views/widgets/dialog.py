"""What every dialog has in common: an edge, and a place on the screen, however small that is."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QMoveEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.on_screen import keep_on_screen, size_on_screen

LARGEST = 1 << 20


@runtime_checkable
class Helps(Protocol):
    """A window that has a help."""

    def open_help(self, over: QWidget | None = None) -> None:
        """Show it, in front of a dialog."""
        ...


class Dialog(QDialog):
    """A dialog that stands out from the window behind it, and has that window's help.

    Args:
        live: The theme.
        parent: The window it belongs to.
    """

    offers_help = True

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live = live

    def showEvent(self, event: QShowEvent) -> None:
        """Be high enough for its words, whose fonts are settled now, on the screen there is."""
        room = size_on_screen(self, QSize(LARGEST, LARGEST))
        self.setMinimumSize(self.minimumSize().boundedTo(room))
        self.resize(self.size().expandedTo(QSize(0, self._needed_height())).boundedTo(room))
        super().showEvent(event)
        keep_on_screen(self)
        if self._behind is not None:
            self._behind.installEventFilter(self)

    def hideEvent(self, event: QHideEvent) -> None:
        """Follow the window behind it no more."""
        super().hideEvent(event)
        if self._behind is not None:
            self._behind.removeEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Go along with the window behind it, which may be placed only after both are shown."""
        if isinstance(event, QMoveEvent) and self.isVisible():
            self.move(self.pos() + event.pos() - event.oldPos())
            keep_on_screen(self)
            self.setAttribute(Qt.WidgetAttribute.WA_Moved, False)  # shown again, it is centred
        return False

    @property
    def _behind(self) -> QWidget | None:
        parent = self.parentWidget()
        return None if parent is None else parent.window()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F1 helps here, too: a dialog keeps the keys of the window behind it away."""
        if event.key() != Qt.Key.Key_F1 or not self.offers_help:
            super().keyPressEvent(event)
            return
        behind: QWidget | None = self
        while behind is not None and not isinstance(behind, Helps):
            behind = behind.parentWidget()
        if behind is not None:
            behind.open_help(self)

    def _needed_height(self) -> int:
        layout = self.layout()
        is_known = layout is not None and layout.hasHeightForWidth()
        return layout.totalHeightForWidth(self.width()) if layout is not None and is_known else 0

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, and the edge upon it."""
        super().paintEvent(event)
        theme = self._live.theme
        painter = QPainter(self)
        width = theme.px(1)
        painter.setPen(QPen(theme.colors.boundary, width))
        inset = width / 2
        painter.drawRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset))
        painter.end()
