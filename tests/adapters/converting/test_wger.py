"""A routine of wger: sets, repetitions, seconds and rest; how a load grows has no place here."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from footcare_gui.adapters.converting.foreign import Converted, ForeignError
from footcare_gui.adapters.converting.wger import convert
from tests.kits.foreign_kit import value, wger_entry, wger_info, wger_routine


def converted(folder: Path, *values: Any) -> Converted:
    paths = []
    for number, one in enumerate(values):
        paths.append(folder / f"{number}.json")
        paths[-1].write_text(json.dumps(one), encoding="utf-8")
    return convert(paths, ())


def test_a_day_is_a_routine_of_named_exercises(tmp_path: Path) -> None:
    info = {"count": 1, "results": [wger_info(9, "Calf raise")]}
    found = converted(tmp_path, wger_routine(wger_entry(9)), info)
    (routine,) = found.routines
    assert (routine.name, routine.id) == ("Ankles, Legs", "wger_5_1")
    assert [item.exercise for item in routine.items] == ["calf_raise"]
    exercise = found.exercises["calf_raise"]
    assert exercise.steps == ("Rise & come down.",)
    assert (exercise.works, exercise.equipment) == (("Calves",), ("Gym mat",))
    dosage = exercise.dosage
    assert dosage is not None
    assert (dosage.repetitions, dosage.ours.sets.number) == (12, 3)
    assert dosage.ours.sets.rest_ms == 30_000


def test_seconds_and_minutes_are_holds(tmp_path: Path) -> None:
    entries = [wger_entry(9, repetition_unit=unit, repetitions_configs=value(2)) for unit in (3, 4)]
    found = converted(tmp_path, wger_routine(*entries)).exercises.values()
    assert [one.dosage.work_ms for one in found if one.dosage] == [2_000, 120_000]


def test_one_exercise_twice_with_one_dose_is_one(tmp_path: Path) -> None:
    found = converted(tmp_path, wger_routine(wger_entry(9), wger_entry(9), wger_entry(8)))
    assert len(found.exercises) == 2
    assert len(found.routines[0].items) == 3


def test_what_has_no_place_is_counted_and_nothing_is_made_up(tmp_path: Path) -> None:
    grows = wger_entry(9, weight_configs=value(20), set_nr_configs=value(3) * 2)
    until = wger_entry(8, repetition_unit=2)
    silent = wger_entry(7, repetitions_configs=[])
    found = converted(tmp_path, wger_routine(grows, until, silent))
    assert found.unmapped["weight"] == 1
    assert found.unmapped["how set_nr grow"] == 1
    assert found.unmapped["repetitions in until failure"] == 1
    assert found.unmapped["exercises without a name (add /api/v2/exerciseinfo/)"] == 3
    assert [one.dosage is None for one in found.exercises.values()] == [False, True, True]


@pytest.mark.parametrize("value", [[], {}, {"results": []}, "days"])
def test_a_file_without_a_routine_is_said(tmp_path: Path, value: Any) -> None:
    with pytest.raises(ForeignError, match="no routine in it"):
        converted(tmp_path, value)


@pytest.mark.parametrize(
    "days", [None, 3, [None], [{"slots": 3}], [{"slots": [{"entries": [None, 3]}]}]]
)
def test_wrong_types_in_it_are_left_out(tmp_path: Path, days: Any) -> None:
    assert converted(tmp_path, {"name": "A", "days": days}).exercises == {}
