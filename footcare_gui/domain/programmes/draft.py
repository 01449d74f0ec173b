"""An exercise of a person's own while it is being written: whatever is known of it so far."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from footcare_gui.domain.exercises.dosage import (
    Article,
    Count,
    Dosage,
    Ours,
    SideTerm,
    Span,
    WorkKind,
)
from footcare_gui.domain.exercises.exercise import Posture
from footcare_gui.domain.exercises.sets import Growth, Sets, Tempo, When

USUAL_TEMPO = Tempo(2_000, 0, 2_000)
"""How a repetition is counted where only their number is known."""


OWN_PACE_MS = 60_000
"""What is reckoned with where nothing at all is said of how much."""
USUAL_HOLD_MS = 30_000
"""How long a stretch or a balance is held where nothing says it."""


class DraftDose(NamedTuple):
    """A dose as it is prescribed; `None` and empty where nothing was said.

    Attributes:
        work: Still or moving.
        work_ms: One hold or move, milliseconds.
        work_by_set_ms: One for each set, where they differ.
        repetitions: In each set, on each side.
        by_set: The same for each set, where they differ.
        up_to: The repetitions are the most.
        sets: How many.
        set_rest_ms: Between two sets.
        rest_ms: Between two repetitions.
        tempo: How one counted repetition goes.
        sides: On each leg or foot, or on both at once.
        alternate: The sides take turns.
        parts: What all sets are done for, one after the other.
        per_day: Times a day.
        days_per_week: Days a week.
        when: The days that it names.
        growth: How one hold or move, or the number of sets, is to grow.
        own_pace: The person counts, and nothing says how long it takes.
        move_in_ms: Getting into what is held.
        release_ms: Getting out of it.
        work_to_ms: The most of one hold or move, where `work_ms` is the least.
        per_day_to: The most times a day, where `per_day` is the least.
    """

    work: WorkKind | None = None
    work_ms: int | None = None
    work_by_set_ms: tuple[int, ...] = ()
    repetitions: int | None = None
    by_set: tuple[int, ...] = ()
    up_to: bool = False
    sets: int | None = None
    set_rest_ms: int | None = None
    rest_ms: int | None = None
    tempo: Tempo | None = None
    sides: SideTerm | None = None
    alternate: bool = False
    parts: tuple[str, ...] = ()
    per_day: int | None = None
    days_per_week: int | None = None
    when: When = When()
    growth: Growth | None = None
    own_pace: bool = False
    move_in_ms: int | None = None
    release_ms: int | None = None
    work_to_ms: int | None = None
    per_day_to: int | None = None

    @property
    def can_grow(self) -> bool:
        """Whether it is one length that grows, or sets that are alike, and not there yet."""
        if self.growth is None or self.growth.add < 1 or self.work_by_set_ms or self.work_to_ms:
            return False
        if self.growth.of == "sets":
            return not self.by_set and (self.sets or 1) < self.growth.up_to
        return not self.is_counted and (self.work_ms or 0) < self.growth.up_to

    @property
    def says_no_amount(self) -> bool:
        """Whether nothing says how long, how often, or in how many sets."""
        some = (self.work_ms, self.repetitions, self.sets, self.tempo, self.growth)
        return not (self.work_by_set_ms or self.by_set) and some == (None,) * len(some)

    @property
    def is_counted(self) -> bool:
        """Whether its repetitions are counted, for nothing says how long one is."""
        has_length = self.work_ms is not None or bool(self.work_by_set_ms)
        return self.tempo is not None or not has_length

    @property
    def dosage(self) -> Dosage:
        """The dose, with what is usual where nothing was said."""
        tempo = (self.tempo or USUAL_TEMPO) if self.is_counted and not self.own_pace else None
        longest = max(self.work_by_set_ms, default=self.work_ms or 0)
        longest = OWN_PACE_MS if self.own_pace else longest
        ms = tempo.ms if tempo is not None else longest
        number = self.sets or max(len(self.by_set), len(self.work_by_set_ms), 1)
        ours = Ours(
            work=WorkKind.MOVE if tempo or self.own_pace else self.work or WorkKind.HOLD,
            span=Span(ms, ms if tempo is not None else self.work_to_ms or ms),
            repetitions=max(self.by_set, default=self.repetitions),
            sides=self.sides,
            per_day=_count(self.per_day, self.per_day_to),
            days_per_week=_count(self.days_per_week),
            move_in_ms=self.move_in_ms or 0,
            release_ms=self.release_ms or 0,
            rest_ms=self.rest_ms or 0,
            sets=Sets(
                number,
                self.set_rest_ms or 0,
                self.by_set,
                self.work_by_set_ms,
                self.parts,
                self.alternate and (self.sides or SideTerm.NONE).is_sided,
            ),
            tempo=tempo,
            own_pace=self.own_pace,
            up_to=self.up_to,
            when=self.when,
            growth=self.growth,
        )
        return Dosage(Article(), ours)


class Sentence(NamedTuple):
    """What was read of a prescription in words.

    Attributes:
        name: Of the exercise, `""` where it has none.
        dose: What was understood.
        left: What was not, in the order in which it stands.
        posture: The position that it tells, or mostly means; `None` where nothing does.
        unsaid: What of it all nobody said, of `assumed.PARTS`.
        things: What it names that is to be fetched.
        text: All of it, as it was said.
        needs_balance: Its words tell that somebody unsteady could fall.
        steps: What it says of how it is done.
    """

    name: str
    dose: DraftDose
    left: tuple[str, ...]
    posture: Posture | None = None
    unsaid: tuple[str, ...] = ()
    needs_balance: bool = False
    things: tuple[str, ...] = ()
    text: str = ""
    steps: tuple[str, ...] = ()

    @property
    def first_steps(self) -> tuple[str, ...]:
        """The steps with which it begins: one that repeats the name, where nothing says more."""
        return self.steps or ((f"{self.name}.",) if self.name else ())


def _count(number: int | None, most: int | None = None) -> Count | None:
    return None if number is None else Count(number, most or number)


def last_day(today: date, weeks: int) -> date:
    """The last day of a prescription for so many weeks that begins today."""
    return date.fromordinal(today.toordinal() + 7 * weeks - 1)
