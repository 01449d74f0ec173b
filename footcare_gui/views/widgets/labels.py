"""Labels for words that others have written: always plain text, whatever they contain."""

from __future__ import annotations

import re
from typing import Literal

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from footcare_gui.views.theme import LiveTheme

Look = Literal[
    "text", "quiet", "strong", "label", "lead", "lead_strong", "heading", "title", "chip", "tag"
]
_WEIGHT = QFont.Weight
_LOOKS: dict[str, tuple[str, QFont.Weight, QPalette.ColorRole]] = {
    "quiet": ("body", _WEIGHT.Normal, QPalette.ColorRole.PlaceholderText),
    "strong": ("body", _WEIGHT.DemiBold, QPalette.ColorRole.WindowText),
    "label": ("body", _WEIGHT.DemiBold, QPalette.ColorRole.PlaceholderText),
    "lead": ("lead", _WEIGHT.Normal, QPalette.ColorRole.WindowText),
    "lead_strong": ("lead", _WEIGHT.Bold, QPalette.ColorRole.WindowText),
    "heading": ("heading", _WEIGHT.Bold, QPalette.ColorRole.WindowText),
    "title": ("title", _WEIGHT.Bold, QPalette.ColorRole.WindowText),
    "chip": ("body", _WEIGHT.DemiBold, QPalette.ColorRole.Link),
    "tag": ("caption", _WEIGHT.DemiBold, QPalette.ColorRole.Link),
}

_HEADINGS = {"title": "heading_1", "heading": "heading_2"}


_BEFORE_UNIT = re.compile(r"(?<=\d) (?=\w{1,3}\b)| (?=\d+\.(?: |$))")
NO_BREAK = "\u00a0"


def unbroken(text: str) -> str:
    """A text in which no line ends between a number and its unit (`17 s`, `2 min`).

    Nor before a number that ends a sentence: at the head of a line, `0.` would begin a list.
    """
    return _BEFORE_UNIT.sub(NO_BREAK, text)


class PlainLabel(QLabel):
    """What every label of the app is: plain text, measured once for a width.

    Args:
        live: The theme.
        parent: Qt's owner.
    """

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self._heights: dict[int, int] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)

    def setText(self, text: str) -> None:
        """Say something else."""
        self._heights.clear()
        super().setText(unbroken(text))

    def text(self) -> str:
        """What it says, as it was given."""
        return super().text().replace(NO_BREAK, " ")

    def changeEvent(self, event: QEvent) -> None:
        """Font or style may be another: measure anew."""
        self._heights.clear()
        super().changeEvent(event)

    def heightForWidth(self, width: int) -> int:
        """Measured once for a width: nested layouts ask for the same a dozen times."""
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]


class Label(PlainLabel):
    """A label in one of the app's looks; its colour comes from the palette.

    Args:
        live: The theme.
        text: What it says, as plain text.
        look: Its size, weight and colour.
        wrap: Whether it breaks lines; then it takes the width that it is given.
    """

    def __init__(
        self,
        live: LiveTheme,
        text: str = "",
        look: Look = "text",
        *,
        wrap: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(live, parent)
        self._look = look
        if look in _HEADINGS:
            self.setProperty("spoken_as", _HEADINGS[look])
        if text:
            self.setText(text)
        if wrap:
            self.setWordWrap(True)
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        if look in _LOOKS:
            self._dress(*_LOOKS[look])

    def _dress(self, size: str, weight: QFont.Weight, role: QPalette.ColorRole) -> None:
        if role is not QPalette.ColorRole.WindowText:
            self.setForegroundRole(role)
        if size != "body":
            self._on_theme_changed()
            self._live.theme_changed.connect(self._on_theme_changed)
        elif weight is not QFont.Weight.Normal:
            font = QFont()  # family and size stay those of the application
            font.setWeight(weight)
            self.setFont(font)

    def _on_theme_changed(self) -> None:
        size, weight, _ = _LOOKS[self._look]
        self.setFont(self._live.theme.font(size, weight))


class Chip(Label):
    """A few words on a pill."""

    def __init__(
        self,
        live: LiveTheme,
        text: str = "",
        look: Literal["chip", "tag"] = "chip",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(live, text, look, wrap=False, parent=parent)
        space = live.theme.space
        wide, high = (space(3), space(1.5)) if look == "chip" else (space(2), 1)
        self.setContentsMargins(wide, high, wide, high)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Pill, then words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._live.theme.colors.calm_soft)
        rect = QRectF(self.rect())
        radius = min(rect.height() / 2, self._live.theme.radius("card"))
        painter.drawRoundedRect(rect, radius, radius)
        painter.end()
        super().paintEvent(event)
