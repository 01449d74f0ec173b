"""What was left out is not called done, and no two numbers disagree."""

from __future__ import annotations

from footcare_gui.domain.exercises.routine import Item
from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session import events as e
from footcare_gui.domain.session.cues import Sound, cues_of
from footcare_gui.domain.session.engine import reduce
from footcare_gui.domain.session.outcome import Ending
from footcare_gui.domain.session.plan import Kind, PlanOptions, SessionPlan
from footcare_gui.domain.session.planning import plan_exercise
from footcare_gui.domain.session.readout import readout
from footcare_gui.domain.session.state import (
    Finished,
    Idle,
    Position,
    Running,
    State,
)
from footcare_gui.domain.session.timing import end_ms
from tests.builders import PRESS, STRETCH, WALK, make_library, make_plan


def _do(plan: SessionPlan, state: State, *commands: c.Command) -> tuple[State, list[e.Event]]:
    happened: list[e.Event] = []
    for command in commands:
        state, events = reduce(plan, state, command)
        happened += events
    return state, happened


def _in(plan: SessionPlan, kind: Kind, exercise: str = "press", elapsed_ms: int = 1_000) -> Running:
    index = next(
        i for i, s in enumerate(plan.segments) if s.kind is kind and s.exercise == exercise
    )
    return Running(Position(index, elapsed_ms), 0)


def test_easier_said_in_the_rest_lengthens_it_and_halves_what_is_left() -> None:
    plan = make_plan(STRETCH)
    rest = _in(plan, Kind.REST, "stretch")
    state, happened = _do(plan, rest, c.TooMuch(0))
    assert isinstance(state, Running)
    assert state.where.index == rest.where.index
    assert end_ms(plan, state.where) == 5_000, "no longer before it is answered"
    assert [type(event) for event in happened] == [e.WasTooMuch, e.TooMuchAsked]
    state, _ = _do(plan, state, c.Ease(0))
    assert isinstance(state, Running)
    assert end_ms(plan, state.where) == 10_000
    state, _ = _do(plan, state, *[c.Tick(ms) for ms in range(1_000, 13_000, 1_000)])
    assert isinstance(state, Running)
    hold = next(i for i in range(state.where.index, 99) if plan.segments[i].kind is Kind.HOLD)
    assert readout(plan, state).left_ms < plan.session_ms
    assert end_ms(plan, Position(hold, eased=state.where.eased)) == 15_000


def test_one_hold_is_too_much_only_once_however_often_it_is_said() -> None:
    plan = make_plan(STRETCH, WALK)
    state, _ = _do(plan, _in(plan, Kind.HOLD, "stretch"), c.TooMuch(0))
    again, happened = _do(plan, state, c.TooMuch(500), c.TooMuch(1_500))
    assert happened == []
    assert not readout(plan, again).can_ease
    assert isinstance(again, Running)
    assert plan.segments[again.where.index].kind is Kind.RELEASE


def test_a_session_whose_end_was_skipped_to_was_stopped_and_plays_no_fanfare() -> None:
    plan = make_plan(WALK)
    for command in (c.Next(0), c.SkipExercise(0), c.TooMuch(0)):
        state, happened = _do(plan, _in(plan, Kind.MOVE, "walk"), command)
        assert isinstance(state, Finished)
        assert state.ending is Ending.STOPPED
        assert Sound.ALL_DONE not in [cue.sound for cue in cues_of(plan, state, happened)]


def test_a_skipped_exercise_is_not_ticked_until_it_is_begun_anew() -> None:
    plan = make_plan(PRESS, WALK)
    state, _ = _do(plan, _in(plan, Kind.HOLD), c.SkipExercise(0))
    assert [stretch.cut for stretch in readout(plan, state).timeline] == [True, False]
    state, _ = _do(plan, state, c.Previous(100), c.Previous(200))
    assert [stretch.cut for stretch in readout(plan, state).timeline] == [False, False]


def test_skipping_only_a_rest_leaves_the_exercise_whole() -> None:
    plan = make_plan(PRESS, WALK)
    state, _ = _do(plan, _in(plan, Kind.REST), c.Next(0))
    assert not readout(plan, state).timeline[0].cut


def test_the_screen_counts_from_the_very_time_that_the_start_button_showed() -> None:
    plan = plan_exercise(make_library(STRETCH), Item("stretch"), PlanOptions())
    state, _ = _do(plan, Idle(), c.Start(0))
    shown = readout(plan, state)
    assert shown.left_ms == shown.total_ms == plan.total_ms
    state, _ = _do(plan, state, *[c.Tick(ms) for ms in range(0, 10_500, 500)], c.Tick(12_000))
    assert readout(plan, state).left_ms == plan.total_ms - 2_000


def test_time_added_is_added_to_the_whole_for_good() -> None:
    plan = make_plan(STRETCH, WALK)
    state, _ = _do(plan, _in(plan, Kind.HOLD, "stretch"), c.Extend(0), c.Next(100))
    assert readout(plan, state).total_ms == plan.total_ms + 10_000
