"""Which written step a preview is at, also where the library is silent."""

from __future__ import annotations

from footcare_gui.domain.exercises.exercise import Step
from footcare_gui.domain.session.plan import Kind, Segment
from footcare_gui.domain.session.preview_steps import StepOrder, order_of, step_shown
from tests.builders import STRETCH, make_plan

STEPS = (
    Step(pose="start"),
    Step(pose="in"),
    Step(during=("hold",), pose="hold"),
    Step(pose="hold"),
    Step(pose="start"),
)


def segment(kind: Kind, duration_ms: int = 6_000, step: int = 3) -> Segment:
    one = next(s for s in make_plan(STRETCH).segments if s.kind is kind)
    return one._replace(duration_ms=duration_ms, step=step)


ORDER = order_of(STEPS, [segment(Kind.HOLD)])


def test_steps_are_sorted_round_the_work() -> None:
    assert StepOrder(before=(1,), way_in=(2,), work={3: (3, 4)}, way_out=(5,)) == ORDER


def test_where_nothing_is_written_before_or_after_the_work_its_neighbours_speak() -> None:
    only = order_of((Step(during=("hold",), pose="hold"),), [segment(Kind.HOLD, step=1)])
    assert only == StepOrder(before=(1,), way_in=(1,), work={1: (1,)}, way_out=(1,))


def test_the_steps_of_the_work_share_its_time() -> None:
    hold = segment(Kind.HOLD, 6_000)
    shown = [step_shown(ORDER, hold, ms, 500, 500) for ms in (0, 2_999, 3_000, 5_999)]
    assert [(one.number, one.left_ms) for one in shown] == [
        (3, 3_000), (3, 1), (4, 3_000), (4, 1),
    ]  # fmt: skip


def test_a_change_of_sides_goes_out_stands_and_goes_in() -> None:
    switch = segment(Kind.SWITCH, 10_000)
    shown = [step_shown(ORDER, switch, ms, 2_000, 1_000).number for ms in (0, 1_000, 7_999, 8_000)]
    assert shown == [5, 1, 1, 2]


def test_the_opening_has_nothing_to_go_out_of() -> None:
    opening = segment(Kind.GET_READY, 10_000)
    assert step_shown(ORDER, opening, 0, 2_000, 1_000).number == 1
