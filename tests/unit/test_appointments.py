"""My plan on a calendar."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from footcare_gui import data
from footcare_gui.adapters.yaml_library import load_library
from footcare_gui.domain.appointments import appointments
from footcare_gui.domain.my_plan import Entry
from footcare_gui.domain.plan import PlanOptions
from footcare_gui.domain.routine import Item, Library
from footcare_gui.domain.schedule import rhythm_of

LIBRARY = load_library(data.library_file()).library
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


@given(ENTRIES)
def test_every_exercise_is_there_as_often_as_planned_with_its_gaps_and_on_its_days(
    entries: list[Entry],
) -> None:
    plan = appointments(LIBRARY, entries, PlanOptions())
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
    (one,) = appointments(library, [only_friday], PlanOptions(), time(9, 30))
    wednesday = date(2026, 3, 4)
    assert one.first_on(wednesday) == datetime(2026, 3, 6, 9, 30)
    assert one.first_on(wednesday + timedelta(days=2)) == datetime(2026, 3, 6, 9, 30)


def test_what_an_unsteady_person_leaves_out_is_on_no_calendar(library: Library) -> None:
    assert appointments(library, [Entry("toe_walk")], PlanOptions(unsteady=True)) == ()


def test_a_late_start_puts_nothing_on_the_next_day(library: Library) -> None:
    plan = appointments(library, [Entry("toe_walk", times_a_day=3)], PlanOptions(), time(20, 0))
    assert [one.at for one in plan] == [time(20, 0)]
