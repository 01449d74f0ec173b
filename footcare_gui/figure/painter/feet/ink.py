"""Colours of marks on skin, named by what they mean: marks are cached without a palette."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtGui import QColor, QPainter, QPainterPath

from footcare_gui.figure.painter.feet.skin import Skin
from footcare_gui.figure.painter.paths import mix


@dataclass(frozen=True, slots=True)
class Ink:
    """One of a skin's colours, `shaded` of the way to its shade, laid on its base."""

    role: Literal["base", "shade", "light", "edge", "rim", "nail"]
    opacity: float = 1.0
    shaded: float = 0.0

    def colour(self, skin: Skin) -> QColor:
        """The colour on a given skin, opaque: blending costs several times as much."""
        colour: QColor = getattr(skin, self.role)
        if self.shaded:
            colour = mix(colour, skin.shade, self.shaded)
        return colour if self.opacity >= 1.0 else mix(skin.base, colour, self.opacity)


@dataclass(frozen=True, slots=True)
class Piece:
    """A filled shape on skin."""

    shape: QPainterPath
    ink: Ink


def paint_pieces(painter: QPainter, skin: Skin, pieces: Iterable[Piece]) -> None:
    """Fill shapes in their order."""
    for piece in pieces:
        painter.fillPath(piece.shape, piece.ink.colour(skin))
