"""The forms of an exercise: things and body parts by id, and variants on top of the usual form."""

from __future__ import annotations

from pathlib import Path

import pytest

from footcare_gui.adapters.library.files import LoadResult
from footcare_gui.adapters.library.reader import read_library
from footcare_gui.domain.exercises.equipment import THINGS
from footcare_gui.domain.exercises.exercise import BODY_PARTS
from footcare_gui.platform.places import library_file
from footcare_gui.texts.faults import fault_line

USUAL = """\
exercises:
  - id: marble
    name: Marble pick-up
    purpose: Works the toes.
    posture: seated
    ours: {hold: 5 s}
    steps: [Pick one up.]
"""


def read(folder: Path, text: str) -> LoadResult:
    path = folder / "f.yaml"
    path.write_text(text, encoding="utf-8")
    return read_library(path)


def test_things_and_body_parts_are_read_by_id_from_plain_words(tmp_path: Path) -> None:
    text = (
        f"{USUAL}    equipment: [Tennis ball, bed or mat, marbles or peas, long_towel]\n"
        "    works: [Achilles tendon, hip flexor]\n"
    )
    usual = read(tmp_path, text).library.exercises["marble"].usual
    needs = (("tennis_ball",), ("bed", "mat"), ("marbles", "peas"), ("long_towel",))
    assert usual.equipment == needs
    assert usual.works == ("achilles_tendon", "hip flexor")


def test_the_built_in_exercises_need_and_work_only_what_there_are_words_for() -> None:
    forms = [
        form
        for exercise in read_library(library_file()).library.exercises.values()
        for form in (exercise.usual, *exercise.variants.values())
    ]
    assert {thing for form in forms for need in form.equipment for thing in need} == THINGS
    assert {part for form in forms for part in form.works} == BODY_PARTS


def test_what_a_variant_leaves_out_is_as_in_the_usual_form(tmp_path: Path) -> None:
    text = (
        f"{USUAL}    works: [calf]\n    equipment: [chair]\n    variants:\n      - {{id: standing,"
        " name: Standing, posture: standing, equipment: [], steps: [Stand.], cautions: [],"
        " ours: {hold: 8 s}}\n"
    )
    marble = read(tmp_path, text).library.exercises["marble"]
    standing = marble.variants["standing"]
    assert (standing.works, standing.equipment) == (marble.usual.works, ())
    assert standing.words.title == "Marble pick-up, standing"
    assert standing.figure == marble.usual.figure == "marble"


def test_a_variant_without_an_id_is_a_fault_each_time(tmp_path: Path) -> None:
    variant = "      - {name: A, posture: seated, steps: [a], cautions: [], ours: {hold: 5 s}}\n"
    faults = read(tmp_path, f"{USUAL}    variants:\n{variant}{variant}").faults
    missing = "the key “id” is missing; add “id: …”"
    assert [fault_line(fault).removeprefix(f"{tmp_path}/") for fault in faults] == [
        f"f.yaml:9:9: {missing}",
        f"f.yaml:10:9: {missing}",
    ]


@pytest.mark.parametrize("id", ["selection", "usual", "leave_out"])
def test_a_word_that_means_something_is_no_id_of_a_variant(tmp_path: Path, id: str) -> None:
    variant = f"      - {{id: {id}, name: A, posture: seated, steps: [a], cautions: []}}\n"
    faults = read(tmp_path, f"{USUAL}    variants:\n{variant}").faults
    assert "variant_taken" in {fault.code for fault in faults}
