"""Legs: one contour each, with foot, shorts, shade and glow."""

from __future__ import annotations

import cmath
import math
from collections.abc import Hashable
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QPointF
from PySide6.QtGui import QBrush, QColor, QPainterPath, QRadialGradient

from footcare_gui.figure.model.body import (
    THIGH_WIDTHS,
    Flank,
    Widths,
)
from footcare_gui.figure.model.foot_side import SHANK_WIDTHS, SideFootPose
from footcare_gui.figure.model.geometry import Point, lerp, profile_at, unit
from footcare_gui.figure.model.joints import SolvedLeg
from footcare_gui.figure.model.outline import TwoSegments
from footcare_gui.figure.painter.cloth import contour, sleeve
from footcare_gui.figure.painter.feet.side import paint_side_foot, side_foot_outline
from footcare_gui.figure.painter.look import FULL, MODELLED, Canvas, in_pulses
from footcare_gui.figure.painter.paths import (
    alpha,
    circle,
    joined,
    limb,
    mix,
    point,
    sheath,
)

_GLOW_FLATNESS = 0.22
_GLOW_SHAPE = circle(0j, 1.0)
_HEM = 0.84
"""Share of the shank at which the legging ends."""
_SHORTS = 0.44
_LOOSE = 0.03
"""How far shorts stand off the leg."""
_FOOT_LINE = 0.010
"""Width of the line round a bare foot, which lies within the rim of the whole figure."""
_AROUND_FOOT = 0.06
"""As far as anything of a foot reaches beyond its outline, in HH."""
_CROSSED_SHORTS = 0.64
"""As much of a thigh that points away: its hem shows beside the trunk."""
_SHADE = -0.22
"""Where the shade ends, as a share of the front half-width behind the bone."""
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
        shade = contour(bones, end=_HEM, grow=0.010 + girth, front_scale=_SHADE)
        canvas.fill(shade, mix(tone.base, tone.shade, 0.40))
    if canvas.glow and canvas.works(flank):
        _paint_glow(canvas, leg)
    shorts = sleeve(leg.hip, leg.knee, THIGH_WIDTHS, _SHORTS, _LOOSE + girth)
    canvas.fill(shorts, canvas.shorts(flank))


def glow_key(canvas: Canvas, flank: Flank) -> Hashable:
    """What decides how a leg glows; nothing where it does not."""
    is_glowing = canvas.glow and canvas.works(flank)
    return (canvas.glow, in_pulses(canvas.pulse)) if is_glowing else ()


def paint_foot(canvas: Canvas, flank: Flank) -> None:
    """Paint the bare foot of one leg."""
    tone = 0.75 if flank is Flank.FAR else 0.0
    rim = _FOOT_LINE if canvas.detail >= FULL else 0.006
    pose, detail = foot_pose(canvas.solved.leg(flank), flank), min(canvas.detail, MODELLED)

    def paint(on: Canvas) -> None:
        paint_side_foot(on.painter, on.palette, pose, detail=detail, tone=tone, rim=rim)

    canvas.part(
        ("foot", pose, tone, rim, detail),
        lambda: side_foot_outline(pose, _AROUND_FOOT).boundingRect(),
        paint,
    )


def paint_crossed_thigh(canvas: Canvas, flank: Flank) -> None:
    """The upper half of a crossed leg, which lies behind the trunk."""
    leg, tone = canvas.solved.leg(flank), canvas.legging(flank)
    *thigh, shorts = crossed_outline(leg, "thigh", canvas.limb_girth)
    canvas.fill(joined(*thigh), tone.base)
    canvas.fill(shorts, canvas.shorts(flank))


def paint_crossed_shank(canvas: Canvas, flank: Flank) -> None:
    """The lower half of a crossed leg, which lies before the other thigh."""
    leg = canvas.solved.leg(flank)
    tone = canvas.front_legging(flank)
    along = unit(leg.ankle - leg.knee)
    *shank, ankle = crossed_outline(leg, "shank", canvas.limb_girth)
    canvas.fill(joined(*shank), tone.base)
    shade = _underside(leg.knee, leg.ankle - along * 0.04, _CROSSED_SHANK)
    canvas.fill(shade, mix(tone.base, tone.shade, 0.45))
    canvas.fill(ankle, canvas.palette.skin)


def crossed_outline(leg: SolvedLeg, part: str, grow: float = 0.0) -> list[QPainterPath]:
    """Silhouette of the thigh or the shank of a crossed leg, its cloth or skin last."""
    if part == "thigh":
        thigh = limb(leg.hip, leg.knee, _CROSSED_THIGH, grow)
        shorts = sleeve(leg.hip, leg.knee, _CROSSED_THIGH, _CROSSED_SHORTS, _LOOSE + grow)
        return [thigh, circle(leg.knee, 0.30 + grow), shorts]
    along = unit(leg.ankle - leg.knee)
    ankle = limb(leg.ankle - along * 0.10, leg.ankle + along * 0.12, _CROSSED_ANKLE, grow)
    shank = limb(leg.knee, leg.ankle - along * 0.04, _CROSSED_SHANK, grow)
    return [shank, circle(leg.knee, 0.285 + grow), ankle]


def foot_pose(leg: SolvedLeg, flank: Flank) -> SideFootPose:
    """How the bare foot of a leg stands; the near foot shows its outer border.

    Its own bends are rounded to even degrees, less than half a pixel at the toes, so that most
    frames of a movement find the foot's outlines ready; where it is and how it tilts is exact.
    """
    foot = leg.foot
    return SideFootPose(
        ankle=leg.ankle,
        pitch_deg=leg.pitch_deg,
        toes_deg=_rounded(leg.toes_deg),
        shank_deg=leg.pitch_deg + _rounded(leg.shank_deg - leg.pitch_deg),
        arch=round(foot.arch, 3),
        curl_deg=_rounded(foot.curl_deg),
        view="lateral" if flank is Flank.NEAR else "medial",
        floor=foot.floor,
        dent=foot.dent,
        seen=round(foot.seen, 2),
    )


@lru_cache(maxsize=64)
def leg_outline(
    leg: SolvedLeg, flank: Flank, grow: float = 0.0, girth: float = 0.0
) -> tuple[QPainterPath, ...]:
    """Silhouette of a leg with its foot, a little grown; `girth` widens the leg alone."""
    wider = grow + girth
    if leg.means is not None:
        thigh = limb(leg.hip, leg.knee, _TURNED_THIGH, wider)
        shank = limb(leg.knee, lerp(leg.knee, leg.ankle, _HEM), _TURNED_SHANK, wider)
        shorts = sleeve(leg.hip, leg.knee, _TURNED_THIGH, _SHORTS, _LOOSE + wider)
        parts = [thigh, shank, circle(leg.knee, _TURNED_KNEE + wider), shorts]
    else:
        shorts = sleeve(leg.hip, leg.knee, THIGH_WIDTHS, _SHORTS, _LOOSE + wider)
        parts = [_legging(leg, wider), shorts]
    edge = _FOOT_LINE if grow else 0.0
    return (*parts, side_foot_outline(foot_pose(leg, flank), grow + edge))


def _rounded(angle_deg: float) -> float:
    """To even degrees."""
    return 2.0 * round(angle_deg / 2)


def _leg_bones(leg: SolvedLeg) -> TwoSegments:
    return TwoSegments(leg.hip, leg.knee, leg.ankle, THIGH_WIDTHS, SHANK_WIDTHS)


def _legging(leg: SolvedLeg, grow: float = 0.0) -> QPainterPath:
    return contour(_leg_bones(leg), end=_HEM, grow=0.012 + grow, knobs=(0.0, 0.21 + grow))


def _paint_turned(canvas: Canvas, leg: SolvedLeg, flank: Flank) -> None:
    """A leg that is turned toward the viewer: its shin away from the light, its knee in it."""
    tone = canvas.legging(flank)
    cuff = lerp(leg.knee, leg.ankle, _HEM)
    girth = canvas.limb_girth
    shank = limb(leg.knee, cuff, _TURNED_SHANK, girth)
    thigh = limb(leg.hip, leg.knee, _TURNED_THIGH, girth)
    canvas.fill(joined(thigh, circle(leg.knee, _TURNED_KNEE + girth), shank), tone.base)
    if canvas.detail >= MODELLED:
        canvas.fill(_underside(leg.knee, cuff, _TURNED_SHANK), mix(tone.base, tone.shade, 0.50))
        canvas.fill(_underside(leg.hip, leg.knee, _TURNED_THIGH), mix(tone.base, tone.shade, 0.30))
    shorts = sleeve(leg.hip, leg.knee, _TURNED_THIGH, _SHORTS, _LOOSE + girth)
    canvas.fill(shorts, canvas.shorts(flank))


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


def _paint_glow(canvas: Canvas, leg: SolvedLeg) -> None:
    """Soft warm light inside the legging, along the muscle."""
    on_thigh, share, offset = _GLOWS[canvas.glow]
    start, end = (leg.hip, leg.knee) if on_thigh else (leg.knee, leg.ankle)
    along = end - start
    centre = start + along * share + unit(along) * 1j * offset
    length = abs(along) * 0.42
    pulse = in_pulses(canvas.pulse)
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
