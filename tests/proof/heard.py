"""Finds known sounds in a recording, also one over another, and what belongs to none."""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from tests.pulse import LOUD, RATE_HZ

THINNED = 10
"""Comparing every tenth sample, averaged, is exact to a quarter of a millisecond."""
PROBE_S = 0.6
ALIKE = 0.55
"""How alike a place must be to count as the sound, a cue over it or not; chance stays below 0.3,
and what was heard was never below 0.63."""


@dataclass(frozen=True)
class Sound:
    """Something that should be heard.

    Attributes:
        name: What it is.
        thin: Its samples, thinned.
        at_s: When, in the recording.
    """

    name: str
    thin: array[float] = field(repr=False)
    at_s: float

    @property
    def ends_s(self) -> float:
        return self.at_s + len(self.thin) * THINNED / RATE_HZ


@dataclass(frozen=True)
class Found:
    """Where a sound was heard, and how like it that is, 0 to 1."""

    sound: Sound
    at_s: float
    alike: float

    @property
    def late_ms(self) -> float:
        return (self.at_s - self.sound.at_s) * 1000

    @property
    def ends_s(self) -> float:
        return self.at_s + self.sound.ends_s - self.sound.at_s


def thinned(samples: Sequence[int]) -> array[float]:
    """Every tenth sample of one channel, each the average of ten."""
    count = len(samples) // THINNED
    return array(
        "f", [sum(samples[THINNED * i : THINNED * i + THINNED]) / THINNED for i in range(count)]
    )


def find(sound: Sound, recording: array[float], within_s: float) -> Found:
    """The place near its instant that is most like a sound.

    Looked for is its beginning; a machine that is too busy drops some milliseconds now and then,
    so where that is not found its end is looked for, too.
    """
    count = round(PROBE_S * RATE_HZ / THINNED)
    found = _find(sound, 0, count, recording, within_s)
    if found.alike < ALIKE and len(sound.thin) > count:
        late = _find(sound, len(sound.thin) - count, count, recording, within_s)
        return max(found, late, key=lambda one: one.alike)
    return found


def _find(sound: Sound, offset: int, count: int, recording: array[float], within_s: float) -> Found:
    per_s = RATE_HZ / THINNED
    probe = sound.thin[offset : offset + count]
    norm = math.sqrt(sum(v * v for v in probe))
    first = max(0, round((sound.at_s - within_s) * per_s) + offset)
    last = min(len(recording) - len(probe), round((sound.at_s + within_s) * per_s) + offset)
    best, place = 0.0, first
    energy = sum(v * v for v in recording[first : first + len(probe)])
    for start in range(first, last):
        if energy > 1:
            part = recording[start : start + len(probe)]
            alike = sum(map(float.__mul__, part, probe)) / (norm * math.sqrt(energy))
            if alike > best:
                best, place = alike, start
        energy += recording[start + len(probe)] ** 2 - recording[start] ** 2
    return Found(sound, (place - offset) / per_s, best)


def unexplained_s(
    recording: array[float], spans_s: Iterable[tuple[float, float]], slack_s: float
) -> list[float]:
    """Instants at which something is loud that belongs to no span."""
    per_s = RATE_HZ // THINNED
    known = sorted((first - slack_s, last + slack_s) for first, last in spans_s)
    loud = [at / per_s for at, value in enumerate(recording) if abs(value) > LOUD]
    found: list[float] = []
    place = 0
    for at_s in loud:
        while place < len(known) and known[place][1] < at_s:
            place += 1
        if not any(first <= at_s <= last for first, last in known[max(0, place - 3) : place + 3]):
            found.append(at_s)
    return found
