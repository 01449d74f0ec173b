"""What can be said on the command line, and what is said of a wrong call."""

from __future__ import annotations

from pathlib import Path

import pytest

from footcare_gui import __version__, bootstrap
from footcare_gui.bootstrap import USUALLY, Start
from footcare_gui.cli import main


@pytest.mark.parametrize(
    ("arguments", "asked"),
    [
        ([], Start()),
        (
            ["--debug", "--temp-profile", "--speed", "10"],
            Start(debug=True, temp_profile=True, speed=10.0),
        ),
        (["--language", "pseudo"], Start(language="pseudo")),
        (["--background"], Start(in_background=True)),
        (
            ["--speed=2", "/tmp/her exercises.footcare"],
            Start(speed=2.0, file=Path("/tmp/her exercises.footcare")),
        ),
    ],
)
def test_without_a_command_the_window_opens(
    monkeypatch: pytest.MonkeyPatch, arguments: list[str], asked: Start
) -> None:
    calls: list[Start] = []

    def opened(start: Start = USUALLY) -> int:
        calls.append(start)
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


@pytest.mark.parametrize("option", [["--open", "hers.footcare"], ["--open=hers.footcare"]])
def test_a_file_may_be_named_with_the_option_that_the_help_names(
    monkeypatch: pytest.MonkeyPatch, option: list[str]
) -> None:
    files: list[Path | None] = []

    def opened(start: Start) -> int:
        files.append(start.file)
        return 0

    monkeypatch.setattr(bootstrap, "run_window", opened)
    assert main([*option, "--debug"]) == 0
    assert files == [Path("hers.footcare")]
