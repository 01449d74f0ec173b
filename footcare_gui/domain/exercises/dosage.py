"""How much of an exercise: what the article prescribes and what we add, kept apart."""

from __future__ import annotations

from enum import StrEnum

from footcare_gui.domain.exercises.sets import Growth, Sets, Tempo, When
from footcare_gui.domain.value import Value


class SideTerm(StrEnum):
    """How the sides of an exercise are counted and spoken of."""

    NONE = "none"
    EACH_LEG = "each leg"
    EACH_FOOT = "each foot"

    @property
    def is_sided(self) -> bool:
        """Whether the exercise is done once per side."""
        return self is not SideTerm.NONE


class WorkKind(StrEnum):
    """Work is either still (`hold`) or continuous (`move`)."""

    HOLD = "hold"
    MOVE = "move"


class Span(Value):
    """A stretch of time exactly as prescribed, in milliseconds.

    `30 s` has both ends equal; `20–30 s` both ends; `up to 15 s` only `max_ms`;
    `at least 3 s` only `min_ms`; `as long as you can` neither.
    """

    min_ms: int | None
    max_ms: int | None

    @property
    def is_exact(self) -> bool:
        """Whether exactly one length is prescribed."""
        return self.min_ms is not None and self.min_ms == self.max_ms

    @property
    def is_open(self) -> bool:
        """Whether nothing at all limits it: "as long as you can"."""
        return self.min_ms is None and self.max_ms is None

    def contains(self, ms: int) -> bool:
        """Whether a length lies within what is prescribed."""
        low = self.min_ms if self.min_ms is not None else 1
        return low <= ms and (self.max_ms is None or ms <= self.max_ms)


class Count(Value):
    """A prescribed number that may be a range: `2`, `2–3`."""

    low: int
    high: int


SEVERAL = Count(0, 0)
"""The article's "several times": a number that it does not give."""


class Article(Value):
    """What the source article prescribes; `None` where it says nothing."""

    work: WorkKind | None = None
    span: Span | None = None
    repetitions: int | None = None
    sides: SideTerm | None = None
    per_day: Count | None = None
    days_per_week: Count | None = None


class Ours(Value):
    """What we add where the article is silent, or choose within what it allows.

    All times in milliseconds. `phases` names consecutive holds that make up one repetition; a
    `tempo` counts it instead of timing it, `own_pace` lets the person count. With `up_to`,
    `repetitions` are the most, and the person says when it is enough.
    """

    work: WorkKind | None = None
    span: Span | None = None
    repetitions: int | None = None
    sides: SideTerm | None = None
    per_day: Count | None = None
    days_per_week: Count | None = None
    use_ms: int | None = None
    target_ms: int | None = None
    cap_ms: int | None = None
    move_in_ms: int = 0
    release_ms: int = 0
    rest_ms: int = 0
    switch_ms: int = 10_000
    phases: tuple[str, ...] = ()
    reverse_at_half: bool = False
    consecutive_days: bool = True
    sets: Sets = Sets()
    tempo: Tempo | None = None
    own_pace: bool = False
    up_to: bool = False
    when: When = When()
    growth: Growth | None = None

    def growth_of(self, number: str) -> Growth | None:
        """How one number is to grow, by its name; `None` where it stays."""
        return self.growth if self.growth is not None and self.growth.of == number else None


class Limit(Value):
    """The most that a therapist allows; `None` where nothing was said.

    Attributes:
        work_ms: One hold, move or counted repetition.
        repetitions: On each side, in each set.
        sets: On each side.
        per_day: Times a day.
    """

    work_ms: int | None = None
    repetitions: int | None = None
    sets: int | None = None
    per_day: int | None = None

    def and_at_most(self, other: Limit) -> Limit:
        """What both allow."""
        mine, theirs = self._asdict(), other._asdict()
        most = {name: [n for n in (mine[name], theirs[name]) if n is not None] for name in mine}
        return Limit(**{name: min(numbers, default=None) for name, numbers in most.items()})


class Dosage(Value):
    """The article's prescription and ours, side by side, with the values that follow.

    What follows is never above the `limit`; both prescriptions stay as they are written. With `own`
    it comes from a person's file, and nothing is ours.
    """

    article: Article
    ours: Ours
    limit: Limit = Limit()
    own: bool = False

    @property
    def as_written(self) -> Dosage:
        """The same, whatever anybody else allows of it."""
        return self if self.limit == Limit() else self._replace(limit=Limit())

    @property
    def sets(self) -> Sets:
        """In how many goes, and how each of them goes."""
        sets, most = self.ours.sets, self.limit.sets
        return sets if most is None or sets.number <= most else sets.to(most)

    @property
    def work(self) -> WorkKind:
        """Still or continuous."""
        return self.article.work or self.ours.work or WorkKind.HOLD

    @property
    def span(self) -> Span:
        """The length of one hold or move as prescribed (of one phase, where there are phases)."""
        span = self.article.span or self.ours.span
        assert span is not None, "the loader lets no dosage without a length pass"
        return span

    @property
    def span_is_ours(self) -> bool:
        """Whether the length comes from us and not from the article."""
        return self.article.span is None

    @property
    def repetitions(self) -> int:
        """Repetitions per side, at least 1."""
        return _most(self.article.repetitions or self.ours.repetitions or 1, self.limit.repetitions)

    def repetitions_in(self, number: int) -> int:
        """Repetitions per side in one set, the first is 1."""
        by_set = self.sets.repetitions
        return _most(by_set[number - 1], self.limit.repetitions) if by_set else self.repetitions

    def work_ms_in(self, number: int) -> int:
        """The planned length of one hold or move in one set, the first is 1."""
        by_set = self.sets.work_ms
        return _most(by_set[number - 1], self.limit.work_ms) if by_set else self.work_ms

    @property
    def side_ms(self) -> int:
        """All the work of one side."""
        sets, each = self.sets, range(1, self.sets.number + 1)
        one = sum(self.work_ms_in(number) * self.repetitions_in(number) for number in each)
        return one * max(1, len(self.ours.phases)) * max(1, len(sets.parts))

    @property
    def is_counted(self) -> bool:
        """Whether its repetitions are counted, not timed."""
        return self.ours.tempo is not None or self.ours.own_pace

    @property
    def has_sets(self) -> bool:
        """Whether more is to be said of it than how long and how often in a row."""
        has_several = self.sets != Sets() or self.ours.growth_of("sets") is not None
        return self.is_counted or self.ours.up_to or has_several

    @property
    def sides(self) -> SideTerm:
        """Whether and how the sides are done one after the other."""
        return self.article.sides or self.ours.sides or SideTerm.NONE

    @property
    def open_ended(self) -> bool:
        """Whether the person ends the hold: it counts up."""
        return self.ours.target_ms is not None

    @property
    def min_ms(self) -> int | None:
        """The least that counts, where less and more are both allowed."""
        return None if self.span.is_exact else self.span.min_ms

    @property
    def max_ms(self) -> int | None:
        """The ceiling of one hold or move: the article's, else our cap; `None` without one."""
        if self.span.is_exact:
            return self.limit.work_ms
        ceiling = self.span.max_ms if self.span.max_ms is not None else self.ours.cap_ms
        return self.limit.work_ms if ceiling is None else _most(ceiling, self.limit.work_ms)

    @property
    def work_ms(self) -> int:
        """The planned length of one hold or move (of one phase, where there are phases)."""
        span = self.span
        for choice in (self.ours.target_ms, self.ours.use_ms):
            if choice is not None:
                return _most(choice, self.limit.work_ms)
        ms = span.min_ms if span.min_ms is not None else span.max_ms
        assert ms is not None, "the loader asks a target of a span without an end"
        return _most(ms, self.limit.work_ms)

    @property
    def per_day(self) -> Count:
        """How often a day."""
        asked, most = self.ours.per_day or self.article.per_day or Count(1, 1), self.limit.per_day
        if most is None or asked.high <= most:
            return asked
        return Count(min(asked.low, most), most)

    @property
    def days_per_week(self) -> Count:
        """On how many days a week."""
        return self.ours.days_per_week or self.article.days_per_week or Count(7, 7)


def _most(value: int, limit: int | None) -> int:
    return value if limit is None else min(value, limit)
