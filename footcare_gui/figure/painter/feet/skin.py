"""The colours of bare skin in a close-up, derived from a palette once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from PySide6.QtGui import QColor

from footcare_gui.figure.painter.palette import FigurePalette
from footcare_gui.figure.painter.paths import mix

LEAST_CONTRAST: Final = 3.0
"""Between the outer edge of skin and the lens behind it."""

_LINE_CONTRAST = 1.5
_HAND_LIT = 1.3
"""A hand goes beyond the highlight: where both were one brown, fingers were taken for toes."""


@dataclass(frozen=True, slots=True)
class Skin:
    """Colours of one piece of skin.

    Attributes:
        base: The surface.
        shade: What turns away from the light.
        light: What is turned to the light (pads, knuckles).
        edge: The lines on it.
        rim: The line round it, which stands out from what lies behind.
        nail: Finger and toe nails.
    """

    base: QColor
    shade: QColor
    light: QColor
    edge: QColor
    rim: QColor
    nail: QColor

    def line(self, opacity: float) -> QColor:
        """The colour of a drawn line on this skin, opaque."""
        return mix(self.base, self.edge, opacity)

    def shadow(self, opacity: float) -> QColor:
        """The colour of a shaded part of this skin, opaque."""
        return mix(self.base, self.shade, opacity)


def foot_skin(palette: FigurePalette, tone: float = 0.0) -> Skin:
    """Skin of a foot; `tone` 0 is lit, 1 lies in the shade (a far foot)."""
    return _skin(palette, palette.skin, tone)


def sole_skin(palette: FigurePalette, tone: float = 0.0) -> Skin:
    """Skin of a sole: a little lighter than the rest of the foot."""
    return _skin(palette, mix(palette.skin, palette.skin_highlight, 0.10), tone)


def hand_skin(palette: FigurePalette, tone: float = 0.0) -> Skin:
    """Skin of a hand: lighter than the foot that it holds, so that the two stand apart."""
    return _skin(palette, mix(palette.skin, palette.skin_highlight, _HAND_LIT), tone)


def contrast(a: QColor, b: QColor) -> float:
    """Contrast ratio of two opaque colours, 1 to 21 (WCAG 2)."""
    lights = sorted((_luminance(a), _luminance(b)))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def _skin(palette: FigurePalette, lit: QColor, tone: float) -> Skin:
    around = palette.skin_edge, palette.skin_shade, palette.skin_highlight, palette.nail
    return _derived(tuple(one.rgba() for one in (lit, *around, palette.lens)), tone)


@lru_cache(maxsize=64)
def _derived(colours: tuple[int, ...], tone: float) -> Skin:
    """A skin from the colours of a palette, which every frame asks for several times.

    Args:
        colours: What is lit, the usual edge, shade, highlight, nail and lens.
        tone: How much of the shade it takes.
    """
    lit, edge, dark, light, last, lens = map(QColor, colours)
    base = mix(lit, dark, tone)
    line = _edge(base, edge, light)
    return Skin(
        base=base,
        shade=dark,
        light=mix(base, light, 0.55),
        edge=line,
        rim=_rim((base, line, light, last), lens),
        nail=mix(last, dark, tone),
    )


def _edge(base: QColor, usual: QColor, light: QColor) -> QColor:
    """Dark lines, or light ones on a skin so deep that dark ones are lost on it."""
    return usual if contrast(base, usual) >= _LINE_CONTRAST else light


def _rim(colours: tuple[QColor, QColor, QColor, QColor], lens: QColor) -> QColor:
    """The usual edge, unless neither it nor the skin stands out from the lens.

    Args:
        colours: The skin, its usual edge, a light one, and what is left.
        lens: What lies behind.
    """
    base, usual, light, last = colours
    for colour in (base, usual, light):
        if contrast(colour, lens) >= LEAST_CONTRAST:
            return usual if colour is base else colour
    return last


def _luminance(colour: QColor) -> float:
    channels = []
    for value in (colour.redF(), colour.greenF(), colour.blueF()):
        linear = value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        channels.append(linear)
    red, green, blue = channels
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
