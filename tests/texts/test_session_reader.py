"""Words of a session for a screen reader alone."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

import pytest

from footcare_gui.adapters.library.reader import load_library
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session.glance import Mode
from footcare_gui.domain.session.plan import Kind, PlanOptions
from footcare_gui.domain.session.planning import compile_plan
from footcare_gui.domain.session.readout import readout
from footcare_gui.platform import places
from footcare_gui.texts.session_reader import part_began, timeline_item
from footcare_gui.texts.sides import with_side
from tests.sessions import Played

Told = dict[tuple[str, Kind], list[str]]
"""What is said of each part of all ten exercises, by exercise and kind of part."""


@pytest.fixture(scope="module")
def library() -> Library:
    return load_library(places.library_file()).library


@pytest.fixture(scope="module")
def told(library: Library) -> Told:
    plan = compile_plan(library, library.routines["full_ten"], PlanOptions())
    session = Played(plan).do(c.Start)
    told: Told = {}
    last = -1
    while (shown := readout(plan, session.state)).mode is not Mode.FINISHED:
        segment = shown.segment
        if (index := plan.segments.index(segment)) != last and shown.mode is Mode.RUNNING:
            last = index
            text = part_began(shown, library)
            told.setdefault((segment.exercise, segment.kind), []).append(text)
        session.run(1_000)
    return told


@pytest.mark.parametrize(
    ("done", "current", "told"),
    [(False, False, "walk"), (True, False, "walk, done"), (False, True, "walk, now")],
)
def test_the_timeline_says_what_is_done_and_what_is_on(
    done: bool, current: bool, told: str
) -> None:
    assert timeline_item("walk", done=done, current=current) == told


def test_before_an_exercise_it_says_which_where_and_what_to_do(
    told: Told,
) -> None:
    assert told["heel_cord", Kind.GET_READY] == [
        "Put the foot down. Get ready. Heel tendon stretch. Left leg. "
        "Stand facing a wall, hands on it at shoulder height. "
        "Step back with the left leg. Toes of both feet point at the wall. "
        "Bend the front knee, hips toward the wall."
    ]


def test_what_ends_an_exercise_is_told_before_what_comes(told: Told) -> None:
    assert told["toe_press", Kind.GET_READY][0].startswith("Lower your heels gently. Get ready.")
    assert told["ankle_circles", Kind.CHANGE_POSITION][0].startswith("Take the band off. New ")


def test_a_change_of_sides_names_the_side_once(told: Told) -> None:
    assert told["heel_cord", Kind.SWITCH] == [
        "Change legs. Now the right leg. "
        "Step back with the right leg. Toes of both feet point at the wall."
    ]


def test_how_to_let_go_is_told_the_first_time_where_a_step_after_the_work_says_so(
    told: Told,
) -> None:
    assert told["heel_cord", Kind.RELEASE] == ["Let go. Come back and step in."] * 2
    assert told["heel_stretch", Kind.RELEASE] == ["Let go and sit tall."] * 2
    assert told["toe_press", Kind.REST][:2] == ["Rest. Let your toes lie long and flat.", "Rest."]
    assert {*told["band_pull", Kind.REST]} == {"Rest."}, "it was told as it was let go"
    assert {*told["toe_stretch", Kind.REST]} == {"Rest."}, "its step is one before the work"


def test_where_it_waits_what_is_needed_is_told_and_where_it_is_once(library: Library) -> None:
    session = Played(compile_plan(library, library.routines["morning"], PlanOptions())).do(c.Start)
    waiting = readout(session.plan, session.state)
    assert waiting.mode is Mode.WAITING
    told = "The first one is lying down. You need: a bed or mat. Press Space, then take your time."
    assert part_began(waiting, library) == told
    begun = part_began(readout(session.plan, session.do(c.Ready).state), library)
    assert begun.startswith("Get ready. Ankle circles. Left leg. On your back, the left leg long")


def test_after_lying_one_is_told_to_sit_first(library: Library) -> None:
    routine = library.routines["morning"]
    plan = compile_plan(library, routine, PlanOptions(wait_for_me=False))
    session = Played(plan).do(c.Start).do(c.SkipExercise)
    told = part_began(readout(plan, session.state), library)
    assert told.startswith("Sit for a moment before you stand. New position. Toe pressing.")


def test_after_a_sleep_it_says_why_everything_stands(library: Library) -> None:
    plan = compile_plan(library, library.routines["desk_break"], PlanOptions())
    session = Played(plan).do(c.Start).run(2_000)
    slept = replace(readout(plan, session.state), mode=Mode.SLEPT)
    assert part_began(slept, library).startswith("Paused. The computer slept, so everything waited")


def test_work_that_is_long_says_for_how_long_and_what_to_do(
    told: Told,
) -> None:
    assert told["heel_cord", Kind.HOLD] == [
        f"Hold. {side.title()} leg. 30 seconds. Back knee straight, heel down. "
        f"The calf of the {side} leg stretches. Keep breathing."
        for side in ("left", "right")
    ]
    assert told["foot_massage", Kind.MOVE][0].startswith("Roll. Left foot. 1 minute. Roll slowly")


def test_what_to_do_in_short_work_is_told_before_it_and_then_which_of_how_many(
    told: Told,
) -> None:
    (before,) = told["toe_press", Kind.GET_READY]
    assert "Press the toes of both feet into the floor" in before
    first, second = told["toe_press", Kind.HOLD][:2]
    assert (first, second) == ("Hold. Both feet.", "Hold. 2 of 10.")


def test_no_sentence_is_said_twice_in_one_part(told: Told) -> None:
    for text in (text for parts in told.values() for text in parts):
        sentences = re.split(r"(?<=[.!?]) +", text)
        assert sorted({*sentences}) == sorted(sentences), text


def test_two_parts_of_one_exercise_that_follow_each_other_never_sound_alike(
    told: Told,
) -> None:
    for (_, kind), parts in told.items():
        if kind.is_work:
            assert all(one != other for one, other in pairwise(parts))


def test_every_exercise_is_told_before_it_begins(library: Library, told: Told) -> None:
    for id, exercise in library.exercises.items():
        before = [
            text
            for kind in (Kind.GET_READY, Kind.CHANGE_POSITION)
            for text in told.get((id, kind), ())
        ]
        first_step = with_side(exercise.usual.words.steps[0], Side.LEFT)
        assert any(exercise.words.name in text and first_step in text for text in before), id
