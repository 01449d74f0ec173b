"""A sign for what was put away and still holds: pressed, it says so again."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from footcare_gui.texts.session_controls import put_away
from footcare_gui.views.session.badge import paint_badge
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.mirrored import mirrored_in

LEAST, WIDE = 24, 1.7


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
        ground = colors.hover if self.underMouse() else colors.ground
        paint_badge(self, "warn", 0.8, ground=ground, ink=colors.ink, edge=colors.boundary)
