from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from footcare_gui.domain.choices.wishes import Wish
from footcare_gui.domain.today.schedule import DueKind, DueState
from footcare_gui.texts import schedule as words

AT = datetime(2026, 3, 5, 11, 42, tzinfo=UTC)
"""A Thursday."""

NOW = DueState("toe_walk", DueKind.NOW, 0, 1, None)
BEGUN = DueState("toe_walk", DueKind.NOW, 1, 2, None)
DONE = DueState("toe_walk", DueKind.DONE, 1, 1, None)
LATER = DueState("toe_walk", DueKind.LATER_TODAY, 1, 3, AT)
OTHER = DueState("toe_walk", DueKind.ANOTHER_DAY, 0, 1, AT)
RESTS = DueState("toe_walk", DueKind.ANOTHER_DAY, 0, 1, AT, rests=True)
LEFT_OUT = DueState("toe_walk", DueKind.ANOTHER_DAY, 0, 1, AT, is_left_out=True)


@pytest.mark.parametrize(
    ("state", "badge", "spoken", "sentence"),
    [
        (NOW, "Due", "due now", "Due now."),
        (BEGUN, "1 of 2", "due now, 1 of 2 done today", "Due now, 1 of 2 done today."),
        (DONE, "✓ Done", "done for today", "Done for today."),
        (
            LATER,
            "From 11:42",
            "due again from 11:42, 1 of 3 done today",
            "Due again from 11:42, 1 of 3 done today.",
        ),
        (OTHER, "Thu", "next on Thursday", "Next on Thursday."),
        (
            RESTS,
            "Rests today",
            "left out for today, because it was too much, next on Thursday",
            "Left out for today, because it was too much. Next on Thursday.",
        ),
        (
            LEFT_OUT,
            "Not today",
            "left out for today, as you wished, next on Thursday",
            "Left out for today, as you wished. Next on Thursday.",
        ),
    ],
)
def test_how_an_exercise_stands_has_a_badge_a_whole_line_and_a_sentence(
    state: DueState, badge: str, spoken: str, sentence: str
) -> None:
    assert words.badge(state).startswith(badge)
    assert words.spoken(state) == spoken
    assert words.sentence(state) == sentence


@pytest.mark.parametrize(
    ("left", "more"),
    [
        ((), ""),
        (("Toe walking",), "\nToe walking comes first next time."),
        (("Toe walking", "Heel drop"), "\nToe walking and Heel drop come first next time."),
        (("C", "D", "E"), "\nThe other 3 come first next time."),
    ],
)
def test_what_is_left_for_next_time_is_named_or_counted(left: tuple[str, ...], more: str) -> None:
    assert words.contents(["A", "B"], left) == f"A · B{more}"


@pytest.mark.parametrize(
    ("days", "line"),
    [
        (0, "Next: Toe walking, from 11:42."),
        (1, "Next: Toe walking, tomorrow."),
        (3, "Next: Toe walking, on Thursday."),
    ],
)
def test_what_comes_next_says_when(days: int, line: str) -> None:
    assert words.next_up("Toe walking", AT, AT - timedelta(days=days)) == line


def test_nothing_due_is_kind_and_says_what_comes() -> None:
    assert words.nothing_due(False, "", None, AT) == "Nothing waits for you now."
    assert words.nothing_due(True, "Toe walking", AT, AT) == (
        "That was all for now. Well done.\nNext: Toe walking, from 11:42."
    )


def test_minutes_are_short_on_a_chip_and_whole_for_a_reader() -> None:
    assert words.minutes(5) == "5 min"
    assert [words.minutes_spoken(n) for n in (1, 5)] == ["Only 1 minute", "Only 5 minutes"]


def test_how_it_is_wished_for_stands_after_how_much_it_is() -> None:
    seated_and_short = frozenset({Wish.SEATED, Wish.TWO_MINUTES})
    assert words.as_wished("4 exercises", frozenset()) == "4 exercises"
    assert words.as_wished("1 exercise", seated_and_short) == "1 exercise · seated · 2 min at most"
    assert words.as_wished("2 exercises", frozenset({Wish.GENTLER})) == "2 exercises · gentler"
