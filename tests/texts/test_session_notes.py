"""What to mind before an exercise begins."""

from __future__ import annotations

from dataclasses import replace

from footcare_gui.domain.exercises.exercise import Posture
from footcare_gui.domain.session.plan import Kind
from footcare_gui.domain.session.readout import Readout, readout
from footcare_gui.domain.session.state import Idle, Position, Running
from footcare_gui.texts.session_notes import all_notes, notes, rising
from tests.builders import STRETCH, WALK, make_plan

READY = readout(make_plan(WALK), Idle())
SIT_FIRST = "Sit for a moment before you stand."


def told(shown: Readout, *equipment: tuple[str, ...], tip: str = "") -> tuple[str, ...]:
    """The notes of walking with some equipment."""
    form = WALK.usual._replace(equipment=equipment)
    exercise = WALK._replace(usual=form, words=WALK.words._replace(tip=tip))
    return notes(shown, exercise, form)


def test_an_exercise_that_needs_nothing_has_no_notes() -> None:
    assert told(READY) == ()


def test_what_is_needed_is_named_and_a_wall_turns_the_screen() -> None:
    assert told(READY, ("wall",), ("chair",)) == (
        "You need: a wall, a chair",
        "Turn the screen to see it from the wall.",
    )


def test_after_lying_down_one_sits_first() -> None:
    rises = replace(READY, came_from=READY.segment._replace(posture=Posture.LYING))
    assert told(rises, tip="Go slowly.") == (SIT_FIRST, "Go slowly.")
    assert rising(rises) == (SIT_FIRST,)
    assert rising(READY) == ()


def test_notes_go_when_the_exercise_begins_and_their_room_is_kept() -> None:
    plan = make_plan(STRETCH)
    hold = next(i for i, segment in enumerate(plan.segments) if segment.kind is Kind.HOLD)
    shown = readout(plan, Running(Position(hold), 0))
    form = STRETCH.usual._replace(equipment=(("mat",),))
    exercise = STRETCH._replace(usual=form)
    assert notes(shown, exercise, form) == ()
    assert all_notes(shown, exercise, form) == ("You need: a mat",)
