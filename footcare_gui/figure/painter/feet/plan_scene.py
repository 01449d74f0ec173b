"""Close-ups of a foot in plan: soles, front views, circles."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from types import MappingProxyType
from typing import Final, TypeAlias

from PySide6.QtGui import QPainter, QPainterPath, QTransform

from footcare_gui.figure.model.close_up_options import CloseUpOptions, LensSigns
from footcare_gui.figure.model.foot_close_up import Arrow, PlanCloseUp
from footcare_gui.figure.model.foot_plan import PlanFoot, PlanFootPose, plan_foot
from footcare_gui.figure.model.foot_scenes import (
    circling_origin,
    plan_pose,
)
from footcare_gui.figure.painter.feet.cues import (
    ARROW_WIDTH,
    BAR_WIDTH,
    GHOST_APART,
    arrow_left,
    dashed,
    paint_arrow,
    paint_bar,
    paint_dashes,
)
from footcare_gui.figure.painter.feet.ground import paint_cast
from footcare_gui.figure.painter.feet.hand_parts import HandLayer
from footcare_gui.figure.painter.feet.plan import (
    paint_plan_foot,
    plan_foot_outline,
)
from footcare_gui.figure.painter.feet.plan_circle import paint_ahead, paint_circle, paint_drawn
from footcare_gui.figure.painter.feet.plan_hands import paint_plan_hands
from footcare_gui.figure.painter.feet.plan_leg import (
    FRONT_LEG,
    RAISED_LEG,
    paint_leg_behind,
    paint_plan_leg,
    paint_plan_leg_rim,
)
from footcare_gui.figure.painter.feet.shapes import grown
from footcare_gui.figure.painter.palette import FigurePalette
from footcare_gui.figure.painter.paths import smooth

_GHOST_GROWN = 0.032
"""A ghost is a little larger, so that its line does not run in and out between the toes."""

_BODY_GROWN = 0.05
_BAR_LARGER = 1.28
"""A bar is as wide here as in the side close-ups, which are drawn larger."""

_LEGS: Final = MappingProxyType({"front": FRONT_LEG, "raised": RAISED_LEG})
_Frame: TypeAlias = tuple[complex, float]
"""Where a foot's heel lies in the lens, and lens radii a foot length (negative: turned by 180°)."""


def paint_plan_close_up(
    painter: QPainter,
    palette: FigurePalette,
    close_up: PlanCloseUp,
    t: float,
    options: CloseUpOptions,
) -> None:
    """Paint a plan close-up into the unit circle of a lens, on a ground that lies there."""
    for shadow in close_up.shadows:
        paint_cast(painter, palette, shadow, t)
    scene = _PlanScene(painter, palette, close_up, t, options)
    if close_up.circles:
        scene.paint_circling()
    else:
        painter.rotate(close_up.turned_deg)
        scene.paint_lying()


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
        frame = _frame(close_up, close_up.origin)
        signs = options.signs
        for ghost_at in close_up.ghosts_at if options.ghost or signs is not None else ():
            if abs(t - ghost_at) > GHOST_APART:
                was = plan_pose(close_up, ghost_at, options)
                paint_dashes(self._painter, self._palette, _ghost(was, frame))
        _within(self._painter, frame, self._foot)
        for bar in close_up.bars if options.cue or signs is not None else ():
            paint_bar(self._painter, self._palette, bar.start, bar.end, BAR_WIDTH * _BAR_LARGER)
        if signs is not None:
            self._signs(signs)
        for arrow in close_up.arrows if options.cue else ():
            if arrow.is_shown(t):
                self._arrow(arrow, arrow.points)

    def _signs(self, signs: LensSigns) -> None:
        """In motion: the arrow of the way, as far as it is still to go; there and back, always."""
        painter = self._painter
        for arrow in self._close_up.arrows:
            if arrow.both:
                self._arrow(arrow, arrow.points)
        painter.save()
        painter.setOpacity(painter.opacity() * signs.strength)
        for arrow in filter(signs.shows, self._close_up.arrows):
            if not arrow.both:
                self._arrow(arrow, arrow_left(arrow, signs.used(self._t)))
        painter.restore()

    def _arrow(self, arrow: Arrow, points: Sequence[complex]) -> None:
        width = ARROW_WIDTH * arrow.weight
        paint_arrow(self._painter, self._palette, points, width=width, both=arrow.both)

    def paint_circling(self) -> None:
        """The shank stays, the foot swings, and the toes travel a circle."""
        painter, palette, close_up, pose = self._painter, self._palette, self._close_up, self._pose
        if self._options.cue:
            paint_circle(painter, palette, close_up, self._t, self._options.direction)
        signs, direction = self._options.signs, self._options.direction
        if signs is not None and signs.repeats:
            paint_drawn(painter, palette, close_up, self._t, direction, signs=signs)
        leg = _LEGS[close_up.leg]
        still = _frame(close_up, close_up.origin)
        swinging = _frame(close_up, circling_origin(close_up, pose.axes))
        _within(painter, still, lambda: paint_plan_leg_rim(painter, palette, leg))
        _within(painter, swinging, lambda: paint_plan_foot(painter, palette, pose))
        _within(painter, still, lambda: paint_plan_leg(painter, palette, leg))
        if signs is not None and signs.repeats:
            paint_ahead(painter, palette, close_up, self._t, direction, signs=signs)

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
        self._hands(plan_foot(self._pose), "behind")
        if leg is not None:
            paint_plan_leg_rim(painter, self._palette, leg)
        if close_up.leg == "behind":
            paint_leg_behind(painter, self._palette)

    def _hands(self, foot: PlanFoot, layer: HandLayer) -> None:
        hold = self._close_up.hand
        if hold is not None and self._options.hand:
            paint_plan_hands(self._painter, self._palette, foot, hold=hold, layer=layer)


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


@lru_cache(maxsize=8)
def _ghost(was: PlanFootPose, frame: _Frame) -> QPainterPath:
    """Dashes in the lens where the toes go to; the foot is painted over them."""
    outline = _transform(*frame).map(plan_foot_outline(was, _GHOST_GROWN))
    hidden = smooth(grown(plan_foot(was).body, _BODY_GROWN))
    return dashed(outline.simplified(), hidden_by=_transform(*frame).map(hidden))
