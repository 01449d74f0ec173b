"""One turn of the engine: time passes, and the session moves about in its plan."""

from __future__ import annotations

from footcare_gui.domain.session import events as e
from footcare_gui.domain.session.events import Cause
from footcare_gui.domain.session.outcome import Ending
from footcare_gui.domain.session.plan import Kind
from footcare_gui.domain.session.state import Finished, Idle, Paused, PauseReason, Position, Running
from footcare_gui.domain.session.turn import Turn
from tests.builders import CIRCLES, STRETCH, make_plan

PLAN = make_plan(STRETCH, CIRCLES)
LAST = len(PLAN.segments)


def running(index: int, elapsed_ms: int = 0, *, waiting: bool = False) -> Turn:
    return Turn(PLAN, Running(Position(index, elapsed_ms=elapsed_ms, waiting=waiting), 1_000))


def test_time_that_overruns_a_segment_is_carried_into_the_next() -> None:
    turn = running(0, 9_500)
    turn.settle(1_000 + 2_000)
    ended, started = turn.events
    assert (ended.at_ms, started.at_ms) == (1_500, 1_500)
    assert turn.state == Running(Position(1, elapsed_ms=1_500), 3_000)


def test_before_the_start_and_while_it_waits_nothing_happens_by_itself() -> None:
    idle = Turn(PLAN, Idle())
    idle.settle(99_000)
    waits = running(0, waiting=True)
    waits.settle(99_000)
    assert idle.events == waits.events == []
    assert waits.state == Running(Position(0, waiting=True), 99_000)


def test_a_process_that_slept_stands_still_where_it_was_last_seen() -> None:
    turn = running(0, 4_000)
    turn.settle(1_000 + PLAN.gap_ms + 1)
    assert turn.state == Paused(Position(0, elapsed_ms=4_000), PauseReason.GAP, 1_000)


def test_another_side_is_entered_by_its_transition() -> None:
    kinds = [segment.kind for segment in PLAN.segments]
    switch = kinds.index(Kind.SWITCH)
    turn = running(2, 4_000)
    turn.land(1_200, switch + 2)
    assert turn.active.where.index == switch
    assert [event.cause for event in turn.events if isinstance(event, e.SegmentEnded)] == [
        Cause.SKIPPED
    ]


def test_the_end_is_completed_only_by_going_all_the_way() -> None:
    endings = []
    for cause in (Cause.TIME, Cause.FINISHED, Cause.SKIPPED, Cause.TOO_MUCH):
        turn = running(LAST - 1)
        turn.enter(2_000, LAST, cause)
        assert isinstance(turn.state, Finished)
        endings.append(turn.state.ending)
    assert endings == [Ending.COMPLETED, Ending.COMPLETED, Ending.STOPPED, Ending.STOPPED]
