"""A real window on a real X server, driven by mouse and keyboard in real time."""

from __future__ import annotations

import os
import re
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from footcare_gui.adapters.journal.journal import read_sessions
from footcare_gui.domain.actions import ActionId, spec_of
from footcare_gui.domain.choices.preferences import Preferences
from footcare_gui.domain.session import events as e
from footcare_gui.domain.session.state import PauseReason
from footcare_gui.platform.places import user_data_folder
from tests.desktop import Desktop, Program, open_desktop
from tests.e2e.people import settled_in
from tests.waiting import A_LOOK_S, let_pass, wait_until

QUIET = Preferences(greeted=True, sound=False, ask_feeling=False)
(KEY_OF_P,) = map(str, spec_of(ActionId.TOGGLE_PAUSE).physical)


@pytest.fixture
def desktop() -> Iterator[Desktop]:
    with open_desktop() as opened:
        yield opened


def _events() -> list[e.Event]:
    """All events of the last session, as they are on disk."""
    path = user_data_folder() / "journal.db"
    return list(list(read_sessions(path))[-1][2]) if path.exists() else []


def _wait_for_event(kind: type[e.Event], timeout_s: float) -> e.Event:
    found = wait_until(
        lambda: [event for event in _events() if isinstance(event, kind)],
        timeout_s,
        f"no {kind.__name__}",
    )
    return found[-1]


def _to_the_hold(program: Program) -> None:
    program.wait_for(lambda line: re.search(r"\bhold\b", line) is not None, 30)


@pytest.mark.proof
def test_a_process_stopped_in_a_hold_wakes_up_paused_with_the_holds_time_intact(
    desktop: Desktop,
) -> None:
    _stopped_and_continued(desktop, asleep_s=5)


@pytest.mark.proof
def test_a_process_stopped_for_thirty_seconds_wakes_up_paused(desktop: Desktop) -> None:
    _stopped_and_continued(desktop, asleep_s=30)


def _stopped_and_continued(desktop: Desktop, asleep_s: float) -> None:
    settled_in(QUIET, exercise="toe_press")
    with desktop.footcare("--debug") as program:
        desktop.window()
        desktop.press("ctrl+Return")
        _to_the_hold(program)
        os.kill(program.process.pid, signal.SIGSTOP)
        let_pass(asleep_s)
        os.kill(program.process.pid, signal.SIGCONT)
        paused = _wait_for_event(e.SessionPaused, 5)
        assert isinstance(paused, e.SessionPaused)
        assert paused.reason is PauseReason.GAP
        assert paused.elapsed_ms < 3_000
        program.wait_for(lambda line: "slept" in line, 5)
        desktop.press("space")
        program.wait_for(lambda line: re.search(r"\brest\b", line) is not None, 15)
        desktop.press("Escape")
    ended = [event for event in _events() if isinstance(event, e.SegmentEnded)]
    assert ended[-1].elapsed_ms == 3_000


def test_a_person_starts_pauses_skips_and_stops_with_the_keyboard(desktop: Desktop) -> None:
    settled_in(QUIET, exercise="heel_cord")
    with desktop.footcare("--debug") as program:
        desktop.window()
        desktop.press("ctrl+Return")
        program.wait_for(lambda line: "get_ready" in line, 30)
        desktop.press("Right")
        program.wait_for(lambda line: "move_in" in line, 10)
        desktop.press("space")
        assert isinstance(_wait_for_event(e.SessionPaused, 5), e.SessionPaused)
        let_pass(A_LOOK_S)
        desktop.press("space")
        _wait_for_event(e.SessionResumed, 5)
        _to_the_hold(program)
        desktop.press("t")
        _wait_for_event(e.WasTooMuch, 5)
        program.wait_for(lambda line: "release" in line, 10)


def test_p_pauses_under_the_same_finger_while_the_keyboard_writes_russian(
    desktop: Desktop,
) -> None:
    settled_in(QUIET, exercise="heel_cord")
    with desktop.footcare("--debug") as program:
        desktop.window()
        desktop.press("ctrl+Return")
        program.wait_for(lambda line: "get_ready" in line, 30)
        desktop.type_on("ru")
        desktop.press(KEY_OF_P)
        assert isinstance(_wait_for_event(e.SessionPaused, 5), e.SessionPaused)


def test_the_mouse_starts_todays_routine_and_a_click_on_nothing_pauses(desktop: Desktop) -> None:
    settled_in(QUIET)
    with desktop.footcare("--debug") as program:
        desktop.window()
        let_pass(A_LOOK_S)
        desktop.click(198, 166)
        begun = program.wait_for(lambda line: "get_ready" in line, 30)
        let_pass(A_LOOK_S)
        if begun.endswith("waits"):
            desktop.click(900, 30)
            let_pass(A_LOOK_S)
        desktop.click(900, 30)
        assert isinstance(_wait_for_event(e.SessionPaused, 5), e.SessionPaused)


def test_a_rehearsal_without_a_screen_comes_to_its_end_and_saves_its_pictures(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import subprocess
    import sys

    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    done = subprocess.run(
        [
            *(sys.executable, "-m", "footcare_gui", "rehearse", "desk_break"),
            *("--speed", "60", "--shots", str(tmp_path / "shots")),
        ],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "completed" in done.stdout
    pictures = {path.stem for path in (tmp_path / "shots").glob("*.png")}
    assert {"get_ready", "hold", "move", "rest", "switch", "summary"} <= pictures


def test_without_a_screen_the_window_says_so_in_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from footcare_gui.cli import main

    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert main([]) == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "rehearse" in said
