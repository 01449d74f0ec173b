"""The exercises of a session in order, and how far each has come."""

from __future__ import annotations

from footcare_gui.domain.session.plan import SessionPlan
from footcare_gui.domain.session.state import Position
from footcare_gui.domain.session.timeline import Stretch, timeline
from tests.builders import CIRCLES, STRETCH, WALK, make_plan

PLAN = make_plan(WALK, STRETCH, CIRCLES)


def at(place: int, elapsed_ms: int = 0, *, plan: SessionPlan = PLAN) -> Position:
    """The beginning of an exercise, or some time into its first part."""
    index = next(i for i, segment in enumerate(plan.segments) if segment.place == place)
    return Position(index, elapsed_ms)


def shown(where: Position, *, finished: bool = False) -> tuple[Stretch, ...]:
    return timeline(PLAN, where, finished=finished)


def test_the_shares_of_all_exercises_make_the_whole() -> None:
    stretches = shown(at(0))
    assert [stretch.exercise for stretch in stretches] == ["walk", "stretch", "circles"]
    assert abs(sum(stretch.share for stretch in stretches) - 1) < 1e-9


def test_what_lies_behind_is_done_and_what_lies_ahead_is_not() -> None:
    before, now, after = shown(at(1, 2_000))
    assert before.is_done
    assert now.current
    assert 0 < now.done < 1
    assert (after.done, after.is_done) == (0, False)


def test_what_was_cut_is_never_done() -> None:
    cut = shown(Position(at(1).index, cut=(0,)))[0]
    assert cut.cut
    assert cut.done == 1
    assert not cut.is_done


def test_none_is_current_once_the_session_is_over() -> None:
    last = Position(len(PLAN.segments) - 1, PLAN.segments[-1].duration_ms)
    assert not [stretch for stretch in shown(last, finished=True) if stretch.current]
    assert all(stretch.is_done for stretch in shown(last, finished=True))


def test_of_a_single_exercise_the_way_to_its_beginning_is_no_part_as_in_its_time_left() -> None:
    plan = make_plan(CIRCLES)._replace(type="exercise")
    opening = plan.segments[0]

    def done(where: Position) -> float:
        (stretch,) = timeline(plan, where, finished=False)
        return stretch.done

    assert done(Position(0, opening.duration_ms)) == 0
    assert done(Position(1, 1_000)) * plan.total_ms == 1_000
