"""A square button that shows a picture, or the sign of one where there is none."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QWidget

from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.painting import paint_picture

PICTURE_PX, EDGE_PX = 64, 4
CAPTION_PX, CAPTION_LINES = 132, 2


class PictureButton(Button):
    """Pressing it lets a picture be chosen.

    Args:
        live: The theme.
        name: The object name.
        spoken: What a screen reader calls it.
        edge: Of the picture, in pixels.
        caption: What stands below the picture, for who has no tool tip; at most two lines.
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
        caption: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(live, name, icon="picture", spoken=spoken, parent=parent)
        self._edge, self._caption = edge, caption
        self._picture: QPixmap | None = None
        self.setAcceptDrops(True)
        self.setFixedSize(self.sizeHint())

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
        """The picture and an edge, and two lines below where it has a caption."""
        edge = self._edge + 2 * EDGE_PX
        if not self._caption:
            return QSize(edge, edge)
        theme = self._live.theme
        lines = CAPTION_LINES * QFontMetrics(theme.font("caption")).lineSpacing()
        return QSize(max(edge, theme.px(CAPTION_PX)), edge + lines + EDGE_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button, and the picture upon it."""
        super().paintEvent(event)
        painter = QPainter(self)
        left = (self.width() - self._edge) // 2
        rect = QRect(left, EDGE_PX, self._edge, self._edge)
        if self._picture is not None:
            paint_picture(painter, rect, self._picture, self._live.theme)
        if self._caption:
            room = self.rect().adjusted(EDGE_PX, rect.bottom() + 1, -EDGE_PX, -EDGE_PX)
            painter.setFont(self._live.theme.font("caption"))
            painter.setPen(self._live.theme.colors.ink)
            middle = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(room, middle | Qt.TextFlag.TextWordWrap, self._caption)
        painter.end()
