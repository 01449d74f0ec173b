"""The hem of a legging."""

from __future__ import annotations

import math

from footcare_gui.figure.model.geometry import lerp


def hem_points(start: complex, end: complex, by: float) -> list[complex]:
    """Points between two ends of a hem, hanging in the middle."""
    shares = [k / 12 for k in range(1, 12)]
    return [lerp(start, end, u) + 1j * by * math.sin(math.pi * u) for u in shares]
