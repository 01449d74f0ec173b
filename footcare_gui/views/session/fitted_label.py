"""A paragraph that is as large as its room allows, in fewer words where there is little of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.labels import PlainLabel, unbroken

SMALLEST_PX, STEP_PX = 11, 1
MOST_KNOWN = 64
"""So many texts are remembered with their size: a session says the same again and again."""


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
        self._known: dict[tuple[object, ...], tuple[str, int]] = {}
        self._dressed: QColor | None = None
        live.theme_changed.connect(self._on_theme_changed)

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

    def shown_of(self, texts: Sequence[str]) -> str:
        """Which of some texts it would show in its room."""
        return self._choice(tuple(texts))[0]

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
        self._dressed = None
        self._fit()

    def _on_theme_changed(self) -> None:
        self._known.clear()
        self._fit()

    def _fit(self) -> None:
        color = getattr(self._live.theme.colors, self._color)
        if color != self._dressed:
            self._dressed = color
            palette = self.palette()
            palette.setColor(QPalette.ColorRole.WindowText, color)
            self.setPalette(palette)
        text, px = self._choice(self._texts)
        if text != self.text():
            self.setText(text)
        font = self._font(px)
        if font != self.font():
            self.setFont(font)

    def _choice(self, texts: tuple[str, ...]) -> tuple[str, int]:
        """What of some texts to show in this room, and its size in pixels; worked out once."""
        if not texts or self.width() < 2:
            return (texts[0] if texts else ""), self._px(self._full)
        key = (texts, self.width(), self.height(), self._scale)
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = self._chosen(texts)
            if len(self._known) > MOST_KNOWN:
                del self._known[next(iter(self._known))]
        return found

    def _chosen(self, texts: tuple[str, ...]) -> tuple[str, int]:
        least = round(self._least * self._scale)
        text = next((one for one in texts if self._fits(one, least)), texts[-1])
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
