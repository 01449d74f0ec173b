"""The script: everything fits, nothing is cut, and what changes is said before it changes."""

from __future__ import annotations

import time
from itertools import groupby, pairwise

import pytest

from footcare_gui.domain.choices.voice_wishes import HowMuch, VoiceWishes
from footcare_gui.domain.exercises.routine import Item
from footcare_gui.domain.session.plan import Kind, PlanOptions
from footcare_gui.domain.session.state import Eased, Position, TooMuchAnswer
from footcare_gui.domain.voice.lines import AFTER_CUE_MS, Line, one
from footcare_gui.domain.voice.script import AHEAD_MS, breaths, part_script, script_of
from footcare_gui.domain.voice.sentences import Say, Sentence
from footcare_gui.domain.voice.telling import Telling, Told
from footcare_gui.texts.voice import words_of_sentence
from tests.domain.voice.scripts import (
    any_telling,
    calm,
    cues_in,
    library,
    plan_of,
    routine_plan,
    starts_ms,
)

QUICK, PARTS = range(40), range(0, 1_000, 25)
STILL = PlanOptions(wait_for_me=False)


def said(lines: tuple[Line, ...] | list[Line]) -> list[str]:
    return [words_of_sentence(line.sentence, library()) for line in lines]


def told_in(telling: Telling, kind: Kind, rep: int = 0) -> list[str]:
    """What is said in the first part of a kind."""
    lines = list(script_of(telling))
    segments = telling.plan.segments
    index = next(i for i, s in enumerate(segments) if (s.kind, s.rep) == (kind, rep))
    return said([line for line in lines if line.part == index])


def holds(seed: int) -> None:
    """All that a script promises, of any session."""
    telling = any_telling(seed)
    lines, starts = list(script_of(telling)), starts_ms(telling.plan)
    assert lines == list(script_of(telling))
    for line, after in pairwise(lines):
        assert line.ends_ms <= after.at_ms, (line, after)
    cues = {cue.due_ms for cue in cues_in(telling.plan)}
    for line in lines:
        assert line.deadline_ms is not None
        assert line.earliest_ms <= line.at_ms
        assert line.ends_ms <= line.deadline_ms
        assert telling.length_of(line.sentence) == line.length_ms
        begins, ends = starts[line.part], starts[line.part + 1]
        assert begins <= line.at_ms < ends
        kind = telling.plan.segments[line.part].kind
        announces = kind.is_transition or kind is Kind.REST
        if announces and line.sentence.say is not Say.COUNT:
            assert line.ends_ms <= ends - AHEAD_MS
        assert not [due for due in cues if -150 < due - line.at_ms < line.length_ms]
    heard = {(line.part, line.sentence.say) for line in lines}
    for index, segment in enumerate(telling.plan.segments):
        names = {Say.NAME, Say.NEXT, Say.SIDE, Say.NOW_THE_SIDE}
        assert starts[index] in cues or any((index, name) in heard for name in names), segment


@pytest.mark.parametrize("seed", QUICK)
def test_whatever_the_session_nothing_overlaps_is_cut_or_comes_late(seed: int) -> None:
    holds(seed)


@pytest.mark.proof
@pytest.mark.parametrize("first", PARTS)
def test_the_same_over_a_thousand_sessions(first: int) -> None:
    for seed in range(first, first + 25):
        holds(seed)


def test_where_it_waits_what_is_said_does_not_overlap_either() -> None:
    for seed in QUICK:
        lines = list(script_of(any_telling(seed, waits=True)))
        assert all(line.ends_ms <= after.at_ms for line, after in pairwise(lines))


@pytest.mark.parametrize("name", ["morning", "desk_break", "no_equipment", "full_ten", "bedtime"])
def test_with_a_calm_voice_each_exercise_and_each_side_is_named_before_it_begins(name: str) -> None:
    for how_much in HowMuch:
        plan = routine_plan(name)
        telling = Telling(plan, library(), calm, VoiceWishes(how_much=how_much))
        heard = {(line.part, line.sentence.say) for line in script_of(telling)}
        for index, segment in enumerate(plan.segments):
            if segment.kind is Kind.SWITCH:
                assert {(index, Say.SIDE), (index, Say.NOW_THE_SIDE)} & heard
            elif segment.kind.is_transition:
                assert {(index, Say.NAME), (index, Say.NEXT)} & heard


def test_an_exercise_that_is_not_known_yet_is_told_in_full() -> None:
    telling = Telling(plan_of(Item("heel_cord"), options=STILL), library(), calm)
    assert told_in(telling, Kind.GET_READY) == [
        "Heel tendon stretch.",
        "Left leg first.",
        "Stand facing a wall, hands on it at shoulder height.",
    ]
    held = told_in(telling, Kind.HOLD, 1)
    assert held[:2] == ["Hold for 30 seconds.", "Step back with the left leg."]
    assert told_in(telling, Kind.RELEASE, 1) == ["Come back and step in."]
    assert told_in(telling, Kind.SWITCH) == [
        "Now the right leg.",
        "Step back with the right leg.",
        "Toes of both feet point at the wall.",
    ]


def test_one_that_is_known_is_told_in_short() -> None:
    plan = plan_of(Item("heel_cord"), options=STILL)
    telling = Telling(plan, library(), calm, is_known=lambda *_: True)
    assert told_in(telling, Kind.GET_READY)[-2:] == ["Heel tendon stretch.", "Left leg."]
    assert told_in(telling, Kind.HOLD, 1) == ["Hold.", "Half way."]
    assert told_in(telling, Kind.RELEASE, 1) == ["Slowly let go."]
    assert told_in(telling, Kind.SWITCH) == ["Right leg."]


def test_who_wants_only_changes_hears_only_changes() -> None:
    plan = plan_of(Item("ankle_circles"), Item("heel_cord"), options=STILL)
    wishes = VoiceWishes(how_much=HowMuch.CHANGES)
    kinds = {line.sentence.say for line in script_of(Telling(plan, library(), calm, wishes))}
    assert kinds == {Say.NAME, Say.SIDE, Say.REVERSE, Say.SIT_FIRST}


def test_each_rest_tells_how_many_are_left() -> None:
    telling = Telling(plan_of(Item("toe_press")), library(), calm)
    rests = [line for line in script_of(telling) if line.sentence.say is Say.REST_MORE]
    assert [line.sentence.n for line in rests] == list(range(8, 1, -1))
    assert told_in(telling, Kind.REST, 9) == ["Rest. Last one."]


def test_after_too_much_it_counts_what_is_left_then() -> None:
    plan = plan_of(Item("toe_press"))
    rest = next(i for i, s in enumerate(plan.segments) if s.kind is Kind.REST)
    eased = Eased(0, plan.segments[rest].side, rest, TooMuchAnswer.EASIER, last_rep=3)
    where = Position(index=rest, eased=(eased,))
    lines = part_script(Telling(plan, library(), calm), where)
    assert said(lines)[-1] == "Rest for 10 seconds."


def test_what_there_is_no_time_for_before_the_work_is_told_in_it() -> None:
    telling = Telling(plan_of(Item("toe_walk")), library(), calm)
    walking = told_in(telling, Kind.MOVE, 1)
    assert walking[:3] == [
        "Rise onto the balls of both feet.",
        "Walk for 30 seconds.",
        "Walk on with short, slow steps.",
    ]


def test_nothing_is_told_twice_where_it_was_to_be_told_first_and_where_time_was_left() -> None:
    telling = Telling(routine_plan("full_ten"), library(), calm)
    for _, lines in groupby(script_of(telling), key=lambda line: line.part):
        told = said(list(lines))
        assert len(told) == len(set(told))


def test_how_long_it_takes_is_said_before_what_there_was_no_time_for() -> None:
    telling = Telling(plan_of(Item("ankle_circles")), library(), calm)
    circling = told_in(telling, Kind.MOVE, 1)
    assert circling[0] == "Circle for 15 seconds."
    assert circling[-1] == "Half way: now the other way round."


def test_no_time_of_a_movement_goes_by_until_it_is_told_how_to_move() -> None:
    plan = plan_of(Item("toe_press", "lying"), Item("ankle_circles"))
    telling = Telling(plan, library(), calm)
    index = next(i for i, s in enumerate(plan.segments) if s.exercise == "ankle_circles")
    before = said(part_script(telling, Position(index=index)))
    assert "Draw big, slow circles with your toes." not in before
    longer = Position(index=index, extra_ms=20_000)
    assert said(part_script(telling, longer))[-4:] == [
        "Raise the left leg.",
        "Hands behind its thigh.",
        "Draw big, slow circles with your toes.",
        "At the chime, circle the other way.",
    ]


def test_each_side_of_a_movement_is_told_how_to_move() -> None:
    telling = Telling(plan_of(Item("foot_massage"), options=STILL), library(), calm)
    moves = [i for i, s in enumerate(telling.plan.segments) if s.kind is Kind.MOVE]
    lines = list(script_of(telling))
    for index in moves:
        told = said([line for line in lines if line.part == index])
        assert "Roll slowly from the heel to the ball of the foot and back." in told


def test_the_first_rest_says_how_long_it_is() -> None:
    telling = Telling(plan_of(Item("pencil_grip")), library(), calm)
    assert told_in(telling, Kind.REST, 1)[:2] == ["Put the foot down.", "Rest for 5 seconds."]
    assert told_in(telling, Kind.REST, 2) == ["Put the foot down.", "Rest, then 3 more."]


def test_where_it_waits_it_is_said_how_to_go_on_and_the_steps_come_after() -> None:
    plan = plan_of(Item("upward_stretch"))
    telling, where = Telling(plan, library(), calm), Position(waiting=True)
    waiting = part_script(telling, where)
    assert (
        said(waiting)[-1]
        == "When you are ready, press Space. Then you have 25 seconds to get into position."
    )
    assert all(line.deadline_ms is None for line in waiting)
    told = Told()
    for line in waiting:
        told = told.at(0, plan.segments[0]).and_also(line.sentence)
    arriving = said(part_script(telling, Position(extra_ms=plan.segments[0].arrive_ms), told))
    assert arriving[0] == "Left leg first."
    assert not set(arriving) & set(said(waiting))


def test_made_anew_in_the_middle_it_goes_on_with_what_was_not_said() -> None:
    telling = Telling(plan_of(Item("heel_cord"), Item("toe_stretch")), library(), calm)
    index = next(i for i, s in enumerate(telling.plan.segments) if s.kind is Kind.CHANGE_POSITION)
    whole = part_script(telling, Position(index=index))
    told = Told().at(index, telling.plan.segments[index])
    for line in whole[:2]:
        told = told.and_also(line.sentence)
    where = Position(index=index, elapsed_ms=whole[1].ends_ms)
    rest = part_script(telling, where, told)
    assert [line.sentence for line in rest] == [line.sentence for line in whole[2:]]
    assert rest[0].at_ms >= where.elapsed_ms + AFTER_CUE_MS


def test_an_answer_comes_before_all_else() -> None:
    plan = plan_of(Item("heel_cord"))
    release = next(i for i, s in enumerate(plan.segments) if s.kind is Kind.RELEASE)
    telling, first = Telling(plan, library(), calm), (one(Sentence(Say.GOOD_CALL)),)
    lines = part_script(telling, Position(index=release), first=first)
    assert said(lines) == ["Good call. Ease out slowly."]
    more = part_script(telling, Position(index=0), first=(one(Sentence(Say.MORE_TIME, n=10)),))
    assert said(more)[:2] == ["10 seconds more.", "Heel tendon stretch."]


def test_nothing_begins_while_something_is_still_said() -> None:
    telling = Telling(plan_of(Item("heel_cord")), library(), calm)
    assert part_script(telling, Position(), from_ms=3_000)[0].at_ms == 3_000


@pytest.mark.parametrize(
    ("counted_s", "heard"), [(0, []), (3, [3, 2, 1]), (10, [*range(10, 0, -1)])]
)
def test_the_last_seconds_are_counted_as_far_as_wanted(counted_s: int, heard: list[int]) -> None:
    plan = plan_of(Item("heel_cord"))
    wishes = VoiceWishes(counted_s=counted_s)
    hold = next(i for i, s in enumerate(plan.segments) if s.kind is Kind.HOLD)
    lines = part_script(Telling(plan, library(), calm, wishes), Position(index=hold))
    counted = [line for line in lines if line.sentence.say is Say.COUNT]
    assert [line.sentence.n for line in counted] == heard
    assert all(line.at_ms == 30_000 - 1000 * line.sentence.n + AFTER_CUE_MS for line in counted)


def test_long_holds_are_breathed_through_in_four_and_out_in_six() -> None:
    plan = plan_of(Item("heel_cord"))
    telling = Telling(plan, library(), calm, VoiceWishes(breathing=True))
    hold = next(i for i, s in enumerate(plan.segments) if s.kind is Kind.HOLD)
    assert list(breaths(telling, Position(index=hold)))[:3] == [
        (10_000, Say.BREATHE_IN),
        (14_000, Say.BREATHE_OUT),
        (20_000, Say.BREATHE_IN),
    ]
    lines = [line for line in script_of(telling) if line.part > hold]
    assert Say.BREATHE_OUT in {line.sentence.say for line in lines}
    assert Say.KEEP_BREATHING not in {line.sentence.say for line in lines}


def test_in_a_hurry_what_names_exercise_and_side_is_said_where_nothing_else_fits() -> None:
    plan = plan_of(Item("heel_cord"), Item("toe_stretch"), options=STILL)
    slow = Telling(plan, library(), lambda sentence: 10 * (calm(sentence) or 0))
    assert said(part_script(slow, Position())) == []
    hurried = part_script(slow._replace(is_hurried=True), Position())
    assert said(hurried) == ["Heel tendon stretch.", "Left leg."]


def test_what_is_told_by_the_voice_is_said_among_changes_too_and_counted() -> None:
    plan = plan_of(Item("heel_cord"), options=STILL)
    wishes = VoiceWishes(how_much=HowMuch.CHANGES, cues="count:voice,begin:voice,let_go:voice")
    kinds = {line.sentence.say for line in script_of(Telling(plan, library(), calm, wishes))}
    assert kinds == {Say.NAME, Say.SIDE, Say.COUNT, Say.WORK, Say.SLOWLY_LET_GO}


def test_a_session_of_two_hundred_begins_at_once() -> None:
    telling = Telling(plan_of(*[Item("toe_stretch"), Item("heel_cord")] * 100), library(), calm)
    list(zip(script_of(telling), range(5), strict=False))
    begun = time.process_time()
    parts = 100
    for index in range(parts):
        part_script(telling, Position(index=index))
    assert (time.process_time() - begun) / parts < 0.005
