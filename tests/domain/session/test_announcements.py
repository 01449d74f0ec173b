"""What is told in words, and when; never a second of a countdown."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session import events as e
from footcare_gui.domain.session.announcements import (
    Announcement,
    EasedOff,
    MarkReached,
    PartBegan,
    SessionOver,
    TimeAdded,
    announcements_of,
)
from footcare_gui.domain.session.engine import reduce
from footcare_gui.domain.session.events import MarkKind
from footcare_gui.domain.session.glance import Mode
from footcare_gui.domain.session.outcome import Ending
from footcare_gui.domain.session.plan import SessionPlan
from footcare_gui.domain.session.readout import Readout, readout
from footcare_gui.domain.session.state import Idle, State
from tests.builders import CIRCLES, WALK, make_plan

PLAN = make_plan(WALK, CIRCLES)

commands = st.sampled_from(
    [c.Tick, c.Tick, c.Tick, c.Start, c.Toggle, c.Ready, c.Next, c.Previous, c.TooMuch, c.Stop]
)
scripts = st.lists(st.tuples(commands, st.integers(0, 4_000)), max_size=60)

Turn = tuple[Readout, list[e.Event]]


def turns(plan: SessionPlan, script: list[tuple[type[c.Command], int]]) -> Iterator[Turn]:
    """What is shown after each command, and what happened by it."""
    state: State = Idle()
    now_ms = 0
    for command, wait_ms in script:
        now_ms += wait_ms
        state, events = reduce(plan, state, command(now_ms))
        yield readout(plan, state), list(events)


def told(before: Readout | None, now: Readout, *events: e.Event) -> tuple[Announcement, ...]:
    return announcements_of(before, now, events)


def moment(**what: object) -> Readout:
    return replace(readout(PLAN, Idle()), **what)  # type: ignore[arg-type]


RUNNING = moment(mode=Mode.RUNNING)
PAUSED = moment(mode=Mode.PAUSED)


def test_a_session_that_has_not_begun_says_nothing() -> None:
    assert told(None, moment()) == ()


def test_a_session_that_was_left_says_where_it_stands() -> None:
    assert told(None, PAUSED) == (PartBegan(),)


def test_a_part_is_told_as_it_begins_and_when_it_stands_or_goes_on() -> None:
    other = replace(RUNNING, segment=PLAN.segments[1])
    assert told(RUNNING, other) == (PartBegan(),)
    assert told(RUNNING, PAUSED) == (PartBegan(),)
    assert told(RUNNING, replace(RUNNING, elapsed_ms=900, seconds=3)) == ()


def test_marks_inside_a_part_are_told_and_the_countdown_is_not() -> None:
    passed = [e.MarkPassed(0, 0, kind, 1_000) for kind in MarkKind]
    marks = [one.mark for one in told(RUNNING, RUNNING, *passed) if isinstance(one, MarkReached)]
    assert marks == [MarkKind.REVERSE, MarkKind.HALF_WAY, MarkKind.TARGET]


def test_enough_is_told_with_what_is_left_to_the_person_and_only_if_something_is() -> None:
    enough = e.MarkPassed(0, 0, MarkKind.ENOUGH, 20_000)
    spare = moment(mode=Mode.RUNNING, spare_ms=10_000)
    assert told(spare, spare, enough) == (MarkReached(MarkKind.ENOUGH, 10_000),)
    assert told(RUNNING, RUNNING, enough) == ()
    too_short = moment(mode=Mode.RUNNING, spare_ms=2_000)
    assert told(too_short, too_short, enough) == ()


def test_too_much_is_told_and_added_time_with_how_much_it_is() -> None:
    eased = e.WasTooMuch(5_000, 0, Side.LEFT, 5_000, None)
    added = e.TimeExtended(6_000, 0, 6_000, 10_000)
    assert told(RUNNING, RUNNING, eased) == (EasedOff(),)
    assert told(RUNNING, RUNNING, added) == (TimeAdded(10_000),)


def test_the_end_is_told_instead_of_a_part_and_after_the_last_mark() -> None:
    over = moment(mode=Mode.FINISHED)
    last = e.MarkPassed(0, 0, MarkKind.REVERSE, 1_000)
    end = e.SessionFinished(0, Ending.COMPLETED)
    assert told(RUNNING, over, last, end) == (MarkReached(MarkKind.REVERSE, 0), SessionOver())


@given(scripts)
def test_each_part_is_told_once_and_each_end_once(
    script: list[tuple[type[c.Command], int]],
) -> None:
    shown = list(turns(PLAN, script))
    ends = 0
    for (before, _), (now, events) in pairwise(shown):
        said = announcements_of(before, now, events)
        changed = before.segment is not now.segment or before.mode is not now.mode
        speaks = changed and now.mode not in (Mode.IDLE, Mode.FINISHED)
        assert said.count(PartBegan()) == speaks
        ends += said.count(SessionOver())
    assert ends == any(now.mode is Mode.FINISHED for now, _ in shown[1:])
