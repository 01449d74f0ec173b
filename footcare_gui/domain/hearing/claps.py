"""Hears two claps in a stream of samples, and says how loud it is otherwise. It keeps 0.1 s.

Two claps count that are alike, as far apart as hands make them, with quiet before and a quarter of
a second of it after: a third one so soon is applause, or music. So the answer comes four tenths of
a second after the second clap, and a mistake costs one pause.
"""

from __future__ import annotations

from array import array
from collections import deque
from enum import StrEnum
from math import log10
from typing import NamedTuple

from footcare_gui.domain.hearing.onset import AFTER, BEFORE, RATE_HZ, is_clap, peak_of

CHUNK = 320
"""Samples in which loudness is looked at first: 20 ms."""
CHUNK_MS = 20
GLANCE, LOOK = 4, 2
"""One sample of so many is looked at for that: always, and where it may be a leap."""
MISSED = 2
"""So many times as loud may a noise be as it is at a glance."""
REMEMBERED = 25
"""Chunks by which it is known how loud it is otherwise: half a second."""
RISE, LEAST_PEAK = 2.6, 700
"""A noise is as many times as loud as what was before, and at least so loud."""
APART_MS = (170, 620)
ALIKE_DB = 10.0
QUIET_BEFORE_MS, QUIET_AFTER_MS = 420, 240
STRANGER = 0.5
"""A noise with this share of a clap's loudness breaks the quiet around it."""
ECHO, ECHO_MS = 0.15, 400
"""What is so much weaker so soon after a noise belongs to it."""
TOO_LOUD_DB = -30.0
_DEAD_CHUNKS = 5
"""What follows a noise belongs to it: 100 ms."""
_FULL = 32_768


class Heard(StrEnum):
    """What was heard."""

    NOISE = "noise"
    CLAP = "clap"
    TWO_CLAPS = "two_claps"


class _Noise(NamedTuple):
    at_ms: int
    peak: int
    claps: bool


class ClapEar:
    """Listens to samples of 16 bits, one channel, `RATE_HZ`."""

    def __init__(self) -> None:
        self._rest: array[int] = array("h")
        self._peaks: deque[int] = deque(maxlen=REMEMBERED)
        self._chunks = 0
        self._skip = 0
        self._noises: deque[_Noise] = deque(maxlen=12)
        self._answered_ms = -1

    @property
    def otherwise_db(self) -> float:
        """How loud it is when nothing happens: dB below the loudest there is."""
        if not self._peaks:
            return -96.0
        return 20 * log10(max(1, sorted(self._peaks)[len(self._peaks) // 2]) / _FULL)

    @property
    def is_too_loud(self) -> bool:
        """Whether claps would drown here."""
        return self.otherwise_db > TOO_LOUD_DB

    def forget(self) -> None:
        """What was heard so far counts no more: the app itself sounded."""
        self._rest = array("h")
        self._noises.clear()
        self._skip = 0

    def hear(self, samples: array[int]) -> list[Heard]:
        """Listen on.

        Args:
            samples: What came since the last call, of any length.

        Returns:
            What was noticed, in its order; mostly nothing.
        """
        told: list[Heard] = []
        self._rest += samples
        at = BEFORE
        while at + CHUNK + BEFORE + AFTER <= len(self._rest):
            peak = peak_of(self._rest[at : at + CHUNK : GLANCE])
            if not self._skip and self._leaps(MISSED * peak):
                peak = peak_of(self._rest[at : at + CHUNK : LOOK])
            if self._skip:
                self._skip -= 1
                self._peaks.append(min(peak, self._otherwise()))
            elif self._leaps(peak) and not self._echoes(peak):
                told.append(self._look_at(at, peak))
                self._skip = _DEAD_CHUNKS
            else:
                self._peaks.append(peak)
            self._chunks += 1
            at += CHUNK
            if self._are_two():
                told.append(Heard.TWO_CLAPS)
        del self._rest[: at - BEFORE]
        return told

    def _leaps(self, peak: int) -> bool:
        """Whether it is suddenly louder."""
        return peak >= LEAST_PEAK and peak >= RISE * self._otherwise()

    def _otherwise(self) -> int:
        """The loudness of nine tenths of the last half second."""
        if len(self._peaks) < REMEMBERED // 2:
            return _FULL
        return sorted(self._peaks)[len(self._peaks) * 9 // 10]

    def _echoes(self, peak: int) -> bool:
        """Whether it may be what a room answers to the noise before."""
        if not self._noises:
            return False
        last = self._noises[-1]
        is_near = self._chunks * CHUNK_MS - last.at_ms < ECHO_MS
        return is_near and peak < ECHO * last.peak

    def _look_at(self, at: int, peak: int) -> Heard:
        start = self._rest[at : at + CHUNK + BEFORE]
        high, low = max(start), min(start)
        top = start.index(high if high >= -low else low)
        begin = at + top - BEFORE
        claps = is_clap(self._rest[begin : begin + BEFORE + AFTER])
        at_ms = self._chunks * CHUNK_MS + top // (RATE_HZ // 1_000)
        self._noises.append(_Noise(at_ms, max(peak, high, -low), claps))
        return Heard.CLAP if claps else Heard.NOISE

    def _are_two(self) -> bool:
        """Whether the last two claps are a pair with quiet around them."""
        claps = [noise for noise in self._noises if noise.claps][-2:]
        if len(claps) < 2:
            return False
        one, two = claps
        now_ms = self._chunks * CHUNK_MS
        if two.at_ms == self._answered_ms or now_ms - two.at_ms < QUIET_AFTER_MS:
            return False
        if not _are_alike(one, two):
            return False
        self._answered_ms = two.at_ms
        least, since_ms = STRANGER * min(one.peak, two.peak), one.at_ms - QUIET_BEFORE_MS
        return not any(
            noise.at_ms >= since_ms and noise.peak > least
            for noise in self._noises
            if noise not in claps
        )


def _are_alike(one: _Noise, two: _Noise) -> bool:
    apart_ms = two.at_ms - one.at_ms
    differ_db = abs(20 * log10(one.peak / two.peak))
    return APART_MS[0] <= apart_ms <= APART_MS[1] and differ_db <= ALIKE_DB
