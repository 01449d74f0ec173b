"""What is asked first, answered in words: no praise, no blame, no claim."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.memory.history import FeltPoint
from footcare_gui.domain.memory.ledger import Debt
from footcare_gui.domain.progress.answers import Answers, Compared
from footcare_gui.domain.progress.overview import Balance, Dot
from footcare_gui.domain.today.schedule import DueKind, DueState
from footcare_gui.texts import answers as words
from tests.builders import make_library

NOW = datetime(2026, 3, 4, 12, 40, tzinfo=UTC)
TODAY = NOW.date()
LIBRARY = make_library()
OWED = Debt("s", NOW, "x", "", Side.RIGHT, 12_000, 12_000)
NOTHING = Answers((), 0, None, Compared(), 0, None)


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
    ],
)
def test_both_sides(uneven: Balance | None, sided: int, answer: str) -> None:
    value = Answers((), sided, uneven, Compared(), 0, None)
    assert words.sides(value, LIBRARY)[1] == answer


@pytest.mark.parametrize(
    ("felt", "answer"),
    [
        (Compared(), "Nothing noted yet"),
        (Compared(last=FeltPoint("s", NOW, None, 2)), "2 after a session"),
        (Compared(last=FeltPoint("s", NOW, 4, None)), "4 before a session"),
        (Compared(3, 1, 1), "Less after: 3 of 5 times"),
        (Compared(0, 0, 1), "More after: 1 of 1 time"),
        (Compared(1, 2, 1), "After as before"),
    ],
)
def test_how_it_felt_is_what_was_noted(felt: Compared, answer: str) -> None:
    value = Answers((), 0, None, felt, 0, None)
    _, said, remark = words.felt(value)
    assert said == answer
    assert bool(felt.times) is ("Pain changes for many reasons." in remark)


@pytest.mark.parametrize(
    ("due", "coming", "answer"),
    [
        (0, None, "Whenever you like"),
        (2, None, "Now: 2 exercises"),
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


def test_the_week_is_told_by_its_days() -> None:
    value = Answers(((TODAY, Dot(TODAY, 60_000, 1, 1, 1)),), 0, None, Compared(), 0, None)
    assert words.week(value) == "The last seven days: Wednesday"
    assert words.week(NOTHING) == "The last seven days: none with exercises"
