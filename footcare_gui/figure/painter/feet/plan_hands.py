"""Hands at the toes of a sole, drawn once in foot lengths (a left sole: big toe at −x)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QPainter

from footcare_gui.figure.model.foot_close_up import PlanHold
from footcare_gui.figure.model.foot_plan import PlanFoot, PlanFootPose, plan_foot
from footcare_gui.figure.model.geometry import lerp, rot
from footcare_gui.figure.painter.feet.hand_parts import (
    HandLayer,
    HoldingHand,
    facing_nail,
    finger,
    melt,
    palm,
)
from footcare_gui.figure.painter.feet.ink import Piece
from footcare_gui.figure.painter.palette import FigurePalette
from footcare_gui.figure.painter.paths import point

_RIM = 0.008
_BEHIND = 0.22
_OF_THE_FAR_ARM = 0.30
"""How much of the shade the hand of the far arm takes, as in the figure."""


@dataclass(frozen=True, slots=True)
class _Grip:
    """Where one of the two hands of a fan takes its toe."""

    toe: int
    offset: complex
    leaves_deg: float
    bend: int
    size: float
    shaded: float = 0.0


_HELD = PlanFootPose(surface="sole", toe_length=1.3)
_MIDDLE, _ALONG = 0.045 + 0.865j, rot(-8.0)
"""Where the row of toes is, and its direction from the big to the little one."""
_FINGERS = ((-0.135, 0.335, 0.038), (-0.063, 0.37, 0.040), (0.010, 0.355, 0.039),
            (0.078, 0.305, 0.035))  # fmt: skip
"""Index finger first: where each lies, where it ends, and how thick it is."""

_FAN = (
    _Grip(toe=0, offset=-0.098 + 0.015j, leaves_deg=158, bend=-1, size=0.86),
    _Grip(toe=4, offset=0.062 - 0.0j, leaves_deg=14, bend=1, size=0.80, shaded=_OF_THE_FAR_ARM),
)


def paint_plan_hands(
    painter: QPainter,
    palette: FigurePalette,
    foot: PlanFoot,
    *,
    hold: PlanHold,
    layer: HandLayer,
) -> None:
    """Paint one layer of the hands that hold the toes of a sole.

    Args:
        painter: In the foot's coordinates.
        palette: Colours.
        foot: The posed foot.
        hold: How the hands take the toes.
        layer: Which part of the hands.
    """
    if hold == "bar":
        _clasped(painter, palette, foot, layer)
        return
    for grip in _FAN:
        toe = foot.toes[grip.toe]
        at = lerp(toe.centres[3], toe.centres[5], 0.60) + grip.offset
        painter.save()
        painter.translate(point(at))
        painter.rotate(grip.leaves_deg)
        painter.scale(grip.size, grip.size * grip.bend)
        _tug(grip.shaded).paint(painter, palette, layer)
        painter.restore()


@lru_cache(maxsize=2)
def _tug(shaded: float) -> HoldingHand:
    """A thumb before and a finger behind a single toe at 0, three bent; the hand leaves toward +x.

    Args:
        shaded: The hand of the far arm is in the shade, as it is in the figure.
    """
    dark = shaded + _BEHIND
    behind = finger(
        [0.46 + 0.06j, 0.28 + 0.105j, 0.10 + 0.085j, -0.045 + 0.055j],
        (0.056, 0.048, 0.044, 0.039),
        rim=_RIM,
        shaded=dark,
    )
    for along in (0.0, 0.085, 0.17):
        behind += finger(
            [0.62 + along + 0.02j, 0.52 + along + 0.165j, 0.41 + along + 0.150j,
             0.37 + along + 0.055j],
            (0.056, 0.054, 0.052, 0.046),
            rim=_RIM,
            shaded=dark,
        )  # fmt: skip
    behind += palm(
        [0.40 - 0.005j, 0.52 - 0.02j, 0.68 - 0.02j, 0.86 - 0.01j, 1.5 - 0.05j],
        [0.070, 0.110, 0.120, 0.092, 0.12],
        rim=_RIM,
        shaded=dark,
    )
    web, web_radii = [0.66 - 0.05j, 0.48 - 0.07j, 0.34 - 0.055j], [0.100, 0.085, 0.060]
    before = [
        *palm(web, web_radii, rim=_RIM, shaded=shaded),
        *finger(
            [0.44 - 0.06j, 0.27 - 0.05j, 0.13 - 0.015j, 0.02 + 0j],
            (0.066, 0.053, 0.051, 0.045),
            rim=_RIM,
            shaded=shaded,
        ),
        melt(web, web_radii, shaded),
        melt([0.76 - 0.01j, 0.60 - 0.03j], [0.085, 0.088], shaded),
        *facing_nail(0.035 + 0.003j, -1 + 0j, 0.033),
    ]
    return HoldingHand(tuple(behind), tuple(before))


def _clasped(painter: QPainter, palette: FigurePalette, foot: PlanFoot, layer: HandLayer) -> None:
    """A hand that has all toes, which goes along with the middle one, and one at the heel."""
    moved = foot.toes[2].centres[4] - plan_foot(_HELD).toes[2].centres[4]
    painter.save()
    painter.translate(point(_ALONG * (moved / _ALONG).real))
    _clasp().paint(painter, palette, layer)
    painter.restore()
    _at_the_heel().paint(painter, palette, layer)


@lru_cache(maxsize=1)
def _clasp() -> HoldingHand:
    """A hand from the big toe's side: all toes lie on its fingers, its thumb across their roots.

    Its fingers reach beyond the little toe, and the toes' ends stay free: so they are seen as a row
    that a hand has from end to end, and that goes to one side and the other as one.
    """
    behind: list[Piece] = []
    for aside, end, radius in _FINGERS:
        behind += finger(
            [_across(-0.26, aside), _across(0.02, aside * 1.04), _across(end, aside)],
            (radius * 1.08, radius * 1.02, radius * 0.9),
            rim=_RIM,
        )
    behind += palm(
        [_across(-0.20, -0.01), _across(-0.32, -0.03), _across(-0.44, -0.035),
         _across(-0.60, -0.03), _across(-0.80, -0.02), _across(-1.1, -0.02), _across(-1.9, -0.02)],
        [0.122, 0.138, 0.134, 0.114, 0.104, 0.112, 0.125],
        rim=_RIM,
    )  # fmt: skip
    behind.append(melt([_across(-0.20, -0.02), _across(-0.34, -0.03)], [0.112, 0.130]))
    web = [_across(-0.56, -0.045), _across(-0.45, -0.065), _across(-0.34, -0.070)]
    before = [
        *finger(
            [_across(-0.46, -0.075), _across(-0.30, -0.065), _across(-0.14, -0.035),
             _across(0.03, -0.010)],
            (0.084, 0.064, 0.052, 0.045),
            rim=_RIM,
        ),
        melt(web, [0.084, 0.078, 0.060]),
        *facing_nail(_across(0.022, -0.008), _ALONG * (1 + 0.2j), 0.030),
    ]  # fmt: skip
    return HoldingHand(tuple(behind), tuple(before))


def _across(along: float, aside: float) -> complex:
    """A point of that hand: along its fingers, and aside toward the toes' ends."""
    return _MIDDLE + _ALONG * complex(along, aside)


@lru_cache(maxsize=1)
def _at_the_heel() -> HoldingHand:
    """The other hand, of the far arm: the heel lies in it, its thumb along the outer side."""
    shaded = _OF_THE_FAR_ARM
    behind = palm(
        [0.02 + 0.10j, 0.12 + 0.0j, 0.22 - 0.14j, 0.34 - 0.30j, 0.42 - 0.40j, 1.0 - 1.2j],
        [0.150, 0.165, 0.150, 0.105, 0.098, 0.125],
        rim=_RIM,
        shaded=shaded,
    )
    before = [
        *finger(
            [0.27 - 0.12j, 0.235 + 0.0j, 0.19 + 0.10j, 0.14 + 0.19j],
            (0.075, 0.062, 0.054, 0.046),
            rim=_RIM,
            shaded=shaded,
        ),
        melt([0.32 - 0.22j, 0.28 - 0.13j, 0.25 - 0.04j], [0.085, 0.076, 0.060], shaded),
        *facing_nail(0.148 + 0.175j, -0.5 + 0.9j, 0.030),
    ]
    return HoldingHand(tuple(behind), tuple(before))
