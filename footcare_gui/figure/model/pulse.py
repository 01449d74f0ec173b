"""Lengths and curves of time that several movements share."""

from __future__ import annotations

import math

BREATH_IN_MS, BREATH_OUT_MS = 4_000, 6_000
BREATH_STEPS = 16
"""A breath lifts the shoulders by a pixel or two: it needs no more pictures."""
_LOOK_MS = 20
FADE_MS = 300
"""Changing sides takes twice as long: out and back."""
TURN_ROUND_MS = 600


def there_and_back(elapsed_ms: float, duration_ms: float) -> float:
    """Time that runs forward to the half and then back, turning round softly."""
    half = duration_ms / 2
    before = half - TURN_ROUND_MS / 2
    if elapsed_ms <= before:
        return elapsed_ms
    into = elapsed_ms - before
    if into <= TURN_ROUND_MS:
        return before + into - into * into / TURN_ROUND_MS
    return before - (into - TURN_ROUND_MS)


def in_breaths(depth: float) -> float:
    """A depth of breath, 0 to 1, as one of those that are shown."""
    return round(depth * BREATH_STEPS) / BREATH_STEPS


def same_breath_ms(elapsed_ms: float) -> int:
    """How long the depth of breath that is shown stays the same, in milliseconds."""
    shown, stays_ms = in_breaths(breath_at(elapsed_ms)), _LOOK_MS
    while in_breaths(breath_at(elapsed_ms + stays_ms)) == shown:
        stays_ms += _LOOK_MS
    return stays_ms


def breath_at(elapsed_ms: float) -> float:
    """Depth of breath: four seconds in, six seconds out."""
    into = elapsed_ms % (BREATH_IN_MS + BREATH_OUT_MS)
    if into < BREATH_IN_MS:
        return (1 - math.cos(math.pi * into / BREATH_IN_MS)) / 2
    return (1 + math.cos(math.pi * (into - BREATH_IN_MS) / BREATH_OUT_MS)) / 2
