"""Lines of large text that fit their room, in a colour of the theme."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QStyle, QWidget

from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.labels import PlainLabel, unbroken


class SessionLabel(PlainLabel):
    """Text whose size grows with the window, and shrinks where the room is too narrow for it.

    Args:
        live: The look.
        name: Object name.
        size: Design size in pixels, or a size of the theme.
        weight: How bold.
        color: Name of a colour of the theme.
        fits: Shrink until it fits on one line; else it wraps.
        follows_text_size: Grow with the person's text size; what is huge anyway does not.
        parent: Qt's owner.
    """

    def __init__(
        self,
        live: LiveTheme,
        name: str,
        size: str | int,
        weight: QFont.Weight = QFont.Weight.Normal,
        *,
        color: str = "ink",
        fits: bool = False,
        follows_text_size: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(live, parent)
        self.setObjectName(name)
        self._size, self._weight, self._color = size, weight, color
        self._fits, self._follows, self._scale = fits, follows_text_size, 1.0
        self.setWordWrap(not fits)
        live.theme_changed.connect(self._dress)
        self._dress()

    def set_scale(self, scale: float) -> None:
        """How much larger than designed."""
        if scale != self._scale:
            self._scale = scale
            self._dress()

    def set_words(self, text: str) -> None:
        """Change the text, if it differs."""
        if text != self.text():
            self.setText(text)
            self._fit()

    @property
    def line_height(self) -> int:
        """Height of one line at the full size."""
        return QFontMetrics(self._full_font()).height()

    @property
    def words_width(self) -> int:
        """Width of the text on one line at the full size."""
        return QFontMetrics(self._full_font()).horizontalAdvance(self.text())

    def lines_in(self, width: int) -> int:
        """How many lines the text takes in a width."""
        return max(1, round(self.height_of(self.text(), width) / self.line_height))

    def height_of(self, text: str, width: int) -> int:
        """Height of some text in a width at the full size."""
        metrics, flags = QFontMetrics(self._full_font()), Qt.TextFlag.TextWordWrap
        return metrics.boundingRect(0, 0, width, 10_000, flags, unbroken(text)).height()

    def minimumSizeHint(self) -> QSize:
        """It fits itself into its room."""
        return QSize(0, 0) if self._fits else super().minimumSizeHint()

    @property
    def baseline(self) -> float:
        """Where the letters of a fitted line stand: capitals and tails are whole in its room."""
        metrics = QFontMetricsF(self.font())
        above = max(metrics.capHeight(), -metrics.tightBoundingRect(self.text()).top())
        return max(above, (self.height() + metrics.capHeight() - metrics.descent()) / 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A fitted line stands in the middle by its letters, not by the room above them."""
        if not self._fits:
            super().paintEvent(event)
            return
        painter, metrics = QPainter(self), QFontMetricsF(self.font())
        aligned = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        spare = self.width() - metrics.horizontalAdvance(self.text())
        x = 0.0
        if aligned & Qt.AlignmentFlag.AlignHCenter:
            x = spare / 2
        elif aligned & Qt.AlignmentFlag.AlignRight:
            x = spare
        painter.setFont(self.font())
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(QPointF(x, self.baseline), self.text())
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Dress again: a style sheet that came while it was hidden has undone the palette."""
        super().showEvent(event)
        self._dress()

    def _full_font(self) -> QFont:
        theme = self._live.theme
        plain: int = theme.tokens["text"][self._size] if isinstance(self._size, str) else self._size
        font = theme.font(plain * self._scale, self._weight, tabular=True)
        if not self._follows:
            font.setPixelSize(round(plain * self._scale))
        return font

    def _dress(self) -> None:
        palette = self.palette()
        palette.setColor(
            QPalette.ColorRole.WindowText, getattr(self._live.theme.colors, self._color)
        )
        self.setPalette(palette)
        self.setFont(self._full_font())
        self._fit()

    def _fit(self) -> None:
        if not self._fits or self.width() < 2:
            return
        font = self._full_font()
        wanted = QFontMetrics(font).horizontalAdvance(self.text())
        share = min(1.0, self.width() / max(1, wanted))
        tall = QFontMetrics(font).height()
        share = min(share, max(0.3, self.height() * 1.12 / tall))
        if share < 1.0:
            font.setPixelSize(max(12, int(font.pixelSize() * share)))
        if font != self.font():
            self.setFont(font)
