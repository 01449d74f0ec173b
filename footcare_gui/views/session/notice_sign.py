"""A sign for what was put away and still holds: pressed, it says so again."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from footcare_gui.texts.session_controls import put_away
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.icons import paint_icon
from footcare_gui.views.widgets.mirrored import mirrored_in

LEAST, WIDE, INSET = 24, 1.7, 1.5


class NoticeSign(QPushButton):
    """A badge in the frame, at the lower leading corner: no part of the stage gives way to it.

    Args:
        live: The look.
        parent: What it lies on.
    """

    def __init__(self, live: LiveTheme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("session_notice_sign")
        self.setAccessibleName(put_away())
        self.setToolTip(put_away())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._live = live
        self.hide()

    def lie_in(self, around: QRect, room: int) -> None:
        """Lie at the lower edge of what it lies on.

        Args:
            around: All of that.
            room: How high the edge is that nothing else needs, in pixels.
        """
        high = max(LEAST, room)
        place = QRect(room, 0, round(high * WIDE), high)
        place.moveBottom(around.bottom())
        self.setGeometry(mirrored_in(place, around, self.layoutDirection()))
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ink on ground, with an edge: it lies on frames of every colour."""
        colors = self._live.theme.colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        badge = QRectF(self.rect()).adjusted(INSET, INSET, -INSET, -INSET)
        painter.setPen(colors.boundary)
        painter.setBrush(colors.hover if self.underMouse() else colors.ground)
        painter.drawRoundedRect(badge, badge.height() / 2, badge.height() / 2)
        square = QRectF(0, 0, badge.height() * 0.8, badge.height() * 0.8)
        square.moveCenter(badge.center())
        paint_icon(painter, square, "warn", colors.ink)
        painter.end()
