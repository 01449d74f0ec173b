"""What counts as done, for what is due next: whole exercises, half ones, and what hurt."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from footcare_gui.adapters.library.reader import read_library
from footcare_gui.domain.choices.my_plan import Entry
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.memory.history import SessionRecord, SideRecord
from footcare_gui.domain.session.outcome import Ending, SideWork
from footcare_gui.domain.today.past import Completion, Past, past_of
from footcare_gui.domain.today.schedule import DueKind, due_states
from footcare_gui.platform.places import library_file

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=BERLIN)
HOUR = timedelta(hours=1)


@cache
def library() -> Library:
    return read_library(library_file()).library


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=BERLIN)


def done(exercise: str, side: Side, held_ms: int, *, too_much: bool = False) -> SideWork:
    return SideWork(0, exercise, "", side, 30_000, held_ms, 1, 1, too_much)


def record(*parts: SideWork, plan_type: str = "routine", **more: object) -> SessionRecord:
    side_records = tuple(
        SideRecord("s", MONDAY + i * HOUR, part, 0, MONDAY.date()) for i, part in enumerate(parts)
    )
    whole = SessionRecord("s", MONDAY, "x", plan_type, Ending.COMPLETED, 60_000, side_records)
    return whole._replace(**more)  # type: ignore[arg-type]


def test_an_exercise_counts_once_for_both_sides_when_the_last_is_over() -> None:
    both = record(done("heel_cord", Side.LEFT, 30_000), done("heel_cord", Side.RIGHT, 30_000))
    assert past_of([both]).completions == (Completion("heel_cord", MONDAY + HOUR, MONDAY),)


def test_what_is_begun_stays_due_until_four_fifths_of_each_side_are_done() -> None:
    whole = done("heel_cord", Side.LEFT, 30_000)
    enough, less = (done("heel_cord", Side.RIGHT, held_ms) for held_ms in (24_000, 23_900))
    assert past_of([record(whole, enough)]).completions
    begun = past_of([record(whole, less)])
    assert not begun.completions
    state = due_states(library(), (Entry("heel_cord"),), begun, at(23, 11), BERLIN)[0]
    assert (state.kind, state.done, state.partly) == (DueKind.NOW, 0, True)


def test_what_was_begun_yesterday_or_done_since_is_not_partly_done() -> None:
    half = record(done("heel_cord", Side.LEFT, 30_000), done("heel_cord", Side.RIGHT, 0))
    whole = record(*(done("heel_cord", side, 30_000) for side in (Side.LEFT, Side.RIGHT)))
    later = [work._replace(at=work.at + 2 * HOUR) for work in whole.side_records]
    since = past_of([half, whole._replace(id="t", side_records=tuple(later))])
    entries = (Entry("heel_cord"),)
    tomorrow = due_states(library(), entries, past_of([half]), at(24, 11), BERLIN)[0]
    today = due_states(library(), entries, since, at(23, 18), BERLIN)[0]
    assert (tomorrow.partly, today.partly) == (False, False)


def test_a_few_seconds_are_nothing_but_that_it_is_not_done() -> None:
    seconds = record(done("heel_cord", Side.LEFT, 9_000), done("heel_cord", Side.RIGHT, 0))
    past = past_of([seconds])
    assert [one.exercise for one in past.not_done] == ["heel_cord"]
    assert replace(past, not_done=()) == Past()
    never_begun = record(done("heel_cord", Side.LEFT, 0), done("heel_cord", Side.RIGHT, 0))
    assert past_of([never_begun]) == Past()


def test_too_much_is_not_asked_for_again_the_same_day() -> None:
    cut = done("heel_cord", Side.LEFT, 5_000, too_much=True), done("heel_cord", Side.RIGHT, 0)
    past = past_of([record(*cut)])
    evening, next_day = (
        due_states(library(), (Entry("heel_cord"),), past, now, BERLIN)[0]
        for now in (at(23, 20), at(24, 9))
    )
    assert (evening.kind, evening.at) == (DueKind.ANOTHER_DAY, at(24, 0))
    assert (evening.rests, next_day.rests) == (True, False)
    assert (next_day.kind, next_day.done) == (DueKind.NOW, 0)


def test_what_was_too_much_and_done_all_the_same_rests_not_and_is_known() -> None:
    sides = (done("heel_cord", side, 30_000, too_much=True) for side in (Side.LEFT, Side.RIGHT))
    past = past_of([record(*sides)])
    assert [one.exercise for one in past.completions] == ["heel_cord"]
    assert past.hurts == ()
    assert [one.exercise for one in past.too_much] == ["heel_cord"]


def test_a_session_over_midnight_fills_a_slot_of_the_day_on_which_it_began() -> None:
    past = Past((Completion("heel_cord", at(24, 0, 10), at(23, 23, 50)),))
    state = due_states(library(), (Entry("heel_cord"),), past, at(24, 9), BERLIN)[0]
    assert (state.kind, state.done) == (DueKind.NOW, 0)


def test_extra_holds_and_mistaken_entries_are_no_slots() -> None:
    left, right = done("heel_cord", Side.LEFT, 30_000), done("heel_cord", Side.RIGHT, 30_000)
    assert not past_of([record(left, plan_type="owed")]).completions
    assert not past_of([record(left)]).completions
    assert not past_of([record(left, right, removed=True)]).completions
    beside = past_of([record(left, right, left._replace(place=1, exercise="ankle_circles"))])
    assert [completion.exercise for completion in beside.completions] == ["heel_cord"]


def test_what_hurt_rests_until_tomorrow() -> None:
    sides = (done("heel_cord", side, 30_000) for side in (Side.LEFT, Side.RIGHT))
    hurt = record(*sides, hurt="heel_cord")
    evening = due_states(library(), (Entry("heel_cord"),), past_of([hurt]), at(23, 20), BERLIN)[0]
    assert (evening.kind, evening.at) == (DueKind.ANOTHER_DAY, at(24, 0))
