"""What is due: slots and their intervals, over midnight, clock changes and journeys."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import cache
from zoneinfo import ZoneInfo

import pytest

from footcare_gui.adapters.library.reader import read_library
from footcare_gui.domain.choices.my_plan import (
    Entry,
)
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.exercises.sets import When
from footcare_gui.domain.today.past import Completion, Past
from footcare_gui.domain.today.schedule import DueKind, DueState, due_states, next_change, rhythm_of
from footcare_gui.platform.places import library_file

BERLIN = ZoneInfo("Europe/Berlin")
TOKYO, LOS_ANGELES = ZoneInfo("Asia/Tokyo"), ZoneInfo("America/Los_Angeles")
AUCKLAND, HONOLULU = ZoneInfo("Pacific/Auckland"), ZoneInfo("Pacific/Honolulu")
MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=BERLIN)
HOUR = timedelta(hours=1)


@cache
def library() -> Library:
    return read_library(library_file()).library


def state(
    entry: Entry | str,
    done: Sequence[datetime],
    now: datetime,
    zone: tzinfo = BERLIN,
    last: Mapping[str, datetime] | None = None,
) -> DueState:
    entry = Entry(entry) if isinstance(entry, str) else entry
    past = Past(tuple(Completion(entry.exercise, at) for at in done), last=last or {})
    return due_states(library(), (entry,), past, now, zone)[0]


def at(day: int, hour: int, minute: int = 0, zone: tzinfo = BERLIN, month: int = 11) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=zone)


# ---- how often -----------------------------------------------------------------------------------


def test_what_was_never_done_is_due_at_once() -> None:
    assert state("heel_cord", (), MONDAY) == DueState("heel_cord", DueKind.NOW, 0, 2, None)


def test_once_a_day_is_done_for_the_day_and_due_from_midnight() -> None:
    found = state("toe_press", [at(23, 8)], MONDAY)
    assert (found.kind, found.done, found.times) == (DueKind.DONE, 1, 1)
    assert found.at == at(24, 0)


def test_twice_a_day_waits_four_hours() -> None:
    assert state("heel_cord", [at(23, 7, 42)], at(23, 11, 41)).kind is DueKind.LATER_TODAY
    assert state("heel_cord", [at(23, 7, 42)], at(23, 11, 41)).at == at(23, 11, 42)
    assert state("heel_cord", [at(23, 7, 42)], at(23, 11, 42)).is_due


def test_several_times_a_day_are_three_slots_two_hours_apart() -> None:
    first = state("toe_walk", [at(23, 7)], at(23, 8))
    assert (first.done, first.times, first.at) == (1, 3, at(23, 9))
    second = state("toe_walk", [at(23, 7), at(23, 9)], at(23, 10, 59))
    assert (second.kind, second.done, second.at) == (DueKind.LATER_TODAY, 2, at(23, 11))
    third = state("toe_walk", [at(23, 7), at(23, 9), at(23, 12)], at(23, 20))
    assert (third.kind, third.at) == (DueKind.DONE, at(24, 0))


def test_a_day_never_follows_another_for_what_is_done_two_or_three_days_a_week() -> None:
    tuesday = state("pencil_grip", [at(23, 9)], at(24, 9))
    assert (tuesday.kind, tuesday.at) == (DueKind.ANOTHER_DAY, at(25, 0))
    assert state("pencil_grip", [at(23, 9)], at(25, 0)).is_due


def test_three_days_of_any_seven_are_enough_for_three_days_a_week() -> None:
    done = [at(16, 9), at(18, 9), at(20, 9)]
    sunday = state("pencil_grip", done, at(22, 9))
    assert (sunday.kind, sunday.at) == (DueKind.ANOTHER_DAY, at(23, 0))
    assert state("band_pull", done, at(22, 9)).at == at(23, 0)


def test_five_to_seven_days_a_week_may_be_every_day() -> None:
    done = [at(day, 9) for day in range(17, 23)]
    assert state("upward_stretch", done, at(23, 9)).is_due


def test_own_times_a_day_bring_their_own_interval() -> None:
    once = state(Entry("heel_cord", times_a_day=1), [at(23, 8)], MONDAY)
    assert (once.kind, once.times) == (DueKind.DONE, 1)
    thrice = state(Entry("heel_cord", times_a_day=3), [at(23, 8)], MONDAY)
    assert (thrice.times, thrice.at) == (3, at(23, 10))


def test_chosen_days_are_kept() -> None:
    tuesdays_and_fridays = Entry("toe_press", weekdays=frozenset({1, 4}))
    monday = state(tuesdays_and_fridays, (), MONDAY)
    assert (monday.kind, monday.at) == (DueKind.ANOTHER_DAY, at(24, 0))
    assert state(tuesdays_and_fridays, [at(24, 9)], at(25, 9)).at == at(27, 0)


def test_chosen_days_in_a_row_never_break_the_rest_day() -> None:
    entry = Entry("pencil_grip", weekdays=frozenset({0, 1, 2}))
    assert state(entry, [at(23, 9)], at(24, 9)).at == at(25, 0)


def prescribed(when: When, done: Sequence[datetime], now: datetime) -> tuple[DueState, ...]:
    """How the sole stretch stands, were it prescribed on these days."""
    exercise = library().exercises["heel_cord"]
    dosage = exercise.usual.dosage
    ours = dosage.ours._replace(when=when)
    usual = exercise.usual._replace(dosage=dosage._replace(ours=ours))
    known = Library({"heel_cord": exercise._replace(usual=usual)}, {})
    past = Past(tuple(Completion("heel_cord", at) for at in done))
    return due_states(known, (Entry("heel_cord", times_a_day=1),), past, now, BERLIN)


def test_every_second_day_leaves_the_day_between_alone() -> None:
    every_second = When(every_days=2)
    (rests,) = prescribed(every_second, [at(23, 8)], at(24, 9))
    assert (rests.kind, rests.at) == (DueKind.ANOTHER_DAY, at(25, 0))
    assert prescribed(every_second, [at(23, 8)], at(25, 9))[0].is_due


def test_every_thirty_days_is_found_far_ahead() -> None:
    (rests,) = prescribed(When(every_days=30), [at(23, 8)], at(24, 9))
    assert rests.at == at(23, 0, month=12)


def test_prescribed_days_and_gaps_are_kept_unless_the_person_chose_others() -> None:
    monday_and_friday = When(weekdays=(0, 4))
    (rests,) = prescribed(monday_and_friday, [at(23, 8)], at(24, 9))
    assert rests.at == at(27, 0)
    rhythm = rhythm_of(library().exercises["heel_cord"].usual.dosage, Entry("heel_cord"))
    assert rhythm.gap == 4 * HOUR
    (waits,) = prescribed(When(apart_ms=6 * 3_600_000), [at(23, 22)], at(24, 1))
    assert waits.at == at(24, 4)


def test_after_its_last_day_it_is_not_asked_for_any_more() -> None:
    until_today = When(until=date(2026, 11, 24))
    assert prescribed(until_today, [], at(24, 23, 59))[0].is_due
    assert prescribed(until_today, [], at(25, 0)) == ()


def test_every_number_comes_from_the_dosage() -> None:
    form = library().exercises["heel_cord"].usual
    often = form.dosage._replace(ours=form.dosage.ours._replace(per_day=None))
    assert rhythm_of(often, Entry("heel_cord")).times == 2
    several = library().exercises["toe_walk"].usual.dosage
    assert rhythm_of(several, Entry("toe_walk")).times == several.ours.per_day.high  # type: ignore[union-attr]


# ---- time ----------------------------------------------------------------------------------------


def test_a_slot_late_in_the_evening_keeps_its_interval_past_midnight() -> None:
    found = state("toe_walk", [at(23, 23, 30)], at(23, 23, 45))
    assert (found.kind, found.done, found.at) == (DueKind.ANOTHER_DAY, 1, at(24, 1, 30))
    assert not state("toe_walk", [at(23, 23, 30)], at(24, 1, 29)).is_due
    after = state("toe_walk", [at(23, 23, 30)], at(24, 1, 30))
    assert (after.is_due, after.done) == (True, 0)


def test_an_interval_over_the_start_of_summer_time_is_as_long_as_any() -> None:
    done = at(29, 1, 30, month=3)  # at 2:00 it becomes 3:00
    assert state("toe_walk", [done], at(29, 4, 29, month=3)).at == at(29, 4, 30, month=3)
    assert state("toe_walk", [done], at(29, 4, 30, month=3)).is_due


def test_an_interval_over_the_end_of_summer_time_is_as_long_as_any() -> None:
    done = at(25, 1, 30, month=10)  # at 3:00 it becomes 2:00
    due = state("toe_walk", [done], at(25, 1, 40, month=10)).at
    assert due is not None
    assert due.astimezone(UTC) - done.astimezone(UTC) == 2 * HOUR
    assert (due.hour, due.minute, due.fold) == (2, 30, 1)


@pytest.mark.parametrize("day", [28, 29, 30])
def test_a_day_of_23_hours_is_one_day(day: int) -> None:
    assert state("toe_press", [at(day, 23, 59, month=3)], at(day, 23, 59, month=3)).at == at(
        day + 1, 0, month=3
    )


def test_a_day_that_begins_at_one_o_clock_begins() -> None:
    santiago = ZoneInfo("America/Santiago")
    done = datetime(2026, 9, 5, 20, tzinfo=santiago)  # midnight of the 6th does not exist
    found = state("toe_press", [done], done, santiago)
    assert found.at is not None
    assert found.at.astimezone(UTC) == datetime(2026, 9, 6, 4, tzinfo=UTC)


def test_flying_west_never_asks_for_a_slot_before_its_interval() -> None:
    done = at(24, 8, zone=TOKYO)  # the 23rd, 15:00, in Los Angeles
    landed = at(23, 16, zone=LOS_ANGELES)
    assert state("toe_press", [done], landed, LOS_ANGELES).kind is DueKind.DONE
    assert state("heel_cord", [done], landed, LOS_ANGELES).at == done.astimezone(UTC) + 4 * HOUR
    assert state("toe_press", [done], at(24, 8, zone=LOS_ANGELES), LOS_ANGELES).is_due


def test_over_the_date_line_no_day_counts_twice() -> None:
    done = at(24, 9, zone=AUCKLAND)  # the 23rd, 10:00, in Honolulu
    assert state("toe_press", [done], at(23, 12, zone=HONOLULU), HONOLULU).kind is DueKind.DONE
    assert state("toe_press", [done], at(24, 9, zone=HONOLULU), HONOLULU).is_due


def test_a_clock_set_back_by_a_day_holds_what_was_done_until_it_has_caught_up() -> None:
    done = at(24, 10)
    found = state("heel_cord", [done], at(23, 10, 5))
    assert (found.kind, found.at) == (DueKind.ANOTHER_DAY, at(24, 14))
    assert state("toe_press", [done], at(23, 10, 5)).kind is DueKind.ANOTHER_DAY


def test_work_far_ahead_of_the_clock_blocks_nothing() -> None:
    next_year = at(23, 10).replace(year=2027)
    assert state("heel_cord", [next_year], MONDAY).is_due
    assert state("heel_cord", (), MONDAY, last={"heel_cord": next_year}).is_due


# ---- waiting -------------------------------------------------------------------------------------


def test_what_is_due_tells_since_when() -> None:
    assert state("toe_press", [at(20, 9)], MONDAY).at == at(21, 0)
    assert state("heel_cord", [at(23, 3)], MONDAY).at == at(23, 7)


def test_work_of_long_ago_tells_since_when_too() -> None:
    long_ago = at(2, 9, month=3)
    assert state("toe_press", (), MONDAY, last={"toe_press": long_ago}).at == at(3, 0, month=3)


def test_the_next_change_is_the_first_instant_at_which_something_comes_to_be_due() -> None:
    past = Past((Completion("toe_press", at(23, 8)), Completion("heel_cord", at(23, 8))))
    entries = (Entry("toe_press"), Entry("heel_cord"), Entry("toe_walk"))
    states = due_states(library(), entries, past, MONDAY, BERLIN)
    assert next_change(states, MONDAY) == at(23, 12)
    assert next_change(states[2:], MONDAY) is None


def test_in_the_hour_that_comes_twice_the_next_change_is_still_to_come() -> None:
    past = Past((Completion("toe_walk", at(25, 1, 30, month=10)),))
    first_time = at(25, 2, 50, month=10)
    states = due_states(library(), (Entry("toe_walk"),), past, first_time, BERLIN)
    change = next_change(states, first_time)
    assert change is not None
    assert change.timestamp() - first_time.timestamp() == 40 * 60
