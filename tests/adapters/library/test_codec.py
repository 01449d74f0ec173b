"""Whatever was loaded comes back from JSON as it was."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from footcare_gui.adapters.library.codec import decode, encode
from footcare_gui.adapters.library.files import LoadResult
from footcare_gui.adapters.library.reader import load_library, read_library
from footcare_gui.platform.places import library_file

PRESCRIBED = """
format: 2
exercises:
  - id: it
    name: It
    purpose: Works the calf.
    posture: standing
    steps: [Do it.]
    ours:
      tempo: {up: 2 s, hold: 1 s, down: 3 s}
      repetitions: [8, 6, 4]
      set_rest: 30 s
      parts: [straight_knee, bent_knee]
      every: 2 days
      apart: 4 h
      until: 2027-01-09
  - id: growing
    name: Growing
    purpose: Works the calf.
    posture: standing
    steps: [Do it.]
    ours: {hold: 30 s, each_week: {add: 5 s, up_to: 60 s}}
  - id: more_sets
    name: More sets
    purpose: Works the calf.
    posture: standing
    steps: [Do it.]
    ours: {hold: 30 s, set_rest: 20 s, each_week: {add: 1 set, up_to: 3 sets}}
"""


def through_json(result: LoadResult) -> LoadResult:
    exercises = [encode(exercise) for exercise in result.library.exercises.values()]
    rest = result._replace(library=result.library._replace(exercises={}))
    return decode(*json.loads(json.dumps([encode(rest), exercises])))


def test_the_built_in_library_comes_back() -> None:
    result = load_library(library_file())
    assert through_json(result) == result


@pytest.mark.parametrize(
    "text",
    ["routines: {", "exercises: [{}]\nrutines: []", "format: 3", "\t", "exercises: [{id: 'A b'}]"],
)
def test_faults_come_back_with_their_parameters(tmp_path: Path, text: str) -> None:
    path = tmp_path / "bad.yaml"
    path.write_text(text, encoding="utf-8")
    result = read_library(path)
    assert result.faults
    assert through_json(result) == result


def test_sets_tempo_and_days_come_back(tmp_path: Path) -> None:
    path = tmp_path / "own.yaml"
    path.write_text(PRESCRIBED, encoding="utf-8")
    result = read_library(path)
    assert result.faults == ()
    assert through_json(result) == result


def test_lists_of_another_shape_are_refused() -> None:
    with pytest.raises((ValueError, TypeError, KeyError, IndexError)):
        decode([[["toe_walk"]], []], [])
