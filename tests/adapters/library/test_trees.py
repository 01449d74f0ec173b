"""A form and a file are judged by the same reader."""

from __future__ import annotations

import pytest

from footcare_gui.adapters.library.reader import load_library
from footcare_gui.adapters.library.trees import read_written, written_of
from footcare_gui.adapters.yaml_tree.faults import Faults
from footcare_gui.adapters.yaml_tree.nodes import Node
from footcare_gui.adapters.yaml_tree.source import parse_yaml
from footcare_gui.domain.programmes.written import Path, Written, list_at, text_at, with_at
from footcare_gui.platform import places

CURLS: Written = {
    "id": "curls",
    "name": "Curls",
    "purpose": "Works the toes.",
    "posture": "seated",
    "ours": {"hold": "5 s", "repetitions": "3"},
    "steps": ("Sit.", {"text": "Curl.", "during": ("hold",)}),
}


def test_what_is_written_makes_the_exercise_that_the_file_would() -> None:
    text = places.library_file().read_text(encoding="utf-8")
    root = parse_yaml(text, Faults(""))
    assert root is not None
    library = load_library(places.library_file()).library
    written = list_at(written_of(root), ("exercises",))
    assert len(written) == len(library.exercises)
    for exercise in written:
        reading = read_written(exercise)
        assert reading.faults == ()
        assert reading.exercise == library.exercises[text_at(exercise, ("id",))]


@pytest.mark.parametrize(
    ("path", "part", "at", "code"),
    [
        (("name",), None, ("name",), "missing_key"),
        (("ours", "hold"), "30 parsecs", ("ours", "hold"), "unknown_unit"),
        (("ours", "hold"), None, (), "no_dose_length"),
        (("ours", "sets"), "many", ("ours", "sets"), "no_whole_number"),
        (("steps", 1, "during", 0), "hodl", ("steps", 1, "during", 0), "unknown_choice"),
        (("colour",), "red", ("colour",), "unknown_key"),
    ],
)
def test_a_fault_is_found_at_the_part_that_has_it(
    path: Path, part: Written | None, at: Path, code: str
) -> None:
    faults = read_written(with_at(CURLS, path, part)).faults
    assert [(fault.path, fault.code) for fault in faults] == [(at, code)]


def test_an_exercise_is_there_as_long_as_its_dose_can_be_read() -> None:
    assert read_written(with_at(CURLS, ("name",), None)).exercise is not None
    assert read_written(with_at(CURLS, ("ours", "hold"), "soon")).exercise is None
    assert read_written({}).exercise is None
    assert read_written("only a text").exercise is None


def test_keys_that_are_no_texts_are_left_out() -> None:
    faults = Faults("")
    key = Node(faults, 1, 1, "list")
    value = Node(faults, 1, 1, "text", "x")
    assert written_of(Node(faults, 1, 1, "mapping", children=(key, value))) == {}
