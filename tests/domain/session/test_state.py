"""Where a session stands: the question that is open after "too much"."""

from __future__ import annotations

from dataclasses import replace

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.session.state import (
    Eased,
    Idle,
    Position,
    Running,
    TooMuchAnswer,
    position_of,
)

ASKED = Eased(0, Side.LEFT, 4, answer=None)


def test_nothing_is_open_before_too_much_is_said() -> None:
    assert Position().open_question is None


def test_the_last_too_much_is_open_until_it_is_answered() -> None:
    answered = replace(ASKED, answer=TooMuchAnswer.EASIER)
    assert Position(eased=(answered, ASKED)).open_question == ASKED
    assert Position(eased=(ASKED, answered)).open_question is None


def test_before_the_start_it_is_at_the_beginning_and_afterwards_where_it_is() -> None:
    where = Position(index=3, elapsed_ms=500)
    assert position_of(Idle()) == Position()
    assert position_of(Running(where, 7_000)) == where
