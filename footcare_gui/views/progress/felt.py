"""Before and after, 0 to 10: a ring and a dot for each time that the person noted it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QScrollBar, QSizePolicy, QWidget

from footcare_gui.domain.memory.history import FeltPoint
from footcare_gui.domain.memory.remarks import WORST
from footcare_gui.texts import progress as words
from footcare_gui.texts.dates import short_date
from footcare_gui.views.progress.picture_table import Cell, PictureTable
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.mirrored import mirrored, trailing

PITCH = 34
PLOT_PX = 132
RADIUS, WIDE_RADIUS, INNER_RADIUS = 6.0, 8.0, 4.0
BAR_PX = 12
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
    """One column for each note, the latest last; scrolls sideways where there are many."""

    def __init__(self, live: LiveTheme, parent: QWidget) -> None:
        super().__init__(live, "how_it_felt", words.how_it_felt(), parent)
        self._points: Sequence[FeltPoint] = ()
        bar = QScrollBar(Qt.Orientation.Horizontal, self)
        self.setHorizontalScrollBar(bar)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._on_theme_changed()

    def show_points(self, points: Sequence[FeltPoint]) -> None:
        """Replace the notes."""
        self._points = points
        self.numbers.fill(_Notes(points))
        if points:
            self.setCurrentIndex(self.numbers.index(0, len(points) - 1))

    def mark_rect(self, index: QModelIndex) -> QRectF:
        """The whole column: one note."""
        rect = QRectF(self.visualRect(index))
        rect.setTop(0)
        rect.setHeight(PLOT_PX)
        return rect

    def paint_picture(self, painter: QPainter) -> None:
        """The lines of the axis, then each note with its date below."""
        theme = self._live.theme
        painter.setPen(QPen(theme.colors.line, 1))
        for mark in MARKS:
            painter.drawLine(QPointF(0, y_of(mark)), QPointF(self.viewport().width(), y_of(mark)))
        for column in self.columns_in_sight() if self._points else ():
            self._paint_note(painter, self._middle(column) + 0.5, self._points[column])
        self._paint_dates(painter)

    def _paint_dates(self, painter: QPainter) -> None:
        """The latest date and as many before it as have room, each whole."""
        painter.setFont(self._live.theme.font("caption"))
        painter.setPen(self._live.theme.colors.quiet)
        metrics = QFontMetrics(painter.font())
        step = 1 + (metrics.horizontalAdvance("00 MMM") + 12) // PITCH
        last = len(self._points) - 1
        for column in self.columns_in_sight() if self._points else ():
            if (last - column) % step:
                continue
            text = short_date(self._points[column].started.date())
            width = metrics.horizontalAdvance(text)
            left = self._middle(column) - width / 2
            if column == last or len(self._points) <= step:
                left = min(max(0.0, left), self.viewport().width() - width)
            if left >= 0 and left + width <= self.viewport().width():
                painter.drawText(QPointF(left, PLOT_PX + metrics.ascent() + 2), text)

    def _middle(self, column: int) -> float:
        return self.columnViewportPosition(column) + PITCH / 2

    def _paint_note(self, painter: QPainter, x: float, point: FeltPoint) -> None:
        before, after = point.before, point.after
        colors = self._live.theme.colors
        same = before is not None and before == after
        if before is not None and after is not None and not same:
            painter.setPen(QPen(colors.boundary, 1.5))
            painter.drawLine(QPointF(x, y_of(before)), QPointF(x, y_of(after)))
        if before is not None:
            radius = WIDE_RADIUS if same else RADIUS
            painter.setPen(QPen(colors.ink, 2))
            painter.setBrush(colors.card)
            painter.drawEllipse(QPointF(x, y_of(before)), radius, radius)
        if after is not None:
            radius = INNER_RADIUS if same else RADIUS
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
        self.table.set_sections(PITCH, PLOT_PX // 2)
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
