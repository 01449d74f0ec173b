"""Close-ups of a foot in plan: soles, front views, circles."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import lru_cache
from types import MappingProxyType
from typing import Final, TypeAlias

from PySide6.QtGui import QPainter, QPainterPath, QTransform

from footcare_gui.figure.model.foot_close_up import PlanCloseUp
from footcare_gui.figure.model.foot_close_ups import CloseUpOptions
from footcare_gui.figure.model.foot_plan import PlanFootPose, plan_foot
from footcare_gui.figure.model.foot_scenes import (
    CIRCLE_MARGIN,
    circle_centre,
    circling_origin,
    plan_pose,
)
from footcare_gui.figure.model.foot_tracks import at
from footcare_gui.figure.model.geometry import circle_points, lerp, rot
from footcare_gui.figure.painter.feet.cues import (
    dashed,
    paint_arrow,
    paint_dashes,
)
from footcare_gui.figure.painter.feet.ground import paint_cast, paint_ground
from footcare_gui.figure.painter.feet.plan import (
    paint_plan_foot,
    plan_foot_outline,
)
from footcare_gui.figure.painter.feet.plan_hands import paint_plan_hands
from footcare_gui.figure.painter.feet.plan_leg import (
    FRONT_LEG,
    RAISED_LEG,
    paint_plan_leg,
    paint_plan_leg_rim,
)
from footcare_gui.figure.painter.feet.props import paint_pencil
from footcare_gui.figure.painter.palette import FigurePalette
from footcare_gui.figure.painter.paths import alpha, polygon

_GHOST_GROWN = 0.032
"""A ghost is a little larger, so that its line does not run in and out between the toes."""

_LEGS: Final = MappingProxyType({"front": FRONT_LEG, "raised": RAISED_LEG})
_Frame: TypeAlias = tuple[complex, float]
"""Where a foot's heel lies in the lens, and lens radii a foot length (negative: turned by 180°)."""

_CIRCLE_ARC_DEG = (36.0, 304.0)
"""The arrow begins behind the foot and goes round to just before it."""
_CIRCLE_ARC_BEFORE_LEG_DEG = 224.0
"""It ends sooner where it would come from below: the leg would hide its head."""
_NEARLY_UPRIGHT = 0.2
_CIRCLE_ARC_STEPS = 20


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
    painter.save()
    painter.rotate(close_up.turned_deg)
    _paint_lying(painter, palette, close_up, pose, t=t, options=options)
    painter.restore()


def _paint_lying(
    painter: QPainter,
    palette: FigurePalette,
    close_up: PlanCloseUp,
    pose: PlanFootPose,
    *,
    t: float,
    options: CloseUpOptions,
) -> None:
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
        if leg is not None:
            paint_plan_leg_rim(inner, palette, leg)

    foot = paint_plan_foot(painter, palette, pose, behind=behind)
    if leg is not None:
        paint_plan_leg(painter, palette, leg)
    if hand is not None:
        paint_plan_hands(painter, palette, foot, hold=hand, layer="before", side_deg=pose.side_deg)


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
    if options.cue:
        painter.fillPath(_circle_line(close_up), alpha(palette.ink, 0.35))
        paint_arrow(painter, palette, _circle_arc(close_up, t, options.direction))
    leg = _LEGS[close_up.leg]
    still = _frame(close_up, close_up.origin)
    swinging = _frame(close_up, circling_origin(close_up, pose.axes))
    _within(painter, still, lambda: paint_plan_leg_rim(painter, palette, leg))
    _within(painter, swinging, lambda: paint_plan_foot(painter, palette, pose))
    _within(painter, still, lambda: paint_plan_leg(painter, palette, leg))


@lru_cache(maxsize=4)
def _circle_line(close_up: PlanCloseUp) -> QPainterPath:
    """The whole circle, thin."""
    centre, around = _circle(close_up)
    outer = polygon(circle_points(centre, around + 0.008, 90))
    return outer.subtracted(polygon(circle_points(centre, around - 0.008, 90)))


def _circle(close_up: PlanCloseUp) -> tuple[complex, float]:
    """Centre and radius of the drawn circle: round the path of the whole forefoot."""
    centre, radius = circle_centre(close_up)
    return centre, radius + CIRCLE_MARGIN * close_up.scale


def _circle_arc(close_up: PlanCloseUp, phase: float, direction: int) -> list[complex]:
    """From where the foot is, round and back to just before it."""
    centre, around = _circle(close_up)
    first, last = _CIRCLE_ARC_DEG
    if math.sin(2 * math.pi * phase) < -_NEARLY_UPRIGHT:
        last = _CIRCLE_ARC_BEFORE_LEG_DEG
    turns = [lerp(first, last, k / _CIRCLE_ARC_STEPS) for k in range(_CIRCLE_ARC_STEPS + 1)]
    return [centre + around * rot(90.0 - direction * (360.0 * phase + turn)) for turn in turns]


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


@lru_cache(maxsize=32)
def _ghost(
    start: PlanFootPose, frame: _Frame, now: PlanFootPose, now_frame: _Frame
) -> QPainterPath:
    """Dashes in the lens where the foot was, outside of where it is."""
    return dashed(
        _transform(*frame).map(plan_foot_outline(start, _GHOST_GROWN)).simplified(),
        hidden_by=_transform(*now_frame).map(plan_foot_outline(now, 0.05)),
    )
