"""The progression of a library file: read, kept, and every fault with its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from footcare_gui.adapters.library.cache import load_cached
from footcare_gui.adapters.library.reader import load_library, read_library
from footcare_gui.domain.exercises.routine import Ladder, Rung
from footcare_gui.platform.places import library_file
from footcare_gui.texts.faults import fault_line

ROUTINE = "format: 1\nroutines:\n  - {id: evening, name: Evening, exercises: [toe_press]}\n"


def test_the_built_in_progression_is_that_of_the_weeks() -> None:
    ladder = read_library(library_file()).library.ladder
    assert ladder == Ladder(
        (
            Rung("toe_walk", work_ms=20_000),
            Rung("pencil_grip", work_ms=5_000),
            Rung("band_pull", "5x5"),
        ),
        (
            Rung("heel_cord", repetitions=2),
            Rung("upward_stretch", repetitions=2),
            Rung("foot_massage", work_ms=120_000),
            Rung("toe_press", work_ms=5_000),
        ),
    )


def test_it_is_the_same_from_the_kept_copy(tmp_path: Path) -> None:
    read = [load_cached(library_file(), tmp_path / "none", tmp_path / "kept") for _ in range(2)]
    assert read[0].library.ladder == read[1].library.ladder != Ladder()


def own(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "own.yaml"
    path.write_text(ROUTINE + text, encoding="utf-8")
    return path


def test_a_persons_own_progression_takes_the_place_of_the_built_in_one(tmp_path: Path) -> None:
    path = own(tmp_path, "progression:\n  then:\n    - {exercise: toe_press, repetitions: 12}\n")
    result = load_library(library_file(), [path])
    assert not result.faults
    assert result.library.ladder == Ladder((), (Rung("toe_press", repetitions=12),))
    assert load_library(library_file(), [own(tmp_path, "")]).library.ladder.first


@pytest.mark.parametrize(
    ("rung", "said"),
    [
        ("{exercise: toe_walk, work: 40 s}", "40 s cannot be chosen there; write one of 20 s"),
        ("{exercise: toe_wlak, work: 20 s}", "did you mean “toe_walk”?"),
        ("{exercise: toe_press, variant: sitting}", "unknown variant “sitting”"),
        ("{exercise: toe_press}", "what changes?"),
        ("{exercise: toe_press, repetitions: 99}", "write a number from 1 to 30"),
        ("{work: 20 s}", "the key “exercise” is missing"),
    ],
)
def test_a_fault_names_its_place_and_how_to_mend_it(tmp_path: Path, rung: str, said: str) -> None:
    path = own(tmp_path, f"progression:\n  first:\n    - {rung}\n")
    faults = load_library(library_file(), [path]).faults
    assert len(faults) == 1
    assert said in fault_line(faults[0])
    assert ":6:" in fault_line(faults[0])


def test_a_step_for_an_exercise_whose_own_dose_is_faulty_is_no_second_fault(tmp_path: Path) -> None:
    text = library_file().read_text(encoding="utf-8")
    path = tmp_path / "exercises.yaml"
    path.write_text(text.replace("article: {hold: as long as you can, ", "article: {"), "utf-8")
    faults = read_library(path).faults
    assert len(faults) == 2
    assert all("how long is it?" in fault_line(fault) for fault in faults)
