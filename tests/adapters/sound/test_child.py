"""The audio child as a process of its own, and its parent with children that misbehave."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.sound import player as qt_sound
from footcare_gui.adapters.sound.child import NO_SOUND
from footcare_gui.adapters.sound.player import QtSound
from footcare_gui.adapters.sound.silence import NullSound
from footcare_gui.adapters.sound.wire import (
    CHILD_FLAG,
    SoundTrouble,
    child_command,
    child_environment,
)
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.session.cues import Cue, Sound
from footcare_gui.platform.places import resources
from footcare_gui.ports.machine import SoundPlayer
from tests.fakes import FakeClock
from tests.waiting import wait_until

SOUNDS = resources() / "sounds"
AS_THE_PROGRAM = (sys.executable, "-m", "footcare_gui", CHILD_FLAG, str(SOUNDS))
CUE = Cue(Sound.ZERO, Side.LEFT, due_ms=0)

HIDE_MULTIMEDIA = """
import sys; sys.modules["PySide6.QtMultimedia"] = None
from footcare_gui.adapters.sound.child import main
sys.exit(main(sys.argv[1:]))
"""
SAYS_NOTHING = "import sys; sys.stdin.read()"
ENDS_AT_ONCE = "print('what is this?')"
READY_THEN_STUCK = """
import sys
print('{"ready":true}', flush=True)
print('{"beat":true,"stuck":true}', flush=True)
sys.stdin.read()
"""
WRITES_DOWN = """
import sys
with open(sys.argv[1], "w") as file:
    print('{"ready":true}', flush=True)
    for line in sys.stdin:
        print(line, end="", file=file, flush=True)
"""


@pytest.fixture(autouse=True)
def _no_server(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PULSE_SERVER", "unix:/nonexistent")


def made(code: str, *arguments: str) -> QtSound:
    return QtSound(SOUNDS, FakeClock(), command=(sys.executable, "-c", code, *arguments))


def told(sound: QtSound) -> list[tuple[bool, str]]:
    heard: list[tuple[bool, str]] = []
    sound.availability_changed.connect(lambda on, why: heard.append((on, why)))
    return heard


@pytest.fixture(params=[child_command(SOUNDS), AS_THE_PROGRAM], ids=["module", "program"])
def run_child(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[subprocess.Popen[bytes]]:
    """The real child, run from a folder where the package is not."""
    child = subprocess.Popen(
        request.param,
        cwd=tmp_path,
        env={**os.environ, **child_environment()},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    yield child
    child.kill()
    child.communicate()


def test_without_a_device_the_child_says_so_and_ends(run_child: subprocess.Popen[bytes]) -> None:
    assert run_child.stdout is not None
    assert json.loads(run_child.stdout.readlines()[-1]) == {"trouble": "no_device"}
    assert run_child.wait() == NO_SOUND


def test_a_child_without_qt_multimedia_is_no_sound_and_is_not_tried_again(qtbot: QtBot) -> None:
    sound = made(HIDE_MULTIMEDIA, str(SOUNDS))
    with qtbot.waitSignal(sound.availability_changed, timeout=10_000) as signal:
        sound.start()
    assert signal.args == [False, SoundTrouble.MISSING]

    sound.start()
    sound.play(CUE)
    assert sound.child_pid == 0
    assert not any(timer.isActive() for timer in sound.findChildren(QTimer))
    sound.close()


def test_sound_files_that_cannot_be_read_are_no_sound(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "zero-left.wav").write_bytes(b"RIFF")
    sound = QtSound(tmp_path, FakeClock())
    with qtbot.waitSignal(sound.availability_changed, timeout=10_000) as signal:
        sound.start()
    assert signal.args == [False, SoundTrouble.MISSING]
    sound.close()


def test_a_child_that_cannot_be_run_is_no_sound(qtbot: QtBot) -> None:
    sound = QtSound(SOUNDS, FakeClock(), command=("/nonexistent/program",))
    with qtbot.waitSignal(sound.availability_changed, timeout=10_000) as signal:
        sound.start()
    assert signal.args == [False, SoundTrouble.MISSING]
    sound.close()


def test_a_machine_without_a_device_is_asked_again_but_ever_less_often(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(qt_sound, "FIRST_BACKOFF_MS", 40)
    monkeypatch.setattr(qt_sound, "MOST_BACKOFF_WITHOUT_DEVICE_MS", 160)
    sound = made(ENDS_AT_ONCE)
    waits: list[int] = []
    restart = next(t for t in sound.findChildren(QTimer) if t.objectName() == "restart")
    restart.timeout.connect(lambda: waits.append(restart.interval()))
    sound.start()
    qtbot.waitUntil(lambda: len(waits) == 4, timeout=20_000)
    assert waits == [40, 80, 160, 160]
    sound.close()


@pytest.mark.parametrize("code", [SAYS_NOTHING, READY_THEN_STUCK])
def test_a_child_that_never_plays_is_ended(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    monkeypatch.setattr(qt_sound, "START_MS", 500)
    sound = made(code)
    heard = told(sound)
    sound.start()
    pid = sound.child_pid
    qtbot.waitUntil(lambda: (False, SoundTrouble.NOT_RESPONDING) in heard, timeout=10_000)
    qtbot.waitUntil(lambda: not Path(f"/proc/{pid}").exists(), timeout=15_000)
    sound.close()


def test_a_cue_reaches_the_child_while_the_window_is_busy(qtbot: QtBot, tmp_path: Path) -> None:
    written = tmp_path / "written"
    sound = made(WRITES_DOWN, str(written))
    with qtbot.waitSignal(sound.availability_changed, timeout=10_000):
        sound.start()

    sound.play(CUE)
    # and no event loop meanwhile
    wait_until(lambda: "zero-left" in written.read_text(encoding="utf-8"), 5, "no cue in the child")
    sound.close()


def test_a_cue_that_is_too_late_is_not_even_sent(qtbot: QtBot, tmp_path: Path) -> None:
    written = tmp_path / "written"
    clock = FakeClock(1_000)
    command = (sys.executable, "-c", WRITES_DOWN, str(written))
    sound = QtSound(SOUNDS, clock, command=command)
    with qtbot.waitSignal(sound.availability_changed, timeout=10_000):
        sound.start()
    sound.play(Cue(Sound.COUNT, Side.BOTH, due_ms=599))
    sound.play(Cue(Sound.ZERO, Side.BOTH, due_ms=600))
    qtbot.waitUntil(lambda: "zero" in written.read_text(encoding="utf-8"), timeout=15_000)
    assert "count" not in written.read_text(encoding="utf-8")
    sound.close()


def test_whoever_starts_muted_has_no_child(qtbot: QtBot) -> None:
    sound = made(WRITES_DOWN, os.devnull)
    sound.set_muted(True)
    sound.start()
    assert sound.child_pid == 0
    assert sound.is_ready  # for there is nothing to wait for

    with qtbot.waitSignal(sound.availability_changed, timeout=10_000):
        sound.set_muted(False)
    sound.close()


def test_a_voice_has_a_child_also_where_cues_are_muted_and_another_voice_another(
    qtbot: QtBot, tmp_path: Path
) -> None:
    sound = made(WRITES_DOWN, os.devnull)
    sound.set_muted(True)
    sound.start()
    with qtbot.waitSignal(sound.availability_changed, timeout=10_000):
        sound.set_voice(tmp_path)
    first = sound.child_pid
    sound.set_voice(tmp_path)
    assert sound.child_pid == first
    sound.set_voice(tmp_path / "other")
    assert sound.child_pid not in (0, first)
    sound.close()


def test_what_is_asked_of_a_player_that_is_off_is_harmless(qtbot: QtBot) -> None:
    sound = made(WRITES_DOWN, os.devnull)
    sound.play(CUE)
    sound.stop()
    sound.set_volume(2.0)
    sound.wind_down()
    sound.close()
    assert sound.child_pid == 0


def test_silence_is_a_player_too() -> None:
    player: SoundPlayer = NullSound()
    player.start()
    player.play(CUE)
    player.stop()
    player.set_volume(0.5)
    player.set_muted(True)
    player.wind_down()
    player.close()
