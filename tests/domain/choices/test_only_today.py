"""What was chosen for one day is kept for that day, and says nothing on another."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from footcare_gui.domain.choices.only_today import OnlyToday, only_today_of, text_of
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.memory.ledger import Debt
from tests.histories import NOW

DAY = date(2026, 3, 4)
DEBT = Debt("a1", NOW, "heel_cord", "", Side.LEFT, 18_000, 18_000)
CHOSEN = OnlyToday().with_left_out("toe_walk", is_out=True).with_put_off(DEBT)


def test_what_was_chosen_comes_back_on_its_day_and_on_no_other() -> None:
    text = text_of(CHOSEN, DAY)
    assert text == "2026-03-04 out=toe_walk off=a1/heel_cord/left"
    assert only_today_of(text, DAY) == CHOSEN
    assert only_today_of(text, DAY + timedelta(days=1)) == OnlyToday()


@pytest.mark.parametrize("text", ["", " ", "2026-03-04", "out=toe_walk", "2026-03-04 x y=z out"])
def test_nothing_and_nonsense_leave_nothing_out(text: str) -> None:
    assert only_today_of(text, DAY) == OnlyToday()


def test_what_is_taken_in_again_leaves_no_text() -> None:
    assert text_of(OnlyToday().with_left_out("x", is_out=False), DAY) == ""
    back = CHOSEN.with_left_out("toe_walk", is_out=False)
    assert back.left_out == frozenset()
    assert not back.asks(DEBT)


def test_a_debt_of_which_a_part_was_paid_is_the_same_one() -> None:
    assert not CHOSEN.asks(DEBT._replace(owed_ms=11_000))
    assert CHOSEN.asks(DEBT._replace(side=Side.RIGHT))
    assert CHOSEN.asks(DEBT._replace(session="b2"))
