"""My plan: what it begins with, what is in it, and what a library still knows of it."""

from __future__ import annotations

from functools import cache

from footcare_gui.adapters.library.reader import read_library
from footcare_gui.domain.choices.my_plan import (
    Entry,
    MyPlan,
    first_plan,
    known_entries,
    times_choices,
)
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.platform.places import library_file


@cache
def library() -> Library:
    return read_library(library_file()).library


def test_times_a_day_can_be_chosen_only_for_what_is_for_every_day() -> None:
    def choices(exercise: str) -> list[int]:
        return list(times_choices(library().exercises[exercise].usual.dosage))

    assert choices("toe_press") == [1, 2, 3]
    assert choices("toe_walk") == [1, 2, 3]
    assert choices("pencil_grip") == [1]


def test_the_first_plan_is_the_morning_routine() -> None:
    plan = first_plan(library(), "morning")
    assert [entry.exercise for entry in plan.entries] == [
        "ankle_circles",
        "toe_press",
        "heel_cord",
        "toe_walk",
    ]


def test_a_library_without_that_routine_begins_with_its_first() -> None:
    assert first_plan(library(), "gone") == first_plan(library(), "morning")
    assert first_plan(Library(), "morning") == MyPlan()


def test_an_exercise_is_in_the_plan_once_and_keeps_its_place() -> None:
    plan = MyPlan((Entry("a"), Entry("b"))).with_entry(Entry("a", times_a_day=2))
    assert plan.entries == (Entry("a", times_a_day=2), Entry("b"))
    assert plan.without("a").entry("a") is None
    assert plan.with_entry(Entry("c")).entries[-1] == Entry("c")


def test_entries_that_the_library_no_longer_knows_are_left_out() -> None:
    plan = MyPlan((Entry("gone"), Entry("toe_press", "gone"), Entry("heel_cord")))
    assert known_entries(library(), plan) == (Entry("toe_press"), Entry("heel_cord"))


def test_an_entry_comes_back_to_its_place_once() -> None:
    plan = MyPlan((Entry("a"), Entry("b", times_a_day=2), Entry("c")))
    entry = plan.entries[1]
    assert plan.without("b").with_entry_back(entry, 1) == plan
    again = plan.without("b").with_entry(Entry("b"))
    assert again.with_entry_back(entry, 1) == again
