"""Own routines are kept in memory as they are in files."""

from __future__ import annotations

from pathlib import Path

import pytest

from footcare_gui.adapters.library.in_memory import InMemoryLibrary
from footcare_gui.adapters.library.reader import load_library
from footcare_gui.adapters.library.store import YamlLibrary
from footcare_gui.domain.exercises.routine import Item, Routine
from footcare_gui.platform.places import library_file
from footcare_gui.ports.stores import LibraryStore

MINE = Routine("", "After work", (Item("heel_cord"), Item("toe_walk")), own=True)


@pytest.fixture(params=["memory", "files"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> LibraryStore:
    if request.param == "memory":
        return InMemoryLibrary(load_library(library_file()).library)
    return YamlLibrary(library_file(), tmp_path / "own", tmp_path / "cache")


def test_what_the_app_brings_along_is_there_without_a_fault(store: LibraryStore) -> None:
    library, faults = store.load()
    assert len(library.exercises) == 10
    assert faults == ()
    assert store.load_built_in() == (library, ())
    assert not store.is_large


def test_a_routine_is_kept_under_an_id_of_its_own_until_it_is_removed(
    store: LibraryStore,
) -> None:
    taken = set(store.load()[0].routines)
    saved = store.save_routine(MINE, taken)
    again = store.save_routine(MINE, taken)
    assert len({saved.id, again.id} - taken) == 2
    assert (saved.name, saved.items, saved.own) == (MINE.name, MINE.items, True)
    assert set(store.load()[0].routines) == taken | {saved.id, again.id}
    store.remove_routine(saved.id)
    store.remove_routine(saved.id)
    assert set(store.load()[0].routines) == taken | {again.id}


@pytest.mark.parametrize("routine", [MINE._replace(name="  "), MINE._replace(items=())])
def test_a_routine_without_a_name_or_an_exercise_is_refused(
    store: LibraryStore, routine: Routine
) -> None:
    with pytest.raises(ValueError, match="a name and at least one exercise"):
        store.save_routine(routine, ())
