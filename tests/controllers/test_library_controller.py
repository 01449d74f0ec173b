"""The library is read without a window waiting for it, and own routines are kept in it."""

from __future__ import annotations

import threading
from collections.abc import Container

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.library.files import LoadResult
from footcare_gui.adapters.library.in_memory import InMemoryLibrary
from footcare_gui.adapters.settings.memory_settings import MemorySettings
from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.controllers.library_controller import LibraryController
from footcare_gui.domain.exercises.faults import Fault, FaultyFileError
from footcare_gui.domain.exercises.routine import Item, Library, Routine
from tests.builders import PRESS, STRETCH, WALK, make_library

LIBRARY = make_library(STRETCH, WALK)
FAULT = Fault("mine.yaml", 3, 5, "tab")
MINE = Routine("", "Mine", (Item("walk"),), own=True)


class Store:
    """A store that may be large, or refuse."""

    def __init__(self) -> None:
        self.inner = InMemoryLibrary(LIBRARY, (FAULT,))
        self.is_large = False
        self.error: Exception | None = None
        self.may_load = threading.Event()

    def load(self) -> LoadResult:
        if self.is_large:
            self.may_load.wait(10)
        return self.inner.load()

    def load_built_in(self) -> LoadResult:
        return LoadResult(make_library(STRETCH))

    def save_routine(self, routine: Routine, taken: Container[str], before: str = "") -> Routine:
        self._refuse()
        return self.inner.save_routine(routine, taken, before)

    def remove_routine(self, routine: str) -> None:
        self._refuse()
        self.inner.remove_routine(routine)

    def _refuse(self) -> None:
        if self.error is not None:
            raise self.error


class Reader:
    """A controller, and who chooses from what it reads."""

    def __init__(self) -> None:
        self.store = Store()
        self.choices = ChoicesController(MemorySettings())
        self.controller = LibraryController(self.store, self.choices)
        self.faults: list[tuple[Fault, ...]] = []
        self.controller.faults_found.connect(self.faults.append)


@pytest.fixture
def reader(qtbot: QtBot) -> Reader:
    return Reader()


def test_what_is_read_can_be_chosen_and_what_is_wrong_is_told(reader: Reader) -> None:
    reader.controller.load()
    assert reader.choices.library == LIBRARY
    assert reader.faults == [(FAULT,)]


def test_a_large_one_comes_a_moment_later_and_the_built_in_one_at_once(
    reader: Reader, qtbot: QtBot
) -> None:
    reader.store.is_large = True
    reader.controller.load()
    assert list(reader.choices.library.exercises) == ["stretch"]
    with qtbot.waitSignal(reader.choices.library_changed):
        reader.store.may_load.set()
    assert reader.choices.library == LIBRARY
    assert reader.faults == [(), (FAULT,)]


def test_it_is_read_in_the_person_s_language(qtbot: QtBot) -> None:
    def said(library: Library) -> Library:
        return library._replace(routines={"said": MINE})

    choices = ChoicesController(MemorySettings())
    LibraryController(Store(), choices, said).load()
    assert list(choices.library.routines) == ["said"]


def test_a_routine_that_was_kept_is_chosen(reader: Reader) -> None:
    reader.controller.load()
    reader.controller.save_routine(MINE)
    (routine,) = reader.choices.library.routines.values()
    assert (routine.name, routine.items) == (MINE.name, MINE.items)
    assert reader.choices.preferences.routine == routine.id


def test_one_that_was_removed_is_gone(reader: Reader) -> None:
    reader.controller.save_routine(MINE)
    (routine,) = reader.choices.library.routines
    reader.controller.remove_routine(routine)
    assert reader.choices.library.routines == {}


@pytest.mark.parametrize("error", [OSError("full"), FaultyFileError([FAULT])])
def test_what_cannot_be_kept_or_removed_is_told_with_the_reason(
    reader: Reader, error: Exception
) -> None:
    before = reader.choices.preferences.routine
    failed, stayed = (
        QSignalSpy(reader.controller.save_failed),
        QSignalSpy(reader.controller.remove_failed),
    )
    reader.store.error = error
    reader.controller.save_routine(MINE)
    reader.controller.remove_routine("mine")
    assert [failed.at(0), stayed.at(0)] == [[error], [error]]
    assert reader.choices.preferences.routine == before
    assert reader.choices.library == LIBRARY


def test_what_was_removed_can_be_put_back_where_it_was(reader: Reader) -> None:
    reader.controller.load()
    for name in ("First", "Second", "Third"):
        reader.controller.save_routine(MINE._replace(name=name))
    before = list(reader.choices.library.routines.values())
    removed = QSignalSpy(reader.controller.routine_removed)
    reader.choices.choose_routine(before[-2].id)
    reader.controller.remove_routine(before[-2].id)
    assert removed.at(0) == [before[-2]]
    assert before[-2] not in reader.choices.library.routines.values()
    reader.controller.put_back()
    assert list(reader.choices.library.routines.values()) == before
    assert reader.choices.preferences.routine == before[-2].id
    reader.controller.put_back()
    assert list(reader.choices.library.routines.values()) == before, "only once"


def test_a_ready_made_routine_that_was_changed_goes_back_to_the_original(reader: Reader) -> None:
    ready = Routine("ready", "Ready", (Item("walk"), Item("stretch")))
    reader.store.inner = InMemoryLibrary(LIBRARY._replace(routines={"ready": ready}))
    reader.controller.load()
    assert reader.controller.save_routine(ready._replace(items=ready.items[:1]))
    changed = reader.choices.library.routines["ready"]
    assert (changed.own, changed.original) == (True, ready)
    reader.controller.remove_routine("ready")
    assert reader.choices.library.routines["ready"] == ready


def test_one_exercise_comes_and_goes_without_reading_large_files_again(reader: Reader) -> None:
    reader.store.inner = InMemoryLibrary(LIBRARY)
    reader.controller.load()
    reader.store.is_large = True
    reader.controller.put(PRESS)
    assert reader.choices.library.exercises["press"] == PRESS
    reader.controller.drop("press")
    assert reader.choices.library == LIBRARY


def test_small_files_are_read_again_with_what_was_wrong_in_them(reader: Reader) -> None:
    reader.controller.load()
    reader.controller.put(PRESS)
    assert reader.choices.library == LIBRARY
    assert reader.faults == [(FAULT,), (FAULT,)]


def test_what_is_not_brought_along_is_the_persons_own(reader: Reader) -> None:
    assert reader.controller.is_own("walk")
    assert not reader.controller.is_own("stretch")
