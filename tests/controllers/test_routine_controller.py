"""A routine is written: what is done to it, and what it comes to for this person."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.library.reader import load_library
from footcare_gui.adapters.settings.memory_settings import MemorySettings
from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.controllers.routine_controller import RoutineController
from footcare_gui.domain.choices.preferences import Preferences
from footcare_gui.domain.exercises.routine import Item, Routine
from footcare_gui.domain.session.plan import Dose
from footcare_gui.platform.places import library_file

MINE = Routine("mine", "Mine", (Item("heel_cord"), Item("toe_walk")), own=True)


class Desk:
    """A routine that is written, and what was kept of it."""

    def __init__(self, routine: Routine = MINE, **preferences: object) -> None:
        self.choices = ChoicesController(MemorySettings(Preferences()._replace(**preferences)))
        self.choices.set_library(load_library(library_file()).library)
        self.kept: list[Routine] = []
        self.is_refused = False
        self.routine = RoutineController(self.choices, routine, self._keep)

    def _keep(self, routine: Routine) -> bool:
        self.kept.append(routine)
        return not self.is_refused

    @property
    def total_ms(self) -> int:
        plan = self.routine.prospect.plan
        return plan.total_ms if plan else 0


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk()


def may_keep(desk: Desk) -> bool:
    return desk.routine.may_be_kept


def test_its_times_are_those_of_the_plan(desk: Desk) -> None:
    assert sum(time or 0 for time in desk.routine.times_ms()) == desk.total_ms
    before = desk.total_ms
    desk.routine.turn("repetitions", "more")
    assert sum(time or 0 for time in desk.routine.times_ms()) == desk.total_ms > before


def test_the_same_exercise_may_be_there_twice_with_two_doses(desk: Desk) -> None:
    desk.routine.repeat()
    desk.routine.turn("work_ms", "less")
    first, second = desk.routine.edit.now.items[:2]
    assert (first.work_ms, second.work_ms) == (None, 25_000)
    one, other, _ = desk.routine.times_ms()
    assert one is not None
    assert other is not None
    assert one > other


def test_a_dose_begins_from_what_the_person_has_chosen(desk: Desk) -> None:
    desk.choices.set_dose(("heel_cord", ""), Dose(20_000, 2), True)
    assert desk.routine.dials(Item("heel_cord")).work_ms.value == 20_000
    desk.routine.turn("repetitions", "more")
    item = desk.routine.edit.item
    assert item == Item("heel_cord", "", None, 3)
    assert desk.routine.dials(item).work_ms.value == 20_000
    desk.routine.say_no_dose()
    assert desk.routine.edit.item == Item("heel_cord")


def test_what_needs_steady_feet_is_left_out_for_who_is_unsteady(qtbot: QtBot) -> None:
    desk = Desk(Routine("", "", (Item("toe_walk"), Item("ankle_circles"))), unsteady=True)
    assert desk.routine.times_ms()[0] is None
    assert desk.routine.times_ms()[1] == desk.total_ms


def test_it_may_be_kept_once_it_has_a_name_and_an_exercise(qtbot: QtBot) -> None:
    desk = Desk(Routine("", "", ()))
    assert not may_keep(desk)
    desk.routine.rename("Evening")
    assert not may_keep(desk)
    desk.routine.add((Item("toe_press", "seated"),))
    assert may_keep(desk)
    assert desk.routine.keep()
    assert desk.kept == [Routine("", "Evening", (Item("toe_press", "seated"),))]


def test_one_that_is_there_is_kept_only_where_it_has_changed(desk: Desk) -> None:
    assert not may_keep(desk)
    desk.routine.move_by(1)
    assert may_keep(desk)
    desk.routine.undo()
    assert not may_keep(desk)
    desk.routine.redo()
    desk.is_refused = True
    assert not desk.routine.keep()
    assert desk.kept[0].items == (Item("toe_walk"), Item("heel_cord"))


def test_another_form_has_a_dose_of_its_own(desk: Desk) -> None:
    desk.routine.add((Item("toe_press"),))
    desk.routine.turn("repetitions", "less")
    desk.routine.choose_form("seated")
    assert desk.routine.edit.item == Item("toe_press", "seated")
    desk.routine.remove()
    assert desk.routine.edit.now.items == (Item("heel_cord"), Item("toe_walk"))


def test_what_the_library_has_no_more_is_not_in_it(qtbot: QtBot) -> None:
    lost = (Item("lost"), Item("toe_press", "flying"), Item("toe_walk"))
    desk = Desk(MINE._replace(items=lost))
    assert desk.routine.edit.now.items == (Item("toe_walk"),)


def test_every_change_is_told_once(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.routine.changed):
        desk.routine.choose(1)
    with qtbot.assertNotEmitted(desk.routine.changed):
        desk.routine.choose(1)
