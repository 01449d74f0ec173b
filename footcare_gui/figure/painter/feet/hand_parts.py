"""Fingers, thumbs and palms as filled shapes; hands are tables of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from PySide6.QtGui import QPainter, QPainterPath

from footcare_gui.figure.model.geometry import Point, tube_outline, unit
from footcare_gui.figure.painter.feet.ink import Ink, Piece, paint_pieces
from footcare_gui.figure.painter.feet.plan_toes import rounded_plate
from footcare_gui.figure.painter.feet.shapes import ink_line
from footcare_gui.figure.painter.feet.skin import hand_skin
from footcare_gui.figure.painter.palette import FigurePalette
from footcare_gui.figure.painter.paths import smooth

HandLayer: TypeAlias = Literal["behind", "before"]
"""What lies behind the toes is painted before the foot, what lies before them after it."""

_TAPER = (1.05, 1.0, 0.98, 0.90)


@dataclass(frozen=True, slots=True)
class HoldingHand:
    """A hand that holds toes: what lies behind them and what lies before them."""

    behind: tuple[Piece, ...]
    before: tuple[Piece, ...]

    def paint(self, painter: QPainter, palette: FigurePalette, layer: HandLayer) -> None:
        """Paint one of the two layers."""
        paint_pieces(painter, hand_skin(palette), self.behind if layer == "behind" else self.before)


def finger(
    points: Sequence[Point],
    radius: float | Sequence[float],
    *,
    rim: float,
    shaded: float = 0.0,
    nail_side: int = 0,
) -> list[Piece]:
    """A finger from root to tip, with a line round it.

    Args:
        points: Joints, root first.
        radius: One for a usual taper, or one a joint.
        rim: Width of the line.
        shaded: 0 lit, 1 in the shade.
        nail_side: Side on which a nail shows edge-on: +1 left of the direction, −1 right, 0 none.
    """
    radii = [radius * k for k in _TAPER] if isinstance(radius, float) else list(radius)
    pieces = [
        Piece(_tube(points, radii, rim), Ink("rim")),
        Piece(_tube(points, radii), Ink("base", shaded=shaded)),
    ]
    if nail_side:
        pieces.append(Piece(smooth(_edge_on_nail(points, radii[-1], nail_side)),
                            Ink("nail")))  # fmt: skip
    return pieces


def palm(
    points: Sequence[Point], radii: Sequence[float], *, rim: float, shaded: float = 0.0
) -> list[Piece]:
    """A palm, wrist and forearm in one contour, with a line round it."""
    return [
        Piece(_tube(points, radii, rim, 4), Ink("rim")),
        Piece(_tube(points, radii, 0.0, 4), Ink("base", shaded=shaded)),
    ]


def melt(points: Sequence[Point], radii: Sequence[float], shaded: float = 0.0) -> Piece:
    """Skin over the root of a finger, so that it grows out of the palm without a line."""
    return Piece(_tube(points, radii, 0.0, 4), Ink("base", shaded=shaded))


def crease(points: Sequence[Point], width: float, opacity: float = 0.5) -> Piece:
    """A drawn line on the hand."""
    return Piece(ink_line(points, width), Ink("edge", opacity))


def facing_nail(middle: Point, ahead: complex, size: float) -> list[Piece]:
    """A thumb's nail that faces the viewer."""
    return [
        Piece(rounded_plate(middle, ahead, size * 0.86 + 0.004, size * 1.15 + 0.004),
              Ink("edge", 0.4)),
        Piece(rounded_plate(middle, ahead, size * 0.86, size * 1.15), Ink("nail")),
    ]  # fmt: skip


def _tube(
    points: Sequence[Point], radii: Sequence[float], grow: float = 0.0, steps: int = 3
) -> QPainterPath:
    return smooth(tube_outline(points, [r + grow for r in radii], steps, 1.1))


def _edge_on_nail(points: Sequence[Point], radius: float, side: int) -> list[Point]:
    ahead = unit(points[-1] - points[-2])
    across = ahead * 1j * side
    tip = points[-1] + ahead * radius * 0.55
    rows = ((0.0, 0.30), (-0.7, 0.90), (-1.5, 0.97), (-1.55, 0.62), (-0.6, 0.45))
    return [tip + radius * (ahead * a + across * b) for a, b in rows]
