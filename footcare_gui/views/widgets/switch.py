"""A switch: on or off at once, told apart by place and tick, not by colour alone."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.icons import paint_icon
from footcare_gui.views.widgets.mirrored import leading, mirrored, mirrored_in
from footcare_gui.views.widgets.words import MEASURE, paint_words

TRACK = QSize(48, 28)
LEAST_HEIGHT = 44


class Switch(QCheckBox):
    """A check box in the shape of a switch, with its words before it and room to touch it."""

    def __init__(
        self, live: LiveTheme, name: str, text: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._live = live
        self.setObjectName(name)
        self.setAccessibleName(text)
        self.setProperty("ring_room", live.theme.space(2))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """The words on one line and the track."""
        width = QFontMetrics(self._live.theme.font()).horizontalAdvance(self.text())
        return QSize(width + self._live.theme.space(7) + TRACK.width(), LEAST_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Words may break."""
        return QSize(TRACK.width() + self._live.theme.px(160), LEAST_HEIGHT)

    def hasHeightForWidth(self) -> bool:
        """Narrower is taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as its words."""
        area = QRect(0, 0, max(1, width - TRACK.width() - self._live.theme.space(6)), 1 << 16)
        metrics = QFontMetrics(self._live.theme.font())
        text = metrics.boundingRect(area, MEASURE, self.text())
        return max(LEAST_HEIGHT, text.height() + self._live.theme.space(2))

    def hitButton(self, _pos: object) -> bool:
        """A click anywhere on the row turns it."""
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter turns it as Space does, and a key that is held only once."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Light up under the mouse."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """And go out again."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Words, then the track at the end of the row."""
        theme = self._live.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QPoint(self.width() - TRACK.width() - 2, (self.height() - TRACK.height()) // 2)
        words = self.rect().adjusted(0, 0, -TRACK.width() - theme.space(6), 0)
        painter.setPen(theme.colors.ink)
        painter.setFont(theme.font())
        side = leading(self.layoutDirection())
        paint_words(painter, mirrored(words, self), self.text(), side, middle=True)
        self._paint_track(painter, QRectF(mirrored(QRect(place, TRACK), self)))

    def _paint_track(self, painter: QPainter, track: QRectF) -> None:
        colors, is_on = self._live.theme.colors, self.isChecked()
        inner = track.adjusted(1, 1, -1, -1)
        ground = colors.calm if is_on else colors.hover if self.underMouse() else colors.field
        painter.setPen(QPen(colors.calm if is_on else colors.boundary, 2))
        painter.setBrush(ground)
        painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2)
        edge = track.height() - 8
        x = track.right() - 4 - edge if is_on else track.left() + 4
        knob = mirrored_in(QRectF(x, track.top() + 4, edge, edge), track, self.layoutDirection())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.on_calm if is_on else colors.boundary)
        painter.drawEllipse(knob)
        if is_on:
            paint_icon(painter, knob.adjusted(3, 3, -3, -3), "check", colors.calm)
