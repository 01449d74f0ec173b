"""Writes the sheet for a physiotherapist: one A4 page in large type."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QIODevice, QMarginsF, QPointF, QRectF, QSaveFile, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
)

from footcare_gui import __version__
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.memory.history import FeltPoint
from footcare_gui.domain.memory.remarks import WORST
from footcare_gui.domain.progress.report import Report
from footcare_gui.platform.qt_paths import qt_path
from footcare_gui.texts import report as words
from footcare_gui.texts.dates import short_date
from footcare_gui.texts.library import known_name

DPI = 300
MM = DPI / 25.4
MARGIN_MM = 16.0
MOST_LINES = 12
APART = "     "
PLOT_MM, STEP_MM, DOT_MM = 22.0, 6.6, 1.4
BODY_PT, SMALL_PT, HEAD_PT, TITLE_PT = 13.0, 11.0, 15.0, 25.0
INK, QUIET, LINE = QColor("#22303A"), QColor("#525E66"), QColor("#B9B2A3")
LOSE_THE_LETTER = tuple(map(QFont.Tag, ("calt", "case", "ccmp", "frac")))
"""Features of the font that put another shape in the place of `:`, `×` or `–`, of which the file
then does not know the letter: what is copied out of it would lack them."""
_ALIGN = Qt.AlignmentFlag
_WRAP = int(Qt.TextFlag.TextWordWrap.value)


class PdfReportError(OSError):
    """The file could not be written; the message says why."""


def write_pdf(report: Report, library: Library, path: Path, family: str = "") -> None:
    """Write the sheet.

    The file appears whole or not at all; an older one of that name stays until then.

    Args:
        report: What to put on it.
        library: Names of the exercises.
        path: Where to.
        family: The font family, `""` for the application's.

    Raises:
        PdfReportError: It could not be written.
    """
    file = QSaveFile(qt_path(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise PdfReportError(f"{path}: {file.errorString()}")
    writer = QPdfWriter(file)
    writer.setResolution(DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margin = MARGIN_MM
    writer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout.Unit.Millimeter)
    writer.setTitle(words.title())
    writer.setCreator(f"Footcare {__version__}")
    painter = QPainter()
    if not painter.begin(writer):
        raise PdfReportError(f"{path}: {file.errorString()}")
    _Sheet(painter, family, writer.width(), writer.height()).paint(report, library)
    painter.end()
    if not file.commit():
        raise PdfReportError(f"{path}: {file.errorString()}")


class _Sheet:
    """Paints downward; what has no room is counted instead."""

    def __init__(self, painter: QPainter, family: str, width: int, height: int) -> None:
        self._painter, self._family = painter, family
        self._width, self._height = float(width), float(height)
        self._y = 0.0

    def paint(self, report: Report, library: Library) -> None:
        """Paint everything."""
        self._paint_head(report)
        if report.lines:
            self._paint_table(report, library)
        else:
            self._text(words.nothing(), BODY_PT)
        self._skip(4)
        self._paint_felt(report)
        self._skip(4)
        self._paint_notes(report)

    def _paint_head(self, report: Report) -> None:
        self._text(words.title(), TITLE_PT, bold=True)
        self._skip(1)
        self._text(words.period(report), HEAD_PT)
        self._text(words.totals(report), HEAD_PT)
        self._skip(5)
        font = self._font(BODY_PT)
        self._text(words.name_line(), BODY_PT)
        left = QFontMetricsF(font, self._device()).horizontalAdvance(words.name_line()) + 2 * MM
        self._rule(self._y, left, left + 95 * MM, INK)
        self._skip(3)
        self._text(words.origin(__version__), SMALL_PT, QUIET)
        self._skip(4)

    def _paint_table(self, report: Report, library: Library) -> None:
        heads = words.heads()
        shown = report.lines[:MOST_LINES]
        self._row(heads, bold=True)
        self._rule(self._y, 0, self._width, INK)
        self._skip(1)
        for line in shown:
            self._row((known_name(library, line.exercise), *words.cells(line)))
            small = filter(None, (words.prescribed(library, line.exercise), words.marks(line)))
            if beside := APART.join(small):
                self._text(beside, SMALL_PT, QUIET)
            self._rule(self._y + 0.8 * MM, 0, self._width, LINE)
            self._skip(1.6)
        if len(report.lines) > len(shown):
            self._text(words.more_exercises(len(report.lines) - len(shown)), BODY_PT, QUIET)

    def _row(self, cells: tuple[str, ...], *, bold: bool = False) -> None:
        """The first cell takes half of the width, the others share the rest, their ends aligned."""
        self._painter.setFont(self._font(BODY_PT, bold=bold))
        self._painter.setPen(INK)
        height = self._line_height(BODY_PT)
        first = self._width * 0.42
        each = (self._width - first) / (len(cells) - 1)
        metrics = QFontMetricsF(self._painter.font(), self._device())
        name = metrics.elidedText(cells[0], Qt.TextElideMode.ElideRight, first)
        flags = _ALIGN.AlignVCenter
        self._painter.drawText(QRectF(0, self._y, first, height), flags | _ALIGN.AlignLeft, name)
        for number, cell in enumerate(cells[1:]):
            box = QRectF(first + number * each, self._y, each, height)
            self._painter.drawText(box, flags | _ALIGN.AlignRight, cell)
        self._y += height

    def _paint_felt(self, report: Report) -> None:
        self._text(words.felt(), HEAD_PT, bold=True)
        self._skip(1)
        if not report.felt:
            self._text(words.nothing_felt(), BODY_PT, QUIET)
            return
        self._text(words.felt_line(report), BODY_PT)
        self._skip(3)
        axis = 8 * MM
        room = int((self._width - axis) / (STEP_MM * MM))
        shown = report.felt[-room:]
        self._paint_plot(shown, axis)
        if len(shown) < len(report.felt):
            self._text(words.latest(len(shown), len(report.felt)), SMALL_PT, QUIET)

    def _paint_plot(self, points: tuple[FeltPoint, ...], axis: float) -> None:
        painter, top, height = self._painter, self._y, PLOT_MM * MM
        painter.setFont(self._font(SMALL_PT))
        for mark in (0, 5, WORST):
            y = top + height * (WORST - mark) / WORST
            painter.setPen(QUIET)
            box = QRectF(0, y - 4 * MM, axis - 2 * MM, 8 * MM)
            painter.drawText(box, _ALIGN.AlignVCenter | _ALIGN.AlignRight, str(mark))
            self._rule(y, axis, self._width, LINE)
        metrics = QFontMetricsF(painter.font(), self._device())
        every = 1 + int((metrics.horizontalAdvance("00 MMM") + 3 * MM) / (STEP_MM * MM))
        for number, point in enumerate(points):
            x = axis + (number + 0.5) * STEP_MM * MM
            self._paint_point(point, x, top, height)
            if number % every == 0:
                text = short_date(point.started.date())
                width = metrics.horizontalAdvance(text)
                left = max(axis, min(x - width / 2, self._width - width))
                painter.setPen(QUIET)
                painter.drawText(QPointF(left, top + height + 6.5 * MM), text)
        self._y = top + height + 9 * MM

    def _paint_point(self, point: FeltPoint, x: float, top: float, height: float) -> None:
        painter, radius = self._painter, DOT_MM * MM
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
        if not report.notes or self._y + 3 * self._line_height(BODY_PT) > self._height:
            return
        self._text(words.notes(), HEAD_PT, bold=True)
        self._skip(1)
        last_line = self._line_height(SMALL_PT)
        for number, note in enumerate(report.notes):
            text = words.note(note)
            left = len(report.notes) - number
            reserve = last_line if left > 1 else 0
            if self._y + self._height_of(text, BODY_PT) + reserve > self._height:
                self._text(words.more_notes(left), SMALL_PT, QUIET)
                return
            self._text(text, BODY_PT)
            self._skip(1)

    def _text(self, text: str, size_pt: float, color: QColor = INK, *, bold: bool = False) -> None:
        painter = self._painter
        painter.setFont(self._font(size_pt, bold=bold))
        painter.setPen(color)
        height = self._height_of(text, size_pt, bold=bold)
        painter.drawText(QRectF(0, self._y, self._width, height), _WRAP, text)
        self._y += height

    def _height_of(self, text: str, size_pt: float, *, bold: bool = False) -> float:
        metrics = QFontMetricsF(self._font(size_pt, bold=bold), self._device())
        return metrics.boundingRect(QRectF(0, 0, self._width, 1e6), _WRAP, text).height()

    def _line_height(self, size_pt: float) -> float:
        return QFontMetricsF(self._font(size_pt), self._device()).height()

    def _rule(self, y: float, left: float, right: float, color: QColor) -> None:
        self._painter.setPen(QPen(color, 0.25 * MM))
        self._painter.drawLine(QPointF(left, y), QPointF(right, y))

    def _skip(self, mm: float) -> None:
        self._y += mm * MM

    def _font(self, size_pt: float, *, bold: bool = False) -> QFont:
        font = QFont(self._family) if self._family else QFont()
        font.setPointSizeF(size_pt)
        font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        for feature in LOSE_THE_LETTER:
            font.setFeature(feature, 0)
        return font

    def _device(self) -> QPdfWriter:
        device = self._painter.device()
        assert isinstance(device, QPdfWriter)
        return device
