"""What to do now is told step by step, and nothing is told when its time is over."""

from __future__ import annotations

from footcare_gui.domain.exercises.routine import Item
from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session.plan import Kind
from footcare_gui.domain.session.readout import Readout, readout
from footcare_gui.domain.session.state import Position, Running
from footcare_gui.texts.session_steps import instructions, not_now
from footcare_gui.texts.session_words import words_of
from tests.domain.session_log import Log
from tests.domain.voice.scripts import library, plan_of

PLAN = plan_of(Item("heel_cord"))
STAND = "Stand facing a wall, hands on it at shoulder height."
STEP_BACK = "Step back with the left leg. Toes of both feet point at the wall."


def shown(until_ms: int) -> Readout:
    return readout(PLAN, Log(PLAN).do(c.Start(0)).tick(range(500, until_ms + 1, 500)).state)


def told(until_ms: int) -> tuple[str, ...]:
    exercise = library().exercises["heel_cord"]
    return instructions(shown(until_ms), exercise, exercise.usual)


def test_before_the_way_in_all_that_is_done_is_told_and_by_then_no_more_what_was_first() -> None:
    assert told(1_000) == (f"{STAND} {STEP_BACK}", STAND)
    fewest = "Step back with the left leg."
    assert told(6_000)[:3] == (f"{STAND} {STEP_BACK}", STEP_BACK, fewest)


def test_between_the_sides_all_that_is_done_anew_is_told_and_late_no_more_what_was_first() -> None:
    plan, circles = plan_of(Item("ankle_circles")), library().exercises["ankle_circles"]
    lie, lift = "On your back, the right leg long, the left knee bent.", "Raise the right leg."
    index = next(i for i, part in enumerate(plan.segments) if part.kind is Kind.SWITCH)
    at_first, later = (
        instructions(readout(plan, Running(Position(index, ms), 0)), circles, circles.usual)
        for ms in (4_900, 5_000)
    )
    all_of_it = f"Now the right leg. {lie} {lift} Hands behind its thigh."
    assert at_first[:3] == (all_of_it, f"Now the right leg. {lie}", lie)
    assert later[:2] == (all_of_it, f"{lift} Hands behind its thigh.")


def test_between_the_sides_no_step_is_on_that_lets_the_other_one_go() -> None:
    plan = plan_of(Item("ankle_circles"))
    for kind, step in ((Kind.SWITCH, 1), (Kind.RELEASE, 5)):
        index = next(i for i, part in enumerate(plan.segments) if part.kind is kind)
        words = words_of(readout(plan, Running(Position(index), 0)), library())
        assert words.step == step


def test_what_is_over_is_not_to_be_done_now_and_on_the_way_what_is_done_in_the_work() -> None:
    usual = library().exercises["heel_cord"].usual
    hold = "Back knee straight, heel down. The calf of the left leg stretches. Keep breathing."
    end = "Come back and step in. Then change legs."
    assert not_now(shown(4_900), usual) == (hold, end)
    assert not_now(shown(5_000), usual) == (STAND, hold, end)
    in_hold = shown(14_000)
    assert in_hold.segment.kind is Kind.HOLD
    assert not_now(in_hold, usual) == (
        STAND,
        STEP_BACK,
        "Bend the front knee, hips toward the wall.",
        "Once with each leg.",
    )


def test_on_the_way_in_it_is_that_step() -> None:
    assert told(11_000)[0] == "Bend the front knee, hips toward the wall."


def test_half_way_is_told_and_what_to_do_stays() -> None:
    assert told(28_500)[:2] == (
        "Half way. Back knee straight, heel down. The calf of the left leg stretches. "
        "Keep breathing.",
        "Half way. Back knee straight, heel down.",
    )
