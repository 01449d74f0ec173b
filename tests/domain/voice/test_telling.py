"""What has been told is not told again, and the steps are known where a voice tells them."""

from __future__ import annotations

from footcare_gui.domain.choices.voice_wishes import HowMuch, VoiceWishes
from footcare_gui.domain.exercises.routine import Item
from footcare_gui.domain.session.plan import Kind, SessionPlan
from footcare_gui.domain.voice.sentences import Say, Sentence
from footcare_gui.domain.voice.telling import Telling, Told, afterward, steps_of, told_early
from tests.domain.voice.scripts import calm, library, plan_of

STEP, OTHER = Sentence(Say.STEP, text="Rise."), Sentence(Say.KEEP_BREATHING)


def texts(sentences: tuple[Sentence, ...]) -> list[str]:
    return [sentence.text for sentence in sentences]


def telling(plan: SessionPlan) -> Telling:
    return Telling(plan, library(), calm)


def test_steps_are_told_once_on_a_side_and_all_else_once_in_a_part() -> None:
    plan = plan_of(Item("heel_cord"))
    told = Told().at(0, plan.segments[0]).and_also(STEP).and_also(OTHER)
    assert told.has(STEP)
    assert told.has(OTHER)
    later = told.at(1, plan.segments[1])
    assert later.has(STEP)
    assert not later.has(OTHER)
    switch = next(i for i, s in enumerate(plan.segments) if s.kind is Kind.SWITCH)
    assert not later.at(switch, plan.segments[switch]).has(STEP)


def test_what_was_told_before_the_start_is_not_told_again_but_the_name() -> None:
    plan = plan_of(Item("heel_cord"))
    name = Sentence(Say.NAME, "heel_cord")
    told = Told().and_also(name).and_also(OTHER).at(0, plan.segments[0])
    assert told.has(OTHER)
    assert not told.has(name)


def test_what_was_cut_off_has_not_been_told() -> None:
    plan = plan_of(Item("heel_cord"))
    told = Told().at(0, plan.segments[0]).and_also(STEP)
    assert not told.but_not(STEP).has(STEP)


def test_the_steps_of_a_stretch_with_a_way_in() -> None:
    steps = steps_of(telling(plan_of(Item("heel_cord"))), 2)
    assert texts(steps.before)[0] == "Stand facing a wall, hands on it at shoulder height."
    assert texts(steps.work) == [
        "Back knee straight, heel down.",
        "The calf of the working leg stretches.",
        "Keep breathing.",
    ]
    assert texts(steps.before)[-1] == "Toes of both feet point at the wall."
    assert texts(steps.switch)[0] == "Step back with the working leg."
    assert texts(steps.move_in) == ["Bend the front knee, hips toward the wall."]
    assert texts(steps.release) == ["Come back and step in.", "Then change legs."]


def test_what_more_is_said_of_the_work_belongs_to_it() -> None:
    steps = steps_of(telling(plan_of(Item("ankle_circles"))), 2)
    assert texts(steps.work) == [
        "Draw big, slow circles with your toes.",
        "At the chime, circle the other way.",
    ]
    assert texts(steps.move_in) == ["Raise the working leg.", "Hands behind its thigh."]


def test_phases_are_told_as_they_come() -> None:
    steps = steps_of(telling(plan_of(Item("toe_stretch"))), 1)
    assert steps.work == ()
    assert texts(steps.before)[0] == "Sit tall, the working ankle on the other thigh."


def test_where_no_step_is_for_the_other_side_all_that_comes_first_is_done_anew_there() -> None:
    plan = plan_of(Item("ankle_circles"))
    switch = next(i for i, s in enumerate(plan.segments) if s.kind is Kind.SWITCH)
    steps = steps_of(telling(plan), switch)
    assert texts(steps.switch) == ["On your back, the working leg long, the other knee bent."]
    assert steps.switch[0].side is plan.segments[switch].side


def test_what_leads_in_is_told_early_where_the_way_in_has_no_time_for_all_of_it() -> None:
    short = plan_of(Item("ankle_circles"))
    assert texts(told_early(telling(short), 0)) == [
        "Raise the working leg.",
        "Hands behind its thigh.",
    ]
    quick = telling(short)._replace(length_of=lambda _: 500)
    assert told_early(quick, 0) == ()
    assert told_early(telling(plan_of(Item("toe_walk"))), 0) == ()


def test_what_ends_an_exercise_is_told_once_it_is_over_unless_it_is_known() -> None:
    plan = plan_of(Item("band_pull"))
    assert texts(afterward(telling(plan), plan.segments[-1])) == ["Take the band off."]
    knows = telling(plan)._replace(is_known=lambda *_: True)
    assert afterward(knows, plan.segments[-1]) == ()


def test_it_is_told_in_full_until_it_is_known() -> None:
    segment = plan_of(Item("heel_cord")).segments[0]
    new = telling(plan_of(Item("heel_cord")))
    assert new.is_full(segment)
    assert not new._replace(is_known=lambda *_: True).is_full(segment)
    assert not new._replace(wishes=VoiceWishes(how_much=HowMuch.SHORT)).is_full(segment)
    assert new._replace(wishes=VoiceWishes(how_much=HowMuch.CHANGES)).only_changes
