"""The `programme` of a file: read, written, and its faults named."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from footcare_gui.adapters.library import codec
from footcare_gui.adapters.library.cache import load_cached
from footcare_gui.adapters.library.files import LoadResult, user_files
from footcare_gui.adapters.library.programme import programme_text
from footcare_gui.adapters.library.reader import load_library
from footcare_gui.domain.exercises.dosage import Limit
from footcare_gui.domain.exercises.programme import Programme
from footcare_gui.platform.places import library_file

CURLS = """
exercises:
  - id: curls
    name: Towel curls
    purpose: As prescribed.
    posture: seated
    ours: {sets: 3, repetitions: 12, sides: each foot, set_rest: 30 s, tempo: {up: 2 s, down: 2 s}}
    steps: [Curl.]
"""
PROGRAMME = Programme(
    "After the sprain",
    "Dr. Ada Example",
    date(2026, 11, 28),
    date(2027, 1, 31),
    'Slowly. "Pain is no gain."',
    ("curls", "heel_cord"),
    (),
    {"curls": Limit(None, 10, 2, 1), "heel_cord": Limit(20_000)},
    {"curls": ("Stop if the scar pulls.",)},
)


def loaded(folder: Path, **files: str) -> LoadResult:
    for name, text in files.items():
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return load_library(library_file(), user_files(folder))


def text_of(programme: Programme, instead: tuple[str, ...] = ()) -> str:
    return "format: 2\n" + programme_text(programme, instead) + CURLS


def test_it_reads_back_as_it_was_written(tmp_path: Path) -> None:
    library, faults = loaded(tmp_path, mine=text_of(PROGRAMME))
    assert faults == ()
    assert library.programmes == (PROGRAMME._replace(brought=("curls",)),)
    dosage = library.exercises["curls"].usual.dosage
    assert (dosage.repetitions, dosage.sets.number, dosage.per_day.high) == (10, 2, 1)
    assert library.exercises["heel_cord"].usual.dosage.work_ms == 20_000


def test_it_is_kept_with_the_parsed_library(tmp_path: Path) -> None:
    first = loaded(tmp_path, mine=text_of(PROGRAMME))
    rest = first._replace(library=first.library._replace(exercises={}))
    exercises = [codec.encode(one) for one in first.library.exercises.values()]
    row = json.loads(json.dumps(codec.encode(rest)))
    assert codec.decode(row, json.loads(json.dumps(exercises))) == first
    for _ in range(2):
        assert load_cached(library_file(), tmp_path, tmp_path / "cache") == first


def test_a_shared_file_may_stand_in_the_place_of_ones_own(tmp_path: Path) -> None:
    instead = text_of(PROGRAMME, ("curls",)).replace("Towel curls", "Her curls")
    library, faults = loaded(tmp_path, **{"mine": "format: 2" + CURLS, "shared-ada": instead})
    assert faults == ()
    assert library.exercises["curls"].name == "Her curls"


def test_without_that_the_same_id_is_a_fault(tmp_path: Path) -> None:
    _, faults = loaded(tmp_path, **{"mine": "format: 2" + CURLS, "shared-a": text_of(PROGRAMME)})
    assert [fault.code for fault in faults] == ["id_taken_elsewhere"]


@pytest.mark.parametrize(
    ("programme", "code"),
    [
        ("{by: Ada}", "missing_key"),
        ("{name: A, limits: {heel_cord: {hold: 0 s}}}", "no_time_at_all"),
        ("{name: A, limits: {heel_cord: {sets: 99}}}", "out_of_range"),
        ("{name: A, limits: {nobody: {sets: 9}}}", "unknown_exercise"),
        ("{name: A, cautions: {heel_cord: []}}", "number_of_items"),
        ("{name: A, until: tomorrow}", "no_date"),
        ("{name: A, hope: yes}", "unknown_key"),
        ("Ada", "other_kind"),
    ],
)
def test_what_cannot_be_read_is_a_fault(tmp_path: Path, programme: str, code: str) -> None:
    _, faults = loaded(tmp_path, mine=f"format: 2\nprogramme: {programme}\n{CURLS}")
    assert code in [fault.code for fault in faults]
