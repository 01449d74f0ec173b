"""What was done in a session, from its events alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import groupby
from operator import attrgetter

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.session import events as e
from footcare_gui.domain.session.outcome import Ending, Extent, SideWork, extent_of, is_enough
from footcare_gui.domain.session.plan import Segment, SessionPlan
from footcare_gui.domain.session.state import Eased, Position, TooMuchAnswer
from footcare_gui.domain.session.timing import end_of_set, planned_ms

_Repetition = tuple[str, int, int]
"""Part, set, and number of a repetition in it."""


class LastWord(StrEnum):
    """What is said to a session once it is over."""

    ALL_DONE = "all_done"
    """To the second; what is left out by a repetition is not all."""
    FOR_TODAY = "for_today"
    """At least half of what was asked for was done."""
    A_PART = "a_part"
    ANOTHER_TIME = "another_time"


@dataclass(frozen=True, slots=True)
class Summary:
    """A whole session: how it ended, how long it took, and what was done."""

    ending: Ending | None
    took_ms: int
    done: tuple[SideWork, ...]

    @property
    def held_ms(self) -> int:
        """Work time done, all sides together, as each of them tells it."""
        return sum(part.told_ms for part in self.done)

    @property
    def exercises(self) -> tuple[tuple[SideWork, ...], ...]:
        """The work of each exercise of the session in its order, all its sides together."""
        return tuple(tuple(sides) for _, sides in groupby(self.done, key=attrgetter("place")))

    @property
    def is_whole(self) -> bool:
        """Whether it came to its end with every exercise done: none skipped on the way."""
        return self.ending is Ending.COMPLETED and self.extent is Extent.DONE

    @property
    def extent(self) -> Extent:
        """How much of it was done, by the rule for one exercise."""
        return extent_of(self.done)

    @property
    def left_out(self) -> tuple[tuple[SideWork, int, int], ...]:
        """Exercises of which some repetitions are done and others not, with how many of how many.

        What "too much" or *enough* has taken away was not asked for.
        """
        found = []
        for sides in self.exercises:
            every = sum(part.planned_reps for part in sides)
            missing = every - sum(part.reps for part in sides)
            lack = [part for part in sides if part.reps < part.planned_reps]
            is_free = any(part.too_much or part.is_whole for part in lack)
            if 0 < missing < every and not is_free:
                found.append((sides[0], missing, every))
        return tuple(found)

    @property
    def last_word(self) -> LastWord:
        """Which word at the end fits what was done, on the screen and by a voice."""
        if self.is_whole and all(part.is_whole for part in self.done):
            return LastWord.ALL_DONE
        if self.extent is Extent.NOT_DONE:
            return LastWord.ANOTHER_TIME
        asked_ms = sum(part.asked_ms for part in self.done)
        is_most = 2 * self.held_ms >= asked_ms
        return LastWord.FOR_TODAY if is_most else LastWord.A_PART


def summarise(plan: SessionPlan, events: Iterable[e.Event]) -> Summary:
    """Add up a session.

    Args:
        plan: What was planned.
        events: All that happened, in order; may stop anywhere (a crash).
    """
    held: dict[tuple[int, Side], Counter[_Repetition]] = {}
    waived = _Waived(plan)
    too_much: set[tuple[int, Side]] = set()
    first_ms = last_ms = 0
    ending = None
    for number, event in enumerate(events):
        waived.see(event)
        first_ms = event.at_ms if number == 0 else first_ms
        last_ms = event.at_ms
        match event:
            case e.SegmentEnded(_, index, elapsed_ms) if plan.segments[index].kind.is_work:
                segment = plan.segments[index]
                key = (segment.place, segment.side)
                held.setdefault(key, Counter())[_repetition(segment)] += elapsed_ms
            case e.WasTooMuch(_, index, side):
                too_much.add((plan.segments[index].place, side))
            case e.SessionFinished(_, how):
                ending = how
    done = tuple(
        _side_work(plan, key, held.get(key, Counter()), waived, is_eased=key in too_much)
        for key in _keys(plan)
    )
    return Summary(ending, last_ms - first_ms, done)


def _repetition(segment: Segment) -> _Repetition:
    return segment.part, segment.set, segment.rep


def _keys(plan: SessionPlan) -> list[tuple[int, Side]]:
    keys = [(s.place, s.side) for s in plan.segments if s.kind.is_work]
    return list(dict.fromkeys(keys))


def _side_work(
    plan: SessionPlan,
    key: tuple[int, Side],
    held_ms: Counter[_Repetition],
    waived: _Waived,
    *,
    is_eased: bool,
) -> SideWork:
    work = [
        (index, segment)
        for index, segment in enumerate(plan.segments)
        if segment.kind.is_work and (segment.place, segment.side) == key
    ]
    first = work[0][1]
    waived_ms = {index: waived.of(index) for index, _ in work}
    asked_ms: Counter[_Repetition] = Counter()
    for index, segment in work:
        asked_ms[_repetition(segment)] += segment.duration_ms - waived_ms[index]
    return SideWork(
        place=key[0],
        exercise=first.exercise,
        variant=first.variant,
        side=key[1],
        planned_ms=sum(segment.duration_ms for _, segment in work),
        held_ms=held_ms.total(),
        reps=sum(is_enough(held_ms[one], asked_ms[one]) for one in asked_ms),
        planned_reps=len(asked_ms),
        too_much=is_eased,
        waived_ms=sum(waived_ms.values()),
    )


class _Waived:
    """How much of each planned hold or move is not asked for in the end."""

    def __init__(self, plan: SessionPlan) -> None:
        self._plan = plan
        self._eased: list[tuple[int, Eased]] = []
        self._ended_ms: dict[int, int] = {}
        self._left_out: set[int] = set()

    def see(self, event: e.Event) -> None:
        """Follow what happens."""
        match event:
            case e.WasTooMuch(_, index, side, _, rest_index, asks):
                place = self._plan.segments[index].place
                answer = None if asks else TooMuchAnswer.EASIER
                self._eased.append((index, Eased(place, side, rest_index, answer)))
            case e.TooMuchAnswered(_, _, answer, last_rep, other) if self._eased:
                since, eased = self._eased.pop()
                answered = replace(eased, answer=answer, last_rep=last_rep, other=other)
                self._eased.append((since, answered))
            case e.SetEnded(_, index):
                self._left_out |= set(range(index + 1, end_of_set(self._plan, index)))
            case e.SegmentEnded(_, index, elapsed_ms, e.Cause.FINISHED):
                self._ended_ms[index] = elapsed_ms

    def of(self, index: int) -> int:
        """Of one segment: what was eased before it, and what lies beyond the least of a range.

        The hold that was too much was asked for whole: ended in its middle it is not done.
        """
        segment = self._plan.segments[index]
        if index in self._left_out:
            return segment.duration_ms
        eased = tuple(change for since, change in self._eased if since < index)
        asked_ms = planned_ms(self._plan, index, Position(index, eased=eased))
        for enough_ms in (segment.min_ms, self._ended_ms.get(index)):
            if enough_ms is not None:
                asked_ms = min(asked_ms, enough_ms)
        return segment.duration_ms - asked_ms
