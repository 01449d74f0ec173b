"""What was done without the app is a session like others, and marked."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from footcare_gui.adapters.library.reader import load_library
from footcare_gui.domain.exercises.routine import Item
from footcare_gui.domain.memory.by_hand import BY_HAND, began_on, entry_of
from footcare_gui.domain.memory.recording import Stamped
from footcare_gui.domain.session.evolution import replay
from footcare_gui.domain.session.outcome import Ending, Extent
from footcare_gui.domain.session.plan import PlanOptions, SessionPlan
from footcare_gui.domain.session.planning import plan_exercise
from footcare_gui.domain.session.state import Finished
from footcare_gui.platform.places import library_file

LIBRARY = load_library(library_file()).library
NOW = datetime(2026, 11, 28, 15, 30, tzinfo=UTC)


def planned(exercise: str, variant: str = "") -> SessionPlan:
    return plan_exercise(LIBRARY, Item(exercise, variant), PlanOptions(wait_for_me=False))


@pytest.mark.parametrize("exercise", LIBRARY.exercises)
def test_it_counts_as_done_in_all_its_parts(exercise: str) -> None:
    for variant in ("", *LIBRARY.exercises[exercise].variants):
        plan = planned(exercise, variant)
        record = entry_of("a" * 32, plan, NOW).record
        assert (record.plan_type, record.ending) == (BY_HAND, Ending.COMPLETED)
        assert record.extent(0) is Extent.DONE
        work_ms = sum(part.duration_ms for part in plan.segments if part.kind.is_work)
        assert record.held_ms == work_ms


def test_its_events_are_those_of_a_session_that_went_by_the_plan() -> None:
    entry = entry_of("a" * 32, planned("heel_cord"), NOW)
    state = replay(entry.plan, [stamped.event for stamped in entry.happened])
    assert isinstance(state, Finished)
    assert isinstance(entry.happened[-1], Stamped)
    took = entry.happened[-1].wall - entry.began
    assert took == timedelta(milliseconds=entry.plan.session_ms)


def test_a_day_gone_by_is_entered_at_its_noon_and_the_present_one_as_just_over() -> None:
    before = began_on(NOW.date() - timedelta(days=2), NOW, 60_000)
    assert before == datetime(2026, 11, 26, 12, tzinfo=UTC)
    assert began_on(NOW.date(), NOW, 60_000) == NOW - timedelta(minutes=1)
    assert began_on(NOW.date() + timedelta(days=3), NOW, 60_000) == NOW - timedelta(minutes=1)


def test_what_is_entered_just_after_midnight_belongs_to_the_new_day() -> None:
    early = NOW.replace(hour=0, minute=2)
    assert began_on(early.date(), early, 600_000).date() == early.date()
