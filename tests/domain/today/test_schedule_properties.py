"""Random weeks in three zones across a change of the clocks: fair, and never too early."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import cache
from itertools import pairwise
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from footcare_gui.adapters.library.reader import read_library
from footcare_gui.domain.choices.my_plan import Entry
from footcare_gui.domain.exercises.exercise import Posture
from footcare_gui.domain.exercises.routine import Item, Library
from footcare_gui.domain.session.plan import PlanOptions, SessionPlan
from footcare_gui.domain.today.past import Completion, Past
from footcare_gui.domain.today.schedule import DueState, due_states, next_change
from footcare_gui.domain.today.todays import todays_session
from footcare_gui.platform.places import library_file

# Eight days before the clocks change, so that weeks of histories lie across it.
ZONES = {
    "Europe/Berlin": datetime(2026, 3, 21, tzinfo=UTC),
    "America/New_York": datetime(2026, 10, 24, tzinfo=UTC),
    "Australia/Lord_Howe": datetime(2026, 3, 28, tzinfo=UTC),  # half an hour
}
DAILY = 7
MOST_AT_ONCE = 4


@cache
def library() -> Library:
    return read_library(library_file()).library


IDS = tuple(library().exercises)


@st.composite
def entries(draw: st.DrawFn, *, with_days: bool) -> tuple[Entry, ...]:
    chosen = draw(st.lists(st.sampled_from(IDS), min_size=1, max_size=10, unique=True))
    days = st.frozensets(st.integers(0, 6), max_size=4) if with_days else st.just(frozenset[int]())
    return tuple(Entry(name, weekdays=draw(days)) for name in chosen)


@dataclass
class Life:
    """A person who opens the app now and then, and does all, some or none of today's session."""

    plan: tuple[Entry, ...]
    zone: ZoneInfo
    now: datetime
    completions: list[Completion] = field(default_factory=list)

    def states(self) -> tuple[DueState, ...]:
        here = self.now.astimezone(self.zone)
        return due_states(library(), self.plan, Past(tuple(self.completions)), here, self.zone)

    def come(self, visits: Iterable[tuple[int, int]]) -> Iterator[int]:
        """Come back after so many minutes each; how many exercises are done this time."""
        for minutes, count in visits:
            self.now += timedelta(minutes=minutes)
            yield count

    def session(self) -> SessionPlan | None:
        local = self.now.astimezone(self.zone)
        return todays_session(library(), self.plan, self.states(), PlanOptions(), local)

    def do(self, session: SessionPlan, count: int) -> list[str]:
        """Do the first exercises of a session; each is over at its own end."""
        proposed = exercises(session)
        for name in proposed[:count]:
            length = sum(s.duration_ms for s in session.segments if s.exercise == name)
            self.now += timedelta(milliseconds=length)
            self.completions.append(Completion(name, self.now))
        return proposed

    def may(self, name: str) -> bool:
        """Whether a slot now would keep every interval: counted anew, day by day."""
        entry = next(entry for entry in self.plan if entry.exercise == name)
        dosage = library().form(Item(name, entry.variant)).dosage
        times, days = dosage.per_day.high, dosage.days_per_week.high
        mine = [completion.at for completion in self.completions if completion.exercise == name]
        today = self.local_day(self.now)
        on = Counter(self.local_day(at) for at in mine)
        hours = (self.now - max(mine)).total_seconds() / 3600 if mine else 1000
        others = {day for day in on if day != today and (today - day).days < DAILY}
        return (
            on[today] < times
            and hours >= {1: 0, 2: 4, 3: 2}[times]
            and (days > 3 or (today - timedelta(days=1)) not in on)
            and (today in on or len(others) < days)
            and (not entry.weekdays or today.weekday() in entry.weekdays)
        )

    def local_day(self, instant: datetime) -> date:
        return instant.astimezone(self.zone).date()


def exercises(session: SessionPlan) -> list[str]:
    return list(dict.fromkeys(segment.exercise for segment in session.segments))


zones = st.sampled_from(sorted(ZONES))
steps = st.lists(
    st.tuples(st.integers(1, 30 * 60), st.integers(0, MOST_AT_ONCE)), min_size=1, max_size=40
)


def life(plan: tuple[Entry, ...], zone: str) -> Life:
    return Life(plan, ZoneInfo(zone), ZONES[zone])


@given(entries(with_days=True), zones, steps)
def test_nothing_is_proposed_before_its_interval_and_all_else_is_due(
    plan: tuple[Entry, ...], zone: str, visits: list[tuple[int, int]]
) -> None:
    person = life(plan, zone)
    for count in person.come(visits):
        due = {state.exercise for state in person.states() if state.is_due}
        assert due == {entry.exercise for entry in plan if person.may(entry.exercise)}
        session = person.session()
        assert (session is None) is (not due)
        if session is not None:
            assert set(exercises(session)) <= due
            person.do(session, count)


@given(entries(with_days=True), zones, steps)
def test_what_is_not_due_comes_to_be_due_at_the_instant_that_was_told(
    plan: tuple[Entry, ...], zone: str, visits: list[tuple[int, int]]
) -> None:
    person = life(plan, zone)
    for count in person.come(visits):
        session = person.session()
        if session is not None:
            person.do(session, count)
    for state in person.states():
        if not state.is_due:
            assert state.at is not None
            told = state.at.astimezone(UTC)
            for shift, expected in ((-timedelta(seconds=1), False), (timedelta(), True)):
                person.now = told + shift
                assert person.may(state.exercise) is expected


@given(entries(with_days=False), zones, steps)
def test_with_n_due_none_is_passed_over_more_than_a_quarter_of_n_in_a_row(
    plan: tuple[Entry, ...], zone: str, visits: list[tuple[int, int]]
) -> None:
    person = life(plan, zone)
    passed: Counter[str] = Counter()
    most: dict[str, int] = {}
    for _ in person.come(visits):
        due = [state.exercise for state in person.states() if state.is_due]
        session = person.session()
        if session is None:
            continue
        proposed = person.do(session, MOST_AT_ONCE)
        assert len(proposed) == min(MOST_AT_ONCE, len(due))
        for name in due:
            most.setdefault(name, len(due))
            passed[name] += 1
            assert name in proposed or passed[name] <= -(-most[name] // MOST_AT_ONCE) - 1
            if name in proposed:
                del passed[name], most[name]


@given(entries(with_days=True), zones, steps)
def test_chosen_days_starve_nobody(
    plan: tuple[Entry, ...], zone: str, visits: list[tuple[int, int]]
) -> None:
    person = life(plan, zone)
    passed: Counter[str] = Counter()
    for _ in person.come(visits):
        due = [state.exercise for state in person.states() if state.is_due]
        session = person.session()
        proposed = person.do(session, MOST_AT_ONCE) if session else []
        for name in due:
            passed[name] = 0 if name in proposed else passed[name] + 1
            assert passed[name] <= -(-len(plan) // MOST_AT_ONCE) - 1


@given(entries(with_days=False), zones, steps)
def test_what_is_left_over_comes_first_next_time(
    plan: tuple[Entry, ...], zone: str, visits: list[tuple[int, int]]
) -> None:
    person = life(plan, zone)
    for count in person.come(visits):
        session = person.session()
        if session is None:
            continue
        left = set(person.do(session, count)[count:])
        again = person.session()
        assert not left or (again is not None and left <= set(exercises(again)))


@given(entries(with_days=False), zones, steps)
def test_each_position_is_taken_once(
    plan: tuple[Entry, ...], zone: str, visits: list[tuple[int, int]]
) -> None:
    person = life(plan, zone)
    for count in person.come(visits):
        session = person.session()
        if session is None:
            continue
        postures = [segment.posture for segment in session.segments]
        changes = sum(before is not after for before, after in pairwise(postures))
        assert changes == len(set(postures)) - 1
        heights = [list(Posture).index(posture) for posture in postures]
        assert heights in (sorted(heights), sorted(heights, reverse=True))
        person.do(session, count)


@given(entries(with_days=True), zones, steps)
def test_the_next_change_is_never_now_or_past(
    plan: tuple[Entry, ...], zone: str, visits: list[tuple[int, int]]
) -> None:
    person = life(plan, zone)
    for count in person.come(visits):
        states = person.states()
        change = next_change(states, person.now.astimezone(person.zone))
        assert (change is None) is all(state.is_due for state in states)
        assert change is None or change > person.now
        session = person.session()
        if session is not None:
            person.do(session, count)
