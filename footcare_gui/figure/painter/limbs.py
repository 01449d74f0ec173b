"""Arms and legs: one contour each, with sleeve, shorts, shade and glow."""

from __future__ import annotations

import cmath
import math
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPainterPath, QRadialGradient

from footcare_gui.figure.model.body import (
    FOREARM_WIDTHS,
    THIGH_WIDTHS,
    UPPER_ARM_WIDTHS,
    Flank,
    Widths,
)
from footcare_gui.figure.model.foot_side import SHANK_WIDTHS, SideFootPose
from footcare_gui.figure.model.geometry import Point, lerp, profile_at, unit
from footcare_gui.figure.model.outline import TwoSegments, limb_sides
from footcare_gui.figure.model.solve import SolvedArm, SolvedLeg
from footcare_gui.figure.painter.feet.side import paint_side_foot, side_foot_outline
from footcare_gui.figure.painter.hand import hand_outline, paint_hand
from footcare_gui.figure.painter.look import FULL, MODELLED, Canvas
from footcare_gui.figure.painter.paths import (
    alpha,
    circle,
    joined,
    limb,
    mix,
    point,
    sheath,
    stump,
)

_GLOW_FLATNESS = 0.22
_GLOW_SHAPE = circle(0j, 1.0)
_PULSE_STEPS = 24
HEM = 0.84
"""Share of the shank at which the legging ends."""
SHORTS = 0.44
SLEEVE = 0.52
_SHADE, _ARM_SHADE = -0.22, -0.25
_TURNED_THIGH: Final[Widths] = ((0.0, 0.40, 0.43), (0.45, 0.37, 0.38), (1.0, 0.275, 0.275))
_TURNED_SHANK: Final[Widths] = ((0.0, 0.28, 0.28), (0.5, 0.25, 0.25), (1.0, 0.175, 0.175))
_TURNED_KNEE = 0.285
_CROSSED_THIGH: Final[Widths] = ((0.0, 0.36, 0.42), (0.5, 0.35, 0.36), (1.0, 0.29, 0.29))
_CROSSED_SHANK: Final[Widths] = ((0.0, 0.285, 0.285), (0.5, 0.25, 0.25), (1.0, 0.185, 0.185))
_CROSSED_ANKLE: Final[Widths] = ((0.0, 0.17, 0.17), (1.0, 0.16, 0.16))
_GLOWS: Final = {
    "calf": (False, 0.34, -0.07),
    "hamstring": (True, 0.62, -0.08),
    "thigh": (True, 0.55, 0.08),
    "shin": (False, 0.38, 0.02),
}
"""(on the thigh, share along it, offset to the front) of each glow."""


def paint_arm(canvas: Canvas, flank: Flank, *, with_hand: bool, shirt: QPainterPath | None) -> None:
    """Paint one arm.

    Args:
        canvas: The figure.
        flank: Which arm.
        with_hand: Whether its hand belongs to it; else the hand has a layer of its own.
        shirt: The trunk that the near sleeve throws its shade on.
    """
    arm = canvas.solved.arm(flank)
    tone = canvas.skin(flank)
    if shirt is not None and flank is Flank.NEAR and canvas.detail >= MODELLED:
        _shade_shirt(canvas, arm, shirt)
    bones, girth = _arm_bones(arm), canvas.limb_girth
    canvas.fill(_arm_outline(arm, girth), tone.base)
    if canvas.detail >= MODELLED:
        shade = _contour(bones, grow=girth, front_scale=_ARM_SHADE)
        canvas.fill(shade, mix(tone.base, tone.shade, 0.28))
    if with_hand:
        paint_hand(canvas, flank)
    sleeve = _sleeve(arm.shoulder, arm.elbow, UPPER_ARM_WIDTHS, SLEEVE, 0.035 + girth)
    canvas.fill(sleeve, canvas.sleeve(flank))


def paint_leg(canvas: Canvas, flank: Flank) -> None:
    """Paint one leg with its foot."""
    leg = canvas.solved.leg(flank)
    tone = canvas.legging(flank)
    paint_foot(canvas, flank)
    if leg.means is not None:
        _paint_turned(canvas, leg, flank)
        return
    bones, girth = _leg_bones(leg), canvas.limb_girth
    canvas.fill(_legging(leg, girth), tone.base)
    if canvas.detail >= MODELLED:
        shade = _contour(bones, end=HEM, grow=0.010 + girth, front_scale=_SHADE)
        canvas.fill(shade, mix(tone.base, tone.shade, 0.40))
    if canvas.glow and canvas.works(flank):
        _paint_glow(canvas, leg)
    shorts = _sleeve(leg.hip, leg.knee, THIGH_WIDTHS, SHORTS, 0.03 + girth)
    canvas.fill(shorts, canvas.shorts(flank))


def paint_foot(canvas: Canvas, flank: Flank) -> None:
    """Paint the bare foot of one leg."""
    far = flank is Flank.FAR
    rim = 0.010 if canvas.detail >= FULL else 0.006
    paint_side_foot(
        canvas.painter,
        canvas.palette,
        foot_pose(canvas.solved.leg(flank), flank),
        detail=min(canvas.detail, MODELLED),
        tone=0.75 if far else 0.0,
        rim=rim,
    )


def paint_crossed_thigh(canvas: Canvas, flank: Flank) -> None:
    """The upper half of a crossed leg, which lies behind the trunk."""
    leg, tone = canvas.solved.leg(flank), canvas.legging(flank)
    canvas.fill(joined(limb(leg.hip, leg.knee, _CROSSED_THIGH), circle(leg.knee, 0.30)), tone.base)
    canvas.fill(_sleeve(leg.hip, leg.knee, _CROSSED_THIGH, 0.42, 0.03), canvas.shorts(flank))


def paint_crossed_shank(canvas: Canvas, flank: Flank) -> None:
    """The lower half of a crossed leg, which lies before the other thigh."""
    leg = canvas.solved.leg(flank)
    tone = canvas.front_legging(flank)
    along = unit(leg.ankle - leg.knee)
    canvas.fill(
        joined(circle(leg.knee, 0.285), limb(leg.knee, leg.ankle - along * 0.04, _CROSSED_SHANK)),
        tone.base,
    )
    shade = _underside(leg.knee, leg.ankle - along * 0.04, _CROSSED_SHANK)
    canvas.fill(shade, mix(tone.base, tone.shade, 0.45))
    ankle = limb(leg.ankle - along * 0.10, leg.ankle + along * 0.12, _CROSSED_ANKLE)
    canvas.fill(ankle, canvas.palette.skin)


def crossed_outline(leg: SolvedLeg, part: str, grow: float = 0.0) -> list[QPainterPath]:
    """Silhouette of the thigh or the shank of a crossed leg, a little grown."""
    if part == "thigh":
        return [limb(leg.hip, leg.knee, _CROSSED_THIGH, grow), circle(leg.knee, 0.30 + grow)]
    along = unit(leg.ankle - leg.knee)
    ankle = limb(leg.ankle - along * 0.10, leg.ankle + along * 0.12, _CROSSED_ANKLE, grow)
    shank = limb(leg.knee, leg.ankle - along * 0.04, _CROSSED_SHANK, grow)
    return [shank, circle(leg.knee, 0.285 + grow), ankle]


def foot_pose(leg: SolvedLeg, flank: Flank) -> SideFootPose:
    """How the bare foot of a leg stands; the near foot shows its outer border.

    Its own bends are rounded to whole degrees, less than half a pixel at the toes, so that most
    frames of a movement find the foot's outlines ready; where it is and how it tilts is exact.
    """
    foot = leg.foot
    return SideFootPose(
        ankle=leg.ankle,
        pitch_deg=leg.pitch_deg,
        toes_deg=round(leg.toes_deg),
        shank_deg=leg.pitch_deg + round(leg.shank_deg - leg.pitch_deg),
        arch=round(foot.arch, 3),
        curl_deg=round(foot.curl_deg),
        view="lateral" if flank is Flank.NEAR else "medial",
        floor=foot.floor,
        dent=foot.dent,
    )


def arm_outline(arm: SolvedArm, grow: float = 0.0, girth: float = 0.0) -> list[QPainterPath]:
    """Silhouette of an arm with its hand, a little grown; `girth` widens the arm alone."""
    wider = grow + girth
    sleeve = _sleeve(arm.shoulder, arm.elbow, UPPER_ARM_WIDTHS, SLEEVE, 0.035 + wider)
    return [_arm_outline(arm, wider), sleeve, *hand_outline(arm, grow)]


def leg_outline(
    leg: SolvedLeg, flank: Flank, grow: float = 0.0, girth: float = 0.0
) -> list[QPainterPath]:
    """Silhouette of a leg with its foot, a little grown; `girth` widens the leg alone."""
    wider = grow + girth
    if leg.means is not None:
        thigh = limb(leg.hip, leg.knee, _TURNED_THIGH, wider)
        shank = limb(leg.knee, lerp(leg.knee, leg.ankle, HEM), _TURNED_SHANK, wider)
        parts = [thigh, shank, circle(leg.knee, _TURNED_KNEE + wider)]
    else:
        shorts = _sleeve(leg.hip, leg.knee, THIGH_WIDTHS, SHORTS, 0.03 + wider)
        parts = [_legging(leg, wider), shorts]
    return [*parts, side_foot_outline(foot_pose(leg, flank), grow)]


def _arm_bones(arm: SolvedArm) -> TwoSegments:
    return TwoSegments(arm.shoulder, arm.elbow, arm.wrist, UPPER_ARM_WIDTHS, FOREARM_WIDTHS)


def _leg_bones(leg: SolvedLeg) -> TwoSegments:
    return TwoSegments(leg.hip, leg.knee, leg.ankle, THIGH_WIDTHS, SHANK_WIDTHS)


def _arm_outline(arm: SolvedArm, grow: float = 0.0) -> QPainterPath:
    contour = _contour(_arm_bones(arm), grow=grow)
    return joined(contour, circle(arm.shoulder, 0.225 + grow), circle(arm.elbow, 0.15 + grow))


def _legging(leg: SolvedLeg, grow: float = 0.0) -> QPainterPath:
    contour = _contour(_leg_bones(leg), end=HEM, grow=0.012 + grow)
    return joined(contour, circle(leg.knee, 0.21 + grow))


@lru_cache(maxsize=128)
def _contour(
    bones: TwoSegments, *, end: float = 1.0, grow: float = 0.0, front_scale: float = 1.0
) -> QPainterPath:
    """The contour of a limb; a figure that holds finds its limbs ready."""
    return sheath(*limb_sides(bones, end=end, grow=grow, front_scale=front_scale))


@lru_cache(maxsize=128)
def _sleeve(start: Point, end: Point, widths: Widths, share: float, grow: float) -> QPainterPath:
    """Cloth round the upper part of a limb: round at the joint, straight at its hem."""
    along = end - start
    normal = unit(along) * 1j
    rows = [t for t, _, _ in widths if t < share - 0.03] + [share]
    left, right = [], []
    for t in rows:
        front, back = profile_at(widths, t)
        left.append(start + along * t + normal * (front + grow))
        right.append(start + along * t - normal * (back + grow))
    return stump(left, right)


def _paint_turned(canvas: Canvas, leg: SolvedLeg, flank: Flank) -> None:
    """A leg that is turned toward the viewer: its shin away from the light, its knee in it."""
    tone = canvas.legging(flank)
    cuff = lerp(leg.knee, leg.ankle, HEM)
    girth = canvas.limb_girth
    shank = limb(leg.knee, cuff, _TURNED_SHANK, girth)
    thigh = limb(leg.hip, leg.knee, _TURNED_THIGH, girth)
    canvas.fill(joined(thigh, circle(leg.knee, _TURNED_KNEE + girth), shank), tone.base)
    if canvas.detail >= MODELLED:
        canvas.fill(_underside(leg.knee, cuff, _TURNED_SHANK), mix(tone.base, tone.shade, 0.50))
        canvas.fill(_underside(leg.hip, leg.knee, _TURNED_THIGH), mix(tone.base, tone.shade, 0.30))
    canvas.fill(_sleeve(leg.hip, leg.knee, _TURNED_THIGH, SHORTS, 0.03), canvas.shorts(flank))


def _underside(start: Point, end: Point, widths: Widths) -> QPainterPath:
    """The half of a segment that turns away from the light, fading out toward its joints."""
    along = end - start
    normal = unit(along) * 1j * (1 if along.real < 0 else -1)
    edge, middle = [], []
    for share in (0.0, 0.15, 0.35, 0.6, 0.85, 1.0):
        at = start + along * share
        width = profile_at(widths, share)[1]
        edge.append(at + normal * width)
        middle.append(at + normal * width * (0.55 - 0.45 * math.sin(math.pi * share)))
    return sheath(middle, edge)


def _shade_shirt(canvas: Canvas, arm: SolvedArm, shirt: QPainterPath) -> None:
    """A slightly grown sleeve in the shirt's shade, on the shirt only: the arm stands apart."""
    painter = canvas.painter
    painter.save()
    painter.setClipPath(shirt, Qt.ClipOperation.IntersectClip)
    grown = _sleeve(arm.shoulder, arm.elbow, UPPER_ARM_WIDTHS, 0.62, 0.085)
    canvas.fill(grown, mix(canvas.palette.top, canvas.palette.top_shade, 0.6))
    painter.restore()


def _paint_glow(canvas: Canvas, leg: SolvedLeg) -> None:
    """Soft warm light inside the legging, along the muscle."""
    on_thigh, share, offset = _GLOWS[canvas.glow]
    start, end = (leg.hip, leg.knee) if on_thigh else (leg.knee, leg.ankle)
    along = end - start
    centre = start + along * share + unit(along) * 1j * offset
    length = abs(along) * 0.42
    pulse = round(canvas.pulse * _PULSE_STEPS) / _PULSE_STEPS
    painter = canvas.painter
    painter.save()
    painter.translate(point(centre))
    painter.rotate(math.degrees(cmath.phase(along)))
    painter.scale(length, length * _GLOW_FLATNESS)
    painter.fillPath(_GLOW_SHAPE, _glow_brush(canvas.palette.glow.rgb(), pulse))
    painter.restore()


@lru_cache(maxsize=64)
def _glow_brush(colour: int, pulse: float) -> QBrush:
    """A brush that Qt finds again: working out a gradient's colours costs more than painting it."""
    gradient = QRadialGradient(QPointF(0, 0), 1.0)
    glow = QColor(colour)
    gradient.setColorAt(0, alpha(glow, pulse))
    gradient.setColorAt(0.45, alpha(glow, pulse * 0.6))
    gradient.setColorAt(1, alpha(glow, 0))
    return QBrush(gradient)
