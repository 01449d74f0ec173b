"""A paragraph that is as large as its room allows, in fewer words where there is little of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.labels import PlainLabel, unbroken

SMALLEST_PX, STEP_PX = 11, 1


class FittedLabel(PlainLabel):
    """Shows the longest of its texts that fits at the least size, then as large as it may be.

    Args:
        live: The look.
        name: Object name.
        full: Size where there is room, in design pixels; it grows with the person's text size.
        least: Size below which fewer words are shown instead.
        weight: How bold.
        color: Name of a colour of the theme.
        parent: Qt's owner.
    """

    def __init__(
        self,
        live: LiveTheme,
        name: str,
        full: int,
        least: int,
        weight: QFont.Weight = QFont.Weight.Normal,
        *,
        color: str = "ink",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(live, parent)
        self.setObjectName(name)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._full, self._least, self._weight, self._color = full, least, weight, color
        self._scale = 1.0
        self._texts: tuple[str, ...] = ()
        live.theme_changed.connect(self._fit)

    def set_scale(self, scale: float) -> None:
        """How much larger than designed."""
        if scale != self._scale:
            self._scale = scale
            self._fit()

    def say(self, texts: Sequence[str]) -> None:
        """Change what it says: the same in full, then in fewer words."""
        if tuple(texts) != self._texts:
            self._texts = tuple(texts)
            self._fit()

    def has_room_for(self, text: str) -> bool:
        """Whether a text fits at the least size."""
        return self._fits(text, round(self._least * self._scale))

    def holds(self, text: str) -> bool:
        """Whether a text is whole at any size."""
        return self._fits(text, SMALLEST_PX)

    @property
    def words(self) -> str:
        """What is shown."""
        return self.text()

    def minimumSizeHint(self) -> QSize:
        """It fits itself into its room."""
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Dress again: a style sheet that came while it was hidden has undone the palette."""
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        palette = self.palette()
        color = getattr(self._live.theme.colors, self._color)
        palette.setColor(QPalette.ColorRole.WindowText, color)
        self.setPalette(palette)
        text, px = self._choice()
        if text != self.text():
            self.setText(text)
        font = self._font(px)
        if font != self.font():
            self.setFont(font)

    def _choice(self) -> tuple[str, int]:
        """What to show, and its size in pixels."""
        if not self._texts or self.width() < 2:
            return (self._texts[0] if self._texts else ""), self._px(self._full)
        least = round(self._least * self._scale)
        text = next((one for one in self._texts if self._fits(one, least)), self._texts[-1])
        px = max(self._px(self._full), least)
        while px > SMALLEST_PX and not self._fits(text, px):
            px -= max(STEP_PX, px // 24)
        return text, max(px, SMALLEST_PX)

    def _fits(self, text: str, px: int) -> bool:
        metrics, flags = QFontMetrics(self._font(px)), Qt.TextFlag.TextWordWrap
        kept = unbroken(text)
        box = metrics.boundingRect(0, 0, self.width(), 100_000, flags, kept)
        widest = max(map(metrics.horizontalAdvance, kept.split(" ")), default=0)
        return box.height() <= self.height() and widest <= self.width()

    def _px(self, design: int) -> int:
        return self._live.theme.font(design * self._scale, self._weight).pixelSize()

    def _font(self, px: int) -> QFont:
        font = self._live.theme.font(px, self._weight, tabular=True)
        font.setPixelSize(px)
        return font
