"""Lines are arranged: what matters most fits first, and as much of everything as there is room."""

from __future__ import annotations

import pytest

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.voice.lines import (
    GAP_MS,
    WELCOME_RANK,
    Form,
    Line,
    Slot,
    Wanted,
    arranged,
    either,
    in_turn,
    one,
)
from footcare_gui.domain.voice.sentences import Say, Sentence


def words(text: str) -> Sentence:
    return Sentence(Say.STEP, text=text)


def length_of(sentence: Sentence) -> int | None:
    """A hundred milliseconds a letter; `?` cannot be said."""
    return None if "?" in sentence.text else 100 * len(sentence.text)


def heard(room_ms: int | None, *wanted: Wanted) -> list[str]:
    until_ms = None if room_ms is None else 1_000 + room_ms
    lines = arranged(Slot(1_000, until_ms, wanted), Side.LEFT, 7, length_of)
    return [line.sentence.text for line in lines]


def test_what_fits_is_said_one_after_the_other() -> None:
    slot = Slot(1_000, 5_000, (one(words("aaaa")), either(words("bbb"), words("b"), rank=3)))
    first, second = arranged(slot, Side.LEFT, 7, length_of)
    assert first == Line(words("aaaa"), 1_000, 400, 1_000, 5_000, Side.LEFT, 0, Form.FULL, 7)
    assert (second.at_ms, second.rank, second.form) == (1_400 + GAP_MS, 3, Form.FULL)
    assert second.ends_ms == second.at_ms + 300


@pytest.mark.parametrize(
    ("room_ms", "texts"),
    [
        (None, ["aaaaaaaaaa", "bbbbbbbbbb"]),
        (2_000 + GAP_MS, ["aaaaaaaaaa", "bbbbbbbbbb"]),
        (1_999 + GAP_MS, ["aaaaaa", "bbbbbbbbbb"]),
        (1_500 + GAP_MS, ["aa", "bbbbbbbbbb"]),
        (1_000 + GAP_MS, ["aaaaaaaaaa"]),
        (600, ["aaaaaa"]),
        (199, []),
    ],
)
def test_of_each_the_longest_form_that_fits_once_all_have_their_shortest(
    room_ms: int | None, texts: list[str]
) -> None:
    first = either(words("a" * 10), words("a" * 6), words("a" * 2), rank=1)
    assert heard(room_ms, first, one(words("b" * 10), 2)) == texts


def test_what_matters_more_is_said_first_of_all_though_not_first_in_time() -> None:
    assert heard(500, one(words("aaaaa"), 2), one(words("bbbbb"), 1)) == ["bbbbb"]


def test_what_follows_is_not_said_without_what_it_follows() -> None:
    steps = in_turn((words("a" * 10), words("b"), words("c")))
    assert heard(5_000, *steps) == ["a" * 10, "b", "c"]
    assert heard(900, *steps) == []


def test_what_cannot_be_said_is_left_out() -> None:
    assert heard(None, one(words("a?")), either(words("b?"), words("b")), one(words("c"))) == [
        "b",
        "c",
    ]


def test_more_is_said_where_there_is_room_for_it() -> None:
    slot = Slot(0, 1_000, (one(words("aaa")),))
    lines = arranged(slot, Side.BOTH, 0, length_of, (one(words("bbb")), one(words("c" * 30))))
    assert [line.sentence.text for line in lines] == ["aaa", "bbb"]


def test_a_line_can_be_moved_in_time_as_a_whole() -> None:
    line = Line(words("a"), 10, 5, 8, 20, Side.LEFT, 0, Form.FULL, 0)
    assert line.later(100) == line._replace(at_ms=110, earliest_ms=108, deadline_ms=120)
    assert line._replace(deadline_ms=None).later(1).deadline_ms is None


def test_what_is_only_welcome_takes_no_room_from_what_matters() -> None:
    name = either(words("a" * 10), words("a" * 2))
    welcome = one(words("b" * 5), rank=WELCOME_RANK)
    assert heard(1_200, name, welcome) == ["a" * 10]
    assert heard(1_500 + GAP_MS, name, welcome) == ["a" * 10, "b" * 5]
