"""Hands at the toes of a sole, drawn once in foot lengths (a left sole: big toe at −x)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QPainter

from footcare_gui.figure.model.foot_close_up import PlanHold
from footcare_gui.figure.model.foot_plan import PlanFoot, PlanFootPose, plan_foot
from footcare_gui.figure.model.geometry import lerp, unit
from footcare_gui.figure.painter.feet.hand_parts import (
    HandLayer,
    HoldingHand,
    facing_nail,
    finger,
    melt,
    palm,
)
from footcare_gui.figure.painter.feet.ink import Piece, paint_pieces
from footcare_gui.figure.painter.feet.skin import hand_skin
from footcare_gui.figure.painter.palette import FigurePalette
from footcare_gui.figure.painter.paths import point

_RIM = 0.008
_BEHIND = 0.22
_OF_THE_FAR_ARM = 0.42
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


_HELD = PlanFootPose(surface="sole", toe_length=1.25)
"""The toes that the hand which has all of them is drawn for, at rest."""
_MIDDLE = 0.05 + 0.895j
"""The middle of their row, about which that hand lies."""
_ALONG = unit(1 - 0.5j)
"""Where its fingers point: along the row, from the big toe to the little one."""
_FINGERS = ((0.098, 0.26, 0.0), (0.032, 0.29, 0.09), (-0.034, 0.29, 0.14), (-0.096, 0.25, 0.11))
"""Of each of its fingers: how far aside it lies, where it turns round the little toe, how far."""
_WRIST = -0.58 + 1.14j

_FAN = (
    _Grip(toe=0, offset=-0.058 + 0.010j, leaves_deg=158, bend=-1, size=1.0),
    _Grip(toe=4, offset=0.052 - 0.006j, leaves_deg=14, bend=1, size=0.92, shaded=_OF_THE_FAR_ARM),
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
        at = lerp(toe.centres[3], toe.centres[5], 0.45) + grip.offset
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
    at_rest = plan_foot(_HELD).toes[2].centres[4]
    painter.save()
    painter.translate(point(foot.toes[2].centres[4] - at_rest))
    _clasp().paint(painter, palette, layer)
    painter.restore()
    if layer == "before":
        paint_pieces(painter, hand_skin(palette), _at_the_heel())


@lru_cache(maxsize=1)
def _clasp() -> HoldingHand:
    """A hand from the big toe's side that has the whole row of toes in it.

    They lie in its palm, which is seen all round them; its thumb comes over the big toe, its
    fingers' ends come round the little one: no toe is outside.
    """
    behind = palm(
        [_across(0.05, 0.0), _across(-0.24, 0.0), _across(-0.40, 0.0), _across(-0.52, 0.01), _WRIST,
         _WRIST - 0.16, -1.9 + 1.12j],
        [0.120, 0.135, 0.140, 0.115, 0.090, 0.088, 0.120],
        rim=_RIM,
    )  # fmt: skip
    before: list[Piece] = []
    for side, end, round_it in _FINGERS:
        behind += finger(
            [
                _across(-0.24, side),
                _across(0.0, side * 1.05),
                _across(end - 0.12, side),
                _across(end, side),
            ],
            (0.040, 0.039, 0.038, 0.036),
            rim=_RIM,
            shaded=_OF_THE_FAR_ARM,
        )
        if round_it:
            before += finger(
                [
                    _across(end, side),
                    _across(end - round_it / 2, side),
                    _across(end - round_it, side),
                ],
                (0.037, 0.037, 0.034),
                rim=_RIM,
            )
    behind.append(melt([_across(-0.20, 0.0), _across(-0.40, 0.0)], [0.120, 0.128]))
    before += [
        *finger(
            [
                _across(-0.44, -0.05),
                _across(-0.31, -0.035),
                _across(-0.18, -0.005),
                _across(-0.055, 0.005),
            ],
            (0.080, 0.066, 0.053, 0.043),
            rim=_RIM,
        ),
        melt(
            [_across(-0.52, 0.0), _across(-0.42, -0.02), _across(-0.34, -0.036)],
            [0.092, 0.092, 0.062],
        ),
        *facing_nail(_across(-0.06, 0.005), _ALONG, 0.029),
    ]
    return HoldingHand(tuple(behind), tuple(before))


def _across(along: float, aside: float) -> complex:
    """A point of that hand: along its fingers, and aside toward the toes' tips."""
    return _MIDDLE + _ALONG * complex(along, aside)


@lru_cache(maxsize=1)
def _at_the_heel() -> tuple[Piece, ...]:
    """The other hand, of the far arm: it comes along the leg, four fingers over the heel."""
    along, across, root = -0.5 + 0.866j, 0.866 + 0.5j, 0.20 - 0.17j
    pieces = palm(
        [root + along * 0.02, root - along * 0.16, root - along * 0.34, root - along * 0.9],
        [0.135, 0.170, 0.135, 0.125],
        rim=_RIM,
        shaded=_OF_THE_FAR_ARM,
    )
    for place, length in ((0.125, 0.20), (0.042, 0.27), (-0.042, 0.29), (-0.125, 0.24)):
        base = root + across * place
        pieces += finger(
            [base - along * 0.05, base + along * length * 0.5, base + along * length],
            (0.046, 0.045, 0.038),
            rim=_RIM,
            shaded=_OF_THE_FAR_ARM,
        )
    return (*pieces, melt([root - along * 0.06, root - along * 0.30], [0.145, 0.140],
                          _OF_THE_FAR_ARM))  # fmt: skip
