"""The colours of bare skin in a close-up, derived from a palette once."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor

from footcare_gui.figure.painter.palette import FigurePalette
from footcare_gui.figure.painter.paths import alpha, mix


@dataclass(frozen=True, slots=True)
class Skin:
    """Colours of one piece of skin.

    Attributes:
        base: The surface.
        shade: What turns away from the light.
        light: What is turned to the light (pads, knuckles).
        edge: The line round it.
        nail: Finger and toe nails.
    """

    base: QColor
    shade: QColor
    light: QColor
    edge: QColor
    nail: QColor

    def line(self, opacity: float) -> QColor:
        """The colour of a drawn line on this skin."""
        return alpha(self.edge, opacity)


def foot_skin(palette: FigurePalette, tone: float = 0.0) -> Skin:
    """Skin of a foot; `tone` 0 is lit, 1 lies in the shade (a far foot)."""
    base = mix(palette.skin, palette.skin_shade, tone)
    return Skin(
        base,
        palette.skin_shade,
        mix(base, palette.skin_highlight, 0.55),
        palette.skin_edge,
        mix(palette.nail, palette.skin_shade, tone),
    )


def sole_skin(palette: FigurePalette, tone: float = 0.0) -> Skin:
    """Skin of a sole: a little lighter than the rest of the foot."""
    lit = mix(palette.skin, palette.skin_highlight, 0.30)
    base = mix(lit, palette.skin_shade, tone)
    return Skin(
        base,
        palette.skin_shade,
        mix(base, palette.skin_highlight, 0.55),
        palette.skin_edge,
        palette.nail,
    )


def hand_skin(palette: FigurePalette, tone: float = 0.0) -> Skin:
    """Skin of a hand: lighter than the foot that it holds, so that the two stand apart."""
    lit = mix(palette.skin, palette.skin_highlight, 0.28)
    return Skin(
        mix(lit, palette.skin_shade, tone),
        palette.skin_shade,
        mix(lit, palette.skin_highlight, 0.5),
        palette.skin_edge,
        palette.nail,
    )
