"""One undo for the whole window."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from footcare_gui.bootstrap.ways_back import WaysBack
from footcare_gui.views.main.said_line import Way


class Told:
    """What came back, and what was said."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.back: list[str] = []
        self.gone: list[str] = []
        self.offered: dict[str, Way] = {}
        self.ways = WaysBack(self.say, self.gone.append)

    def say(self, line: str, ways: Sequence[Way]) -> None:
        self.lines.append(line)
        self.offered.update((line, way) for way in ways)

    def offer(self, place: str, what: str, line: str = "") -> None:
        self.ways.offer(place, lambda: self.back.append(what), line)


@pytest.fixture
def told() -> Told:
    return Told()


def test_the_last_that_was_taken_out_comes_back_first_wherever_it_was(told: Told) -> None:
    told.offer("progress", "entry")
    told.offer("exercises", "exercise")
    told.ways.bring_back()
    told.ways.bring_back()
    assert (told.back, told.lines) == (["exercise", "entry"], [])


def test_a_place_offers_only_its_last_which_is_the_last_of_all(told: Told) -> None:
    told.offer("progress", "first entry")
    told.offer("exercises", "exercise")
    told.offer("progress", "second entry")
    told.ways.bring_back()
    told.ways.bring_back()
    assert told.back == ["second entry", "exercise"]


def test_what_came_back_some_other_way_does_not_come_back_again(told: Told) -> None:
    told.offer("progress", "entry")
    told.ways.withdraw("progress")
    told.ways.bring_back()
    assert told.back == []
    assert told.lines == ["Nothing was taken out that could be brought back."]


def test_that_there_is_nothing_is_taken_back_once_there_is_something(told: Told) -> None:
    told.ways.bring_back()
    told.offer("progress", "entry")
    assert told.gone == told.lines


def test_what_was_taken_out_is_said_with_its_way_back_until_it_is_back(told: Told) -> None:
    told.offer("exercises", "exercise", "Curls is deleted.")
    name, text, do = told.offered["Curls is deleted."]
    assert (name, text) == ("undo_deleted", "Undo")
    do()
    assert told.back == ["exercise"]
    assert "Curls is deleted." not in told.gone
    told.ways.bring_back()
    assert told.gone[-1] == "Curls is deleted."
