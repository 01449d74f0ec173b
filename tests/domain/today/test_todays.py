"""Today's session: its order, its shorter and seated forms, the gentle one, and an extra hold."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest

from footcare_gui.domain.choices.my_plan import Entry
from footcare_gui.domain.exercises.exercise import Posture
from footcare_gui.domain.session.plan import Kind, PlanOptions, SessionPlan
from footcare_gui.domain.today.past import Completion, Past
from footcare_gui.domain.today.schedule import due_states
from footcare_gui.domain.today.todays import GENTLE_MS, gentler_session, todays_session
from tests.kits.todays_kit import MORNING, NOON, library, session


def items(plan: SessionPlan | None) -> list[tuple[str, str]]:
    assert plan is not None
    return list(dict.fromkeys((s.exercise, s.variant) for s in plan.segments))


def test_on_the_first_morning_it_is_the_morning_routine() -> None:
    plan = session(now=NOON.replace(hour=7))
    assert [name for name, _ in items(plan)] == list(MORNING)
    assert plan is not None
    assert plan.total_ms == 282_000


def test_later_in_the_day_it_goes_down_instead_of_rising() -> None:
    assert [name for name, _ in items(session())][-1] == "ankle_circles"


def test_nothing_due_is_no_session() -> None:
    assert session(MORNING, *(Completion(name, NOON) for name in MORNING)) is None
    assert session(()) is None


def test_of_ten_due_the_four_that_have_waited_longest_come() -> None:
    names = tuple(library().exercises)
    longest = ("upward_stretch", "pencil_grip", "toe_press", "foot_massage")
    done = [
        Completion(
            name, NOON - timedelta(days=9 if name in longest else 2 if name != "toe_walk" else 1)
        )
        for name in names
    ]
    assert {name for name, _ in items(session(names, *done))} == set(longest)


@pytest.mark.parametrize("limit_ms", [120_000, 180_000])
def test_a_short_session_keeps_its_word(limit_ms: int) -> None:
    plan = session(limit_ms=limit_ms)
    assert plan is not None
    assert 0 < plan.total_ms <= limit_ms


def test_what_has_waited_longest_and_fits_is_in_a_short_session() -> None:
    names = ("toe_stretch", "toe_press", "ankle_circles")
    assert [name for name, _ in items(session(names, limit_ms=120_000))] == ["toe_press"]
    assert session(("toe_stretch",), limit_ms=120_000) is None


def test_seated_takes_seated_forms_and_leaves_out_the_rest() -> None:
    assert items(session(seated=True)) == [("ankle_circles", "seated"), ("toe_press", "seated")]
    assert session(("heel_cord",), seated=True) is None


def test_a_chosen_seated_form_stays() -> None:
    entry = Entry("toe_stretch", "foot_flat")
    due = due_states(library(), (entry,), Past(), NOON, UTC)
    plan = todays_session(library(), (entry,), due, PlanOptions(), NOON, seated=True)
    assert items(plan) == [("toe_stretch", "foot_flat")]


def test_the_unsteady_change_position_as_rarely_as_others() -> None:
    plan = session(("toe_press", "heel_cord", "foot_massage"), options=PlanOptions(unsteady=True))
    assert plan is not None
    postures = [segment.posture for segment in plan.segments]
    assert sum(a is not b for a, b in pairwise(postures)) == len(set(postures)) - 1


# ---- gentler -------------------------------------------------------------------------------------


def test_gentler_is_two_minutes_seated_or_lying_and_rotates() -> None:
    last: dict[str, datetime] = {}
    seen = set()
    for day in range(12):
        plan = gentler_session(library(), last, PlanOptions())
        assert plan is not None
        assert 60_000 < plan.total_ms <= GENTLE_MS
        assert {s.posture for s in plan.segments} in ({Posture.SEATED}, {Posture.LYING})
        assert not any(s.open_ended for s in plan.segments)
        for name, _ in items(plan):
            seen.add(name)
            last[name] = NOON + timedelta(days=day)
    assert seen == {"toe_stretch", "toe_press", "ankle_circles", "foot_massage", "upward_stretch"}


def test_gentler_is_half_of_the_work() -> None:
    last = {name: NOON for name in library().exercises if name != "upward_stretch"}
    plan = gentler_session(library(), last, PlanOptions())
    assert plan is not None
    work = [s for s in plan.segments if s.exercise == "upward_stretch" and s.kind is Kind.HOLD]
    assert [s.duration_ms for s in work] == [15_000, 15_000]


def test_gentler_leaves_out_what_rests_today() -> None:
    resting = frozenset({"toe_stretch", "toe_press", "ankle_circles", "foot_massage"})
    assert {
        name for name, _ in items(gentler_session(library(), {}, PlanOptions(), leave_out=resting))
    } == {"upward_stretch"}
    everything = frozenset(library().exercises)
    assert gentler_session(library(), {}, PlanOptions(), leave_out=everything) is None
