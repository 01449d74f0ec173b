"""What moves ticks a second at a time, clear of its cues."""

from __future__ import annotations

from footcare_gui.domain.exercises.routine import Item
from footcare_gui.domain.session.plan import Kind, SessionPlan
from footcare_gui.domain.session.state import Position
from footcare_gui.domain.session.ticks import next_tick_ms
from tests.domain.voice.scripts import plan_of


def ticks_in(plan: SessionPlan, kind: Kind) -> list[int]:
    index = next(i for i, s in enumerate(plan.segments) if s.kind is kind)
    found, at_ms = [], next_tick_ms(plan, Position(index=index))
    while at_ms is not None:
        found.append(at_ms)
        at_ms = next_tick_ms(plan, Position(index=index, elapsed_ms=at_ms))
    return found


def test_a_walk_ticks_every_second_but_where_a_cue_sounds() -> None:
    ticks = ticks_in(plan_of(Item("toe_walk")), Kind.MOVE)
    cues = {15_000, 20_000, 27_000, 28_000, 29_000}
    assert ticks == [ms for ms in range(1_000, 30_000, 1_000) if ms not in cues]


def test_what_is_still_or_leads_there_does_not_tick() -> None:
    plan = plan_of(Item("heel_cord"))
    assert [ticks_in(plan, kind) for kind in (Kind.HOLD, Kind.MOVE_IN, Kind.GET_READY)] == [[]] * 3


def test_in_the_middle_the_next_whole_second_is_next() -> None:
    plan = plan_of(Item("toe_walk"))
    move = next(i for i, s in enumerate(plan.segments) if s.kind is Kind.MOVE)
    assert next_tick_ms(plan, Position(index=move, elapsed_ms=2_340)) == 3_000
