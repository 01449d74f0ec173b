"""Where in a preview it is shown: whole, slowly, or one stop after the other.

Pure: the position follows from when it was set, how fast it goes and the time.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum


class Speed(StrEnum):
    """How fast a movement is shown."""

    WHOLE = "whole"
    SLOW = "slow"
    STEPS = "steps"

    @property
    def next(self) -> Speed:
        """The one after it; after the last the first."""
        speeds = tuple(Speed)
        return speeds[(speeds.index(self) + 1) % len(speeds)]


_RATES = {Speed.WHOLE: 1.0, Speed.SLOW: 0.5, Speed.STEPS: 0.0}


@dataclass(frozen=True, slots=True)
class Playhead:
    """A place in a preview that moves with the time.

    Attributes:
        speed: How fast it moves.
        set_ms: Where in the preview it was set.
        since_ms: When, on a clock.
    """

    speed: Speed = Speed.WHOLE
    set_ms: int = 0
    since_ms: int = 0

    def at(self, now_ms: int) -> int:
        """Where it is."""
        return self.set_ms + int((now_ms - self.since_ms) * _RATES[self.speed])

    @property
    def stands(self) -> bool:
        """Whether it moves from stop to stop only."""
        return self.speed is Speed.STEPS

    def lasts_ms(self, preview_ms: int) -> int | None:
        """How long it takes over a stretch of the preview; `None` where it stands."""
        rate = _RATES[self.speed]
        return round(preview_ms / rate) if rate else None

    def moved_to(self, place_ms: int, now_ms: int) -> Playhead:
        """Somewhere else."""
        return replace(self, set_ms=place_ms, since_ms=now_ms)

    def at_speed(self, speed: Speed, now_ms: int) -> Playhead:
        """At another speed, from where it is."""
        return Playhead(speed, self.at(now_ms), now_ms)

    def stop_at(self, stops: Sequence[int], now_ms: int) -> int:
        """The number of the stop that it is at or past, from 0.

        Args:
            stops: In their order, in the preview's time; never empty.
            now_ms: The clock.
        """
        return max(0, bisect_right(stops, self.at(now_ms)) - 1)
