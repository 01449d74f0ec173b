"""A square button that shows a picture, or the sign of one where there is none."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.painting import paint_picture

PICTURE_PX, EDGE_PX = 64, 4


class PictureButton(Button):
    """Pressing it lets a picture be chosen.

    Args:
        live: The theme.
        name: The object name.
        spoken: What a screen reader calls it.
        edge: Of the picture, in pixels.
    """

    dropped = Signal(object)
    """The `QMimeData` of what was dropped."""

    def __init__(
        self,
        live: LiveTheme,
        name: str,
        spoken: str,
        *,
        edge: int = PICTURE_PX,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(live, name, icon="picture", spoken=spoken, parent=parent)
        self._edge = edge
        self._picture: QPixmap | None = None
        self.setAcceptDrops(True)
        self.setFixedSize(edge + 2 * EDGE_PX, edge + 2 * EDGE_PX)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Whoever listens takes what is dropped."""
        mime = event.mimeData()
        if mime.hasImage() or mime.hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell what was dropped."""
        self.dropped.emit(event.mimeData())

    def show_picture(self, picture: QPixmap | None) -> None:
        """Show another picture, or none."""
        self._picture = None if picture is None or picture.isNull() else picture
        self.set_icon("" if self._picture is not None else "picture")
        self.update()

    def sizeHint(self) -> QSize:
        """The picture and an edge."""
        return QSize(self._edge + 2 * EDGE_PX, self._edge + 2 * EDGE_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button, and the picture upon it."""
        super().paintEvent(event)
        if self._picture is not None:
            painter = QPainter(self)
            rect = QRect(EDGE_PX, EDGE_PX, self._edge, self._edge)
            paint_picture(painter, rect, self._picture, self._live.theme)
            painter.end()
