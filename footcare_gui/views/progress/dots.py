"""Up to six months as dots that grow with what was done; a day can be opened from here."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from footcare_gui.domain.progress.overview import WEEK_DAYS, WEEKS, Week
from footcare_gui.texts import progress as words
from footcare_gui.texts.dates import month, weekday
from footcare_gui.texts.lengths import done_for
from footcare_gui.views.progress.picture_table import Cell, Index, PictureTable
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.mirrored import mirrored

LEAST_PITCH, MOST_PITCH = 15, 26
RING = 0.62
DIAMETERS = (RING, 0.32, 0.48, 0.62, 0.76)
"""Of a day of rest (a ring) and of the four sizes, as parts of the distance between two days."""


class _Days:
    """The days as a table: weekdays by weeks."""

    def __init__(self, weeks: tuple[Week, ...], first_weekday: int) -> None:
        self._weeks = weeks
        self.columns = len(weeks)
        self.rows = [
            weekday((first_weekday + row) % WEEK_DAYS, short=False) for row in range(WEEK_DAYS)
        ]

    def column_name(self, column: int) -> str:
        """`Week of 2 Mar`."""
        first = next((dot.day for dot in self._weeks[column] if dot), None)
        return words.week_of(first) if first else ""

    def cell(self, row: int, column: int) -> Cell | None:
        """The work of one day; none where the day has not come, or was before all."""
        dot = self._weeks[column][row]
        return Cell(done_for(dot.held_ms), words.dot(dot)) if dot else None


class DotTable(PictureTable):
    """The dots themselves."""

    day_chosen = Signal(object)
    """A `date` that the person went to."""

    def __init__(self, live: LiveTheme, parent: QWidget) -> None:
        super().__init__(live, "six_months", words.six_months(), parent)
        self._weeks: tuple[Week, ...] = ()
        self.chosen: date | None = None
        self.setMouseTracking(True)

    def show_weeks(self, weeks: tuple[Week, ...], first_weekday: int) -> None:
        """Replace the days."""
        self._weeks = weeks
        self.numbers.fill(_Days(weeks, first_weekday))

    def choose(self, day: date) -> None:
        """Mark a day; emits nothing."""
        self.chosen = day
        self.blockSignals(True)
        for column, week in enumerate(self._weeks):
            for row, dot in enumerate(week):
                if dot is not None and dot.day == day:
                    self.setCurrentIndex(self.numbers.index(row, column))
        self.blockSignals(False)
        self.viewport().update()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Going to a day opens it."""
        super().currentChanged(current, previous)
        if current.isValid() and not self.signalsBlocked():
            dot = self._weeks[current.column()][current.row()]
            if dot is not None:
                self.chosen = dot.day
                self.day_chosen.emit(dot.day)
        self.viewport().update()

    def paint_picture(self, painter: QPainter) -> None:
        """Rings for days of rest, dots for the others, and a wider ring around the day chosen."""
        colors = self._live.theme.colors
        pitch = self.horizontalHeader().defaultSectionSize()
        for column, week in enumerate(self._weeks):
            for row, dot in enumerate(week):
                if dot is None:
                    continue
                rect = QRectF(self.visualRect(self.numbers.index(row, column)))
                radius = pitch * DIAMETERS[dot.size] / 2
                if dot.day == self.chosen:
                    painter.setPen(QPen(colors.ink, 3 if self.hasFocus() else 2))
                    painter.setBrush(Qt.BrushStyle.NoBrush)
                    painter.drawEllipse(rect.center(), pitch / 2 - 1, pitch / 2 - 1)
                if dot.size:
                    painter.setPen(Qt.PenStyle.NoPen)
                    painter.setBrush(colors.calm)
                else:
                    painter.setPen(QPen(colors.boundary, 1))
                    painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(rect.center(), radius, radius)

    def paint_mark(self, painter: QPainter, index: Index) -> None:
        """The keyboard is at the day chosen, whose ring covers nothing of its dot."""


class Dots(QWidget):
    """The dots with the letters of the days and the names of the months."""

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self._weeks: tuple[Week, ...] = ()
        self._first_weekday = 0
        self.setObjectName("dots")
        self.table = DotTable(live, self)
        self.setFocusProxy(self.table)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        live.theme_changed.connect(self._on_theme_changed)

    def show_weeks(self, weeks: tuple[Week, ...], first_weekday: int) -> None:
        """Show other days."""
        self._weeks, self._first_weekday = weeks, first_weekday
        self.table.show_weeks(weeks, first_weekday)
        self.updateGeometry()
        self._place()

    @property
    def _columns(self) -> int:
        return max(1, len(self._weeks))

    def sizeHint(self) -> QSize:
        """Large enough to be read."""
        width = self._letters_px() + min(18 * WEEKS, MOST_PITCH * self._columns)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """All days at the smallest distance."""
        width = self._letters_px() + LEAST_PITCH * self._columns
        return QSize(width, self.heightForWidth(width))

    def heightForWidth(self, width: int) -> int:
        """Months above, seven days below."""
        return self._months_px() + self._pitch(width) * WEEK_DAYS

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the width with days."""
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Letters and months."""
        theme = self._live.theme
        painter = QPainter(self)
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.colors.quiet)
        pitch, months = self._pitch(self.width()), self._months_px()
        letters = mirrored(QRectF(0, months, self._letters_px(), pitch), self)
        for row in range(0, WEEK_DAYS, 1 if pitch >= theme.px("caption") else 2):
            text = weekday((self._first_weekday + row) % WEEK_DAYS, short=True)
            rect = letters.translated(0, row * pitch).adjusted(0, 0, -6, 0)
            painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        self._paint_months(painter, pitch)
        painter.end()

    def _paint_months(self, painter: QPainter, pitch: int) -> None:
        metrics = QFontMetrics(painter.font())
        base = metrics.ascent()
        free = -1.0
        for column, week in enumerate(self._weeks):
            first = next(
                (dot for dot in week if dot is not None and dot.day.day <= WEEK_DAYS), None
            )
            if first is None or first.day.day > WEEK_DAYS:
                continue
            text = month(first.day)
            width = metrics.horizontalAdvance(text)
            left = self._letters_px() + column * pitch
            if left <= free or left + width > self.width():
                continue
            free = left + width + 6
            place = mirrored(QRectF(left, 0, width, base), self)
            painter.drawText(place.bottomLeft(), text)

    def _place(self) -> None:
        pitch, letters = self._pitch(self.width()), self._letters_px()
        self.table.set_sections(pitch, pitch)
        days = QRect(
            letters, self._months_px(), pitch * max(1, len(self._weeks)), pitch * WEEK_DAYS
        )
        self.table.setGeometry(mirrored(days, self))
        self.update()

    def _pitch(self, width: int) -> int:
        return max(LEAST_PITCH, min(MOST_PITCH, (width - self._letters_px()) // self._columns))

    def _letters_px(self) -> int:
        return self._live.theme.px("caption") + 10

    def _months_px(self) -> int:
        return self._live.theme.px("caption") + 10

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self._place()
