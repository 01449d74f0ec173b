"""Hands at the toes of a sole, drawn once in foot lengths (a left sole: big toe at −x)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QPainter

from footcare_gui.figure.model.foot_close_up import PlanHold
from footcare_gui.figure.model.foot_plan import PlanFoot, PlanFootPose, plan_foot
from footcare_gui.figure.model.geometry import lerp
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


_SOLE = PlanFootPose(surface="sole")
_TIPS = (-0.01 + 0.90j, 0.10 + 0.86j, 0.15 + 0.80j, 0.17 + 0.73j)
"""Where the fingers of a hand behind all toes end: nowhere beyond them."""

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
    """A hand behind all toes, which goes along with the big one, and one at the heel."""
    skin = hand_skin(palette)
    rest, at = plan_foot(_SOLE).toes[0].centres[3], foot.toes[0].centres[3]
    painter.save()
    painter.translate(point(at - rest))
    _clasp().paint(painter, palette, layer)
    painter.restore()
    if layer == "before":
        paint_pieces(painter, skin, _at_the_heel())


@lru_cache(maxsize=1)
def _clasp() -> HoldingHand:
    """A hand from the big toe's side, its fingers behind the toes, its thumb across three of them.

    It takes the toes alone, beyond the ball of the foot, and leaves their ends free: so they are
    seen as a row that goes to one side and the other as one, and the foot is seen to stay.
    """
    behind: list[Piece] = []
    for root, tip in zip((1.08, 1.02, 0.96, 0.90), _TIPS, strict=True):
        behind += finger(
            [complex(-0.30, root), complex(-0.02, (root + tip.imag) / 2 + 0.01), tip - 0.01],
            (0.058, 0.052, 0.043),
            rim=_RIM,
            shaded=_OF_THE_FAR_ARM,
        )
    behind += palm(
        [-0.26 + 0.95j, -0.36 + 0.96j, -0.48 + 0.97j, -0.62 + 0.98j, -0.76 + 1.00j, -1.7 + 1.12j],
        [0.130, 0.160, 0.158, 0.120, 0.100, 0.125],
        rim=_RIM,
    )
    web, web_radii = [-0.56 + 0.95j, -0.38 + 0.935j], [0.110, 0.086]
    before = [
        *finger(
            [-0.50 + 0.93j, -0.32 + 0.925j, -0.15 + 0.905j, 0.005 + 0.88j],
            (0.092, 0.074, 0.064, 0.054),
            rim=_RIM,
        ),
        melt(web, web_radii),
        *facing_nail(-0.006 + 0.882j, 0.985 - 0.17j, 0.036),
    ]
    return HoldingHand(tuple(behind), tuple(before))


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
