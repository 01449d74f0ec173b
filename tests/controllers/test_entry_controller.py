"""An entry by hand is made: the day, what, how much, how it felt."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.journal.in_memory_history import InMemoryHistory
from footcare_gui.adapters.library.reader import load_library
from footcare_gui.adapters.settings.memory_settings import MemorySettings
from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.controllers.entry_controller import EntryController
from footcare_gui.domain.choices.preferences import Preferences
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.routine import Item
from footcare_gui.domain.memory.by_hand import BY_HAND, MOST_DAYS_AGO
from footcare_gui.domain.memory.history import SessionRecord
from footcare_gui.platform.places import library_file

NOW = datetime(2026, 11, 28, 15, 30, tzinfo=UTC)
YESTERDAY = date(2026, 11, 27)


class Desk:
    """An entry, and the history that it goes into."""

    def __init__(self, day: date = YESTERDAY, **preferences: object) -> None:
        self.history = InMemoryHistory()
        choices = ChoicesController(MemorySettings(Preferences()._replace(**preferences)))
        choices.set_library(load_library(library_file()).library)
        self.entry = EntryController(choices, self.history, day, lambda: NOW)

    def kept(self, day: date) -> SessionRecord:
        self.entry.keep()
        (record,) = self.history.of_day(day)
        return record


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk()


def test_it_is_kept_on_its_day_with_how_it_felt(desk: Desk) -> None:
    told = QSignalSpy(desk.entry.entered)
    desk.entry.choose([Item("heel_cord")])
    desk.entry.feel(3)
    record = desk.kept(YESTERDAY)
    assert (record.plan_id, record.plan_type, record.felt_after) == ("heel_cord", BY_HAND, 3)
    assert told.at(0) == [record.id, YESTERDAY]


def test_how_much_of_one_exercise_can_be_said(desk: Desk) -> None:
    desk.entry.choose([Item("heel_cord")])
    desk.entry.turn("work_ms", "less")
    desk.entry.turn("repetitions", "more")
    done = {work.done.side: work.done for work in desk.kept(YESTERDAY).side_records}
    assert done[Side.LEFT].held_ms == done[Side.RIGHT].held_ms == 50_000
    assert done[Side.LEFT].reps == 2


def test_several_have_their_usual_dose(desk: Desk) -> None:
    desk.entry.choose([Item("toe_press", "seated"), Item("ankle_circles")])
    assert desk.entry.dials is None
    desk.entry.turn("repetitions", "more")
    record = desk.kept(YESTERDAY)
    assert {work.done.exercise for work in record.side_records} == {"toe_press", "ankle_circles"}
    assert record.plan_id == "selection"


def test_a_routine_keeps_its_name(desk: Desk) -> None:
    desk.entry.choose_routine("morning")
    assert desk.kept(YESTERDAY).plan_id == "morning"


def test_nothing_chosen_keeps_nothing(desk: Desk) -> None:
    desk.entry.keep()
    assert desk.history.of_day(YESTERDAY) == ()


def test_days_go_back_two_months_and_never_ahead(desk: Desk) -> None:
    desk.entry.step_day(5)
    assert desk.entry.day == NOW.date()
    desk.entry.step_day(-999)
    assert desk.entry.day == NOW.date() - timedelta(days=MOST_DAYS_AGO)
    for far in (date(2020, 1, 1), date(2030, 1, 1)):
        assert Desk(far).entry.day == NOW.date()


def test_the_same_answer_again_takes_it_back(desk: Desk) -> None:
    desk.entry.feel(4)
    desk.entry.feel(4)
    assert desk.entry.felt is None


def test_who_is_unsteady_may_still_have_done_it_standing(qtbot: QtBot) -> None:
    desk = Desk(unsteady=True)
    desk.entry.choose([Item("toe_walk")])
    assert desk.kept(YESTERDAY).plan_id == "toe_walk"
