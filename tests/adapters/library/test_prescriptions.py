"""What clinics prescribe: from the sentence to form, file and plan, second by second."""

from __future__ import annotations

import random
from datetime import date
from pathlib import Path

import pytest

from footcare_gui.adapters.library.blocks import block_of, cut, ids_in
from footcare_gui.adapters.library.own_exercises import YamlExercises
from footcare_gui.adapters.library.reader import load_library, read_library
from footcare_gui.domain.exercises.routine import Item, Library
from footcare_gui.domain.programmes.beginning import copy_of, new_exercise, with_sentence
from footcare_gui.domain.programmes.fields import FIELDS, Kind, filled, shown
from footcare_gui.domain.programmes.sentence import read_sentence
from footcare_gui.domain.programmes.store import Kept
from footcare_gui.domain.programmes.written import EMPTY, Written, with_at
from footcare_gui.domain.session.plan import PlanOptions, SessionPlan
from footcare_gui.domain.session.planning import plan_exercise
from footcare_gui.platform import places
from tests.kits.editor_kit import folder, store

__all__ = ["folder", "store"]

TODAY = date(2026, 11, 28)
TABLE = {
    "Towel curls, 3 sets of 12, each foot, 30 s between sets, every second day": 6 * 60 + 58,
    "Heel drops, 3 × 15 each leg, straight knee then bent knee, twice a day, slowly": 21 * 60 + 10,
    "Single-leg balance, 3 × 30 s each leg, legs in turn": 3 * 60 + 50,
    "Descending holds 10 s × 8, 6, 4": 3 * 60,
    "Lengthening holds 30 s, 20 s, 10 s": 60,
    "Calf work 20 s on, 10 s off, eight rounds": 3 * 60 + 50,
    "Toe raises, as many as is comfortable, at most 20": 80,
    "Stretch, hold 30 s; add 5 s each week up to 60": 30,
    "Bridge, 10 × 5 s, Monday, Wednesday, Friday": 50,
    "Arch lift 12 times, twice a day four hours apart, for six weeks": 48,
}
"""Each row of the table of prescriptions, and how long it takes, in seconds."""


def plan_of(library: Library, exercise: str) -> SessionPlan:
    return plan_exercise(library, Item(exercise), PlanOptions())


def typed_anew(written: Written) -> Written:
    """The same, every field of the form emptied and typed again as it is shown."""
    for field in FIELDS:
        text = shown(written, field)
        if text and field.kind in (Kind.WORDS, Kind.LIST, Kind.LINES):
            written = filled(filled(written, field, "", TODAY), field, text, TODAY)
    return written


@pytest.mark.parametrize(("sentence", "seconds"), TABLE.items())
def test_a_prescription_is_the_same_from_the_sentence_to_the_plan(
    sentence: str, seconds: int, store: YamlExercises
) -> None:
    said = read_sentence(sentence, TODAY)
    written = with_sentence(new_exercise("As prescribed."), said)
    assert typed_anew(written) == written
    kept = store.save(Kept(EMPTY), store.text_of("", written), (), is_draft=False)
    result = read_library(Path(kept.file))
    assert result.faults == ()
    (exercise,) = result.library.exercises.values()
    assert exercise.usual.dosage == said.dose.dosage
    assert plan_of(result.library, exercise.id).total_ms == 1_000 * seconds


@pytest.mark.parametrize("exercise", ids_in(places.library_file().read_text(encoding="utf-8")))
def test_the_built_in_library_goes_through_the_editor_byte_for_byte(
    exercise: str, store: YamlExercises
) -> None:
    text = places.library_file().read_text(encoding="utf-8")
    kept, block = store.open(exercise), block_of(text, exercise)
    assert block is not None
    written = kept.exercise
    for field in FIELDS:
        written = filled(written, field, shown(written, field), TODAY)
    assert store.text_of(kept.text, written) == kept.text == cut(text, block)


def test_a_copy_of_every_built_in_exercise_has_its_plan(store: YamlExercises) -> None:
    library = load_library(places.library_file()).library
    for exercise in library.exercises.values():
        copy = copy_of(store.open(exercise.id).exercise, exercise.name)
        reading = store.read(with_at(copy, ("id",), exercise.id))
        assert reading.faults == ()
        assert reading.exercise is not None
        copied = Library({exercise.id: reading.exercise})
        assert plan_of(copied, exercise.id) == plan_of(library, exercise.id)
        assert reading.exercise.usual.figure == exercise.usual.figure


@pytest.mark.parametrize("seed", range(20))
def test_whatever_is_typed_into_any_field_comes_back_from_the_text(
    seed: int, store: YamlExercises
) -> None:
    rng = random.Random(seed)
    written = with_sentence(new_exercise("P."), read_sentence("X 3x12 each leg", TODAY))
    typed = ("30", "8, 6, 4", "up to 20", "yes", "a: b", "- x", "“ü”", "1:30", "nonsense #1", "")
    for _ in range(12):
        field = rng.choice(FIELDS)
        text = rng.choice(field.choices or typed)
        written = filled(written, field, text, TODAY)
        back, _ = store.written_in(store.text_of("", written))
        assert back == written
