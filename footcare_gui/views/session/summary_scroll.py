"""What a summary lies in: as high as it is, scrolling only where the window is too small."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.scrolling import equip


class SummaryScroll(QScrollArea):
    """As high as what it shows; less, and scrolling, only where the window is too small for it."""

    def __init__(self, live: LiveTheme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("summary_scroll")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        equip(self, live)
        self.setWidgetResizable(True)

    def sizeHint(self) -> QSize:
        """All of its content at this width."""
        content = self.widget()
        layout = None if content is None else content.layout()
        if layout is None:
            return QSize(0, 0)
        width = self.width() - self.verticalScrollBar().sizeHint().width()
        return QSize(0, layout.totalHeightForWidth(max(200, width)) + 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width asks for another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for other room when the content does."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
