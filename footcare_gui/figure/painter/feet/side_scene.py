"""Close-ups of a foot from the side."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPainterPath

from footcare_gui.figure.model.close_up_options import CloseUpOptions, LensSigns
from footcare_gui.figure.model.foot_close_up import Area, FarFoot, SideCloseUp
from footcare_gui.figure.model.foot_scenes import far_pose, rolled_ball, side_pose
from footcare_gui.figure.model.foot_side import SideFootPose
from footcare_gui.figure.model.foot_tracks import at
from footcare_gui.figure.model.geometry import clamp, rot
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
from footcare_gui.figure.painter.feet.props import paint_ball, paint_pencil
from footcare_gui.figure.painter.feet.side import (
    paint_side_foot,
    paint_sole_glow,
    side_foot_outline,
)
from footcare_gui.figure.painter.feet.side_band import (
    band_width,
    paint_far_strand,
    paint_near_strand,
    paint_strand_between,
)
from footcare_gui.figure.painter.feet.side_hands import paint_heel_hand, paint_side_hand
from footcare_gui.figure.painter.feet.side_leg import paint_side_leg, side_leg_outline
from footcare_gui.figure.painter.palette import FigurePalette
from footcare_gui.figure.painter.paths import joined, point

LEG_LENGTH: Final = 2.4
"""How far up the leg is painted, in HH: out of any lens."""
_MOST_STRETCHED_DEG = 45.0
"""Toes that are bent up so far stretch the sole as much as they do."""


def paint_side_close_up(
    painter: QPainter,
    palette: FigurePalette,
    close_up: SideCloseUp,
    t: float,
    options: CloseUpOptions,
) -> None:
    """Paint a side close-up into the unit circle of a lens, on a ground that lies there."""
    painter.translate(point(close_up.origin))
    painter.scale(close_up.scale, close_up.scale)
    _SideScene(painter, palette, close_up, t, options).paint()


class _SideScene:
    """One moment of a side close-up, in its own coordinates."""

    def __init__(
        self,
        painter: QPainter,
        palette: FigurePalette,
        close_up: SideCloseUp,
        t: float,
        options: CloseUpOptions,
    ) -> None:
        self._on = (painter, palette)
        self._close_up = close_up
        self._t = t
        self._options = options
        self._pose = side_pose(close_up, t, options)

    @property
    def _far_foot(self) -> FarFoot | None:
        return self._close_up.far_foot if self._options.feet != 1 else None

    @property
    def _band_width(self) -> float:
        return band_width(self._pose, side_pose(self._close_up, 0.0, self._options))

    def paint(self) -> None:
        far = self._far_foot
        marked = (0j, far.offset) if far is not None and far.cues else (0j,)
        for beside in marked:
            self._shadows(beside)
        ghosts = self._close_up.ghost if self._options.ghost else None
        signs = self._options.signs
        if signs is not None and self._close_up.ghost is not None:
            self._dashes(self._close_up.ghost, signs)
        if far is not None:
            if ghosts is not None and far.ghost:
                self._ghosts(_moved(ghosts, far.offset), far)
            self._far(far)
        if ghosts is not None:
            self._ghosts(ghosts)
        self._near()
        self._bars()
        for beside in marked:
            if self._options.cue:
                self._cues(beside)
            elif signs is not None:
                self._signs(beside, signs)

    def _shadows(self, beside: complex) -> None:
        painter, palette = self._on
        painter.save()
        painter.translate(point(beside))
        for shadow in self._close_up.shadows:
            paint_cast(painter, palette, shadow, self._t)
        painter.restore()

    def _ghosts(self, area: Area, far: FarFoot | None = None) -> None:
        """Where a foot was, dashed; what it stands before is painted over later.

        Args:
            area: Where dashes may lie.
            far: The far foot, if it is that one's; else the near foot's, which spare the far one.
        """
        beside = self._far_foot if far is None else None
        for moment in self._close_up.ghosts_at:
            if abs(self._t - moment) <= GHOST_APART:
                continue
            was, now = side_pose(self._close_up, moment, self._options), self._pose
            spared = None if beside is None else far_pose(beside, now)
            if far is not None:
                was, now = far_pose(far, was), far_pose(far, now)
            paint_dashes(*self._on, _ghost(area, was, now, spared))

    def _dashes(self, area: Area, signs: LensSigns) -> None:
        """In motion: where the way began, or else the place that stays marked."""
        stays = self._close_up.ghost_stays
        if stays is None:
            if signs.is_way:
                self._starts(area, signs)
        elif abs(self._t - stays) > GHOST_APART:
            was = side_pose(self._close_up, stays, self._options)
            paint_dashes(*self._on, _start(area, was))

    def _starts(self, area: Area, signs: LensSigns) -> None:
        """Where the feet were when the way began, dashed behind them."""
        was, far = side_pose(self._close_up, signs.since, self._options), self._far_foot
        dashes = [_start(area, was)]
        if far is not None and far.ghost:
            dashes.append(_start(_moved(area, far.offset), far_pose(far, was)))
        for dash in dashes:
            paint_dashes(*self._on, dash, signs.strength)

    def _signs(self, beside: complex, signs: LensSigns) -> None:
        """In motion: the arrow of the way, where there is one."""
        painter, _ = self._on
        for arrow in filter(signs.shows, self._close_up.arrows):
            painter.save()
            painter.setOpacity(painter.opacity() * signs.strength_of(arrow, self._t))
            points = arrow_left(arrow, signs.used(self._t))
            width = ARROW_WIDTH * arrow.weight
            paint_arrow(*self._on, [z + beside for z in points], width=width, both=arrow.both)
            painter.restore()

    def _bars(self, beside: complex = 0j) -> None:
        """Bars under what stays down of a foot, in a hold too; in a still with its arrow."""
        if not self._options.cue and self._options.signs is None:
            return
        meant = [arrow for arrow in self._close_up.arrows if not arrow.back]
        shown = not meant or any(arrow.is_shown(self._t) for arrow in meant)
        if self._options.cue and not shown:
            return
        for bar in self._close_up.bars:
            paint_bar(*self._on, bar.start + beside, bar.end + beside, BAR_WIDTH)

    def _far(self, far: FarFoot) -> None:
        pose = far_pose(far, self._pose)
        if self._close_up.band:
            paint_far_strand(*self._on, pose, self._band_width)
        paint_side_foot(*self._on, pose, tone=far.tone)
        paint_side_leg(*self._on, pose, length=LEG_LENGTH, tone=far.tone)
        if far.bars:
            self._bars(far.offset)
        if self._close_up.band:
            paint_strand_between(*self._on, self._pose, pose, self._band_width)

    def _near(self) -> None:
        close_up, pose, t = self._close_up, self._pose, self._t
        if close_up.band and self._options.feet == 1:
            paint_far_strand(*self._on, pose, self._band_width)
        self._hand("behind")
        if close_up.roll is not None:
            ball = rolled_ball(close_up.roll, t)
            paint_ball(*self._on, ball.centre, ball.turned_deg)
        if close_up.pencil is not None:
            place = pose.ankle + rot(pose.pitch_deg) * close_up.pencil.at
            paint_pencil(*self._on, place, close_up.pencil.turn_deg)
        paint_side_foot(*self._on, pose)
        pulse = self._options.pulse * t
        if close_up.glow == "sole":
            paint_side_leg(*self._on, pose, length=LEG_LENGTH)
            stretched = clamp(pose.toes_deg / _MOST_STRETCHED_DEG)
            paint_sole_glow(*self._on, pose, self._options.pulse * stretched)
        else:
            paint_side_leg(*self._on, pose, length=LEG_LENGTH, glow=close_up.glow, pulse=pulse)
        if close_up.band:
            paint_near_strand(*self._on, pose, self._band_width)
        self._hand("before")

    def _hand(self, layer: HandLayer) -> None:
        hand, (painter, _) = self._close_up.hand, self._on
        if hand is None or not self._options.hand:
            return
        if hand.heel:
            paint_heel_hand(*self._on, self._pose, layer)
        forearm_deg = at(hand.forearm_deg, self._t)
        painter.save()
        painter.translate(point(at(hand.away, self._t)))
        paint_side_hand(*self._on, self._pose, layer=layer, forearm_deg=forearm_deg)
        painter.restore()

    def _cues(self, beside: complex) -> None:
        close_up = self._close_up
        for arrow in (arrow for arrow in close_up.arrows if arrow.is_shown(self._t)):
            width = ARROW_WIDTH * arrow.weight
            points = [z + beside for z in arrow.points]
            paint_arrow(*self._on, points, width=width, both=arrow.both)


def _moved(area: Area, by: complex) -> Area:
    left, bottom, right, top = area
    return left + by.real, bottom + by.imag, right + by.real, top + by.imag


@lru_cache(maxsize=16)
def _start(area: Area, was: SideFootPose) -> QPainterPath:
    """Dashes where a foot was; it is painted over them."""
    left, bottom, right, top = area
    return dashed(
        side_foot_outline(was).simplified(),
        hidden_by=QPainterPath(),
        within=QRectF(left, bottom, right - left, top - bottom),
    )


@lru_cache(maxsize=48)
def _ghost(
    area: Area, start: SideFootPose, now: SideFootPose, spared: SideFootPose | None
) -> QPainterPath:
    """Dashes where a foot was, outside of where it is and of another foot that is spared."""
    left, bottom, right, top = area
    covered = [now] if spared is None else [now, spared]
    skin = [side_foot_outline(pose, 0.02) for pose in covered]
    return dashed(
        side_foot_outline(start).simplified(),
        hidden_by=joined(*skin, *(side_leg_outline(pose, 3.0) for pose in covered)),
        within=QRectF(left, bottom, right - left, top - bottom),
    )
