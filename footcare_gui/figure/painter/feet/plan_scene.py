"""Close-ups of a foot in plan: soles, front views, circles."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import lru_cache
from types import MappingProxyType
from typing import Final, TypeAlias

from PySide6.QtGui import QPainter, QPainterPath, QTransform

from footcare_gui.figure.model.foot_close_up import CloseUpOptions, PlanCloseUp
from footcare_gui.figure.model.foot_plan import PlanFoot, PlanFootPose, plan_foot
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
from footcare_gui.figure.painter.feet.hand_parts import HandLayer
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
    if close_up.ground is not None:
        paint_ground(painter, palette, close_up.ground)
    for shadow in close_up.shadows:
        paint_cast(painter, palette, shadow, t)
    scene = _PlanScene(painter, palette, close_up, t, options)
    if close_up.circles:
        scene.paint_circling()
        return
    painter.save()
    painter.rotate(close_up.turned_deg)
    scene.paint_lying()
    painter.restore()


class _PlanScene:
    """One moment of a plan close-up, in the lens."""

    def __init__(
        self,
        painter: QPainter,
        palette: FigurePalette,
        close_up: PlanCloseUp,
        t: float,
        options: CloseUpOptions,
    ) -> None:
        self._painter = painter
        self._palette = palette
        self._close_up = close_up
        self._t = t
        self._options = options
        self._pose = plan_pose(close_up, t, options)

    def paint_lying(self) -> None:
        """A foot that lies, stands or is held."""
        close_up, t, options = self._close_up, self._t, self._options
        frame = self._standing(t)
        if close_up.ghost and options.ghost and t > close_up.ghost_at + 0.4:
            start = plan_pose(close_up, close_up.ghost_at, options)
            ghost = _ghost(start, self._standing(close_up.ghost_at), self._pose, frame)
            paint_dashes(self._painter, self._palette, ghost)
        _within(self._painter, frame, self._foot)
        for arrow in close_up.arrows if options.cue else ():
            if arrow.since <= t <= arrow.until:
                paint_arrow(self._painter, self._palette, arrow.points, both=arrow.both)

    def paint_circling(self) -> None:
        """The shank stays, the foot swings, and the toes travel a circle."""
        painter, palette, close_up, pose = self._painter, self._palette, self._close_up, self._pose
        if self._options.cue:
            painter.fillPath(_circle_line(close_up), alpha(palette.ink, 0.35))
            paint_arrow(painter, palette, _circle_arc(close_up, self._t, self._options.direction))
        leg = _LEGS[close_up.leg]
        still = _frame(close_up, close_up.origin)
        swinging = _frame(close_up, circling_origin(close_up, pose.axes))
        _within(painter, still, lambda: paint_plan_leg_rim(painter, palette, leg))
        _within(painter, swinging, lambda: paint_plan_foot(painter, palette, pose))
        _within(painter, still, lambda: paint_plan_leg(painter, palette, leg))

    def _standing(self, t: float) -> _Frame:
        close_up = self._close_up
        return _frame(close_up, close_up.origin + 1j * at(close_up.raised, t))

    def _foot(self) -> None:
        painter, palette = self._painter, self._palette
        leg = _LEGS.get(self._close_up.leg)
        foot = paint_plan_foot(painter, palette, self._pose, behind=self._behind)
        if leg is not None:
            paint_plan_leg(painter, palette, leg)
        self._hands(foot, "before")

    def _behind(self, painter: QPainter) -> None:
        close_up = self._close_up
        leg = _LEGS.get(close_up.leg)
        if close_up.pencil is not None:
            along = 1j * at(close_up.pencil.along, self._t) * close_up.height
            paint_pencil(painter, self._palette, along, close_up.pencil.tilt_deg)
        self._hands(plan_foot(self._pose), "behind")
        if leg is not None:
            paint_plan_leg_rim(painter, self._palette, leg)

    def _hands(self, foot: PlanFoot, layer: HandLayer) -> None:
        hold, turn = self._close_up.hand, self._pose.side_deg
        if hold is not None and self._options.hand:
            paint_plan_hands(
                self._painter, self._palette, foot, hold=hold, layer=layer, side_deg=turn
            )


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
