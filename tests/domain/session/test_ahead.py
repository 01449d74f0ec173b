"""What lies round the present segment: before it, and to come."""

from __future__ import annotations

from dataclasses import replace

from footcare_gui.domain.session.ahead import came_from, following, left_ms, work_ahead
from footcare_gui.domain.session.plan import Beat, Kind
from footcare_gui.domain.session.state import Position
from tests.builders import CIRCLES, CURLS, STRETCH, WALK, make_plan

PLAN = make_plan(WALK, STRETCH, CIRCLES)
FIRST, LAST = Position(), Position(index=len(PLAN.segments) - 1)


def test_of_a_counted_repetition_its_next_beat_comes_and_not_only_the_rest() -> None:
    plan = make_plan(CURLS)
    up = next(i for i, one in enumerate(plan.segments) if one.beat is Beat.UP)
    beats = [following(plan, Position(up + n)) for n in range(2)]
    assert [one.beat for one in beats if one] == [Beat.HOLD, Beat.DOWN]


def test_one_comes_from_the_last_part_of_the_exercise_before() -> None:
    lying_down = next(i for i, one in enumerate(PLAN.segments) if one.place == 2)
    assert came_from(PLAN, FIRST) is None
    assert came_from(PLAN, Position(index=lying_down + 1)) is PLAN.segments[lying_down - 1]


def test_what_is_left_shrinks_with_time_and_grows_with_what_is_added() -> None:
    assert left_ms(PLAN, FIRST) == PLAN.session_ms
    assert left_ms(PLAN, replace(FIRST, elapsed_ms=1_000)) == PLAN.session_ms - 1_000
    assert left_ms(PLAN, replace(FIRST, extra_ms=10_000)) == PLAN.session_ms + 10_000
    over = replace(LAST, elapsed_ms=PLAN.segments[-1].duration_ms + 1)
    assert left_ms(PLAN, over) == 0


def test_what_follows_is_new_to_the_person() -> None:
    coming = following(PLAN, FIRST)
    assert coming is not None
    assert coming.kind is not PLAN.segments[0].kind
    assert following(PLAN, LAST) is None


def test_only_the_way_into_an_exercise_leads_to_its_work() -> None:
    at_work = next(i for i, one in enumerate(PLAN.segments) if one.kind.is_work)
    assert PLAN.segments[0].kind is Kind.GET_READY
    assert work_ahead(PLAN, FIRST) is PLAN.segments[at_work]
    assert work_ahead(PLAN, Position(index=at_work)) is None
