"""`footcare convert`: nothing is made up, and what has no place here is listed."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest

from footcare_gui.cli import main
from footcare_gui.platform.places import user_library_folder
from tests.kits.foreign_kit import db_exercise, wger_entry, wger_info, wger_routine


def written(folder: Path, value: Any, name: str = "theirs.json") -> str:
    path = folder / name
    path.write_text(json.dumps(value), encoding="utf-8")
    return str(path)


def test_exercises_without_a_dose_are_drafts(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = written(tmp_path, [db_exercise(), db_exercise("Toe Tap")])
    assert main(["convert", "free-exercise-db", path]) == 0
    out = capsys.readouterr().out
    assert "2 drafts in" in out
    assert "no place here for level: 2" in out
    assert sorted(path.name for path in (user_library_folder() / "drafts").iterdir()) == [
        "heel_raise.yaml", "toe_tap.yaml",
    ]  # fmt: skip


def test_with_a_dose_and_a_position_they_can_be_planned_at_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = written(tmp_path, [db_exercise()])
    asked = ["--dose", "3x12 each leg, rest 30 s", "--posture", "standing"]
    assert main(["convert", "free-exercise-db", path, *asked]) == 0
    assert "1 exercises and 0 routines in" in capsys.readouterr().out
    assert main(["plan", "heel_raise"]) == 0
    assert "3/12" in capsys.readouterr().out


def test_many_without_a_dose_are_not_a_heap_of_drafts(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = written(tmp_path, [db_exercise(f"Raise {n}") for n in range(61)])
    assert main(["convert", "free-exercise-db", path]) == 2
    assert "--dose and --posture" in capsys.readouterr().err
    assert not user_library_folder().exists()


def test_a_routine_of_wger_is_whole_with_a_position(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    routine = written(tmp_path, wger_routine(wger_entry(9)))
    info = written(tmp_path, {"results": [wger_info(9, "Calf raise")]}, "info.json")
    assert main(["convert", "wger", routine, info, "--posture", "standing"]) == 0
    assert main(["plan", "wger_5_1"]) == 0
    assert "Ankles, Legs" in capsys.readouterr().out


def test_a_routine_of_drafts_is_listed_as_left_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["convert", "wger", written(tmp_path, wger_routine(wger_entry(9)))]) == 0
    assert "left out: 1 routines" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("more", "code", "said"),
    [
        (["--dose", "as you please"], 2, "not understood"),
        (["--only", "unicycle"], 1, "no exercise has one of these words"),
        (["--posture", "flying"], 2, "flying"),
    ],
)
def test_a_wrong_call_is_said(
    tmp_path: Path, more: list[str], code: int, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = written(tmp_path, [db_exercise()])
    assert main(["convert", "free-exercise-db", path, *more]) == code
    assert said in capsys.readouterr().err


def test_eight_hundred_exercises_take_no_more_than_two_seconds_of_work(tmp_path: Path) -> None:
    path = written(tmp_path, [db_exercise(f"Raise {n}") for n in range(800)])
    asked = ["--dose", "3x12 each leg", "--posture", "standing"]
    before = time.process_time()
    assert main(["convert", "free-exercise-db", path, *asked]) == 0
    assert time.process_time() - before < 2.0
