"""free-exercise-db: what it says is taken, what it does not say is not made up."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from footcare_gui.adapters.converting.foreign import ForeignError
from footcare_gui.adapters.converting.free_exercise_db import convert
from tests.kits.foreign_kit import db_exercise


def written(folder: Path, value: Any) -> Path:
    path = folder / "exercises.json"
    path.write_text(json.dumps(value), encoding="utf-8")
    return path


def test_words_muscles_and_things_are_taken(tmp_path: Path) -> None:
    path = written(tmp_path, db_exercise(equipment="bands"))
    (exercise,) = convert([path], ()).exercises.values()
    assert (exercise.name, exercise.steps[1]) == ("Heel Raise", "Rise onto your toes.")
    assert exercise.works == ("calf", "back of the thigh")
    assert exercise.equipment == ("band",)
    assert exercise.dosage is None


def test_what_has_no_place_is_counted(tmp_path: Path) -> None:
    path = written(tmp_path, [db_exercise(), db_exercise("Toe Tap", equipment="other", force=None)])
    unmapped = convert([path], ()).unmapped
    assert (unmapped["force"], unmapped["level"], unmapped["images"]) == (1, 2, 2)
    assert unmapped["equipment “other”"] == 1


def test_ids_are_free_ones(tmp_path: Path) -> None:
    path = written(tmp_path, [db_exercise(), db_exercise(), db_exercise("Ankle Circles")])
    found = convert([path], {"ankle_circles"}).exercises
    assert list(found) == ["heel_raise", "heel_raise_2", "ankle_circles_2"]


def test_some_are_chosen_by_their_words(tmp_path: Path) -> None:
    chest = db_exercise("Press", primaryMuscles=["chest"], instructions=["Push."])
    path = written(tmp_path, [db_exercise(), chest])
    assert list(convert([path], (), ["CALVES", "shin"]).exercises) == ["heel_raise"]


@pytest.mark.parametrize("value", [[], {}, 3, [{"name": "A"}], {"name": "", "instructions": []}])
def test_a_file_without_exercises_is_said(tmp_path: Path, value: Any) -> None:
    with pytest.raises(ForeignError, match=r"exercises\.json has no exercise"):
        convert([written(tmp_path, value)], ())


def test_wrong_types_in_it_are_left_out(tmp_path: Path) -> None:
    path = written(tmp_path, db_exercise(primaryMuscles="calves", instructions=[3, "Rise."]))
    (exercise,) = convert([path], ()).exercises.values()
    assert (exercise.works, exercise.steps) == (("back of the thigh",), ("Rise.",))
