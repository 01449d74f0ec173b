"""Whatever terminal, reader and zone the command line meets, it ends with a clear exit code."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from footcare_gui import bootstrap, cli
from footcare_gui.adapters.sound import child as sound_child
from footcare_gui.adapters.sound import wire
from footcare_gui.adapters.yaml_tree.faults import Faults
from footcare_gui.adapters.yaml_tree.nodes import Node
from footcare_gui.adapters.yaml_tree.source import read_yaml
from footcare_gui.cli import main
from footcare_gui.platform.places import library_file, log_file


def footcare(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "footcare_gui", *arguments],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


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


def test_a_zone_that_is_none_is_said_and_utc_is_used(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("TZ", "UTC+25:99")
    time.tzset()
    try:
        assert main(["list"]) == 0
        assert "UTC+25:99" in capsys.readouterr().err
    finally:
        monkeypatch.undo()
        time.tzset()


def test_a_frozen_program_that_is_called_as_its_audio_child_becomes_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    called: list[Sequence[str]] = []

    def child(arguments: Sequence[str]) -> int:
        called.append(arguments)
        return 3

    monkeypatch.setattr(sound_child, "main", child)
    assert wire.CHILD_FLAG == cli.CHILD_FLAG
    assert main([wire.CHILD_FLAG, "folder"]) == 3
    assert called == [["folder"]]


def test_whoever_presses_ctrl_c_gets_no_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted() -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(bootstrap, "run_window", interrupted)
    assert main([]) == 130
    assert capsys.readouterr().err == ""
