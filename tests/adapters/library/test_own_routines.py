"""Routines that a person saves: kept in a valid library file, and nothing of theirs is lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from footcare_gui.adapters.library.files import OWN_ROUTINES, user_files
from footcare_gui.adapters.library.own_routines import (
    OwnRoutinesError,
    remove_own_routine,
    save_own_routine,
)
from footcare_gui.adapters.library.reader import load_library
from footcare_gui.domain.exercises.routine import Item, Library, Routine
from footcare_gui.platform.places import library_file

ITEMS = (Item("toe_walk"), Item("toe_press", "seated"))
TAKEN = ("morning", "toe_walk")


def save(folder: Path, name: str, items: tuple[Item, ...] = ITEMS) -> Routine:
    return save_own_routine(folder, Routine("", name, items), TAKEN)


def loaded(folder: Path) -> Library:
    result = load_library(library_file(), user_files(folder))
    assert result.faults == ()
    return result.library


@pytest.fixture(scope="module")
def built_in_ids() -> set[str]:
    library = load_library(library_file(), ()).library
    return {*library.exercises, *library.routines}


def test_a_saved_routine_is_found_in_the_library(tmp_path: Path) -> None:
    folder = tmp_path / "not" / "yet" / "there"
    saved = save(folder, "  Änne's  evening: #1 ")
    assert (saved.id, saved.name) == ("anne_s_evening_1", "Änne's evening: #1")
    assert loaded(folder).routines[saved.id] == saved
    assert [path.name for path in folder.iterdir()] == [OWN_ROUTINES]


def test_routines_are_added_behind_those_that_are_there(tmp_path: Path) -> None:
    ids = [save(tmp_path, "Evening").id for _ in range(3)]
    assert ids == ["evening", "evening_2", "evening_3"]
    assert [name for name, routine in loaded(tmp_path).routines.items() if routine.own] == ids


def test_ids_that_are_taken_are_not_taken_again(tmp_path: Path) -> None:
    assert save(tmp_path, "Morning").id == "morning_2"
    assert save(tmp_path, "Selection").id == "selection_2"
    assert save(tmp_path, "夕方").id == "routine"


def test_a_removed_routine_is_gone_and_the_others_stay(tmp_path: Path) -> None:
    first = save(tmp_path, "One")
    second = save(tmp_path, "Two")
    remove_own_routine(tmp_path, first.id)
    remove_own_routine(tmp_path, "never_there")
    assert [r for r in loaded(tmp_path).routines.values() if r.own] == [second]
    remove_own_routine(tmp_path, second.id)
    assert not (tmp_path / OWN_ROUTINES).exists()


def test_a_note_that_was_written_by_hand_stays(tmp_path: Path) -> None:
    text = "routines:\n  - {id: a, name: A, note: 'it''s mine', exercises: [toe_walk]}\n"
    (tmp_path / OWN_ROUTINES).write_text(text, encoding="utf-8")
    save(tmp_path, "B")
    assert loaded(tmp_path).routines["a"].note == "it's mine"


def test_a_routine_of_an_exercise_that_is_away_just_now_stays(tmp_path: Path) -> None:
    text = "routines:\n  - {id: a, name: A, exercises: [from_a_lost_file]}\n"
    (tmp_path / OWN_ROUTINES).write_text(text, encoding="utf-8")
    save(tmp_path, "B")
    assert "from_a_lost_file" in (tmp_path / OWN_ROUTINES).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "text",
    ["routines: {", "routines:\n  - {id: a}\n", "", "exercises: []\nroutines: []\n", "other: 1\n"],
)
def test_a_file_that_cannot_be_kept_whole_is_left_as_it_is(tmp_path: Path, text: str) -> None:
    path = tmp_path / OWN_ROUTINES
    path.write_text(text, encoding="utf-8")
    for act in (
        lambda: save(tmp_path, "B"),
        lambda: remove_own_routine(tmp_path, "a"),
    ):
        with pytest.raises(OwnRoutinesError) as caught:
            act()
        assert caught.value.faults
    assert path.read_text(encoding="utf-8") == text


@pytest.mark.parametrize(
    ("name", "items"),
    [("", ITEMS), (" \n", ITEMS), ("\x07", ITEMS), ("\u200b", ITEMS), ("\ufeff", ITEMS), ("A", ())],
)
def test_a_routine_needs_a_name_and_an_exercise(
    tmp_path: Path, name: str, items: tuple[Item, ...]
) -> None:
    with pytest.raises(ValueError, match="needs a name"):
        save(tmp_path, name, items)


@given(st.text(max_size=120))
@example("TOE:PRESS")
def test_any_name_reads_back_as_it_was_saved(
    tmp_path_factory: pytest.TempPathFactory, built_in_ids: set[str], name: str
) -> None:
    folder = tmp_path_factory.mktemp("own")
    try:
        saved = save_own_routine(folder, Routine("", name, ITEMS), built_in_ids)
    except ValueError:
        return
    assert loaded(folder).routines[saved.id] == saved


@pytest.mark.parametrize("name", ["\u200b", " \u3164\u2060 ", "\u2800" * 90 + "a"])
def test_a_name_that_nobody_could_see_is_refused(name: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="needs a name"):
        save(tmp_path, name)


def test_one_that_is_there_is_changed_in_its_place(tmp_path: Path) -> None:
    first, second = save(tmp_path, "One"), save(tmp_path, "Two")
    save_own_routine(tmp_path, first._replace(name="Another", items=ITEMS[:1]), TAKEN)
    own = [r for r in loaded(tmp_path).routines.values() if r.own]
    assert own == [first._replace(name="Another", items=ITEMS[:1]), second]


def test_one_that_was_removed_is_put_back_where_it_was(tmp_path: Path) -> None:
    first, second = save(tmp_path, "One"), save(tmp_path, "Two")
    remove_own_routine(tmp_path, first.id)
    save_own_routine(tmp_path, first, TAKEN, before=second.id)
    assert [r for r in loaded(tmp_path).routines.values() if r.own] == [first, second]


def test_one_of_the_persons_own_stands_in_the_place_of_a_ready_made_one(tmp_path: Path) -> None:
    ready = load_library(library_file()).library.routines
    save_own_routine(tmp_path, ready["morning"]._replace(items=ITEMS), TAKEN)
    routines = loaded(tmp_path).routines
    assert list(routines) == list(ready)
    assert (routines["morning"].items, routines["morning"].own) == (ITEMS, True)
    assert routines["morning"].original == ready["morning"]
    remove_own_routine(tmp_path, "morning")
    assert loaded(tmp_path).routines == ready
