"""The last seven days, large: a dot where something was done, a ring where not."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from footcare_gui.domain.progress.overview import WEEK_DAYS, Dot
from footcare_gui.texts.dates import weekday
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.icons import paint_icon
from footcare_gui.views.widgets.mirrored import mirrored

PITCH_PX, MARK_PX, LETTER_PX = 36, 26, 22


class WeekStrip(QWidget):
    """Today stands last, and has a line below it.

    Args:
        live: The theme.
        parent: Qt's owner.
    """

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self._days: tuple[tuple[date, Dot | None], ...] = ()
        self.setObjectName("week_strip")
        self.setProperty("spoken_as", "picture")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        live.theme_changed.connect(self.updateGeometry)

    def show_days(self, days: tuple[tuple[date, Dot | None], ...], spoken: str) -> None:
        """Show other days.

        Args:
            days: Seven, the last is today; `None` before the person began.
            spoken: The same in words.
        """
        self._days = days
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.update()

    def sizeHint(self) -> QSize:
        """Seven marks with their letters."""
        px = self._live.theme.px
        return QSize(WEEK_DAYS * px(PITCH_PX), px(LETTER_PX) + px(MARK_PX) + 8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Letters above, marks below."""
        theme, px = self._live.theme, self._live.theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, (day, dot) in enumerate(self._days):
            cell = mirrored(QRectF(place * px(PITCH_PX), 0, px(PITCH_PX), self.height()), self)
            painter.setFont(theme.font("caption"))
            painter.setPen(theme.colors.quiet)
            letter = QRectF(cell.left(), 0, cell.width(), px(LETTER_PX))
            text = weekday(day.weekday(), short=True)
            painter.drawText(letter, Qt.AlignmentFlag.AlignCenter, text)
            middle = QPointF(cell.center().x(), px(LETTER_PX) + px(MARK_PX) / 2)
            self._paint_mark(painter, middle, dot)
            if place == len(self._days) - 1:
                painter.setPen(QPen(theme.colors.ink, 2))
                half, y = px(MARK_PX) / 3, self.height() - 2.0
                painter.drawLine(QPointF(middle.x() - half, y), QPointF(middle.x() + half, y))
        painter.end()

    def _paint_mark(self, painter: QPainter, middle: QPointF, dot: Dot | None) -> None:
        colors, radius = self._live.theme.colors, self._live.theme.px(MARK_PX) / 2 - 1
        if dot is None:
            painter.setPen(QPen(colors.boundary, 2))
            painter.drawLine(middle - QPointF(4, 0), middle + QPointF(4, 0))
        elif dot.size:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colors.calm)
            painter.drawEllipse(middle, radius, radius)
            square = QRectF(0, 0, 1.2 * radius, 1.2 * radius)
            square.moveCenter(middle)
            paint_icon(painter, square, "check", colors.on_calm)
        else:
            painter.setPen(QPen(colors.boundary, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(middle, radius, radius)
