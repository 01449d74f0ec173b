"""The sole of a foot seen from the side: its arch, and what presses into it.

Lengths are head heights, in the foot's own frame: y is up, toes point to +x.
"""

from __future__ import annotations

import math
from typing import Literal, NamedTuple, TypeAlias

from footcare_gui.figure.model.foot_contact import SOLE_LEVEL
from footcare_gui.figure.model.geometry import clamp

FootView: TypeAlias = Literal["lateral", "medial"]
"""Lateral shows the little toe's border, medial the big toe's."""

_SOLE_STEPS = 22
_SOLE_FROM, _SOLE_LENGTH = -0.10, 0.62
_LATERAL_ARCH_SHARE = 0.45
_ARCH_HEIGHT: dict[FootView, float] = {"medial": 0.068, "lateral": 0.030}


class Dent(NamedTuple):
    """A ball that presses into the sole.

    Attributes:
        x: Where along the foot, in the foot's frame.
        radius: Radius of the ball.
        depth: How far it presses in.
    """

    x: float
    radius: float
    depth: float


def sole_height(x: float, view: FootView, arch: float = 0.0) -> float:
    """Height of the undented sole at x in the foot's frame: the arch between heel and ball."""
    rise = _ARCH_HEIGHT[view] + arch * (1.0 if view == "medial" else _LATERAL_ARCH_SHARE)
    u = clamp((x + 0.065) / 0.585)
    return SOLE_LEVEL + rise * float(math.sin(math.pi * u**0.95) ** 1.9)


def sole_line(view: FootView, arch: float = 0.0, dent: Dent | None = None) -> list[complex]:
    """Points of the sole from the heel pad to the ball, in the foot's frame.

    A dent follows the ball's circle, with a slight bulge to each side of it.
    """
    points = []
    for i in range(_SOLE_STEPS + 1):
        x = _SOLE_FROM + _SOLE_LENGTH * i / _SOLE_STEPS
        y = sole_height(x, view, arch)
        if dent is not None:
            y = _dented(x, y, view, arch, dent)
        points.append(complex(x, y))
    return points


def _dented(x: float, y: float, view: FootView, arch: float, dent: Dent) -> float:
    centre = sole_height(dent.x, view, arch) + dent.depth - dent.radius
    away = abs(x - dent.x)
    bulge = 0.024 * math.exp(-(((away - 0.150) / 0.042) ** 2))
    if away >= dent.radius:
        return y - bulge
    return max(y - bulge, centre + math.sqrt(dent.radius**2 - away**2))
