"""The contour of a foot at rest, seen from the side, in HH: every point is written down once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final, NamedTuple


class Mark(NamedTuple):
    """A point of the foot at rest with its shares in the shank's and the toes' movement."""

    x: float
    y: float
    shank: float = 0.0
    toes: float = 0.0


INSTEP: Final = (
    Mark(0.06, 0.395, 1),
    Mark(0.116, 0.35, 1),
    Mark(0.126, 0.28, 1),
    Mark(0.130, 0.19, 1),
    Mark(0.145, 0.10, 0.65),
    Mark(0.195, 0.025, 0.2),
    Mark(0.28, -0.028),
    Mark(0.385, -0.080),
    Mark(0.48, -0.126),
    Mark(0.560, -0.156, 0, 0.5),
    Mark(0.605, -0.172, 0, 1),
)
WEB: Final[Mapping[str, tuple[Mark, ...]]] = MappingProxyType(
    {
        "medial": (Mark(0.655, -0.205, 0, 1), Mark(0.640, -0.250, 0, 1), Mark(0.602, -0.290, 0, 1)),
        "lateral": (
            Mark(0.650, -0.205, 0, 1),
            Mark(0.592, -0.250, 0, 1),
            Mark(0.530, -0.296, 0, 1),
        ),
    }
)
"""The front end between the toes, by the border of the foot that is seen."""
BALL_UNDERSIDE: Final = (Mark(0.565, -0.3195, 0, 0.5), Mark(0.535, -0.320))
HEEL: Final = (
    Mark(-0.175, -0.318),
    Mark(-0.243, -0.300),
    Mark(-0.286, -0.250),
    Mark(-0.298, -0.185),
    Mark(-0.286, -0.110),
)
ACHILLES: Final = (
    (Mark(-0.252, -0.030, 0.06), -0.2, 0.0),
    (Mark(-0.212, 0.055, 0.48), 0.55, 3.2),
    (Mark(-0.180, 0.130, 0.84), 0.75, 0.0),
    (Mark(-0.157, 0.205, 1), 0.45, 0.0),
    (Mark(-0.150, 0.28, 1), 0.0, 0.0),
    (Mark(-0.140, 0.35, 1), 0.0, 0.0),
    (Mark(-0.07, 0.395, 1), 0.0, 0.0),
)
"""Points behind the ankle; in a pointed foot they slide up by the second, and follow the shank more
by the third number."""

_SHORTENED_FROM = 0.06
"""Behind this, in the foot's frame, heel and ankle keep their width."""


def shortened(z: complex, seen: float) -> complex:
    """A point of a foot that points toward the viewer: what lies before the ankle comes nearer."""
    before = z.real - _SHORTENED_FROM
    return z if before <= 0 else complex(_SHORTENED_FROM + before * seen, z.imag)


def all_shortened(points: Sequence[complex], seen: float) -> tuple[complex, ...]:
    """Points of a foot that points toward the viewer."""
    return tuple(shortened(z, seen) for z in points)
