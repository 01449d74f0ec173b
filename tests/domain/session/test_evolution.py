"""What an event makes of a state; one that cannot follow changes nothing."""

from __future__ import annotations

import pytest

from footcare_gui.domain.session import events as e
from footcare_gui.domain.session.evolution import evolve, replay
from footcare_gui.domain.session.outcome import Ending
from footcare_gui.domain.session.state import (
    Finished,
    Idle,
    Paused,
    PauseReason,
    Position,
    Resuming,
    Running,
    State,
)
from tests.builders import STRETCH, make_plan

PLAN = make_plan(STRETCH)
WHERE = Position(2, elapsed_ms=4_000)
USER = PauseReason.USER


def test_a_session_is_folded_from_its_events() -> None:
    events = (
        e.SessionStarted(5),
        e.SegmentStarted(5, 0, e.Cause.TIME),
        e.SegmentEnded(10_005, 0, 10_000, e.Cause.TIME),
        e.SegmentStarted(10_005, 1, e.Cause.TIME),
        e.SessionPaused(12_000, 1, 1_995, USER),
    )
    assert replay(PLAN, events) == Paused(Position(1, elapsed_ms=1_995), USER, 12_000)


@pytest.mark.parametrize(
    ("state", "event"),
    [
        (Idle(), e.SessionPaused(9, 0, 0, USER)),
        (Idle(), e.SessionFinished(9, Ending.STOPPED)),
        (Running(WHERE, 1), e.SessionStarted(9)),
        (Running(WHERE, 1), e.LeadStarted(9, 2)),
        (Paused(WHERE, USER, 1), e.MarkPassed(9, 2, e.MarkKind.COUNT, 5_000)),
        (Finished(WHERE, Ending.COMPLETED, 1), e.SegmentStarted(9, 0, e.Cause.TIME)),
    ],
)
def test_an_event_that_cannot_follow_changes_nothing(state: State, event: e.Event) -> None:
    assert evolve(PLAN, state, event) is state


def test_a_lead_comes_before_the_hold_goes_on() -> None:
    lead = evolve(PLAN, Paused(WHERE, USER, 1), e.LeadStarted(9, 2))
    assert lead == Resuming(WHERE, 0, 9)
    assert evolve(PLAN, lead, e.SessionResumed(12, 2)) == Running(WHERE, 12)


def test_landing_while_paused_stays_paused_and_forgets_the_time_added() -> None:
    longer = Position(2, elapsed_ms=4_000, extra_ms=10_000, added_ms=10_000)
    landed = evolve(PLAN, Paused(longer, USER, 1), e.SegmentStarted(9, 3, e.Cause.SKIPPED))
    assert isinstance(landed, Paused)
    assert (landed.where.index, landed.where.elapsed_ms, landed.where.extra_ms) == (3, 0, 0)
    assert landed.where.added_ms == 10_000
