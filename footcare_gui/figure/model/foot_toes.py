"""Toes of a foot seen from the side: chains of joints that lift, curl and find the floor.

A chain is a row of centres with a radius each, in HH. Its joints lie in the toe frame, which is the
foot's frame turned about the ball of the foot; the first centre stays with the foot.
"""

from __future__ import annotations

import cmath
import math
from collections.abc import Callable
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

ToeFrame = Callable[[complex], complex]
"""Maps a point of the toe frame to the frame that the caller works in."""


@dataclass(frozen=True, slots=True)
class ToeShape:
    """One toe at rest: (x, y, radius) of each centre, and which joints share a curl."""

    rest: tuple[tuple[float, float, float], ...]
    curl_share: tuple[tuple[int, float], ...] = ((2, 1.0), (3, 0.55))


@dataclass(frozen=True, slots=True)
class ToeChain:
    """One posed toe: centres and radii from root to tip."""

    centres: tuple[complex, ...]
    radii: tuple[float, ...]

    def lowest_pad(self) -> float:
        """Height of the lowest point beyond the root, in HH."""
        return min(z.imag - r for z, r in zip(self.centres[2:], self.radii[2:], strict=True))


TOE_SHAPES: Final = MappingProxyType(
    {
        1: ToeShape(
            (
                (0.535, -0.232, 0.086),
                (0.628, -0.240, 0.062),
                (0.700, -0.247, 0.068),
                (0.766, -0.257, 0.063),
                (0.812, -0.269, 0.051),
            ),
            ((2, 0.90),),
        ),
        2: ToeShape(
            (
                (0.545, -0.222, 0.064),
                (0.640, -0.214, 0.050),
                (0.708, -0.232, 0.051),
                (0.768, -0.266, 0.049),
                (0.796, -0.275, 0.045),
            )
        ),
        3: ToeShape(
            (
                (0.520, -0.224, 0.062),
                (0.598, -0.220, 0.050),
                (0.660, -0.238, 0.051),
                (0.716, -0.268, 0.049),
                (0.740, -0.276, 0.044),
            )
        ),
        4: ToeShape(
            (
                (0.485, -0.226, 0.062),
                (0.548, -0.228, 0.050),
                (0.600, -0.244, 0.050),
                (0.654, -0.270, 0.048),
                (0.676, -0.277, 0.043),
            )
        ),
        5: ToeShape(
            (
                (0.455, -0.238, 0.050),
                (0.500, -0.242, 0.050),
                (0.540, -0.252, 0.050),
                (0.588, -0.271, 0.048),
                (0.610, -0.277, 0.043),
            )
        ),
    }
)
"""Toe 1 is the big toe."""

DRAG_PER_DEG: Final = 0.0030
"""Share of its length by which each degree of curl draws a toe back: it reads as gripping."""

_DRAWN_LINKS = 3
_ROOT_RANGE_DEG = (-50.0, 85.0)
_ROOT_STEPS = 14
_TOUCHING = 0.0005
"""A pad this close to the floor, in HH, touches it."""


def pose_toe(
    toe: int,
    to_world: ToeFrame,
    root: complex,
    *,
    curl_deg: float = 0.0,
    root_deg: float = 0.0,
    raise_by: float = 0.0,
) -> ToeChain:
    """Bend one toe.

    Args:
        toe: 1 (big) to 5 (little).
        to_world: Maps the toe frame to the frame of the result.
        root: Centre of the toe's root in the frame of the result; it stays with the foot.
        curl_deg: Flexion of the middle joint, down positive.
        root_deg: Extra angle at the toe's root, up positive.
        raise_by: How far this toe stands above its place at rest, in HH (depth of a far toe).
    """
    shape = TOE_SHAPES[toe]
    rest = [complex(x, y + (raise_by if j else 0.0)) for j, (x, y, _) in enumerate(shape.rest)]
    share = dict(shape.curl_share)
    angle_deg = root_deg
    shorter = 1.0 - DRAG_PER_DEG * max(0.0, curl_deg)
    centres = [rest[0]]
    for link in range(1, len(rest)):
        angle_deg -= curl_deg * share.get(link - 1, 0.0)
        length = shorter if link < _DRAWN_LINKS else 1.0
        turn = cmath.rect(length, math.radians(angle_deg))
        centres.append(centres[-1] + (rest[link] - rest[link - 1]) * turn)
    posed = (root, *(to_world(z) for z in centres[1:]))
    return ToeChain(posed, tuple(r for _, _, r in shape.rest))


def toe_on_floor(
    toe: int,
    to_world: ToeFrame,
    root: complex,
    floor: float,
    *,
    curl_deg: float = 0.0,
    raise_by: float = 0.0,
) -> ToeChain:
    """Bend one toe and turn its root until its pad touches the floor (false position).

    The frame of the result must have y up, and `floor` is the height of the surface in it, in HH.
    """
    surface = floor + raise_by

    def over_floor(root_deg: float) -> tuple[float, ToeChain]:
        chain = pose_toe(
            toe, to_world, root, curl_deg=curl_deg, root_deg=root_deg, raise_by=raise_by
        )
        return chain.lowest_pad() - surface, chain

    low, high = _ROOT_RANGE_DEG
    (under, _), (over, chain) = over_floor(low), over_floor(high)
    for _ in range(_ROOT_STEPS):
        middle = low + (high - low) * under / (under - over)
        gap, chain = over_floor(middle)
        if abs(gap) < _TOUCHING:
            break
        if gap < 0:
            low, under, over = middle, gap, over / 2
        else:
            high, over, under = middle, gap, under / 2
    return chain
