"""Hands at the toes of a sole, drawn once in foot lengths (a left sole: big toe at −x)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QPainter

from footcare_gui.figure.model.foot_close_up import PlanHold
from footcare_gui.figure.model.foot_plan import PlanFoot
from footcare_gui.figure.model.geometry import lerp
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
_BAR_PIVOT = 0.72j
_BAR_SHARE = 0.9


@dataclass(frozen=True, slots=True)
class _Grip:
    """Where one of the two hands of a fan takes its toe."""

    toe: int
    offset: complex
    leaves_deg: float
    bend: int
    size: float
    shaded: float = 0.0


_FAN = (
    _Grip(toe=0, offset=-0.024 + 0.004j, leaves_deg=158, bend=-1, size=1.0),
    _Grip(toe=4, offset=0.030 + 0.004j, leaves_deg=14, bend=1, size=0.92, shaded=0.42),
)


def paint_plan_hands(
    painter: QPainter,
    palette: FigurePalette,
    foot: PlanFoot,
    *,
    hold: PlanHold,
    layer: HandLayer,
    side_deg: float = 0.0,
) -> None:
    """Paint one layer of the hands that hold the toes of a sole.

    Args:
        painter: In the foot's coordinates.
        palette: Colours.
        foot: The posed foot.
        hold: How the hands take the toes.
        layer: Which part of the hands.
        side_deg: How far the toes are swung toward the little toe.
    """
    if hold == "bar":
        painter.save()
        painter.translate(point(_BAR_PIVOT))
        painter.rotate(-side_deg * _BAR_SHARE)
        painter.translate(point(-_BAR_PIVOT))
        _bar().paint(painter, palette, layer)
        painter.restore()
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
    """Thumb before and bent fingers behind a single toe at 0; the hand leaves toward +x.

    Args:
        shaded: The hand of the far arm is in the shade, as it is in the figure.
    """
    behind: list[Piece] = []
    for k, drop in ((2, -0.105), (1, -0.02)):
        behind += finger(
            [complex(0.46, 0.07 + drop * 0.8), complex(0.28, 0.105 + drop),
             complex(0.10, 0.085 + drop), complex(-0.045, 0.055 + drop)],
            (0.052, 0.046, 0.043, 0.039),
            rim=_RIM,
            shaded=shaded + _BEHIND + 0.06 * k,
        )  # fmt: skip
    behind += palm(
        [0.36 + 0.03j, 0.50 + 0.02j, 0.66 + 0.01j, 0.80 + 0j, 1.5 - 0.05j],
        [0.085, 0.125, 0.120, 0.092, 0.12],
        rim=_RIM,
        shaded=shaded + _BEHIND,
    )
    web, web_radii = [0.62 - 0.04j, 0.46 - 0.06j, 0.34 - 0.055j], [0.095, 0.080, 0.058]
    before = [
        *palm(web, web_radii, rim=_RIM, shaded=shaded),
        *finger(
            [0.44 - 0.06j, 0.27 - 0.05j, 0.13 - 0.015j, 0.03 + 0j],
            (0.064, 0.048, 0.046, 0.040),
            rim=_RIM,
            shaded=shaded,
        ),
        melt(web, web_radii, shaded),
        melt([0.72 - 0.01j, 0.58 - 0.02j], [0.085, 0.085], shaded),
        *facing_nail(0.045 + 0.003j, -1 + 0j, 0.030),
    ]
    return HoldingHand(tuple(behind), tuple(before))


@lru_cache(maxsize=1)
def _bar() -> HoldingHand:
    """A hand from beyond the tips: its thumb along the big toe, its fingers along the little one.

    All five toes lie open between them, so that they are seen to go together.
    """
    behind: list[Piece] = []
    for out, down, shaded in ((0.10, -0.05, 0.34), (0.055, -0.02, 0.20)):
        behind += finger(
            [complex(0.12 + out, 1.20), complex(0.26 + out, 1.10), complex(0.285 + out, 0.95),
             complex(0.245 + out, 0.82 - down)],
            (0.066, 0.055, 0.050, 0.042),
            rim=_RIM,
            shaded=shaded,
        )  # fmt: skip
    palm_at = [0.05 + 1.13j, -0.04 + 1.165j, -0.15 + 1.20j, -0.27 + 1.235j, -0.42 + 1.27j,
               -1.6 + 1.47j]  # fmt: skip
    before = [
        *finger(
            [0.08 + 1.15j, 0.235 + 1.07j, 0.262 + 0.93j, 0.232 + 0.80j],
            (0.070, 0.056, 0.050, 0.042),
            rim=_RIM,
        ),
        *finger(
            [-0.14 + 1.18j, -0.235 + 1.08j, -0.240 + 0.97j, -0.205 + 0.88j],
            (0.080, 0.062, 0.052, 0.043),
            rim=_RIM,
        ),
        *palm(palm_at, [0.080, 0.110, 0.118, 0.104, 0.094, 0.115], rim=_RIM),
        melt([0.06 + 1.14j, 0.15 + 1.115j], [0.075, 0.056]),
        melt([-0.14 + 1.18j, -0.195 + 1.12j], [0.085, 0.060]),
    ]
    return HoldingHand(tuple(behind), tuple(before))
