"""Before and after, 0 to 10: a ring and a dot for each time that the person noted it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from math import ceil

from PySide6.QtCore import QModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QScrollBar, QSizePolicy, QWidget

from footcare_gui.domain.memory.history import FeltPoint
from footcare_gui.domain.memory.remarks import WORST
from footcare_gui.domain.progress.scale import nearest, places
from footcare_gui.texts import progress as words
from footcare_gui.texts.dates import short_date
from footcare_gui.views.progress.picture_table import Cell, Index, PictureTable
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.mirrored import is_mirrored, mirrored, trailing

MOST_DAY_PX = 34
"""A day is no wider, however few there are."""

PITCH, LEAST_PITCH = 18.0, 9.0
"""From note to note, so that dots do not touch: as they are, and as small as they may become."""

WHOLE_DAYS = 43
"""Six weeks and the present day are in sight as a whole, however often a day has a note."""

PLOT_PX = 132
RADIUS, WIDE_RADIUS, INNER_RADIUS = 6.0, 8.0, 4.0
BAR_PX = 12
DATE_GAP_PX = 12
END_PX = 3
"""Left free on both sides, so that the first note and the last are whole."""

MARKS = (0, 5, WORST)


class _Notes:
    """The notes as a table: before and after by session."""

    def __init__(self, points: Sequence[FeltPoint]) -> None:
        self._points = points
        self.columns = len(points)
        self.rows = (words.before(), words.after())

    def column_name(self, column: int) -> str:
        """The date."""
        return short_date(self._points[column].started.date())

    def cell(self, row: int, column: int) -> Cell:
        """One answer."""
        point = self._points[column]
        return Cell(words.score(point.after if row else point.before), words.felt(point))


class FeltTable(PictureTable):
    """One column for each note, as far apart as their days; scrolls where dots would touch."""

    day_chosen = Signal(object)
    """The `date` of a note that the person went to."""

    def __init__(self, live: LiveTheme, parent: QWidget) -> None:
        super().__init__(live, "how_it_felt", words.how_it_felt(), parent)
        self._points: Sequence[FeltPoint] = ()
        self._places: tuple[float, ...] = ()
        self._middles: tuple[float, ...] = ()
        self._edges: list[int] = [0]
        self._part = 1.0
        bar = QScrollBar(Qt.Orientation.Horizontal, self)
        self.setHorizontalScrollBar(bar)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._on_theme_changed()

    def show_points(self, points: Sequence[FeltPoint]) -> None:
        """Replace the notes."""
        self._points = points
        self._places = places(point.started.date() for point in points)
        self.numbers.fill(_Notes(points))
        self._edges = [0]
        self.scale_to(self.viewport().width())
        if points:
            self._go_to(len(points) - 1)

    def choose(self, day: date) -> None:
        """Be at the last note of a day, if it has one; emits nothing."""
        days = [point.started.date() for point in self._points]
        current = self.currentIndex()
        is_there = current.isValid() and days[current.column()] == day
        if day in days and not is_there:
            self._go_to(len(days) - 1 - days[::-1].index(day))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Going to a note opens its day."""
        super().currentChanged(current, previous)
        if current.isValid() and not self.signalsBlocked():
            self.day_chosen.emit(self._points[current.column()].started.date())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on the note that is current opens its day as well."""
        at = self.indexAt(event.position().toPoint())
        is_current = at.isValid() and at == self.currentIndex()
        super().mousePressEvent(event)
        if is_current:
            self.day_chosen.emit(self._points[at.column()].started.date())

    def _go_to(self, column: int) -> None:
        self.blockSignals(True)
        self.setCurrentIndex(self.numbers.index(max(0, self.currentIndex().row()), column))
        self.blockSignals(False)
        self.viewport().update()

    def scale_to(self, width: int) -> None:
        """Let as many days as there are share this width in pixels.

        Beyond six weeks only as far as no dots touch.
        """
        if not self._places:
            return
        days, least = ceil(self._places[-1]), nearest(self._places)
        width -= 2 * END_PX
        apart_px = min(LEAST_PITCH / least, width / WHOLE_DAYS)
        day_px = min(MOST_DAY_PX, max(width / days, apart_px))
        self._part = min(1.0, max(LEAST_PITCH, day_px * least) / PITCH)
        self._middles = tuple(END_PX + place * day_px for place in self._places)
        ends = [(one + other) / 2 for one, other in pairwise(self._middles)]
        edges = [0, *map(round, ends), int(days * day_px) + 2 * END_PX]
        if edges == self._edges:
            return
        self._edges = edges
        for column, (start, end) in enumerate(pairwise(self._edges)):
            self.setColumnWidth(column, end - start)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or less room for the days."""
        self.scale_to(self.viewport().width())
        super().resizeEvent(event)

    def mark_rect(self, index: QModelIndex) -> QRectF:
        """One note, from the top of the plot to its foot."""
        half = WIDE_RADIUS + 6
        return QRectF(self._middle(index.column()) - half, 0, 2 * half, PLOT_PX)

    def paint_picture(self, painter: QPainter) -> None:
        """The lines of the axis, then each note with its date below."""
        theme = self._live.theme
        painter.setPen(QPen(theme.colors.line, 1))
        for mark in MARKS:
            painter.drawLine(QPointF(0, y_of(mark)), QPointF(self.viewport().width(), y_of(mark)))
        for column in self.columns_in_sight() if self._points else ():
            self._paint_note(painter, self._middle(column), self._points[column])
        self._paint_dates(painter)

    def _paint_dates(self, painter: QPainter) -> None:
        """The latest date and as many before it as have room, each whole below its note."""
        painter.setFont(self._live.theme.font("caption"))
        painter.setPen(self._live.theme.colors.quiet)
        metrics = QFontMetrics(painter.font())
        taken: list[tuple[float, float]] = []
        for column in reversed(self.columns_in_sight() if self._points else ()):
            text = short_date(self._points[column].started.date())
            width = metrics.horizontalAdvance(text)
            left = self._middle(column) - width / 2
            if not taken or column == 0:
                left = min(max(0.0, left), self.viewport().width() - width)
            is_whole = left >= 0 and left + width <= self.viewport().width()
            span = left - DATE_GAP_PX, left + width + DATE_GAP_PX
            if is_whole and all(span[1] <= one or other <= span[0] for one, other in taken):
                painter.drawText(QPointF(left, PLOT_PX + metrics.ascent() + 2), text)
                taken.append((left, left + width))

    def _middle(self, column: int) -> float:
        """How far from the left of the viewport a note stands."""
        into = self._middles[column] - self._edges[column]
        left = self.columnViewportPosition(column)
        return left + (self.columnWidth(column) - into if is_mirrored(self) else into)

    def _paint_note(self, painter: QPainter, x: float, point: FeltPoint) -> None:
        before, after = point.before, point.after
        colors = self._live.theme.colors
        same = before is not None and before == after
        if before is not None and after is not None and not same:
            painter.setPen(QPen(colors.boundary, 1.5))
            painter.drawLine(QPointF(x, y_of(before)), QPointF(x, y_of(after)))
        if before is not None:
            radius = (WIDE_RADIUS if same else RADIUS) * self._part
            painter.setPen(QPen(colors.ink, 2))
            painter.setBrush(colors.card)
            painter.drawEllipse(QPointF(x, y_of(before)), radius, radius)
        if after is not None:
            radius = (INNER_RADIUS if same else RADIUS) * self._part
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colors.ink)
            painter.drawEllipse(QPointF(x, y_of(after)), radius, radius)

    def _on_theme_changed(self) -> None:
        self.horizontalScrollBar().setStyleSheet(self._live.sheet("scroll_bar"))
        super()._on_theme_changed()


class Felt(QWidget):
    """The notes with the numbers of the axis."""

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self.setObjectName("felt")
        self.table = FeltTable(live, self)
        self.table.set_sections(MOST_DAY_PX, PLOT_PX // 2)
        self.setFocusProxy(self.table)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        live.theme_changed.connect(self.updateGeometry)

    def show_points(self, points: Sequence[FeltPoint]) -> None:
        """Show other notes, the latest in sight."""
        self.table.show_points(points)
        self._place()
        bar = self.table.horizontalScrollBar()
        bar.setValue(bar.maximum())

    def sizeHint(self) -> QSize:
        """The plot, its dates, and a bar to scroll."""
        return QSize(320, PLOT_PX + self._live.theme.px("caption") + 10 + BAR_PX)

    def minimumSizeHint(self) -> QSize:
        """A few notes in sight."""
        return QSize(200, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many notes as there is room for."""
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The axis."""
        theme = self._live.theme
        painter = QPainter(self)
        painter.setFont(theme.font("caption", tabular=True))
        painter.setPen(theme.colors.quiet)
        room, side = self._axis_px() - 8, trailing(self.layoutDirection())
        for mark in MARKS:
            rect = mirrored(QRectF(0, y_of(mark) - 12, room, 24), self)
            painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | side, str(mark))
        painter.end()

    def _place(self) -> None:
        axis = self._axis_px()
        self.table.setGeometry(mirrored(self.rect().adjusted(axis, 0, 0, 0), self))
        bar = self.table.horizontalScrollBar()
        bar.setValue(bar.maximum())

    def _axis_px(self) -> int:
        metrics = QFontMetrics(self._live.theme.font("caption"))
        return metrics.horizontalAdvance(str(WORST)) + 12


def y_of(score: int) -> float:
    """How far from the top of the plot a number stands; 0 is at the bottom."""
    room = PLOT_PX - 2 * (WIDE_RADIUS + 2)
    return WIDE_RADIUS + 2 + room * (WORST - score) / WORST
