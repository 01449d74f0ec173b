"""Lower legs and their leggings above a foot seen in plan."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from PySide6.QtGui import QPainter, QPainterPath

from footcare_gui.figure.painter.feet.hem import hem_points
from footcare_gui.figure.painter.feet.shapes import flattened, ink_line
from footcare_gui.figure.painter.feet.skin import foot_skin
from footcare_gui.figure.painter.palette import FigurePalette
from footcare_gui.figure.painter.paths import joined, mix, polygon, smooth


@dataclass(frozen=True, slots=True)
class PlanLeg:
    """A lower leg seen from the front, in foot lengths; drawn over the body of a plan foot.

    Attributes:
        skin: Outline of the bare ankle.
        shade_inner: Inner border of the shade, from the foot upward; its outer border lies outside.
        lines: Ankle bones and tendon.
        cuff: (left x, right x, y) of the legging, hem first.
        hem_sag: How far the hem hangs toward the foot.
        shade_x: Where the legging's shade begins.
    """

    skin: tuple[complex, ...]
    shade_inner: tuple[complex, ...]
    lines: tuple[tuple[tuple[complex, ...], float], ...]
    cuff: tuple[tuple[float, float, float], ...]
    hem_sag: float
    shade_x: float


FRONT_LEG: Final = PlanLeg(
    skin=(
        -0.165 - 1.6j, -0.136 - 0.42j, -0.126 - 0.18j, -0.138 - 0.05j, -0.160 + 0.03j,
        -0.160 + 0.10j, -0.140 + 0.22j, -0.125 + 0.34j, -0.05 + 0.46j, 0.06 + 0.46j,
        0.165 + 0.34j, 0.168 + 0.24j, 0.178 + 0.14j, 0.180 + 0.075j, 0.158 - 0.02j,
        0.140 - 0.14j, 0.138 - 0.25j, 0.150 - 0.42j, 0.180 - 1.6j,
    ),
    shade_inner=(0.135 + 0.36j, 0.130 + 0.24j, 0.098 + 0.10j, 0.082 - 0.05j, 0.062 - 0.30j),
    lines=(
        ((-0.112 + 0.005j, -0.100 + 0.055j, -0.112 + 0.105j), 0.40),
        ((0.136 + 0.055j, 0.122 + 0.100j, 0.134 + 0.150j), 0.36),
        ((-0.045 - 0.10j, -0.035 + 0.06j, -0.060 + 0.22j), 0.20),
    ),
    cuff=((-0.132, 0.139, -0.16), (-0.142, 0.152, -0.34), (-0.158, 0.170, -0.7),
          (-0.19, 0.205, -1.6)),
    hem_sag=0.040,
    shade_x=0.065,
)  # fmt: skip
"""A standing leg; y points down the picture, toward the toes, once the foot is turned by 180°."""

RAISED_LEG: Final = PlanLeg(
    skin=(
        -0.20 - 1.1j, -0.150 - 0.30j, -0.142 - 0.16j, -0.150 - 0.06j, -0.158 + 0.03j,
        -0.140 + 0.12j, -0.105 + 0.20j, -0.05 + 0.245j, 0.05 + 0.245j, 0.12 + 0.20j,
        0.158 + 0.12j, 0.172 + 0.02j, 0.160 - 0.07j, 0.146 - 0.16j, 0.156 - 0.30j, 0.21 - 1.1j,
    ),
    shade_inner=(0.11 + 0.215j, 0.095 + 0.0j, 0.07 - 0.2j, 0.07 - 0.30j),
    lines=(
        ((-0.118 - 0.015j, -0.104 + 0.035j, -0.116 + 0.085j), 0.40),
        ((0.134 - 0.03j, 0.120 + 0.02j, 0.132 + 0.07j), 0.36),
        ((-0.05 + 0.20j, -0.035 + 0.10j, -0.045 - 0.05j), 0.22),
    ),
    cuff=((-0.156, 0.160, -0.14), (-0.168, 0.172, -0.40), (-0.22, 0.225, -1.2)),
    hem_sag=0.040,
    shade_x=0.07,
)  # fmt: skip
"""The owner's view of a raised leg: the foot lies above it in the picture."""

CROSSED_LEG: Final = PlanLeg(
    skin=(
        -0.175 - 1.1j, -0.160 - 0.42j, -0.148 - 0.26j, -0.146 - 0.14j, -0.158 - 0.02j,
        -0.150 + 0.08j, -0.08 + 0.15j, 0.06 + 0.15j, 0.140 + 0.08j, 0.150 - 0.02j,
        0.140 - 0.14j, 0.150 - 0.26j, 0.165 - 0.42j, 0.20 - 1.1j,
    ),
    shade_inner=(0.02 + 0.14j, 0.05 + 0.0j, 0.07 - 0.2j, 0.07 - 0.30j),
    lines=(((-0.035 - 0.200j, 0.012 - 0.222j, 0.050 - 0.190j), 0.42),),
    cuff=((-0.160, 0.165, -0.31), (-0.176, 0.182, -0.55), (-0.25, 0.26, -1.3)),
    hem_sag=0.045,
    shade_x=0.06,
)  # fmt: skip
"""A leg that lies across the other thigh, behind its foot: its owner sees its inner ankle."""

_BEHIND_ANKLE, _BEHIND_DEG, _BEHIND_TONE = (0.0, 0.20), -82.0, 0.25


@dataclass(frozen=True, slots=True)
class _PlanLegArt:
    skin: QPainterPath
    rim: QPainterPath
    shade: QPainterPath
    lines: tuple[tuple[QPainterPath, float], ...]
    cloth: QPainterPath
    cloth_shade: QPainterPath
    hem: QPainterPath


def paint_plan_leg_rim(painter: QPainter, palette: FigurePalette, leg: PlanLeg) -> None:
    """Paint the line round a leg; before the foot, so that the two melt into one."""
    painter.fillPath(_plan_leg(leg).rim, foot_skin(palette).rim)


def paint_plan_leg(
    painter: QPainter, palette: FigurePalette, leg: PlanLeg, tone: float = 0.0
) -> None:
    """Paint the ankle and the legging over a plan foot, in the foot's coordinates."""
    art = _plan_leg(leg)
    skin = foot_skin(palette, tone)
    painter.fillPath(art.skin, skin.base)
    painter.fillPath(art.shade, skin.shadow(0.26))
    for line, opacity in art.lines:
        painter.fillPath(line, skin.line(opacity))
    cloth = mix(palette.accent, palette.accent_shade, tone)
    painter.fillPath(art.cloth, cloth)
    painter.fillPath(art.cloth_shade, mix(cloth, palette.accent_shade, 0.45))
    painter.fillPath(art.hem, mix(cloth, palette.accent_shade, 0.8))


def paint_leg_behind(painter: QPainter, palette: FigurePalette) -> None:
    """Paint the leg behind the sole of a foot that lies across the other thigh."""
    painter.save()
    painter.translate(*_BEHIND_ANKLE)
    painter.rotate(_BEHIND_DEG)
    paint_plan_leg_rim(painter, palette, CROSSED_LEG)
    paint_plan_leg(painter, palette, CROSSED_LEG, _BEHIND_TONE)
    painter.restore()


@lru_cache(maxsize=4)
def _plan_leg(leg: PlanLeg) -> _PlanLegArt:
    skin = smooth(leg.skin)
    far = leg.shade_inner
    shade = smooth([*far, complex(0.5, far[-1].imag), complex(0.5, far[0].imag + 0.1)])
    cuff, cuff_shade, hem = _cuff(leg)
    return _PlanLegArt(
        skin=skin,
        rim=smooth(_grown_sideways(leg.skin, 0.0085)),
        shade=flattened(shade).intersected(skin),
        lines=tuple((ink_line(points, 0.0095), opacity) for points, opacity in leg.lines),
        cloth=cuff,
        cloth_shade=cuff_shade,
        hem=hem,
    )


def _grown_sideways(points: Sequence[complex], by: float) -> list[complex]:
    return [z + math.copysign(by, z.real) for z in points]


def _cuff(leg: PlanLeg) -> tuple[QPainterPath, QPainterPath, QPainterPath]:
    left = [complex(x - 0.012, y) for x, _, y in leg.cuff]
    right = [complex(x + 0.012, y) for _, x, y in leg.cuff]
    hem = hem_points(left[0], right[0], leg.hem_sag)
    cloth = polygon([*left[::-1], *hem, *right])
    bottom = right[-1].imag
    shade = polygon(
        [
            complex(leg.shade_x, left[0].imag + leg.hem_sag * 0.86),
            *[z for z in hem if z.real > leg.shade_x],
            *right,
            complex(leg.shade_x, bottom),
        ]
    )
    line = ink_line([z - 0.055j for z in (left[0], *hem, right[0])], 0.011)
    return cloth, shade, joined(line)
