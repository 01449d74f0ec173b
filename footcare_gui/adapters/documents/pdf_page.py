"""A page of a PDF that is painted downward, in the letters of the app."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QIODevice, QLocale, QMarginsF, QPointF, QRectF, QSaveFile, Qt
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
from footcare_gui.platform.qt_paths import qt_path

DPI = 300
MM = DPI / 25.4
INK, QUIET, LINE = QColor("#22303A"), QColor("#525E66"), QColor("#B9B2A3")
LOSE_THE_LETTER = tuple(map(QFont.Tag, ("calt", "case", "ccmp", "frac")))
"""Features of the font that put another shape in the place of `:`, `×` or `–`, of which the file
then does not know the letter: what is copied out of it would lack them."""
LETTER = frozenset(
    getattr(QLocale.Country, name)
    for name in (
        *("UnitedStates", "Canada", "Mexico", "PuertoRico", "Philippines", "Chile", "Colombia"),
        *("CostaRica", "Guatemala", "ElSalvador", "Nicaragua", "Panama", "Venezuela", "Belize"),
    )
)
"""Where it is Letter, as Unicode's CLDR has it (`paperSize`)."""
_WRAP = int(Qt.TextFlag.TextWordWrap.value)


class PdfError(OSError):
    """The file could not be written; the message says why."""


def write_pages(
    path: Path, title: str, margin_mm: float, paint: Callable[[QPainter, QPdfWriter], object]
) -> None:
    """Write a file of pages of the size that is usual here, A4 or Letter.

    It appears whole or not at all; an older one of that name stays until then.

    Args:
        path: Where to.
        title: What readers of such files call it.
        margin_mm: Left free on each side.
        paint: Paints it all.

    Raises:
        PdfError: It could not be written.
    """
    file = QSaveFile(qt_path(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise PdfError(f"{path}: {file.errorString()}")
    writer = QPdfWriter(file)
    writer.setResolution(DPI)
    writer.setPageSize(QPageSize(paper()))
    margins = QMarginsF(margin_mm, margin_mm, margin_mm, margin_mm)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    writer.setTitle(title)
    writer.setCreator(f"Footcare {__version__}")
    painter = QPainter()
    if not painter.begin(writer):
        raise PdfError(f"{path}: {file.errorString()}")
    try:
        paint(painter, writer)
    finally:
        painter.end()
    if not file.commit():
        raise PdfError(f"{path}: {file.errorString()}")


def paper() -> QPageSize.PageSizeId:
    """What is in printers where the person is: A4 nearly everywhere, Letter in some countries."""
    is_letter = QLocale().territory() in LETTER
    return QPageSize.PageSizeId.Letter if is_letter else QPageSize.PageSizeId.A4


class PdfPage:
    """Paints downward from its top.

    Args:
        painter: It paints on `writer`.
        writer: The file.
        family: The font family, `""` for the application's.
    """

    def __init__(self, painter: QPainter, writer: QPdfWriter, family: str) -> None:
        self.painter, self.writer, self._family = painter, writer, family
        self.width, self.height = float(writer.width()), float(writer.height())
        self.y = 0.0

    def text(self, text: str, size_pt: float, color: QColor = INK, *, bold: bool = False) -> None:
        """Lines over the whole width."""
        self.y += self.text_at(text, size_pt, 0, self.width, color, bold=bold)

    def text_at(
        self,
        text: str,
        size_pt: float,
        left: float,
        width: float,
        color: QColor = INK,
        *,
        bold: bool = False,
    ) -> float:
        """Lines beside something else; returns how high they are, and stays where it is."""
        self.painter.setFont(self.font(size_pt, bold=bold))
        self.painter.setPen(color)
        height = self.height_of(text, size_pt, width, bold=bold)
        self.painter.drawText(QRectF(left, self.y, width, height), _WRAP, text)
        return height

    def height_of(
        self, text: str, size_pt: float, width: float | None = None, *, bold: bool = False
    ) -> float:
        """How high a text is in a width, the whole one without."""
        metrics = QFontMetricsF(self.font(size_pt, bold=bold), self.writer)
        room = QRectF(0, 0, self.width if width is None else width, 1e6)
        return metrics.boundingRect(room, _WRAP, text).height()

    def line_height(self, size_pt: float) -> float:
        """How high one line is."""
        return QFontMetricsF(self.font(size_pt), self.writer).height()

    def rule(self, y: float, left: float, right: float, color: QColor) -> None:
        """A thin line."""
        self.painter.setPen(QPen(color, 0.25 * MM))
        self.painter.drawLine(QPointF(left, y), QPointF(right, y))

    def skip(self, mm: float) -> None:
        """Leave room."""
        self.y += mm * MM

    def font(self, size_pt: float, *, bold: bool = False) -> QFont:
        """The letters, none of which is lost to who copies them out of the file."""
        font = QFont(self._family) if self._family else QFont()
        font.setPointSizeF(size_pt)
        font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        for feature in LOSE_THE_LETTER:
            font.setFeature(feature, 0)
        return font
