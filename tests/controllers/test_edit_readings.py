"""What is written is read as it stands, and with stand-ins where something is missing."""

from __future__ import annotations

from pathlib import Path

from footcare_gui.adapters.library.own_exercises import YamlExercises
from footcare_gui.controllers.edit_readings import KEPT_CHOICES, EditReadings
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.programmes.assumed import assuming
from footcare_gui.domain.programmes.beginning import COPY_OF, copy_of, new_exercise
from footcare_gui.domain.programmes.store import Kept
from footcare_gui.domain.programmes.written import EMPTY, Written, text_at, with_at
from tests.kits.editor_kit import folder, store
from tests.kits.main_kit import library

__all__ = ["folder", "library", "store"]


def test_what_is_missing_stands_in_the_reading_and_not_in_the_preview(
    store: YamlExercises,
) -> None:
    blank = new_exercise("Because it was prescribed.")
    editing = EditReadings(store).editing(blank, Kept(blank))
    assert not editing.reading.is_whole
    assert editing.preview.exercise is not None
    assert editing.chosen == ()


def test_a_change_keeps_what_was_assumed_chosen_and_copied(
    store: YamlExercises, library: Library, folder: Path
) -> None:
    readings = EditReadings(store)
    copy = assuming(copy_of(store.open("toe_walk").exercise, "Mine"), ("posture", "sides"))
    begun = readings.editing(copy, Kept(copy))
    assert begun.chosen == tuple(part for part in KEPT_CHOICES if part != "posture")
    assert text_at(copy, (COPY_OF,)) == "toe_walk"
    assert begun.origin != EMPTY
    slower = with_at(copy, ("name",), "Mine, slowly")
    changed = readings.editing(slower, begun.kept, begun)
    assert (changed.origin, changed.chosen) == (begun.origin, begun.chosen)
    assert changed.assumed == ("posture", "sides")


def test_its_text_is_what_is_typed_else_what_the_form_writes(store: YamlExercises) -> None:
    readings = EditReadings(store)
    written: Written = {"name": "Balance"}
    editing = readings.editing(written, Kept(EMPTY))
    assert "name: Balance" in readings.text_of(editing)
    assert readings.text_of(editing._replace(text="typed")) == "typed"


def test_text_that_cannot_be_read_leaves_the_form_as_it_was(store: YamlExercises) -> None:
    readings = EditReadings(store)
    before = readings.editing({"name": "Balance"}, Kept(EMPTY))
    torn = readings.as_text("name: [", before)
    assert (torn.written, torn.text) == (before.written, "name: [")
    assert torn.text_faults
    whole = readings.as_text("name: Stand\n", torn)
    assert text_at(whole.written, ("name",)) == "Stand"
    assert {fault.code for fault in whole.text_faults} == {"missing_key", "no_dose"}


def test_what_is_the_persons_own_stays_when_a_copy_says_what_its_original_says(
    store: YamlExercises, library: Library
) -> None:
    readings = EditReadings(store)
    copy = copy_of(store.open("toe_walk").exercise, "Mine")
    begun = readings.editing(copy, Kept(copy))
    noted = with_at(with_at(copy, ("notes",), ("Slowly.",)), ("purpose",), "Another.")
    back = readings.original(readings.editing(noted, begun.kept, begun))
    assert back is not None
    assert back.written == with_at(copy, ("notes",), ("Slowly.",))


def test_what_is_no_copy_has_no_original(store: YamlExercises) -> None:
    readings = EditReadings(store)
    assert readings.original(readings.editing({"name": "Balance"}, Kept(EMPTY))) is None
