"""The words of one instant, all at once."""

from __future__ import annotations

from dataclasses import replace

import pytest

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session.easing import Easier, Question
from footcare_gui.domain.session.glance import Mode
from footcare_gui.domain.session.plan import Kind, SessionPlan
from footcare_gui.domain.session.readout import Readout, readout
from footcare_gui.domain.session.state import Idle
from footcare_gui.texts import clock
from footcare_gui.texts.session_words import (
    SessionWords,
    StretchWords,
    finish_question,
    without_numbers,
    words_of,
)
from tests.builders import CIRCLES, PRESS, STRETCH, WALK, make_library, make_plan
from tests.domain.session_log import Log

LIBRARY = make_library(WALK, STRETCH, CIRCLES)
PLAN = make_plan(WALK, STRETCH, CIRCLES)
LESS = Easier(30_000, 15_000, 1, 1, None)


def at(kind: Kind, into_ms: int, *, place: int = 1, plan: SessionPlan = PLAN) -> Readout:
    """What is shown some time into the first part of a kind."""
    index = next(
        i for i, part in enumerate(plan.segments) if part.kind is kind and part.place == place
    )
    until = plan.start_ms(index) + into_ms
    return readout(plan, Log(plan).do(c.Start(0)).tick(range(500, until + 1, 500)).state)


def said(shown: Readout) -> SessionWords:
    return words_of(shown, LIBRARY)


def test_a_hold_says_side_repetition_time_and_what_follows() -> None:
    words = said(at(Kind.HOLD, 5_000))
    assert (words.exercise, words.headline, words.number) == ("stretch", "Hold", "25")
    assert (words.side, words.side_letter) == ("Left leg", "L")
    assert words.repetition == "1 of 3"
    assert (words.hint, words.coming) == ("Keep breathing.", "Next: let go")
    assert words.primary == "Pause"
    assert (words.more_time, words.more_time_spoken) == ("+10 s", "10 seconds more")
    assert words.spoken == "Hold. Left leg."
    assert words.notes == ()


def test_no_more_time_is_offered_where_there_is_no_room_for_it() -> None:
    words = said(replace(at(Kind.HOLD, 5_000), extension_ms=0))
    assert (words.more_time, words.more_time_spoken) == ("", "")


def test_a_rest_has_no_side() -> None:
    assert said(at(Kind.REST, 1_000)).spoken == "Rest."


def test_the_number_has_minutes_from_a_minute_on() -> None:
    shown = at(Kind.HOLD, 5_000)
    for seconds, number in ((0, "0"), (59, "59"), (60, "1:00"), (75, "1:15"), (450, "7:30")):
        assert said(replace(shown, seconds=seconds)).number == number


def test_the_time_left_and_the_timeline_come_from_the_readout() -> None:
    words = said(at(Kind.HOLD, 0))
    assert words.time_left[1:] == (f"left of {clock(PLAN.total_ms)}", "left")
    assert words.timeline == (
        StretchWords("walk", "walk, done"),
        StretchWords("stretch", "stretch, now"),
        StretchWords("circles", "circles"),
    )


def test_paused_says_so_and_nothing_else_aloud() -> None:
    words = said(replace(at(Kind.HOLD, 5_000), mode=Mode.PAUSED))
    assert (words.headline, words.spoken) == ("Paused", "Paused.")
    assert words.hint == "Take your time: 25 s of holding to go."


def test_a_new_position_says_where_and_how_long_one_has() -> None:
    shown = at(Kind.CHANGE_POSITION, 0, place=2)
    assert shown.mode is Mode.WAITING
    words = said(shown)
    assert words.new_position.title == "Next is lying down."
    assert words.new_position.lines[0] == "Do it."
    assert words.new_position.lines[1].startswith("When you are ready, press Space or")
    assert words.spoken == "Next is lying down. Press Space, then take your time."


def test_the_first_position_is_not_called_the_next() -> None:
    plan = make_plan(CIRCLES, STRETCH)
    words = words_of(readout(plan, Log(plan).do(c.Start(0)).state), LIBRARY)
    assert words.new_position.title == "The first one is lying down."
    told = "Then you have 25 seconds to get into position."
    told = f"When you are ready, press Space or the button “Ready”. {told}"
    assert words.new_position.lines[1] == told
    assert (words.primary, words.more_time) == ("Ready", "+30 s")
    assert words.spoken == "The first one is lying down. Press Space, then take your time."


def test_too_much_is_called_good_and_then_asks_in_numbers() -> None:
    log = Log(PLAN).do(c.Start(0)).tick(range(500, 64_001, 500)).do(c.TooMuch(64_000))
    easing_out = said(readout(PLAN, log.state))
    assert (easing_out.too_much, easing_out.hint) == (None, "Good call. Ease out slowly.")
    asking = said(readout(PLAN, log.tick(range(64_500, 68_001, 500)).state))
    assert asking.too_much is not None
    assert asking.too_much.title == "How to go on?"
    assert asking.too_much.lines == ("Take your time: it waits for you.",)
    answers = ("Easier: 15 s instead of 30", "Skip this one", "Finish here")
    assert tuple(answer.whole for answer in asking.too_much.answers) == answers
    details = ("15 s instead of 30", "Next: circles", "Everything so far is kept.")
    assert tuple(answer.detail for answer in asking.too_much.answers) == details
    assert asking.too_much.by_digit
    assert (
        asking.spoken
        == "How to go on? 1: Easier: 15 s instead of 30. 2: Skip this one. 3: Finish here. "
        "Take your time: it waits for you."
    )


def test_repetitions_are_counted_by_what_easing_has_left_of_them() -> None:
    plan, library = make_plan(PRESS), make_library(PRESS)
    log = Log(plan).do(c.Start(0)).tick(range(500, 10_501, 500))
    assert words_of(readout(plan, log.state), library).repetition == "1 of 4"
    log.do(c.TooMuch(10_600)).tick([10_700]).do(c.Ease(11_000))
    resting = words_of(readout(plan, log.state), library)
    assert (resting.repetition, resting.coming) == ("1 of 3", "Next: hold")
    log.tick(range(11_500, 21_501, 500))
    second = words_of(readout(plan, log.state), library)
    assert (second.repetition, second.spoken) == ("2 of 3", "Hold. 2 of 3.")
    assert second.coming == "Next: rest, then 3 of 3"
    log.do(c.Pause(21_600))
    assert words_of(readout(plan, log.state), library).repetition == "2 of 3"
    log.do(c.Resume(21_700)).tick(range(22_000, 31_001, 500))
    last = words_of(readout(plan, log.state), library)
    assert (last.repetition, last.coming) == ("3 of 3", "Then you are done")


def test_both_feet_have_words_and_no_letter() -> None:
    words = said(readout(PLAN, Idle()))
    assert PLAN.segments[0].side is Side.BOTH
    assert (words.side, words.side_letter, words.repetition) == ("Both feet", "", "")
    assert words.primary == "Start"


def test_the_question_whether_to_finish_offers_to_leave_only_this_one_where_another_follows() -> (
    None
):
    question = finish_question("Toe walking")
    answers = ["Keep going", "Finish here", "Skip this one. Next: Toe walking"]
    assert [answer.whole for answer in question.answers] == answers
    assert not question.by_digit
    assert [answer.whole for answer in finish_question("").answers] == answers[:2]


def test_from_one_second_to_the_next_no_words_need_other_room() -> None:
    first, next_one, later = (said(at(Kind.HOLD, ms)) for ms in (5_000, 6_000, 6_000))
    assert first != next_one
    assert without_numbers(first) == without_numbers(next_one)
    assert without_numbers(replace(later, headline="Rest")) != without_numbers(first)
    longer = replace(later, time_left=("10:00", *later.time_left[1:]))
    assert without_numbers(longer) != without_numbers(first)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        (Question(LESS, can_skip=True, proposes_skip=False), "easier, skip or finish"),
        (Question(None, can_skip=True, proposes_skip=False), "go on, skip or finish"),
        (Question(None, can_skip=False, proposes_skip=False), "go on or finish"),
    ],
)
def test_no_more_is_promised_than_will_be_asked(question: Question, told: str) -> None:
    shown = replace(readout(PLAN, Log(PLAN).do(c.Start(0)).state), question=question)
    assert said(shown).coming == f"Then you choose: {told}"


def asked_in_the_last_part_of(place: int) -> Readout:
    """Too much in the last work of an exercise of three, and its way out over."""
    last = max(n for n, part in enumerate(PLAN.segments) if part.place == place and part.rep)
    works = [n for n in range(last + 1) if PLAN.segments[n].kind.is_work]
    now = PLAN.start_ms(works[-1]) + 1_000
    log = Log(PLAN).do(c.Start(0)).tick(range(500, now + 1, 500)).do(c.TooMuch(now))
    state = log.tick(range(now + 500, now + 9_001, 500)).state
    return readout(PLAN, state)


@pytest.mark.parametrize(("place", "named"), [(0, "Next: stretch"), (1, "Next: circles")])
def test_where_nothing_of_it_is_left_the_answer_names_what_really_comes(
    place: int, named: str
) -> None:
    asked = asked_in_the_last_part_of(place)
    assert asked.mode is Mode.ASKING
    message = words_of(asked, LIBRARY).too_much
    assert message is not None
    assert message.answers[0].detail == named
