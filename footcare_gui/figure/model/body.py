"""The skeleton's lengths and the limbs' widths, in head heights (HH).

A standing figure is about 7.5 HH. Facing right, near is anatomical right.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final, NamedTuple, TypeAlias

Widths: TypeAlias = tuple[tuple[float, float, float], ...]
"""Rows of (share of the length, half-width in front, half-width behind)."""


class Flank(StrEnum):
    """Which of two limbs: the one nearer to the viewer or the other."""

    NEAR = "near"
    FAR = "far"


LOWER_TRUNK: Final = 1.02
UPPER_TRUNK: Final = 1.26
NECK: Final = 0.44
SHOULDER_DROP: Final = 0.20
UPPER_ARM: Final = 1.34
FOREARM: Final = 1.12
THIGH: Final = 1.86
SHANK: Final = 1.76
FAR_RAISE: Final = 0.075
"""The far foot stands a little higher on the floor plane: depth."""

THIGH_WIDTHS: Final[Widths] = (
    (0.0, 0.40, 0.43),
    (0.18, 0.41, 0.415),
    (0.5, 0.35, 0.33),
    (0.8, 0.265, 0.265),
    (1.0, 0.245, 0.235),
)
UPPER_ARM_WIDTHS: Final[Widths] = (
    (0.0, 0.235, 0.235),
    (0.3, 0.215, 0.22),
    (0.7, 0.178, 0.183),
    (1.0, 0.158, 0.158),
)
FOREARM_WIDTHS: Final[Widths] = (
    (0.0, 0.158, 0.158),
    (0.25, 0.166, 0.156),
    (0.6, 0.138, 0.133),
    (1.0, 0.1, 0.1),
)
TRUNK_WIDTHS: Final[Widths] = (
    (0.0, 0.38, 0.475),
    (0.10, 0.385, 0.475),
    (0.22, 0.375, 0.42),
    (0.42, 0.35, 0.345),
    (0.6, 0.415, 0.36),
    (0.74, 0.45, 0.395),
    (0.86, 0.40, 0.405),
    (0.95, 0.25, 0.32),
    (1.0, 0.13, 0.20),
)


class Body(NamedTuple):
    """How a person is built, where they differ from a slim one; in HH.

    The skeleton is the same in all, so that hands and feet stay where they are. A person is shorter
    for a larger head: that is how height is seen.

    Attributes:
        trunk: Half-widths along the spine.
        limb_girth: How much wider the limbs are on each side.
        head_scale: Size of the head, about the top of the neck.
        head_forward: How far it is carried forward.
        neck_girth: How much wider the neck is on each side.
    """

    trunk: Widths = TRUNK_WIDTHS
    limb_girth: float = 0.0
    head_scale: float = 1.0
    head_forward: float = 0.0
    neck_girth: float = 0.0


SLIM: Final = Body()

HIP_RANGE: Final = (-20.0, 125.0)
KNEE_RANGE: Final = (0.0, 150.0)
ANKLE_RANGE: Final = (-55.0, 40.0)
ELBOW_RANGE: Final = (0.0, 150.0)
