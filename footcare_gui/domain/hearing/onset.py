"""Whether a sudden noise is a clap: how it rises, how it dies away, and how its sound is spread.

A clap is there within a few milliseconds, is gone after some fifty, and is noise: its energy is
spread over all that a microphone hears above some hundred hertz. A voice rises more slowly, lasts,
and has harmonics; a knock is low; a key of a keyboard is shorter still and mostly high.
"""

from __future__ import annotations

import cmath
from array import array
from functools import cache
from itertools import accumulate
from math import cos, exp, log, log10, pi
from operator import add, mul, sub
from typing import NamedTuple

RATE_HZ = 16_000
BEFORE, AFTER = 160, 1_120
"""Samples that are looked at before the loudest one and from there on: 10 and 70 ms."""
WINDOW = 256
SPREAD_HZ = (700, 6_500)
_HZ_A_BIN = RATE_HZ / WINDOW
_MS = RATE_HZ // 1_000


MOST_ATTACK_MS, LEAST_DECAY_DB = 8, 7.5
LEAST_CORE_MS, MOST_CORE_MS = 4, 45
LEAST_FLATNESS, MOST_LOW = 0.17, 0.44
MOST_LATER = 0.4
"""Of its peak: a noise that is louder 35 to 55 ms later lasts."""


class Times(NamedTuple):
    """How a noise comes and goes.

    Attributes:
        attack_ms: From a fifth of its peak to the peak.
        core_ms: For how long it stays above a fifth of its peak.
        decay_db: How much weaker it is 35 to 55 ms after its peak.
    """

    attack_ms: int
    core_ms: int
    decay_db: float

    @property
    def are_of_a_clap(self) -> bool:
        """Sudden, and soon gone."""
        return (
            self.attack_ms <= MOST_ATTACK_MS
            and LEAST_CORE_MS <= self.core_ms <= MOST_CORE_MS
            and self.decay_db >= LEAST_DECAY_DB
        )


def is_clap(noise: array[int]) -> bool:
    """Whether a noise is a clap; the cheapest questions come first.

    Args:
        noise: Samples around it, its loudest one at `BEFORE`, `AFTER` of them from there on.
    """
    later = noise[BEFORE + 35 * _MS : BEFORE + 55 * _MS]
    if peak_of(later) > MOST_LATER * abs(noise[BEFORE]):
        return False
    times = times_of(noise)
    if not times.are_of_a_clap:
        return False
    at = max(0, BEFORE - (times.attack_ms + 1) * _MS)
    sound = noise[at : at + WINDOW]
    return low_share(sound) <= MOST_LOW and flatness_of(sound) >= LEAST_FLATNESS


def times_of(noise: array[int]) -> Times:
    """When it begins and ends, millisecond by millisecond."""
    peaks = [peak_of(noise[at : at + _MS]) for at in range(0, len(noise) - _MS + 1, _MS)]
    top = BEFORE // _MS
    quiet = max(peaks[top - 1 : top + 2]) / 5
    begin = end = top
    while begin > 0 and peaks[begin - 1] > quiet:
        begin -= 1
    while end < len(peaks) and max(peaks[end : end + 2]) > quiet:
        end += 1
    first, later = _power(noise, top - 1, top + 9), _power(noise, top + 35, top + 55)
    return Times(top - begin, end - begin, 10 * log10((first + 1) / (later + 1)))


def low_share(sound: array[int]) -> float:
    """Share of its energy that is low: what is left of it when each millisecond is averaged."""
    sums = list(accumulate(sound, initial=0))
    slow = list(map(sub, sums[_MS:], sums))
    whole = sum(map(mul, sound, sound)) * _MS * _MS
    return float(sum(map(mul, slow, slow)) / max(1, whole))


def flatness_of(sound: array[int]) -> float:
    """How evenly its energy is spread: 0 for a pure tone, towards 1 for noise."""
    shaped: list[complex] = list(map(mul, sound, _window()))
    powers = [abs(one) ** 2 + 1e-9 for one in _fft(shaped)[: WINDOW // 2]]
    first, last = (round(hz / _HZ_A_BIN) for hz in SPREAD_HZ)
    bands = [sum(powers[at : at + 3]) for at in range(first, last, 3)]
    return float(exp(sum(map(log, bands)) / len(bands)) / (sum(bands) / len(bands)))


def peak_of(samples: array[int]) -> int:
    """The loudest of some samples."""
    high, low = max(samples), min(samples)
    return max(high, -low)


def _power(noise: array[int], first_ms: int, last_ms: int) -> float:
    part = noise[first_ms * _MS : last_ms * _MS]
    return float(sum(map(mul, part, part)) / max(1, len(part)))


def _fft(values: list[complex]) -> list[complex]:
    """Of a power of 2, 4 at least."""
    size = len(values)
    if size == 4:
        first, second, third, fourth = values
        even, odd = first + third, second + fourth
        less, turned = first - third, (second - fourth) * -1j
        return [even + odd, less + turned, even - odd, less - turned]
    evens = _fft(values[::2])
    odds = list(map(mul, _turns(size), _fft(values[1::2])))
    return [*map(add, evens, odds), *map(sub, evens, odds)]


@cache
def _turns(size: int) -> tuple[complex, ...]:
    return tuple(cmath.exp(-2j * pi * at / size) for at in range(size // 2))


@cache
def _window() -> tuple[float, ...]:
    """Falls from its beginning: a clap is loudest there."""
    return tuple(0.5 + 0.5 * cos(pi * at / WINDOW) for at in range(WINDOW))
