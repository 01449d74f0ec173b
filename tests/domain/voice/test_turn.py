"""What a turn of a session means for its voice."""

from __future__ import annotations

import pytest

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.routine import Item
from footcare_gui.domain.session import events as e
from footcare_gui.domain.session.outcome import Ending
from footcare_gui.domain.session.plan import Kind
from footcare_gui.domain.session.readout import readout
from footcare_gui.domain.session.state import (
    Finished,
    Paused,
    PauseReason,
    Position,
    Resuming,
    Running,
    State,
)
from footcare_gui.domain.voice.lines import Line, one
from footcare_gui.domain.voice.sentences import Say, Sentence
from footcare_gui.domain.voice.telling import Telling, Told
from footcare_gui.domain.voice.turn import AFTER_LAST_CUE_MS, lines_from, turned
from footcare_gui.texts.voice import words_of_sentence
from tests.domain.voice.scripts import calm, library, plan_of

PLAN = plan_of(Item("heel_cord"))
TELLING = Telling(PLAN, library(), calm)
HOLD = next(i for i, s in enumerate(PLAN.segments) if s.kind is Kind.HOLD)
WHERE = Position(index=HOLD, elapsed_ms=4_000)
RUNNING, PAUSED = Running(WHERE, 0), Paused(WHERE, PauseReason.USER, 0)


def after(state: State, *events: e.Event, before: State = RUNNING) -> tuple[bool, bool]:
    turn = turned(readout(PLAN, before), readout(PLAN, state), events)
    return turn.hushes, turn.is_new


@pytest.mark.parametrize(
    "event",
    [
        e.SessionPaused(0, HOLD, 4_000, PauseReason.USER),
        e.LeadStarted(0, HOLD),
        e.SessionResumed(0, HOLD),
        e.PersonReady(0, HOLD),
        e.SegmentEnded(0, HOLD, 4_000, e.Cause.SKIPPED),
        e.SegmentEnded(0, HOLD, 4_000, e.Cause.FINISHED),
        e.WasTooMuch(0, HOLD, Side.LEFT, 4_000, None),
        e.TooMuchAnswered(0, HOLD, "easier"),  # type: ignore[arg-type]
    ],
    ids=lambda event: type(event).__name__,
)
def test_what_the_person_does_silences_what_was_being_said(event: e.Event) -> None:
    assert after(RUNNING, event) == (True, True)


def test_what_comes_by_itself_silences_nothing() -> None:
    later = Running(Position(index=HOLD + 1), 0)
    assert after(later, e.SegmentEnded(0, HOLD, 30_000, e.Cause.TIME)) == (False, True)
    assert after(RUNNING, e.MarkPassed(0, HOLD, e.MarkKind.HALF_WAY, 1)) == (False, False)
    assert after(RUNNING) == (False, False)


def test_more_time_is_answered_without_silencing_anything() -> None:
    turn = turned(
        readout(PLAN, RUNNING), readout(PLAN, RUNNING), [e.TimeExtended(0, HOLD, 4_000, 10_000)]
    )
    assert turn == (False, True, (one(Sentence(Say.MORE_TIME, n=10)),))


def said(state: State, first: tuple[Sentence, ...] = (), busy_ms: int = 0) -> list[Line]:
    told = Told()
    wanted = tuple(map(one, first))
    shown = readout(PLAN, state)
    return list(lines_from(TELLING, state, shown, told, first=wanted, busy_ms=busy_ms))


def words(lines: list[Line]) -> list[str]:
    return [words_of_sentence(line.sentence, library()) for line in lines]


def test_in_a_part_the_script_goes_on_from_the_instant() -> None:
    lines = said(RUNNING)
    half_way = lines[words(lines).index("Half way.")]
    assert half_way.at_ms == 15_000 - 4_000 + 180


def test_while_something_is_said_nothing_begins() -> None:
    assert said(RUNNING, busy_ms=2_000)[0].at_ms == 2_000


def test_a_pause_says_so_or_answers() -> None:
    assert words(said(PAUSED)) == ["Paused."]
    asked = Sentence(Say.FINISH_ASKED)
    assert words(said(PAUSED, (asked,))) == [
        "Finish here? Everything you have done so far is kept."
    ]


def test_before_it_goes_on_the_work_and_the_side_are_named_in_time() -> None:
    (line,) = said(Resuming(WHERE, 0, 0))
    assert words([line]) == ["Hold, left leg."]
    assert line.deadline_ms == 2_000
    assert said(Resuming(WHERE, 2_000, 0)) == []


def test_the_last_word_waits_for_the_sound_of_the_end() -> None:
    over = Finished(WHERE, Ending.COMPLETED, 0)
    (line,) = said(over, (Sentence(Say.ALL_DONE),))
    assert (line.at_ms, line.deadline_ms) == (AFTER_LAST_CUE_MS, None)
