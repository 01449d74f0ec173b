"""Values that move with a close-up's progress."""

from __future__ import annotations

from typing import TypeAlias, TypeVar

from footcare_gui.figure.model.geometry import clamp

Number = TypeVar("Number", float, complex)

Track: TypeAlias = tuple[float, ...]
"""Values at equally spaced moments from 0 to 1; one value stays."""

PointTrack: TypeAlias = tuple[complex, ...]


def at(track: tuple[Number, ...], t: float) -> Number:
    """The value of a track at progress `t`, 0 to 1, straight between its moments."""
    last = len(track) - 1
    if last == 0:
        return track[0]
    place = clamp(t) * last
    index = min(int(place), last - 1)
    return track[index] + (track[index + 1] - track[index]) * (place - index)
