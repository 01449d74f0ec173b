"""What follows from how it felt: another question or none, and what is kept of it."""

from __future__ import annotations

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.journal.in_memory_history import InMemoryHistory
from footcare_gui.adapters.library.reader import read_library
from footcare_gui.controllers.feeling_controller import FeelingController, Question
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.memory.remarks import LONGEST_NOTE
from footcare_gui.platform.places import library_file
from tests.histories import NOW, make_record

DONE = tuple(work.done for work in make_record(NOW).side_records)


class Asked:
    """Somebody who is asked about the session `now`, and what is kept."""

    def __init__(self, library: Library) -> None:
        earlier = make_record(NOW - timedelta(days=1), id="earlier", hurt="toe_press")
        self.history = InMemoryHistory([earlier, make_record(NOW, id="now")])
        self.feeling = FeelingController(lambda: self.history)
        self.feeling.begin("now", library)

    def question(self) -> Question:
        return self.feeling.question

    @property
    def kept(self) -> tuple[int | None, int | None, str, str]:
        record = self.history.record("now")
        assert record is not None
        return record.felt_before, record.felt_after, record.hurt, record.note


@pytest.fixture(scope="module")
def library() -> Library:
    return read_library(library_file()).library


@pytest.fixture
def asked(library: Library) -> Asked:
    return Asked(library)


def test_answers_are_kept_as_they_come_and_as_often_as_they_change(asked: Asked) -> None:
    told: list[tuple[int | None, int | None]] = []
    feeling = asked.feeling
    feeling.scored.connect(lambda: told.append((feeling.before, feeling.after)))
    asked.feeling.say_before(3)
    asked.feeling.say_after(2)
    asked.feeling.say_after(1)
    assert told == [(3, None), (3, 2), (3, 1)]
    assert asked.kept[:2] == (3, 1)


def test_what_was_said_of_a_session_that_did_not_come_about_is_taken_back(asked: Asked) -> None:
    asked.feeling.say_before(6)
    asked.feeling.take_back_before()
    assert asked.kept[0] is None
    assert asked.feeling.before is None


def test_which_one_it_was_is_asked_only_where_it_hurts_and_something_was_done(
    asked: Asked,
) -> None:
    asked.feeling.say_before(2)
    asked.feeling.say_after(7)
    assert asked.question() is Question.NOTHING
    asked.feeling.end(DONE)
    assert asked.question() is Question.WHICH
    assert "toe_press" in asked.feeling.suspects
    asked.feeling.name("")
    assert asked.question() is Question.NOTHING


def test_what_hurt_twice_is_offered_in_an_easier_form_and_once_is_not(
    asked: Asked, qtbot: QtBot
) -> None:
    asked.feeling.end(DONE)
    asked.feeling.say_after(7)
    asked.feeling.name("heel_cord")
    assert asked.question() is Question.NOTHING
    asked.feeling.name("toe_press")
    assert asked.question() is Question.EASIER
    with qtbot.waitSignal(asked.feeling.easier_wanted) as wanted:
        asked.feeling.answer_easier(True)
    assert wanted.args == ["toe_press", "seated"]
    assert asked.kept[2] == "toe_press"
    assert asked.question() is Question.NOTHING


def test_a_no_to_the_easier_form_changes_nothing(asked: Asked, qtbot: QtBot) -> None:
    asked.feeling.end(DONE)
    asked.feeling.say_after(7)
    asked.feeling.name("toe_press")
    with qtbot.assertNotEmitted(asked.feeling.easier_wanted):
        asked.feeling.answer_easier(False)
    assert asked.question() is Question.NOTHING


def test_a_better_answer_takes_back_what_followed_from_a_bad_one(asked: Asked) -> None:
    asked.feeling.end(DONE)
    asked.feeling.say_after(7)
    asked.feeling.name("toe_press")
    asked.feeling.say_after(0)
    assert asked.kept[1:3] == (0, "")
    assert asked.question() is Question.NOTHING


def test_a_note_is_kept_without_blanks_around_it_and_only_so_long(asked: Asked) -> None:
    asked.feeling.take_note("  cold floor\n")
    assert asked.kept[3] == "cold floor"
    asked.feeling.take_note("x" * (LONGEST_NOTE + 5))
    assert asked.kept[3] == "x" * LONGEST_NOTE


def test_the_next_session_knows_nothing_of_this_one(asked: Asked, library: Library) -> None:
    asked.feeling.say_before(3)
    asked.feeling.end(DONE)
    asked.feeling.take_note("cold floor")
    asked.feeling.begin("", library)
    assert (asked.feeling.before, asked.feeling.note, asked.feeling.suspects) == (None, "", ())
    asked.feeling.say_before(9)
    assert asked.kept[0] == 3


def test_what_is_said_without_a_session_is_kept_nowhere(library: Library) -> None:
    feeling = FeelingController(lambda: pytest.fail("there is nothing to keep it with"))
    feeling.begin("", library)
    feeling.say_before(4)
    assert feeling.before == 4
