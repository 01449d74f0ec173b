"""My plan on a calendar."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from footcare_gui.adapters.library.reader import load_library
from footcare_gui.domain.choices.my_plan import Entry
from footcare_gui.domain.choices.preferences import Reminders
from footcare_gui.domain.choices.reminders import DAY_MIN, are_reminders
from footcare_gui.domain.exercises.routine import Item, Library
from footcare_gui.domain.session.plan import PlanOptions
from footcare_gui.domain.today.appointments import appointments
from footcare_gui.domain.today.schedule import rhythm_of
from footcare_gui.platform import places

LIBRARY = load_library(places.library_file()).library
ENTRIES = st.lists(
    st.builds(
        Entry,
        st.sampled_from(sorted(LIBRARY.exercises)),
        variant=st.just(""),
        times_a_day=st.sampled_from((None, 1, 2, 3)),
        weekdays=st.frozensets(st.integers(0, 6)),
    ),
    unique_by=lambda entry: entry.exercise,
)


@pytest.fixture
def library() -> Library:
    return LIBRARY


TIMES = st.tuples(*[st.integers(0, DAY_MIN - 1)] * 3).map(sorted).map(tuple).filter(are_reminders)


@given(ENTRIES, TIMES)
def test_every_exercise_is_there_as_often_as_planned_with_its_gaps_and_on_its_days(
    entries: list[Entry],
    reminders: Reminders,
) -> None:
    plan = appointments(LIBRARY, entries, PlanOptions(), reminders)
    for entry in entries:
        rhythm = rhythm_of(LIBRARY.form(Item(entry.exercise)).dosage, entry)
        mine = [one for one in plan if entry.exercise in {item.exercise for item in one.items}]
        times = sorted(datetime.combine(date.min, one.at) for one in mine)
        assert len(times) == rhythm.times
        assert all(later - earlier >= rhythm.gap for earlier, later in pairwise(times))
        for one in mine:
            if entry.weekdays:
                assert one.weekdays == entry.weekdays
            else:
                assert len(one.weekdays) <= rhythm.most_days
                days = sorted(one.weekdays)
                apart = [(b - a) % 7 for a, b in pairwise([*days, days[0] + 7])]
                assert not rhythm.spread or len(days) == 1 or min(apart) > 1


@given(ENTRIES)
def test_what_is_at_the_same_time_on_the_same_days_is_one_appointment(
    entries: list[Entry],
) -> None:
    plan = appointments(LIBRARY, entries, PlanOptions())
    slots = [(one.at, one.weekdays) for one in plan]
    assert len(slots) == len(set(slots))


def test_the_first_one_is_on_the_next_of_its_days(library: Library) -> None:
    only_friday = Entry("heel_cord", times_a_day=1, weekdays=frozenset({4}))
    (one,) = appointments(library, [only_friday], PlanOptions(), (570, 780, 1080))
    wednesday = date(2026, 3, 4)
    assert one.first_on(wednesday) == datetime(2026, 3, 6, 9, 30)
    assert one.first_on(wednesday + timedelta(days=2)) == datetime(2026, 3, 6, 9, 30)


def test_what_an_unsteady_person_leaves_out_is_on_no_calendar(library: Library) -> None:
    assert appointments(library, [Entry("toe_walk")], PlanOptions(unsteady=True)) == ()


def test_the_three_times_of_a_day_are_where_the_person_wants_them(library: Library) -> None:
    early: Reminders = (6 * 60, 9 * 60 + 15, 21 * 60 + 30)
    wanted = {1: [time(6)], 2: [time(6), time(21, 30)], 3: [time(6), time(9, 15), time(21, 30)]}
    for times, at in wanted.items():
        plan = appointments(library, [Entry("toe_walk", times_a_day=times)], PlanOptions(), early)
        assert [one.at for one in plan] == at


def test_what_is_done_oftener_goes_on_every_two_hours_and_never_into_the_next_day(
    library: Library,
) -> None:
    often = [Entry("toe_walk", times_a_day=5), Entry("heel_cord")]
    plan = appointments(library, often, PlanOptions(), (18 * 60, 20 * 60, 22 * 60))
    assert [(one.slot, one.at.hour) for one in plan] == [(0, 18), (4, 20), (5, 22)]
    assert [len(one.items) for one in plan] == [2, 1, 2]
