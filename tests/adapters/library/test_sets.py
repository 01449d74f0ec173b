"""Sets, tempo and days as a library file says them, and what is wrong with them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from footcare_gui.adapters.library.reader import read_library
from footcare_gui.domain.exercises.dosage import Dosage
from footcare_gui.domain.exercises.sets import Growth, Sets, Tempo, When
from footcare_gui.texts.faults import fault_line

HEAD = """format: {format}
exercises:
  - id: it
    name: It
    purpose: Works the calf.
    posture: standing
    steps: [Do it., {{text: Knee bent., during: [{during}]}}]
    ours: {{{ours}}}
"""


def read(
    tmp_path: Path, ours: str, *, during: str = "move", version: int = 2
) -> Dosage | list[str]:
    """The dose, or what is wrong with it."""
    path = tmp_path / "own.yaml"
    path.write_text(HEAD.format(format=version, during=during, ours=ours), encoding="utf-8")
    result = read_library(path)
    if result.faults:
        return [fault_line(fault) for fault in result.faults]
    return result.library.exercises["it"].usual.dosage


def dosage(tmp_path: Path, ours: str, during: str = "move") -> Dosage:
    found = read(tmp_path, ours, during=during)
    assert isinstance(found, Dosage), found
    return found


def test_sets_of_counted_repetitions(tmp_path: Path) -> None:
    found = dosage(
        tmp_path, "sets: 3, repetitions: 12, set_rest: 30 s, tempo: {up: 2 s, hold: 1 s, down: 3 s}"
    )
    assert found.ours.sets == Sets(3, 30_000)
    assert (found.ours.tempo, found.work_ms) == (Tempo(2_000, 1_000, 3_000), 6_000)
    assert (found.repetitions, found.is_counted) == (12, True)


def test_parts_name_steps_and_have_all_the_sets(tmp_path: Path) -> None:
    ours = "sets: 3, parts: [straight_knee, bent_knee], tempo: {up: 2 s, down: 3 s}"
    assert dosage(tmp_path, ours, "bent_knee").ours.sets.goes == 6


def test_lists_give_each_set_its_own(tmp_path: Path) -> None:
    by_number = dosage(tmp_path, "hold: 10 s, repetitions: [8, 6, 4]")
    assert by_number.ours.sets == Sets(3, repetitions=(8, 6, 4))
    by_length = dosage(tmp_path, "hold: [30 s, 20 s, 10 s]")
    assert by_length.ours.sets == Sets(3, work_ms=(30_000, 20_000, 10_000))


def test_up_to_a_number_and_at_ones_own_pace(tmp_path: Path) -> None:
    found = dosage(tmp_path, "move: 3 s, repetitions: up to 20, own_pace: yes").ours
    assert (found.repetitions, found.up_to, found.own_pace) == (20, True, True)


def test_a_length_that_grows_by_the_week(tmp_path: Path) -> None:
    found = dosage(tmp_path, "hold: 30 s, each_week: {add: 5 s, up_to: 1 min}")
    assert (found.work_ms, found.ours.growth) == (30_000, Growth(5_000, 60_000))
    assert dosage(tmp_path, "hold: 30 s").ours.growth is None


def test_sets_that_grow_by_the_week(tmp_path: Path) -> None:
    grows = "each_week: {add: 1 set, up_to: 3 sets}"
    found = dosage(tmp_path, f"tempo: {{up: 2 s, down: 2 s}}, set_rest: 30 s, {grows}").ours
    assert (found.growth, found.sets) == (Growth(1, 3, "sets"), Sets(1, 30_000))
    assert dosage(tmp_path, f"hold: 30 s, sets: 2, {grows}").ours.growth_of("sets")


def test_days(tmp_path: Path) -> None:
    found = dosage(tmp_path, "hold: 3 s, every: 2 days, apart: 4 h, until: 2027-01-09")
    assert found.ours.when == When(2, (), 4 * 3_600_000, date(2027, 1, 9))
    weekly = dosage(tmp_path, "hold: 3 s, days: [friday, monday]")
    assert weekly.ours.when.weekdays == (0, 4)


@pytest.mark.parametrize(
    ("ours", "said"),
    [
        ("hold: 3 s, sets: 2, repetitions: [3, 2, 1]", "each list has one value for each set"),
        ("hold: [3 s, 2 s], repetitions: [3, 2, 1]", "each list has one value for each set"),
        ("hold: 3 s, set_rest: 30 s", "there is only one set"),
        ("hold: 3 s, alternate: yes", "only sides can take turns"),
        ("hold: 3 s, tempo: {up: 2 s, down: 2 s}", "a tempo says how long"),
        ("tempo: {up: 2 s}", "the key “down” is missing"),
        ("hold: 3 s, every: other day", "“other day” is no number of days"),
        ("hold: 3 s, every: 99 days", "“99 days” is no number of days"),
        ("hold: 3 s, apart: 4", "“4” is no number of hours"),
        ("hold: 3 s, until: soon", "“soon” is no date"),
        ("hold: 3 s, days: [mon]", "unknown choice “mon”"),
        ("hold: 3 s, repetitions: up to 200", "200 is out of range"),
        ("hold: 3 s, sets: 3, parts: [a, a]", "the phase “a” comes twice"),
        ("hold: 3 s, parts: [up]", "“up” is a part of every session"),
        ("hold: [3 s, 2 km]", "the unit “km” is not known"),
        ("tempo: {up: 2 s, down: 2 s}, each_week: {add: 5 s, up_to: 60 s}", "only one length can"),
        ("hold: [3 s, 2 s], each_week: {add: 5 s, up_to: 60 s}", "only one length can grow"),
        ("hold: 20–30 s, each_week: {add: 5 s, up_to: 60 s}", "only one length can grow"),
        ("hold: 30 s, each_week: {add: 5 s, up_to: 30 s}", "it begins with 30 s and can only grow"),
        ("hold: 30 s, each_week: {add: 5 s}", "the key “up_to” is missing"),
        ("hold: 30 s, each_week: {add: 5, up_to: 60 s}", "a unit is missing in “5”"),
        ("hold: 30 s, each_week: {add: 5 s, up_to: 60 s, by: 1}", "unknown key “by”"),
        ("hold: 30 s, each_week: 5 s", "“key: value” lines"),
        ("hold: 30 s, repetitions: 8, each_week: {add: 5 s, up_to: 9 min}", "would take 72 min"),
        ("hold: 3 s, each_week: {add: 1 set, up_to: 60 s}", "“60 s” is no number of sets"),
        ("hold: 3 s, each_week: {add: 5 s, up_to: 3 sets}", "“5 s” is no number of sets"),
        ("hold: 3 s, each_week: {add: 1 set, up_to: 99 sets}", "“99 sets” is no number of sets"),
        ("hold: 3 s, each_week: {add: [1 set], up_to: 3 sets}", "one value is expected here"),
        ("hold: 3 s, sets: 3, each_week: {add: 1 set, up_to: 3 sets}", "it begins with 3 sets"),
        ("hold: [3 s, 2 s], each_week: {add: 1 set, up_to: 4 sets}", "sets with numbers of their"),
        (
            "hold: 60 s, repetitions: 30, each_week: {add: 1 set, up_to: 3 sets}",
            "would take 90 min",
        ),
        ("tempo: {up: 60 s, down: 60 s}, repetitions: 40", "the whole exercise would take 80 min"),
    ],
)
def test_what_cannot_be_is_said(tmp_path: Path, ours: str, said: str) -> None:
    faults = read(tmp_path, ours)
    assert isinstance(faults, list)
    assert said in faults[0]


@pytest.mark.parametrize(
    "ours",
    [
        "hold: 3 s, each_week: {add: 1 s, up_to: 9 s}",
        "hold: 3 s, sets: 3",
        "hold: [3 s, 2 s]",
        "hold: 3 s, repetitions: up to 9",
    ],
)
def test_a_file_of_the_first_format_is_told_how_to_say_more(tmp_path: Path, ours: str) -> None:
    faults = read(tmp_path, ours, version=1)
    assert isinstance(faults, list)
    assert "format: 2" in faults[0]
    assert isinstance(read(tmp_path, "hold: 3 s, repetitions: 3", version=1), Dosage)
