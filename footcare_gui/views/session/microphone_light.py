"""A light that is on while the microphone is: a small badge in the frame, in every view."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from footcare_gui.texts.claps import light
from footcare_gui.views.session.badge import paint_badge
from footcare_gui.views.theme import LiveTheme

LEAST, WIDE = 18, 2.2


class MicrophoneLight(QLabel):
    """A microphone on a badge, in the middle of the lower edge.

    Args:
        live: The look.
        parent: What it shines on.
    """

    def __init__(self, live: LiveTheme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("microphone_light")
        self.setAccessibleName(light())
        self.setToolTip(light())
        self.setProperty("spoken_as", "picture")
        self._live = live
        self.hide()

    def lie_in(self, around: QRect, room: int) -> None:
        """Lie at the lower edge of what it shines on.

        Args:
            around: All of that.
            room: How high the edge is that nothing else needs, in pixels.
        """
        high = max(LEAST, room)
        place = QRect(0, 0, round(high * WIDE), high)
        place.moveCenter(around.center())
        place.moveBottom(around.bottom())
        self.setGeometry(place)
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ink on ground, with an edge: it lies on frames of every colour."""
        colors = self._live.theme.colors
        paint_badge(self, "microphone", 0.86, ground=colors.ink, ink=colors.ground)
