"""A bare foot seen from above, from the front or at the sole.

One foot length is the unit: the heel lies at y = 0, toes point to +y, the big toe is at −x. From
above that is a right foot as its owner sees it; a sole with the big toe at −x is a left foot's.
The other foot is the mirror image by −x. The plane of the foot may be tilted in the picture: `axes`
are the images of its x and y axis.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal, NamedTuple, TypeAlias

from footcare_gui.figure.model.geometry import clamp, rot, unit

PlanSurface: TypeAlias = Literal["top", "sole"]
FiveToes: TypeAlias = tuple[float, float, float, float, float]
"""One value a toe, big toe first."""

Axes: TypeAlias = tuple[complex, complex]
"""Images of the foot's x and y axis."""

FLAT_AXES: Final[Axes] = (1 + 0j, 1j)
NO_TOES: Final[FiveToes] = (0.0, 0.0, 0.0, 0.0, 0.0)


class PlanToeShape(NamedTuple):
    """One toe at rest: root, length to the tip and half-width; angles in degrees to the y axis."""

    x: float
    y: float
    length: float
    half_width: float
    direction_deg: float
    bend_deg: float
    spread_deg: float


PLAN_TOES: Final = (
    PlanToeShape(-0.116, 0.735, 0.268, 0.066, -4, 7, -13),
    PlanToeShape(-0.020, 0.765, 0.228, 0.0405, 0, 2, -4),
    PlanToeShape(0.055, 0.750, 0.203, 0.0380, 4, -3, 4),
    PlanToeShape(0.124, 0.712, 0.182, 0.0365, 8, -8, 12),
    PlanToeShape(0.184, 0.655, 0.162, 0.0385, 13, -14, 21),
)

SOLE_TOES: Final = (
    PlanToeShape(-0.126, 0.735, 0.284, 0.092, -4, 7, -13),
    PlanToeShape(-0.004, 0.778, 0.192, 0.0530, 0, 2, -4),
    PlanToeShape(0.082, 0.758, 0.168, 0.0480, 4, -3, 4),
    PlanToeShape(0.154, 0.712, 0.152, 0.0440, 8, -8, 12),
    PlanToeShape(0.212, 0.648, 0.138, 0.0410, 13, -14, 21),
)
"""Seen at the sole toes are short and end in round pads, the big one's as broad as two others."""

_PROFILE = ((0.0, 1.10), (0.30, 0.98), (0.52, 0.93), (0.66, 0.97), (0.82, 1.03), (0.93, 0.97))
_BIG_PROFILE = ((0.0, 1.12), (0.30, 0.96), (0.50, 0.90), (0.64, 0.97), (0.82, 1.02), (0.92, 0.95))
_SOLE_PROFILE = ((0.0, 0.86), (0.30, 0.74), (0.48, 0.78), (0.62, 0.95), (0.78, 1.06), (0.90, 1.0))
"""(share of the length, share of the half-width): neck, knuckle, pad."""

SOLE_OUTLINE: Final = (
    -0.020j, -0.085 - 0.002j, -0.145 + 0.055j, -0.165 + 0.14j, -0.152 + 0.23j, -0.112 + 0.33j,
    -0.078 + 0.44j, -0.105 + 0.54j, -0.185 + 0.63j, -0.226 + 0.72j, -0.208 + 0.79j,
    -0.130 + 0.828j, -0.062 + 0.846j, -0.02 + 0.848j, 0.018 + 0.842j, 0.055 + 0.825j,
    0.09 + 0.812j, 0.13 + 0.782j, 0.17 + 0.758j, 0.215 + 0.705j, 0.245 + 0.63j, 0.226 + 0.48j,
    0.194 + 0.30j, 0.182 + 0.15j, 0.155 + 0.062j, 0.092 + 0.0j,
)  # fmt: skip
TOP_OUTLINE: Final = (
    0.02j, -0.10 + 0.06j, -0.148 + 0.18j, -0.140 + 0.32j, -0.136 + 0.46j, -0.162 + 0.60j,
    -0.198 + 0.70j, -0.186 + 0.785j, -0.118 + 0.822j, -0.062 + 0.852j, -0.02 + 0.855j,
    0.018 + 0.850j, 0.055 + 0.832j, 0.09 + 0.818j, 0.125 + 0.788j, 0.16 + 0.764j, 0.20 + 0.712j,
    0.234 + 0.64j, 0.222 + 0.52j, 0.192 + 0.36j, 0.162 + 0.2j, 0.11 + 0.06j,
)  # fmt: skip

CURL_SHORTENS: Final = 0.20
LIFT_SHORTENS: Final = 0.22


@dataclass(frozen=True, slots=True)
class PlanFootPose:
    """How one foot lies, seen in plan.

    Attributes:
        surface: `top` (owner's or front view) or `sole`.
        spread: How far each toe is spread, 0 to about 1.
        curl: How far each toe is bent, 0 to about 1.15.
        lift: How far each toe is lifted toward the viewer, 0 to 1.
        side_deg: All toes swung toward the little toe.
        toe_length: How long the toes are drawn, 1 as they are.
        axes: Images of the foot's axes (a tilted foot).
    """

    surface: PlanSurface = "top"
    spread: FiveToes = NO_TOES
    curl: FiveToes = NO_TOES
    lift: FiveToes = NO_TOES
    side_deg: float = 0.0
    toe_length: float = 1.0
    axes: Axes = FLAT_AXES


@dataclass(frozen=True, slots=True)
class PlanToe:
    """One posed toe: centres and radii from root to tip, and the way its tip points."""

    centres: tuple[complex, ...]
    radii: tuple[float, ...]
    ahead: complex


@dataclass(frozen=True, slots=True)
class PlanFoot:
    """A posed foot in plan: contour of everything but the toes, and the toes, big toe first."""

    body: tuple[complex, ...]
    toes: tuple[PlanToe, ...]
    axes: Axes

    def place(self, z: complex) -> complex:
        """Where a point of the flat foot is in the picture."""
        return on_axes(z, self.axes)


def on_axes(z: complex, axes: Axes) -> complex:
    """A point of the flat foot in the plane given by the images of its axes."""
    return z.real * axes[0] + z.imag * axes[1]


def every_toe(value: float) -> FiveToes:
    """The same value for each toe."""
    return (value, value, value, value, value)


def scaled(values: FiveToes, factor: float) -> FiveToes:
    """Each toe's value times a factor."""
    a, b, c, d, e = values
    return (a * factor, b * factor, c * factor, d * factor, e * factor)


@lru_cache(maxsize=256)
def plan_foot(pose: PlanFootPose) -> PlanFoot:
    """Pose the toes and the web between them."""
    outline = SOLE_OUTLINE if pose.surface == "sole" else TOP_OUTLINE
    web = 0.0 if pose.surface == "sole" else 0.026 * max(0.0, pose.curl[2])
    body = tuple(on_axes(_web_drawn_back(z, web), pose.axes) for z in outline)
    toes = tuple(_toe(index, pose) for index in range(len(PLAN_TOES)))
    return PlanFoot(body, toes, pose.axes)


def _web_drawn_back(z: complex, by: float) -> complex:
    """Bent toes show more of their length."""
    share = clamp((z.imag - 0.74 + 0.25 * max(0.0, z.real)) / 0.10)
    return complex(z.real, z.imag - by * share)


def _toe(index: int, pose: PlanFootPose) -> PlanToe:
    sole = pose.surface == "sole"
    shape = (SOLE_TOES if sole else PLAN_TOES)[index]
    spread, curl, lift = pose.spread[index], pose.curl[index], pose.lift[index]
    start_deg = shape.direction_deg + shape.spread_deg * spread + pose.side_deg
    bend_deg = (shape.bend_deg + pose.side_deg * 0.35) * (1.0 - 0.3 * spread)
    length = shape.length * pose.toe_length * (1.0 - CURL_SHORTENS * curl - LIFT_SHORTENS * lift)
    centre = complex(shape.x * (1.0 + 0.06 * spread), shape.y)
    centres, radii = [], []
    angle_deg, before = start_deg, 0.0
    for share, width in _SOLE_PROFILE if sole else _PROFILE if index else _BIG_PROFILE:
        angle_deg = start_deg + bend_deg * max(0.0, share - 0.25) / 0.68
        centre += (share - before) * length * 1j * rot(-angle_deg)
        before = share
        knuckle = 0.13 if 0.4 < share < 0.7 else 0.03
        centres.append(on_axes(centre, pose.axes))
        radii.append(shape.half_width * width * (1.0 + knuckle * curl))
    radii[-1] = shape.half_width * (0.86 if sole else 0.80)
    ahead = unit(on_axes(1j * rot(-angle_deg), pose.axes))
    return PlanToe(tuple(centres), tuple(radii), ahead)


CIRCLE_HEIGHT: Final = 0.74
"""Length of the foot's axis in the picture when the ankle is in the middle of its circle."""
CIRCLE_RADIUS: Final = 0.27
"""Radius of the circle that the end of the foot's axis travels, in foot lengths."""


def circling_axes(phase: float, direction: int = 1) -> Axes:
    """Axes of a foot whose ankle circles, so that every point of its midline travels a circle.

    Args:
        phase: Share of a turn, 0 with the toes farthest up.
        direction: +1 clockwise in the picture, −1 the other way.
    """
    turn = 2 * math.pi * phase * direction
    along = complex(CIRCLE_RADIUS * math.sin(turn), CIRCLE_HEIGHT + CIRCLE_RADIUS * math.cos(turn))
    return -1j * unit(along) * (0.97 + 0.03 * math.cos(turn)), along
