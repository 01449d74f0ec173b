"""One line in two voices: what matters in ink, the rest quiet."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QStyle, QWidget

from footcare_gui.views.theme import LiveTheme

LEAST_ROOM = 40


class TwoTone(QLabel):
    """A loud and a quiet piece of text on one line.

    Where that is too short for both, a shorter quiet piece takes the quiet one's place; if not even
    that has room, the loud one shrinks. It changes every second, so it is no rich text, which is
    parsed and laid out as a document.

    Args:
        live: The look.
        name: Object name.
        size: Design size in pixels.
        loud: How bold the first piece is.
        parent: Qt's owner.
    """

    def __init__(
        self,
        live: LiveTheme,
        name: str,
        size: int,
        loud: QFont.Weight = QFont.Weight.Normal,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._live, self._size, self._loud_weight = live, size, loud
        self._scale = 1.0
        self._loud = self._quiet = self._short = ""
        live.theme_changed.connect(self._dress)
        self._dress()

    def show_words(self, loud: str, quiet: str, short: str) -> None:
        """Change both pieces, and what stands for the quiet one on a short line."""
        if (loud, quiet, short) != (self._loud, self._quiet, self._short):
            self._loud, self._quiet, self._short = loud, quiet, short
            self._dress()

    def set_scale(self, scale: float) -> None:
        """How much larger than designed."""
        if scale != self._scale:
            self._scale = scale
            self._dress()

    @property
    def words(self) -> str:
        """The text without its dress."""
        return " ".join(filter(None, (self._loud, self._quiet)))

    @property
    def words_width(self) -> int:
        """Width of the text on one line."""
        return self._width_of(self._loud, self._quiet)

    @property
    def short_width(self) -> int:
        """Width of the text on a short line."""
        return self._width_of(self._loud, self._short)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again."""
        super().resizeEvent(event)
        self._dress()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The two pieces in their colours."""
        painter, laid_out = QPainter(self), self._laid_out()
        laid_out.draw(painter, QPointF(0, (self.height() - laid_out.boundingRect().height()) / 2))
        painter.end()

    def _laid_out(self) -> QTextLayout:
        """The line in both voices, where the reading direction has it."""
        colors, shown = self._live.theme.colors, self.text()
        loud, quiet = QTextCharFormat(), QTextCharFormat()
        loud.setForeground(colors.ink)
        loud.setFontWeight(self._loud_weight)
        quiet.setForeground(colors.quiet)
        laid_out = QTextLayout(shown, self.font(), self)
        option = QTextOption(QStyle.visualAlignment(self.layoutDirection(), self.alignment()))
        option.setTextDirection(self.layoutDirection())
        laid_out.setTextOption(option)
        first, rest = QTextLayout.FormatRange(), QTextLayout.FormatRange()
        first.start, first.length, first.format = 0, len(self._loud), loud
        rest.start, rest.format = first.length, quiet
        rest.length = len(shown) - first.length
        laid_out.setFormats([first, rest])
        laid_out.beginLayout()
        laid_out.createLine().setLineWidth(self.width())
        laid_out.endLayout()
        return laid_out

    def _font(self) -> QFont:
        return self._live.theme.font(self._size * self._scale, tabular=True)

    def _bold(self) -> QFont:
        font = self._font()
        font.setWeight(self._loud_weight)
        return font

    def _width_of(self, *pieces: str) -> int:
        return QFontMetrics(self._bold()).horizontalAdvance(" ".join(filter(None, pieces))) + 2

    def _dress(self) -> None:
        font, quiet = self._font(), self._quiet
        room = self.width()
        if room > LEAST_ROOM and self.words_width > room:
            quiet = self._short if self.short_width <= room else ""
            wanted = self._width_of(self._loud, quiet)
            font.setPixelSize(int(font.pixelSize() * min(1.0, room / max(1, wanted))))
        if font != self.font():
            self.setFont(font)
        self.setText(" ".join(filter(None, (self._loud, quiet))))
        self.update()
