"""What is asked first, answered in words: no praise, no blame, no claim."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.memory.history import FeltPoint
from footcare_gui.domain.memory.ledger import Debt
from footcare_gui.domain.memory.remarks import Moment
from footcare_gui.domain.progress.answers import Answers, Compared, answers
from footcare_gui.domain.progress.course import LEAST_NOTES, Course, Stand
from footcare_gui.domain.progress.overview import Balance, Dot
from footcare_gui.domain.today.schedule import DueKind, DueState
from footcare_gui.domain.today.todays import MOST_AT_ONCE
from footcare_gui.texts import answers as words
from tests.builders import make_library

NOW = datetime(2026, 3, 4, 12, 40, tzinfo=UTC)
TODAY = NOW.date()
LIBRARY = make_library()
OWED = Debt("s", NOW, "x", "", Side.RIGHT, 12_000, 12_000)
NOTHING = Answers((), 0, None, Compared(), 0, None)


def replaced(felt: Compared) -> Answers:
    return replace(NOTHING, felt=felt)


def state(at: datetime) -> DueState:
    return DueState("toe_walk_too", DueKind.ANOTHER_DAY, 0, 1, at)


@pytest.mark.parametrize(
    ("uneven", "sided", "answer"),
    [
        (None, 0, "Nothing with two sides"),
        (None, 3, "Both sides even"),
        (Balance("x", 30_000, 18_000, OWED), 1, "Right has 12 s to go"),
        (Balance("x", 60_000, 30_000), 1, "Left did 30 s more"),
        (Balance("x", 30_000, 60_000), 1, "Right did 30 s more"),
        (Balance("x", 30_000, 20_000, None, frozenset({Side.RIGHT})), 1, "Too much on the right"),
        (Balance("x", 8_000, 17_000, None, frozenset({Side.LEFT})), 1, "Too much on the left"),
    ],
)
def test_both_sides(uneven: Balance | None, sided: int, answer: str) -> None:
    value = Answers((), sided, uneven, Compared(), 0, None)
    assert words.sides(value, LIBRARY)[1] == answer


def test_all_of_which_a_side_has_something_to_go_are_named_as_below_on_the_page() -> None:
    less = OWED._replace(exercise="stretch", side=Side.LEFT, owed_ms=10_000)
    both = (Balance("x", 30_000, 18_000, OWED), Balance("stretch", 20_000, 30_000, less))
    value = answers((), (both[1], both[0]), (), (), TODAY)
    assert value.owed == both
    _, said, remark = words.sides(value, LIBRARY)
    assert said == "2 exercises have something to go"
    assert remark == "x: right has 12 s to go. stretch: left has 10 s to go."


@pytest.mark.parametrize(
    ("felt", "answer"),
    [
        (Compared(), "Nothing noted yet"),
        (Compared(last=FeltPoint("s", NOW, None, 2)), "2 after a session"),
        (Compared(last=FeltPoint("s", NOW, 4, None)), "4 before a session"),
        (Compared(3, 1, 1), "Less after: 3 of 5 times"),
        (Compared(1, 0, 2), "More after: 2 of 3 times"),
        (Compared(1, 0, 1, last=FeltPoint("s", NOW, 9, 8)), "8 after a session"),
        (Compared(1, 2, 1), "After as before"),
    ],
)
def test_how_it_felt_is_what_was_noted(felt: Compared, answer: str) -> None:
    value = Answers((), 0, None, felt, 0, None)
    _, said, remark = words.felt(value)
    assert said == answer
    assert (felt.times >= LEAST_NOTES) is ("Pain changes for many reasons." in remark)


@pytest.mark.parametrize(
    ("due", "coming", "answer"),
    [
        (0, None, "Whenever you like"),
        (2, None, "2 exercises are due"),
        (0, state(NOW + timedelta(hours=3)), "Today from 15:40"),
        (0, state(NOW + timedelta(days=1)), "Tomorrow"),
        (0, state(NOW + timedelta(days=3)), "On Saturday"),
    ],
)
def test_when_next(due: int, coming: DueState | None, answer: str) -> None:
    value = Answers((), 0, None, Compared(), due, coming)
    assert words.coming(value, LIBRARY, TODAY)[1] == answer


def test_what_follows_what_is_due_is_said_in_the_same_line() -> None:
    value = Answers((), 0, None, Compared(), 1, state(NOW + timedelta(days=1)))
    assert words.coming(value, LIBRARY, TODAY)[2] == "Then toe_walk_too: tomorrow"


def test_more_than_a_session_takes_is_said_to_be_more() -> None:
    states = [DueState(str(n), DueKind.NOW, 0, 1, None) for n in range(MOST_AT_ONCE + 2)]
    value = answers((), (), (), states, TODAY)
    assert words.coming(value, LIBRARY, TODAY)[1:] == (
        "6 exercises are due",
        "A session takes 4 of them at most.",
    )
    few = answers((), (), (), states[:MOST_AT_ONCE], TODAY)
    assert words.coming(few, LIBRARY, TODAY)[1:] == ("4 exercises are due", "")


def test_the_week_is_told_by_its_days() -> None:
    value = Answers(((TODAY, Dot(TODAY, 60_000, 1, 1, 1)),), 0, None, Compared(), 0, None)
    assert words.week(value) == "The last seven days: Wednesday"
    assert words.week(NOTHING) == "The last seven days: none with exercises"


SINCE = date(2026, 1, 21)


@pytest.mark.parametrize(
    ("moment", "then", "now", "answer"),
    [
        (Moment.BEFORE, 6.0, 2.5, "Before sessions: 6 weeks ago about 6, now about 2.5"),
        (Moment.BEFORE, 3.0, 5.0, "Before sessions: 6 weeks ago about 3, now about 5"),
        (Moment.BEFORE, 3.0, 3.0, "Before sessions: about 3, as 6 weeks ago"),
        (Moment.AFTER, 4.0, 3.0, "After sessions: 6 weeks ago about 4, now about 3"),
        (Moment.AFTER, 4.0, 4.0, "After sessions: about 4, as 6 weeks ago"),
    ],
)
def test_over_the_weeks_it_is_what_was_noted_then_and_now(
    moment: Moment, then: float, now: float, answer: str
) -> None:
    weeks = Course(moment, SINCE, 6, Stand(then, 5), Stand(now, 4))
    _, said, remark = words.felt(Answers((), 0, None, Compared(6, 4, 2), 0, None, weeks))
    assert said == answer
    assert remark == (
        "The middle of your first 5 notes, from 21 Jan on, and of your last 4. "
        "In the last four weeks you noted both 12 times: 6 less after than before. "
        "Pain changes for many reasons."
    )


def test_over_the_weeks_it_is_said_also_where_no_session_has_both() -> None:
    weeks = Course(Moment.BEFORE, SINCE, 6, Stand(6.0, 5), Stand(3.0, 4))
    told = Answers((), 0, None, Compared(), 0, None, weeks)
    _, said, remark = words.felt(told)
    assert said == "Before sessions: 6 weeks ago about 6, now about 3"
    assert remark.endswith("and of your last 4. Pain changes for many reasons.")


def test_what_was_too_much_says_so_and_asks_for_nothing() -> None:
    uneven = Balance("x", 8_000, 17_000, None, frozenset({Side.LEFT}))
    _, _, remark = words.sides(Answers((), 1, uneven, Compared(), 0, None), LIBRARY)
    assert "you stopped there, so the right did 9 s more. Nothing to make up." in remark


def test_a_high_note_that_is_the_last_is_never_hidden_behind_better_ones() -> None:
    high = FeltPoint("s", NOW, 2, 8)
    _, said, remark = words.felt(replaced(Compared(3, 0, 1, high)))
    assert said == "Less after: 3 of 4 times"
    assert remark.startswith("The last time you noted 8 after a session. What you noted")
    fine = high._replace(after=6)
    assert "last time" not in words.felt(replaced(Compared(3, 0, 1, fine)))[2]
    first = high._replace(before=7, after=None)
    remark = words.felt(replaced(Compared(3, 0, 1, first)))[2]
    assert remark.startswith("The last time you noted 7 before a session.")
