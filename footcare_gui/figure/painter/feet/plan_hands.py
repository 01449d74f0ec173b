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
    crease,
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


_FAN = (
    _Grip(toe=0, offset=-0.024 + 0.004j, leaves_deg=158, bend=-1, size=1.0),
    _Grip(toe=4, offset=0.030 + 0.004j, leaves_deg=14, bend=1, size=0.92),
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
        _tug().paint(painter, palette, layer)
        painter.restore()


@lru_cache(maxsize=1)
def _tug() -> HoldingHand:
    """Thumb before and bent fingers behind a single toe at 0; the hand leaves toward +x."""
    behind: list[Piece] = []
    for k, drop in ((2, -0.105), (1, -0.02)):
        behind += finger(
            [complex(0.46, 0.07 + drop * 0.8), complex(0.28, 0.105 + drop),
             complex(0.10, 0.085 + drop), complex(-0.045, 0.055 + drop)],
            (0.052, 0.046, 0.043, 0.039),
            rim=_RIM,
            shaded=_BEHIND + 0.06 * k,
        )  # fmt: skip
    behind += palm(
        [0.36 + 0.03j, 0.50 + 0.02j, 0.66 + 0.01j, 0.80 + 0j, 1.5 - 0.05j],
        [0.085, 0.125, 0.120, 0.092, 0.12],
        rim=_RIM,
        shaded=_BEHIND,
    )
    web, web_radii = [0.62 - 0.04j, 0.46 - 0.06j, 0.34 - 0.055j], [0.095, 0.080, 0.058]
    before = [
        *palm(web, web_radii, rim=_RIM),
        *finger(
            [0.44 - 0.06j, 0.27 - 0.05j, 0.13 - 0.015j, 0.03 + 0j],
            (0.064, 0.048, 0.046, 0.040),
            rim=_RIM,
        ),
        melt(web, web_radii),
        melt([0.72 - 0.01j, 0.58 - 0.02j], [0.085, 0.085]),
        *facing_nail(0.045 + 0.003j, -1 + 0j, 0.030),
    ]
    return HoldingHand(tuple(behind), tuple(before))


@lru_cache(maxsize=1)
def _bar() -> HoldingHand:
    """The opposite hand comes from the big-toe side: fingers behind, thumb across the toe roots."""
    behind: list[Piece] = []
    for x, y in ((0.235, 0.960), (0.292, 0.892), (0.300, 0.818)):
        behind += finger(
            [complex(-0.10, y + 0.01), complex(0.12, y + 0.004), complex(x, y)],
            (0.043, 0.042, 0.038),
            rim=_RIM,
            shaded=_BEHIND,
        )
    behind += palm(
        [0.935j, -0.17 + 0.940j, -0.34 + 0.945j, -0.49 + 0.960j, -0.62 + 0.985j,
         -0.76 + 1.015j, -1.45 + 1.19j],
        [0.105, 0.118, 0.124, 0.116, 0.098, 0.086, 0.115],
        rim=_RIM,
        shaded=_BEHIND,
    )  # fmt: skip
    behind += [
        crease(
            [complex(-0.05, y), complex(-0.18, y + 0.002), complex(-0.31, y + 0.004)], _RIM, 0.45
        )
        for y in (1.005, 0.955)
    ]
    return HoldingHand(tuple(behind), _bar_thumb())


def _bar_thumb() -> tuple[Piece, ...]:
    web, web_radii = [-0.70 + 0.995j, -0.58 + 0.965j, -0.47 + 0.905j], [0.080, 0.082, 0.066]
    tip, before_tip = -0.035 + 0.850j, -0.10 + 0.836j
    return (
        *palm(web, web_radii, rim=_RIM),
        *finger(
            [-0.50 + 0.915j, -0.365 + 0.845j, -0.225 + 0.818j, -0.09 + 0.838j, tip],
            (0.076, 0.057, 0.048, 0.045, 0.040),
            rim=_RIM,
        ),
        melt(web, web_radii),
        melt([-0.80 + 1.02j, -0.62 + 0.985j], [0.070, 0.080]),
        *facing_nail(-0.043 + 0.849j, (tip - before_tip) / abs(tip - before_tip), 0.031),
    )
