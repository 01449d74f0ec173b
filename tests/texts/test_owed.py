from __future__ import annotations

import pytest

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.memory.ledger import Debt
from footcare_gui.texts.owed import (
    add_to_today,
    another_day,
    now,
    owed,
    owed_added,
    take_out,
    taken,
)
from tests.builders import GRIP, STRETCH, make_library
from tests.histories import NOW

LIBRARY = make_library(STRETCH, GRIP)


def debt(exercise: str, side: Side) -> Debt:
    return Debt("s", NOW, exercise, "", side, owed_ms=18_000, hold_ms=18_000)


@pytest.mark.parametrize(
    ("exercise", "side", "name"),
    [
        ("stretch", Side.LEFT, "left leg"),
        ("stretch", Side.RIGHT, "right leg"),
        ("grip", Side.LEFT, "left foot"),
        ("grip", Side.RIGHT, "right foot"),
    ],
)
def test_a_debt_is_a_whole_question_and_a_line(exercise: str, side: Side, name: str) -> None:
    one = debt(exercise, side)
    assert owed(one, LIBRARY) == f"{exercise}: the {name} still has 18 s."
    assert owed_added(one, LIBRARY) == f"{exercise}, {name}, 18 s"
    assert taken(one, LIBRARY) == f"+ {exercise}, {name}, 18 s"
    assert (take_out(), another_day()) == ("Take out", "Another day")


def test_where_only_a_part_is_made_up_now_the_button_says_so() -> None:
    one = debt("stretch", Side.RIGHT)._replace(owed_ms=21_400, hold_ms=15_000)
    assert "the right leg still has 22 s." in owed(one, LIBRARY)
    assert (now(one), now(debt("stretch", Side.LEFT))) == ("Now: 15 s", "Now")
    told = (add_to_today(one), add_to_today(debt("stretch", Side.LEFT)))
    assert told == ("Add to today: 15 s", "Add to today")


def test_a_debt_of_an_exercise_that_was_lost_is_still_said() -> None:
    assert owed_added(debt("gone", Side.LEFT), LIBRARY) == "gone, left leg, 18 s"
