"""Close-ups of a foot from the side."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPainterPath

from footcare_gui.figure.model.foot_close_up import Area, Ground, Hand, Shadow, SideCloseUp
from footcare_gui.figure.model.foot_close_ups import CloseUpOptions
from footcare_gui.figure.model.foot_scenes import far_pose, rolled_ball, side_pose
from footcare_gui.figure.model.foot_side import SideFootPose
from footcare_gui.figure.model.foot_tracks import at
from footcare_gui.figure.painter.feet.cues import (
    ARROW_WIDTH,
    dashed,
    paint_arrow,
    paint_bar,
    paint_dashes,
)
from footcare_gui.figure.painter.feet.hand_parts import HandLayer
from footcare_gui.figure.painter.feet.props import (
    paint_ball,
    paint_floor,
    paint_mat,
    paint_shadow,
)
from footcare_gui.figure.painter.feet.side import (
    paint_side_foot,
    side_foot_outline,
)
from footcare_gui.figure.painter.feet.side_band import (
    paint_far_strand,
    paint_near_strand,
    paint_strand_between,
)
from footcare_gui.figure.painter.feet.side_hands import paint_side_hand
from footcare_gui.figure.painter.feet.side_leg import paint_side_leg, side_leg_outline
from footcare_gui.figure.painter.palette import FigurePalette
from footcare_gui.figure.painter.paths import joined, point

BAR_WIDTH: Final = 0.026
_GHOST_APART = 0.2
"""Progress between a foot and a ghost that shows beside it."""


def paint_side_close_up(
    painter: QPainter,
    palette: FigurePalette,
    close_up: SideCloseUp,
    t: float,
    options: CloseUpOptions,
) -> None:
    """Paint a side close-up into the unit circle of a lens."""
    pose = side_pose(close_up, t, options)
    two = options.feet != 1
    far = far_pose(close_up, pose) if two else None
    if close_up.ground is not None:
        paint_ground(painter, palette, close_up.ground)
    painter.save()
    painter.translate(point(close_up.origin))
    painter.scale(close_up.scale, close_up.scale)
    marked = _marked_feet(close_up, options)
    for beside in marked:
        _paint_shadows(painter, palette, close_up, t, beside)
    _paint_ghosts(painter, palette, close_up, t, options)
    if far is not None and close_up.far_foot is not None:
        tone = close_up.far_foot.tone
        if close_up.band:
            paint_far_strand(painter, palette, far)
        paint_side_foot(painter, palette, far, tone=tone)
        paint_side_leg(painter, palette, far, length=close_up.leg_length, tone=tone)
        if close_up.band:
            paint_strand_between(painter, palette, pose, far)
    _paint_near(painter, palette, close_up, t, options)
    for beside in marked if options.cue else ():
        _paint_cues(painter, palette, close_up, t, beside)
    painter.restore()


def _marked_feet(close_up: SideCloseUp, options: CloseUpOptions) -> tuple[complex, ...]:
    """Where feet with shadows and arrows stand, against the near foot."""
    far = close_up.far_foot
    return (0j, far.offset) if far is not None and far.cues and options.feet != 1 else (0j,)


def _paint_shadows(
    painter: QPainter, palette: FigurePalette, close_up: SideCloseUp, t: float, beside: complex
) -> None:
    painter.save()
    painter.translate(point(beside))
    for shadow in close_up.shadows:
        paint_cast(painter, palette, shadow, t)
    painter.restore()


def _paint_ghosts(
    painter: QPainter,
    palette: FigurePalette,
    close_up: SideCloseUp,
    t: float,
    options: CloseUpOptions,
) -> None:
    """Where the feet were, dashed; what a foot stands before is painted over later."""
    if close_up.ghost is None or not options.ghost:
        return
    two = close_up.far_foot if options.feet != 1 else None
    now = side_pose(close_up, t, options)
    for moment in close_up.ghosts_at:
        if abs(t - moment) <= _GHOST_APART:
            continue
        then = side_pose(close_up, moment, options)
        if two is None or not two.hides_ghost:
            paint_dashes(painter, palette, _ghost(close_up.ghost, then, now))
        far_then, far_now = far_pose(close_up, then), far_pose(close_up, now)
        if two is not None and two.ghost and far_then is not None and far_now is not None:
            area = _moved(close_up.ghost, two.offset)
            paint_dashes(painter, palette, _ghost(area, far_then, far_now))


def _moved(area: Area, by: complex) -> Area:
    left, bottom, right, top = area
    return left + by.real, bottom + by.imag, right + by.real, top + by.imag


def paint_ground(painter: QPainter, palette: FigurePalette, ground: Ground) -> None:
    """Paint a floor or a mat in lens coordinates."""
    if ground.kind == "mat":
        paint_mat(painter, palette, ground.level)
    else:
        paint_floor(painter, palette, ground.level, ground.back)


def paint_cast(painter: QPainter, palette: FigurePalette, shadow: Shadow, t: float) -> None:
    """Paint a shadow at progress `t`."""
    strength = at(shadow.strength, t)
    if strength > 0:
        paint_shadow(
            painter,
            palette,
            at(shadow.at, t),
            at(shadow.half_width, t),
            flatness=at(shadow.flatness, t),
            strength=strength,
        )


def _paint_near(
    painter: QPainter,
    palette: FigurePalette,
    close_up: SideCloseUp,
    t: float,
    options: CloseUpOptions,
) -> None:
    pose = side_pose(close_up, t, options)
    hand = close_up.hand if options.hand else None
    if close_up.band and options.feet == 1:
        paint_far_strand(painter, palette, pose)
    if hand is not None:
        _paint_hand(painter, palette, pose, hand, layer="behind", t=t)
    paint_side_foot(painter, palette, pose)
    paint_side_leg(
        painter,
        palette,
        pose,
        length=close_up.leg_length,
        glow=close_up.glow,
        pulse=options.pulse * t,
    )
    if close_up.roll is not None:
        ball = rolled_ball(close_up.roll, t)
        paint_ball(painter, palette, ball.centre, ball.turned_deg)
    if close_up.band:
        paint_near_strand(painter, palette, pose)
    if hand is not None:
        _paint_hand(painter, palette, pose, hand, layer="before", t=t)


def _paint_hand(
    painter: QPainter,
    palette: FigurePalette,
    pose: SideFootPose,
    hand: Hand,
    *,
    layer: HandLayer,
    t: float,
) -> None:
    painter.save()
    painter.translate(point(at(hand.away, t)))
    paint_side_hand(
        painter,
        palette,
        pose,
        layer=layer,
        forearm_deg=at(hand.forearm_deg, t),
    )
    painter.restore()


def _paint_cues(
    painter: QPainter, palette: FigurePalette, close_up: SideCloseUp, t: float, beside: complex
) -> None:
    shown = [arrow for arrow in close_up.arrows if arrow.since <= t <= arrow.until]
    if close_up.arrows and not shown:
        return
    for bar in close_up.bars:
        paint_bar(painter, palette, bar.start + beside, bar.end + beside, BAR_WIDTH)
    for arrow in shown:
        width = ARROW_WIDTH * arrow.weight
        points = [z + beside for z in arrow.points]
        paint_arrow(painter, palette, points, width=width, both=arrow.both)


@lru_cache(maxsize=48)
def _ghost(area: Area, start: SideFootPose, now: SideFootPose) -> QPainterPath:
    """Dashes where a foot was, outside of where it is."""
    left, bottom, right, top = area
    return dashed(
        side_foot_outline(start).simplified(),
        hidden_by=joined(side_foot_outline(now, 0.02), side_leg_outline(now, 3.0)),
        within=QRectF(left, bottom, right - left, top - bottom),
    )
