"""Close-ups of a foot in plan: soles, front views, circles."""

from __future__ import annotations

import cmath
import math
from collections.abc import Callable
from functools import lru_cache
from types import MappingProxyType
from typing import Final, TypeAlias

from PySide6.QtGui import QPainter, QPainterPath, QTransform

from footcare_gui.figure.model.foot_close_up import PlanCloseUp
from footcare_gui.figure.model.foot_close_ups import CloseUpOptions
from footcare_gui.figure.model.foot_plan import PlanFoot, PlanFootPose, circling_axes, plan_foot
from footcare_gui.figure.model.foot_scenes import circle_centre, circling_origin, plan_pose
from footcare_gui.figure.model.foot_tracks import at
from footcare_gui.figure.model.geometry import circle_points, rot
from footcare_gui.figure.painter.feet.cues import (
    dashed,
    paint_arrow,
    paint_dashes,
    paint_halo,
)
from footcare_gui.figure.painter.feet.legs import (
    FRONT_LEG,
    RAISED_LEG,
    paint_plan_leg,
    paint_plan_leg_rim,
)
from footcare_gui.figure.painter.feet.plan import (
    paint_plan_foot,
    plan_foot_outline,
    plan_toes_outline,
)
from footcare_gui.figure.painter.feet.plan_hands import paint_plan_hands
from footcare_gui.figure.painter.feet.props import paint_pencil
from footcare_gui.figure.painter.feet.side_scene import paint_cast, paint_ground
from footcare_gui.figure.painter.palette import FigurePalette
from footcare_gui.figure.painter.paths import alpha, polygon

_HALO_GAP, _HALO_LINE = 0.024, 0.011
_GHOST_WIDTH, _GHOST_DASH, _GHOST_GAP = 0.014, 0.048, 0.032
_LEGS: Final = MappingProxyType({"front": FRONT_LEG, "raised": RAISED_LEG})
_Frame: TypeAlias = tuple[complex, float]
"""Where a foot's heel lies in the lens, and lens radii a foot length (negative: turned by 180°)."""

_CIRCLE_ARROW_DEG = (24.0, 250.0)


def paint_plan_close_up(
    painter: QPainter,
    palette: FigurePalette,
    close_up: PlanCloseUp,
    t: float,
    options: CloseUpOptions,
) -> None:
    """Paint a plan close-up into the unit circle of a lens."""
    pose = plan_pose(close_up, t, options)
    if close_up.ground is not None:
        paint_ground(painter, palette, close_up.ground)
    for shadow in close_up.shadows:
        paint_cast(painter, palette, shadow, t)
    if close_up.circles:
        _paint_circling(painter, palette, close_up, pose, t=t, options=options)
        return
    frame = _frame(close_up, close_up.origin + 1j * at(close_up.raised, t))
    if close_up.ghost and options.ghost and t > close_up.ghost_at + 0.4:
        start = plan_pose(close_up, close_up.ghost_at, options)
        stood = _frame(close_up, close_up.origin + 1j * at(close_up.raised, close_up.ghost_at))
        paint_dashes(painter, palette, _ghost(start, stood, pose, frame))
    _within(
        painter, frame, lambda: _paint_foot(painter, palette, close_up, pose, t=t, options=options)
    )
    if options.cue:
        for arrow in close_up.arrows:
            if arrow.since <= t <= arrow.until:
                paint_arrow(painter, palette, arrow.points, both=arrow.both)


def _paint_foot(
    painter: QPainter,
    palette: FigurePalette,
    close_up: PlanCloseUp,
    pose: PlanFootPose,
    *,
    t: float,
    options: CloseUpOptions,
) -> None:
    hand = close_up.hand if options.hand else None
    leg = _LEGS.get(close_up.leg)

    def behind(inner: QPainter) -> None:
        if close_up.pencil is not None:
            along = 1j * at(close_up.pencil.along, t) * close_up.height
            paint_pencil(inner, palette, along, close_up.pencil.tilt_deg)
        if hand is not None:
            paint_plan_hands(
                inner, palette, plan_foot(pose), hold=hand, layer="behind", side_deg=pose.side_deg
            )
        if close_up.halo and options.cue and t > 0.3:
            _paint_toes_halo(inner, palette, pose)
        if leg is not None:
            paint_plan_leg_rim(inner, palette, leg)

    foot = paint_plan_foot(painter, palette, pose, behind=behind)
    if leg is not None:
        paint_plan_leg(painter, palette, leg)
    if hand is not None:
        paint_plan_hands(painter, palette, foot, hold=hand, layer="before", side_deg=pose.side_deg)


def _paint_toes_halo(painter: QPainter, palette: FigurePalette, pose: PlanFootPose) -> None:
    paint_halo(
        painter,
        plan_toes_outline(pose, _HALO_GAP),
        plan_toes_outline(pose, _HALO_GAP + _HALO_LINE),
        palette.lens,
        palette.accent,
    )


def _paint_circling(
    painter: QPainter,
    palette: FigurePalette,
    close_up: PlanCloseUp,
    pose: PlanFootPose,
    *,
    t: float,
    options: CloseUpOptions,
) -> None:
    """The shank stays, the foot swings, and the toes travel a circle."""
    centre, radius = circle_centre(close_up)
    leg = _LEGS[close_up.leg]
    still = _frame(close_up, close_up.origin)
    swinging = _frame(close_up, circling_origin(close_up, pose.axes))
    if options.cue:
        painter.fillPath(_ring(centre, radius), alpha(palette.ink, 0.75))
    _within(painter, still, lambda: paint_plan_leg_rim(painter, palette, leg))
    _within(painter, swinging, lambda: _paint(painter, palette, pose))
    _within(painter, still, lambda: paint_plan_leg(painter, palette, leg))
    if not options.cue:
        return
    offset = circling_axes(t, options.direction)[1] - circling_axes(0.25)[1].imag * 1j
    start = math.degrees(cmath.phase(offset))
    first, last = _CIRCLE_ARROW_DEG
    turns = [first + (last - first) * k / 14 for k in range(15)]
    arc = [centre + radius * rot(start - options.direction * turn) for turn in turns]
    paint_arrow(painter, palette, arc)
    marked = centre + radius * rot(start)
    painter.fillPath(polygon(circle_points(marked, 0.056)), palette.ink)
    painter.fillPath(polygon(circle_points(marked, 0.034)), palette.lens)


def _paint(painter: QPainter, palette: FigurePalette, pose: PlanFootPose) -> PlanFoot:
    return paint_plan_foot(painter, palette, pose)


def _within(painter: QPainter, frame: _Frame, paint: Callable[[], object]) -> None:
    painter.save()
    painter.setTransform(_transform(*frame), True)
    paint()
    painter.restore()


def _frame(close_up: PlanCloseUp, origin: complex) -> _Frame:
    return origin, -close_up.scale if close_up.turned else close_up.scale


def _transform(origin: complex, size: float) -> QTransform:
    """From foot lengths to the lens."""
    return QTransform().translate(origin.real, origin.imag).scale(size, size)


@lru_cache(maxsize=4)
def _ring(centre: complex, radius: float) -> QPainterPath:
    outer = polygon(circle_points(centre, radius + 0.011, 90))
    return outer.subtracted(polygon(circle_points(centre, radius - 0.011, 90)))


@lru_cache(maxsize=32)
def _ghost(
    start: PlanFootPose, frame: _Frame, now: PlanFootPose, now_frame: _Frame
) -> QPainterPath:
    """Dashes in the lens where the foot was, outside of where it is."""
    return dashed(
        _transform(*frame).map(plan_foot_outline(start)).simplified(),
        width=_GHOST_WIDTH,
        dash=_GHOST_DASH,
        gap=_GHOST_GAP,
        hidden_by=_transform(*now_frame).map(plan_foot_outline(now, 0.02)),
    )
