"""Writes the sheet for a physiotherapist: one page in large type."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPdfWriter, QPen

from footcare_gui import __version__
from footcare_gui.adapters.documents.pdf_page import INK, LINE, MM, QUIET, PdfPage, write_pages
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.memory.history import FeltPoint
from footcare_gui.domain.memory.remarks import WORST
from footcare_gui.domain.progress.report import Report
from footcare_gui.domain.progress.scale import nearest, places
from footcare_gui.texts import report as words
from footcare_gui.texts.dates import short_date
from footcare_gui.texts.exercises import known_name

MARGIN_MM = 16.0
LINE_MM, REST_MM = 11.5, 124.0
"""How high a line of the table is with what stands below it, and all else but the notes."""

COLUMN_GAP_MM, LEAST_COLUMN_MM = 5.0, 17.0
APART = "     "
PLOT_MM, DAY_MM, DOT_MM = 22.0, 6.6, 1.4
"""A day is no wider than that, however few there are."""

PITCH_MM, LEAST_PITCH_MM = 4.2, 1.6
"""From note to note, so that dots do not touch: as they are, and as small as they may become."""

BODY_PT, SMALL_PT, HEAD_PT, TITLE_PT = 13.0, 11.0, 15.0, 25.0
_ALIGN = Qt.AlignmentFlag


def write_pdf(report: Report, library: Library, path: Path, family: str = "") -> None:
    """Write the sheet.

    The file appears whole or not at all; an older one of that name stays until then.

    Args:
        report: What to put on it.
        library: Names of the exercises.
        path: Where to.
        family: The font family, `""` for the application's.

    Raises:
        PdfError: It could not be written.
    """

    def paint(painter: QPainter, writer: QPdfWriter) -> None:
        _Sheet(painter, writer, family).paint(report, library)

    write_pages(path, words.title(), MARGIN_MM, paint)


class _Sheet(PdfPage):
    """What has no room on it is counted instead."""

    _columns: Sequence[float] = ()

    def paint(self, report: Report, library: Library) -> None:
        """Paint everything."""
        self._paint_head(report)
        if report.lines:
            self._paint_table(report, library)
        else:
            self.text(words.nothing(), BODY_PT)
        self.skip(4)
        self._paint_felt(report)
        self.skip(4)
        self._paint_notes(report)

    def _paint_head(self, report: Report) -> None:
        self.text(words.title(), TITLE_PT, bold=True)
        self.skip(1)
        self.text(words.period(report), HEAD_PT)
        self.text(words.totals(report), HEAD_PT)
        self.skip(5)
        font = self.font(BODY_PT)
        self.text(words.name_line(), BODY_PT)
        left = QFontMetricsF(font, self.writer).horizontalAdvance(words.name_line()) + 2 * MM
        self.rule(self.y, left, left + 95 * MM, INK)
        self.skip(3)
        self.text(words.origin(__version__), SMALL_PT, QUIET)
        self.skip(4)

    def _paint_table(self, report: Report, library: Library) -> None:
        heads = words.heads()
        shown = report.lines[: int((self.height / MM - REST_MM) // LINE_MM)]
        rows = [(known_name(library, line.exercise), *words.cells(line)) for line in shown]
        self._columns = self._widths(heads, rows)
        self._row(heads, bold=True)
        self.rule(self.y, 0, self.width, INK)
        self.skip(1)
        for line, row in zip(shown, rows, strict=True):
            self._row(row)
            small = filter(None, (words.prescribed(library, line.exercise), words.marks(line)))
            if beside := APART.join(small):
                self.text(beside, SMALL_PT, QUIET)
            self.rule(self.y + 0.8 * MM, 0, self.width, LINE)
            self.skip(1.6)
        if len(report.lines) > len(shown):
            self.text(words.more_exercises(len(report.lines) - len(shown)), BODY_PT, QUIET)

    def _row(self, cells: tuple[str, ...], *, bold: bool = False) -> None:
        """The first cell at the start, the ends of the others aligned."""
        self.painter.setFont(self.font(BODY_PT, bold=bold))
        self.painter.setPen(INK)
        height, left, flags = self.line_height(BODY_PT), 0.0, _ALIGN.AlignVCenter
        metrics = QFontMetricsF(self.painter.font(), self.writer)
        name = metrics.elidedText(cells[0], Qt.TextElideMode.ElideRight, self._columns[0])
        for number, (cell, width) in enumerate(zip((name, *cells[1:]), self._columns, strict=True)):
            side = _ALIGN.AlignRight if number else _ALIGN.AlignLeft
            self.painter.drawText(QRectF(left, self.y, width, height), flags | side, cell)
            left += width
        self.y += height

    def _widths(self, heads: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> list[float]:
        """As wide as what stands in each column, with room before it; names have the rest."""
        plain = QFontMetricsF(self.font(BODY_PT), self.writer)
        strong = QFontMetricsF(self.font(BODY_PT, bold=True), self.writer)
        widths = []
        for column in range(1, len(heads)):
            texts = [plain.horizontalAdvance(row[column]) for row in rows]
            widest = max(strong.horizontalAdvance(heads[column]), *texts)
            widths.append(max(widest + COLUMN_GAP_MM * MM, LEAST_COLUMN_MM * MM))
        return [self.width - sum(widths), *widths]

    def _paint_felt(self, report: Report) -> None:
        self.text(words.felt(), HEAD_PT, bold=True)
        self.skip(1)
        if not report.felt:
            self.text(words.nothing_felt(), BODY_PT, QUIET)
            return
        if report.course is not None:
            self.text(words.over_weeks(report.course), BODY_PT)
            self.skip(1)
        self.text(words.felt_line(report), BODY_PT)
        self.skip(3)
        axis = 8 * MM
        shown = self._with_room(report.felt, axis)
        self._paint_plot(shown, axis)
        if len(shown) < len(report.felt):
            self.text(words.latest(len(shown), len(report.felt)), SMALL_PT, QUIET)

    def _with_room(self, points: tuple[FeltPoint, ...], axis: float) -> tuple[FeltPoint, ...]:
        """The latest, as many as there is room for without dots that touch."""
        while len(points) > 1:
            at = _places(points)
            if ceil(at[-1]) * LEAST_PITCH_MM * MM <= nearest(at) * (self.width - axis):
                break
            points = points[1:]
        return points

    def _paint_plot(self, points: tuple[FeltPoint, ...], axis: float) -> None:
        painter, top, height = self.painter, self.y, PLOT_MM * MM
        painter.setFont(self.font(SMALL_PT))
        for mark in (0, 5, WORST):
            y = top + height * (WORST - mark) / WORST
            painter.setPen(QUIET)
            box = QRectF(0, y - 4 * MM, axis - 2 * MM, 8 * MM)
            painter.drawText(box, _ALIGN.AlignVCenter | _ALIGN.AlignRight, str(mark))
            self.rule(y, axis, self.width, LINE)
        at = _places(points)
        day = min(DAY_MM * MM, (self.width - axis) / ceil(at[-1]))
        part = min(1.0, day * nearest(at) / (PITCH_MM * MM))
        metrics, free_to = QFontMetricsF(painter.font(), self.writer), self.width
        for place, point in reversed(tuple(zip(at, points, strict=True))):
            x = axis + place * day
            self._paint_point(point, x, top, height, DOT_MM * MM * part)
            text = short_date(point.started.date())
            width = metrics.horizontalAdvance(text)
            left = max(axis, min(x - width / 2, self.width - width))
            if left + width <= free_to:
                painter.setPen(QUIET)
                painter.drawText(QPointF(left, top + height + 6.5 * MM), text)
                free_to = left - 3 * MM
        self.y = top + height + 9 * MM

    def _paint_point(
        self, point: FeltPoint, x: float, top: float, height: float, radius: float
    ) -> None:
        painter = self.painter
        places = [
            None if score is None else top + height * (WORST - score) / WORST
            for score in (point.before, point.after)
        ]
        before, after = places
        same = before is not None and before == after
        if before is not None and after is not None and not same:
            painter.setPen(QPen(QUIET, 0.3 * MM))
            painter.drawLine(QPointF(x, before), QPointF(x, after))
        if before is not None:
            wide = radius * 1.5 if same else radius
            painter.setPen(QPen(INK, 0.4 * MM))
            painter.setBrush(QColor(Qt.GlobalColor.white))
            painter.drawEllipse(QPointF(x, before), wide, wide)
        if after is not None:
            small = radius * 0.6 if same else radius
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(INK)
            painter.drawEllipse(QPointF(x, after), small, small)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_notes(self, report: Report) -> None:
        if not report.notes or self.y + 3 * self.line_height(BODY_PT) > self.height:
            return
        self.text(words.notes(), HEAD_PT, bold=True)
        self.skip(1)
        last_line = self.line_height(SMALL_PT)
        for number, note in enumerate(report.notes):
            text = words.note(note)
            left = len(report.notes) - number
            reserve = last_line if left > 1 else 0
            if self.y + self.height_of(text, BODY_PT) + reserve > self.height:
                self.text(words.more_notes(left), SMALL_PT, QUIET)
                return
            self.text(text, BODY_PT)
            self.skip(1)


def _places(points: tuple[FeltPoint, ...]) -> tuple[float, ...]:
    return places(point.started.date() for point in points)
