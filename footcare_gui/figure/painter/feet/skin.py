"""The colours of bare skin in a close-up, derived from a palette once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QColor

from footcare_gui.figure.painter.palette import FigurePalette
from footcare_gui.figure.painter.paths import mix

LEAST_CONTRAST: Final = 3.0
"""Between the outer edge of skin and the lens behind it."""

_LINE_CONTRAST = 1.5


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
    return _skin(palette, mix(palette.skin, palette.skin_highlight, 0.30), tone)


def hand_skin(palette: FigurePalette, tone: float = 0.0) -> Skin:
    """Skin of a hand: lighter than the foot that it holds, so that the two stand apart."""
    return _skin(palette, mix(palette.skin, palette.skin_highlight, 0.28), tone)


def contrast(a: QColor, b: QColor) -> float:
    """Contrast ratio of two opaque colours, 1 to 21 (WCAG 2)."""
    lights = sorted((_luminance(a), _luminance(b)))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def _skin(palette: FigurePalette, lit: QColor, tone: float) -> Skin:
    base = mix(lit, palette.skin_shade, tone)
    return Skin(
        base=base,
        shade=palette.skin_shade,
        light=mix(base, palette.skin_highlight, 0.55),
        edge=_edge(palette, base),
        rim=_rim(palette, base),
        nail=mix(palette.nail, palette.skin_shade, tone),
    )


def _edge(palette: FigurePalette, base: QColor) -> QColor:
    """Dark lines, or light ones on a skin so deep that dark ones are lost on it."""
    usual = palette.skin_edge
    return usual if contrast(base, usual) >= _LINE_CONTRAST else palette.skin_highlight


def _rim(palette: FigurePalette, base: QColor) -> QColor:
    """The usual edge, unless neither it nor the skin stands out from the lens."""
    usual = _edge(palette, base)
    for colour in (base, usual, palette.skin_highlight):
        if contrast(colour, palette.lens) >= LEAST_CONTRAST:
            return usual if colour is base else colour
    return palette.nail


def _luminance(colour: QColor) -> float:
    channels = []
    for value in (colour.redF(), colour.greenF(), colour.blueF()):
        linear = value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        channels.append(linear)
    red, green, blue = channels
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
