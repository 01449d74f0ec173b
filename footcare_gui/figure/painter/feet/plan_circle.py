"""The circle that the toes of a circling ankle travel: what is drawn of it, and which way round."""

from __future__ import annotations

import math
from functools import lru_cache

from PySide6.QtGui import QPainter, QPainterPath

from footcare_gui.figure.model.close_up_options import LensSigns
from footcare_gui.figure.model.foot_close_up import PlanCloseUp
from footcare_gui.figure.model.foot_scenes import CIRCLE_MARGIN, circle_centre
from footcare_gui.figure.model.geometry import circle_points, lerp, rot
from footcare_gui.figure.painter.feet.cues import ARROW_WIDTH, paint_arrow
from footcare_gui.figure.painter.palette import FigurePalette
from footcare_gui.figure.painter.paths import alpha, point, polygon

_ARC_DEG = (36.0, 304.0)
"""The arrow begins behind the foot and goes round to just before it."""
_ARC_BEFORE_LEG_DEG = 224.0
"""It ends sooner where it would come from below: the leg would hide its head."""
_NEARLY_UPRIGHT = 0.2
_ARC_STEPS = 20
_LINE_OPACITY = 0.35
_DRAWN_TURN = 0.6
"""What was drawn longer ago than this share of a round is gone."""
_DRAWN_PIECES = 18
_AHEAD_DEG = (40.0, 112.0)
_AHEAD_STEPS = 6
_HALF_WIDTH = ARROW_WIDTH * 0.62


def paint_circle(
    painter: QPainter,
    palette: FigurePalette,
    close_up: PlanCloseUp,
    phase: float,
    direction: int,
) -> None:
    """Paint the whole circle, thin, and an arrow nearly all the way round: for stills."""
    painter.fillPath(_line(close_up), alpha(palette.ink, _LINE_OPACITY))
    first, last = _ARC_DEG
    if math.sin(2 * math.pi * phase) < -_NEARLY_UPRIGHT:
        last = _ARC_BEFORE_LEG_DEG
    turns = [lerp(first, last, k / _ARC_STEPS) for k in range(_ARC_STEPS + 1)]
    paint_arrow(painter, palette, _on_circle(close_up, phase, direction, turns))


def paint_drawn(
    painter: QPainter,
    palette: FigurePalette,
    close_up: PlanCloseUp,
    phase: float,
    direction: int,
    *,
    signs: LensSigns,
) -> None:
    """Paint the whole circle, and what the toes have drawn of it lately: in motion, behind them.

    Args:
        painter: In the lens.
        palette: Colours.
        close_up: An ankle that circles.
        phase: Where it is, in turns.
        direction: +1 or −1: which way round.
        signs: How clearly, and for how many rounds it has gone that way.
    """
    painter.fillPath(_line(close_up), alpha(palette.ink, _LINE_OPACITY * signs.strength))
    painter.save()
    painter.translate(point(_circle(close_up)[0]))
    painter.rotate(-direction * 360.0 * phase)
    painter.scale(direction, 1)
    drawn = min(1.0, max(0.0, signs.turned) / _DRAWN_TURN)
    for number in range(math.ceil(drawn * _DRAWN_PIECES)):
        fresh = 1 - number / _DRAWN_PIECES
        piece = _piece(close_up, number)
        painter.fillPath(piece, alpha(palette.ink, 0.85 * fresh * signs.strength))
    painter.restore()


def paint_ahead(
    painter: QPainter,
    palette: FigurePalette,
    close_up: PlanCloseUp,
    phase: float,
    direction: int,
    *,
    signs: LensSigns,
) -> None:
    """Paint an arrow that goes before the toes: which way round. Arguments as for `paint_drawn`."""
    turns = [lerp(*_AHEAD_DEG, k / _AHEAD_STEPS) for k in range(_AHEAD_STEPS + 1)]
    painter.save()
    painter.setOpacity(painter.opacity() * signs.strength)
    paint_arrow(painter, palette, _on_circle(close_up, phase, direction, turns))
    painter.restore()


@lru_cache(maxsize=64)
def _piece(close_up: PlanCloseUp, number: int) -> QPainterPath:
    """A piece of the circle that was drawn some time ago, by feet that are at its top now."""
    _, around = _circle(close_up)
    step = 360.0 * _DRAWN_TURN / _DRAWN_PIECES
    ends = [90.0 + step * (number + k / 3) for k in range(4)]
    half = _HALF_WIDTH * (1 - 0.6 * number / _DRAWN_PIECES)
    outer = [rot(deg) * (around + half) for deg in ends]
    inner = [rot(deg) * (around - half) for deg in reversed(ends)]
    return polygon([*outer, *inner])


@lru_cache(maxsize=4)
def _line(close_up: PlanCloseUp) -> QPainterPath:
    """The whole circle, thin."""
    centre, around = _circle(close_up)
    outer = polygon(circle_points(centre, around + 0.008, 90))
    return outer.subtracted(polygon(circle_points(centre, around - 0.008, 90)))


def _circle(close_up: PlanCloseUp) -> tuple[complex, float]:
    """Centre and radius of the drawn circle: round the path of the whole forefoot."""
    centre, radius = circle_centre(close_up)
    return centre, radius + CIRCLE_MARGIN * close_up.scale


def _on_circle(
    close_up: PlanCloseUp, phase: float, direction: int, turns_deg: list[float]
) -> list[complex]:
    centre, around = _circle(close_up)
    return [centre + around * rot(90.0 - direction * (360.0 * phase + turn)) for turn in turns_deg]
