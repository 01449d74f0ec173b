"""Sets, tempo, days and growth of a dose: what clinics prescribe beyond a length and a number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from footcare_gui.domain.value import Value

if TYPE_CHECKING:
    from datetime import date


class Tempo(Value):
    """How one counted repetition goes, in milliseconds; 0 leaves a part of it out."""

    up_ms: int
    hold_ms: int = 0
    down_ms: int = 0

    @property
    def ms(self) -> int:
        """One repetition."""
        return self.up_ms + self.hold_ms + self.down_ms

    def at(self, percent: int) -> Tempo:
        """The same so much faster, in tenths of a second; what is held is held as long."""
        up, down = (100 * round(ms / percent) for ms in (self.up_ms, self.down_ms))
        return self._replace(up_ms=up, down_ms=down)


class Sets(Value):
    """Repetitions in several goes, with a rest between them.

    Attributes:
        number: How many on each side (of each part, where there are parts).
        rest_ms: Between two of them.
        repetitions: How many in each set, where they differ; as long as `number`, or empty.
        work_ms: How long one hold or move is in each set, where it differs; the same.
        parts: Names of what all sets are done for, one after the other: `straight_knee`.
        alternate: The sides take turns: after each set, or after each repetition of a single one.
    """

    number: int = 1
    rest_ms: int = 0
    repetitions: tuple[int, ...] = ()
    work_ms: tuple[int, ...] = ()
    parts: tuple[str, ...] = ()
    alternate: bool = False

    @property
    def goes(self) -> int:
        """How many sets there are on each side, all parts together."""
        return self.number * max(1, len(self.parts))

    def to(self, number: int) -> Sets:
        """The same with so many; of those that have numbers of their own the last are left out."""
        most = min(number, self.number) if self.repetitions or self.work_ms else number
        reps, work_ms = self.repetitions[:most], self.work_ms[:most]
        return self._replace(number=most, repetitions=reps, work_ms=work_ms)


class When(Value):
    """On which days, where "on n days a week" does not say it.

    Attributes:
        every_days: Every so many days: 2 is every second day.
        weekdays: Only on these, Monday 0.
        apart_ms: The least time between two on one day.
        until: The last day.
    """

    every_days: int | None = None
    weekdays: tuple[int, ...] = ()
    apart_ms: int | None = None
    until: date | None = None

    @property
    def names_days(self) -> bool:
        """Whether it says which days, not only how far apart or until when."""
        return self.every_days is not None or bool(self.weekdays)


class Growth(Value):
    """How one number of a dose is to grow.

    Attributes:
        add: So much more each week: milliseconds, or sets.
        up_to: And never beyond this.
        of: Which number: `work_ms`, one hold or move, or `sets`.
    """

    add: int
    up_to: int
    of: str = "work_ms"

    def after(self, value: int) -> int:
        """What the number is to be a week later; beyond the end nothing grows."""
        return max(value, min(value + self.add, self.up_to))

    def steps(self, value: int) -> tuple[int, ...]:
        """What the number is to be from week to week, its end the last."""
        return (*range(value + self.add, self.up_to, self.add), self.up_to)
