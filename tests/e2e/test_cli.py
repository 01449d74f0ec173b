"""The command line as its users call it: what it prints, where, and with which exit code."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from footcare_gui import __version__, bootstrap
from footcare_gui.adapters.yaml_tree.faults import Faults
from footcare_gui.adapters.yaml_tree.nodes import Node
from footcare_gui.adapters.yaml_tree.source import read_yaml
from footcare_gui.cli import main
from footcare_gui.platform.places import library_file, log_file, resources, user_library_folder

SEGMENT_KEYS = {
    "exercise", "kind", "step", "side", "rep", "reps", "set", "start_ms", "duration_ms", "min_ms",
    "max_ms", "open_ended",
}  # fmt: skip
TOTALS_MS = {
    "toe_walk": 30_000,
    "toe_stretch": 142_000,
    "toe_press": 57_000,
    "pencil_grip": 200_000,
    "ankle_circles": 48_000,
    "heel_cord": 82_000,
    "heel_stretch": 82_000,
    "foot_massage": 130_000,
    "upward_stretch": 86_000,
    "band_pull": 225_000,
}


def footcare(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "footcare_gui", *arguments],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def plan_of(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, Any]:
    assert main(["plan", "--json", *arguments]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    plan: dict[str, Any] = json.loads(out)
    return plan


@pytest.mark.parametrize("name", TOTALS_MS)
def test_the_plan_of_each_exercise_has_its_total_and_the_shape(
    capsys: pytest.CaptureFixture[str], name: str
) -> None:
    plan = plan_of(capsys, name)
    assert list(plan) == ["id", "type", "total_ms", "session_ms", "segments"]
    assert (plan["id"], plan["type"], plan["total_ms"]) == (name, "exercise", TOTALS_MS[name])
    at = 0
    for segment in plan["segments"]:
        assert set(segment) == SEGMENT_KEYS
        assert segment["start_ms"] == at
        at += segment["duration_ms"]
    assert at == plan["session_ms"] == plan["total_ms"] + 10_000


def test_an_open_hold_is_planned_by_its_target(capsys: pytest.CaptureFixture[str]) -> None:
    holds = [s for s in plan_of(capsys, "pencil_grip")["segments"] if s["kind"] == "hold"]
    assert len(holds) == 10
    for hold in holds:
        assert hold["open_ended"] is True
        assert (hold["duration_ms"], hold["min_ms"], hold["max_ms"]) == (10_000, None, 30_000)


def test_only_a_change_of_position_says_whether_it_waits(
    capsys: pytest.CaptureFixture[str],
) -> None:
    segments = plan_of(capsys, "full_ten")["segments"]
    waits = [s.get("waits") for s in segments if s["kind"] == "change_position"]
    assert waits == [False, True, False]
    assert all("waits" not in s for s in segments if s["kind"] != "change_position")


def test_the_first_side_can_be_chosen(capsys: pytest.CaptureFixture[str]) -> None:
    segments = plan_of(capsys, "heel_cord", "--first-side", "right")["segments"]
    assert [s["side"] for s in segments if s["kind"] == "hold"] == ["right", "left"]


@pytest.mark.parametrize("variant", ["each_foot", "each-foot"])
def test_a_variant_can_be_chosen(capsys: pytest.CaptureFixture[str], variant: str) -> None:
    assert plan_of(capsys, "band_pull", "--variant", variant)["total_ms"] == 460_000


def test_a_routine_and_a_selection_are_planned(capsys: pytest.CaptureFixture[str]) -> None:
    morning = plan_of(capsys, "morning")
    assert (morning["type"], morning["total_ms"]) == ("routine", 282_000)
    both = plan_of(capsys, "toe_walk", "heel_cord")
    assert (both["id"], both["type"]) == ("selection", "selection")
    assert both["total_ms"] == both["session_ms"] == (10 + 30 + 15 + 82) * 1000


def test_a_library_file_is_looked_in_first(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    copy = tmp_path / "edited.yaml"
    text = library_file().read_text(encoding="utf-8")
    copy.write_text(text.replace("{use: 30 s, rep", "{use: 20 s, rep"), encoding="utf-8")
    assert plan_of(capsys, "toe_walk", "--library", str(copy))["total_ms"] == 20_000
    own = tmp_path / "own.yaml"
    own.write_text("routines:\n  - {id: two, name: Two, exercises: [toe_walk, toe_press]}\n")
    assert plan_of(capsys, "two", "--library", str(own))["total_ms"] == 112_000


def test_a_plan_to_read_has_instants_and_totals(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["plan", "heel_cord"]) == 0
    out = capsys.readouterr().out
    assert "Heel tendon stretch · 1:22, after 0:10 to get ready" in out
    assert "0:13   0:30  hold             left   1/1    4 Hold, and keep breathing." in out
    assert "1:32  the whole session: 0:10 to get ready and 1:22 of exercise" in out
    assert main(["plan", "morning"]) == 0
    out = capsys.readouterr().out
    assert "Morning 5 minutes · 4:42\n" in out
    assert "4:42  the whole session" in out


def test_the_list_names_everything_that_can_be_planned(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list"]) == 0
    out = capsys.readouterr().out
    for name in (*TOTALS_MS, "--variant as_long_as_you_can", "morning", "heel_arch_focus", "4:42"):
        assert name in out


def test_a_sound_file_is_checked_with_a_word_and_nothing_on_standard_error(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["check", str(library_file())]) == 0
    out, err = capsys.readouterr()
    assert "10 exercises, 6 routines" in out
    assert err == ""


def test_every_fault_is_one_line_on_standard_error(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    bad = tmp_path / "bad.yaml"
    text = library_file().read_text(encoding="utf-8")
    bad.write_text(text.replace("hold: 15 s", "hold: 15 sec").replace("tip:", "tipp:"), "utf-8")
    missing = tmp_path / "missing.yaml"
    assert main(["check", str(bad), str(library_file()), str(missing), str(tmp_path)]) == 1
    lines = capsys.readouterr().err.splitlines()
    assert len([line for line in lines if line.startswith(f"{bad}:") and "“sec”" in line]) == 2
    assert len([line for line in lines if "unknown key “tipp”" in line]) == 3
    assert lines[-2:] == [
        f"{missing}:1:1: there is no such file; check the name",
        f"{tmp_path}:1:1: this is a folder; name a file in it",
    ]


def test_a_file_that_breaks_the_reader_is_said_and_written_down_and_the_next_is_checked(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bad = tmp_path / "bad.yaml"
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))

    def break_on_it(path: Path, faults: Faults) -> Node | None:
        if path == bad:
            raise RecursionError("far too deep")
        return read_yaml(path, faults)

    monkeypatch.setattr("footcare_gui.adapters.yaml_tree.source.read_yaml", break_on_it)
    assert main(["check", str(bad), str(library_file())]) == 1
    out, err = capsys.readouterr()
    assert err == f"{bad}:1:1: this file breaks the reader; please report it\n"
    assert out.endswith("10 exercises, 6 routines, no fault\n")
    assert "RecursionError: far too deep" in log_file().read_text(encoding="utf-8")


def test_figure_files_are_checked_too(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    figure = resources() / "figures" / "heel_cord.yaml"
    assert main(["check", str(figure)]) == 0
    bad = tmp_path / "heel_cord.yaml"
    bad.write_text(figure.read_text(encoding="utf-8").replace("working:", "workin:"), "utf-8")
    assert main(["check", str(bad)]) == 1
    lines = capsys.readouterr().err.splitlines()
    assert f"{bad}:3:1: unknown key “workin”; did you mean “working”?" in lines


def test_close_up_files_are_checked_too(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    close_up = resources() / "figures" / "close_ups" / "tiptoe.yaml"
    assert main(["check", str(close_up)]) == 0
    assert capsys.readouterr().out == f"{close_up}: a close-up, no fault\n"
    bad = tmp_path / "tiptoe.yaml"
    bad.write_text(close_up.read_text(encoding="utf-8").replace("pin: ball", "pin: nose"), "utf-8")
    assert main(["check", str(bad)]) == 1
    lines = capsys.readouterr().err.splitlines()
    assert f"{bad}:7:6: unknown choice “nose”; known: ball, heel, arch, flat" in lines


def test_a_checked_figure_may_show_a_close_up_that_lies_beside_it(tmp_path: Path) -> None:
    figures = resources() / "figures"
    (tmp_path / "close_ups").mkdir()
    own = (figures / "close_ups" / "tiptoe.yaml").read_text(encoding="utf-8")
    (tmp_path / "close_ups" / "rise.yaml").write_text(own.replace("tiptoe", "rise"), "utf-8")
    figure = (figures / "heel_cord.yaml").read_text(encoding="utf-8")
    file = tmp_path / "heel_cord.yaml"
    file.write_text(figure.replace("kind: heel_down", "kind: rise"), "utf-8")
    assert main(["check", str(file)]) == 0
    (tmp_path / "close_ups" / "rise.yaml").unlink()
    assert main(["check", str(file)]) == 1


@pytest.mark.parametrize(
    ("arguments", "asked"),
    [
        ([], {}),
        (
            ["--debug", "--temp-profile", "--speed", "10"],
            {"debug": True, "temp_profile": True, "speed": 10.0, "language": None},
        ),
        (
            ["--language", "pseudo"],
            {"debug": False, "temp_profile": False, "speed": 1.0, "language": "pseudo"},
        ),
    ],
)
def test_without_a_command_the_window_opens(
    monkeypatch: pytest.MonkeyPatch, arguments: list[str], asked: dict[str, object]
) -> None:
    calls: list[dict[str, object]] = []

    def opened(**options: object) -> int:
        calls.append(options)
        return 7

    monkeypatch.setattr(bootstrap, "run_window", opened)
    assert main(arguments) == 7
    assert calls == [asked]


def test_a_rehearsal_gets_its_routine_speed_and_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[tuple[str, object, object]] = []

    def rehearsed(routine: str, *, speed: float, shots: Path | None, language: str | None) -> int:
        assert language is None
        calls.append((routine, speed, shots))
        return 0

    monkeypatch.setattr(bootstrap, "rehearse", rehearsed)
    assert main(["rehearse", "desk-break", "--speed", "20", "--shots", "build/x"]) == 0
    assert main(["rehearse", "heel_cord"]) == 0
    assert calls == [("desk_break", 20.0, Path("build/x")), ("heel_cord", 1.0, None)]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[" * 100_000,
        b"\xff\xfe\x00",
        b"a: &a [b]\nc: *a\n",
        b"a: \x00",
        b"\tx: 1",
        b"x" * 5_000_001,
    ],
    ids=["empty", "brackets", "not UTF-8", "alias", "NUL", "tab", "too large"],
)
def test_hostile_files_are_one_fault_and_no_traceback(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "hostile.yaml"
    path.write_bytes(content)
    done = footcare("check", str(path))
    assert (done.returncode, done.stdout) == (1, "")
    (line,) = done.stderr.splitlines()
    assert line.startswith(f"{path}:")


def test_a_plan_from_a_faulty_library_names_the_faults(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    bad = tmp_path / "bad.yaml"
    bad.write_text("exercises: 5\n", encoding="utf-8")
    assert main(["plan", "toe_walk", "--library", str(bad)]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(f"{bad}:1:12: ")


def test_a_faulty_file_in_the_own_folder_is_left_out_with_a_warning(
    capsys: pytest.CaptureFixture[str],
) -> None:
    user_library_folder().mkdir(parents=True)
    (user_library_folder() / "bad.yaml").write_text("exercises: 5\n", encoding="utf-8")
    good = "routines:\n  - {id: two, name: Two, exercises: [toe_walk, toe_press]}\n"
    (user_library_folder() / "good.yaml").write_text(good, encoding="utf-8")
    assert main(["plan", "two"]) == 0
    out, err = capsys.readouterr()
    assert out.startswith("Two · 1:52")
    assert len(err.splitlines()) == 1
    assert "bad.yaml" in err


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (["plan"], "ID"),
        (["plan", "toe_wlak"], "did you mean “toe_walk”?"),
        (["plan", "toe_walk", "nonsense\n\x1b[31m"], "unknown exercise or routine"),
        (["plan", "toe_press", "--variant", "setaed"], "did you mean “seated”?"),
        (["plan", "toe_walk", "--variant", "seated"], "there is no variant of toe_walk"),
        (["plan", "morning", "--variant", "seated"], "--variant goes with one exercise"),
        (["plan", "toe_walk", "toe_press", "--variant", "seated"], "--variant goes with"),
        (["plan", "toe_walk", "--first-side", "both"], "--first-side"),
        (["plan", "toe_walk", "--loud"], "--loud"),
        (["plam"], "plam"),
        (["check"], "FILE"),
        (["rehearse"], "ROUTINE"),
        (["rehearse", "mornign"], "did you mean “morning”?"),
        (["rehearse", "morning", "--speed", "0"], "--speed"),
        (["rehearse", "morning", "--speed", "fast"], "--speed"),
        (["rehearse", "morning", "--speed", "1e-300"], "--speed"),
        (["--speed", "nan"], "--speed"),
    ],
)
def test_a_wrong_call_is_one_line_and_exit_code_two(
    capsys: pytest.CaptureFixture[str], arguments: list[str], word: str
) -> None:
    assert main(arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    (line,) = err.splitlines()
    assert line.startswith("footcare: ")
    assert word in line


def test_the_version_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out == f"footcare {__version__}\n"


@pytest.mark.parametrize("arguments", [["plan", "full_ten", "--json"], ["list"]])
def test_a_reader_who_has_seen_enough_is_no_error(arguments: list[str]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        done = subprocess.run(
            [sys.executable, "-m", "footcare_gui", *arguments],
            stdout=writing,
            stderr=subprocess.PIPE,
            check=False,
            timeout=60,
        )
    finally:
        os.close(writing)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize(
    "arguments", [["plan", "morning"], ["list"], ["check", str(library_file())]]
)
def test_what_needs_no_window_loads_no_qt(arguments: list[str]) -> None:
    code = (
        "import sys; from footcare_gui.cli import main; main(sys.argv[1:]);"
        "assert not [name for name in sys.modules if name.startswith('PySide6')]"
    )
    done = subprocess.run([sys.executable, "-c", code, *arguments], check=False, timeout=60)
    assert done.returncode == 0


def test_an_old_terminal_gets_substitutes_and_no_traceback(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PYTHONIOENCODING", "ascii")
    done = footcare("plan", "heel_cord")
    assert (done.returncode, done.stderr) == (0, "")
    assert "Heel tendon stretch" in done.stdout
