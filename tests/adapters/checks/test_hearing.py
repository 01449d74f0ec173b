"""Sound and voices, on a real sound server and without one; in a process of its own each."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.checks import hearing
from footcare_gui.domain.checks.check import State, Subject, Trouble
from footcare_gui.platform.places import resources
from tests.kits.selftest import asked
from tests.pulse import PulseServer, pulse_server

NOWHERE = {"PULSE_SERVER": "unix:/nonexistent/native"}


@pytest.fixture(scope="module")
def server() -> Iterator[PulseServer]:
    with pulse_server() as running:
        yield running


def test_a_sound_server_is_told_with_its_device(server: PulseServer) -> None:
    found = asked(Subject.SOUND, PULSE_SERVER=server.address)
    assert (found.state, found.trouble) == (State.FINE, None)


def test_a_cue_leaves_soon(server: PulseServer) -> None:
    found = asked(Subject.CUE, PULSE_SERVER=server.address)
    assert found.state is State.FINE
    assert found.number is not None
    assert 50 <= found.number <= 200


@pytest.mark.parametrize("subject", [Subject.SOUND, Subject.CUE])
def test_without_a_server_there_is_no_device(subject: Subject) -> None:
    assert asked(subject, **NOWHERE).trouble is Trouble.NO_DEVICE


def test_a_machine_without_the_library_for_sound_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    for check in (hearing.check_sound, hearing.check_cue, hearing.check_voice):
        found = check(tmp_path)
        assert (found.state, found.trouble) == (State.BROKEN, Trouble.NO_SOUND_LIBRARY)


@pytest.mark.qt_log_level_fail("CRITICAL")
def test_sounds_that_are_missing_are_told(qtbot: QtBot, tmp_path: Path) -> None:
    found = hearing.check_sound(tmp_path)
    assert found.trouble in (Trouble.NO_CLIPS, Trouble.NO_DEVICE)


def test_both_voices_can_be_made_audible(qtbot: QtBot) -> None:
    found = hearing.check_voice(resources() / "voice" / "en")
    assert (found.state, found.name) == (State.FINE, "heart, michael")


def test_a_voice_that_is_not_there_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    assert hearing.check_voice(tmp_path).trouble is Trouble.NO_CLIPS
    (tmp_path / "heart").mkdir()
    assert hearing.check_voice(tmp_path).trouble is Trouble.NO_CLIPS


@pytest.mark.qt_log_level_fail("CRITICAL")
def test_a_voice_of_noise_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    shutil.copytree(resources() / "voice" / "en" / "heart", tmp_path / "heart")
    clips = tmp_path / "heart" / "clips.opus"
    clips.write_bytes(b"\0" * clips.stat().st_size)
    assert hearing.check_voice(tmp_path).trouble is Trouble.NOT_DECODED


def test_a_desktop_without_a_voice_is_a_normal_state(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("SPEECHD_ADDRESS", "unix_socket:/nonexistent/speechd.sock")
    assert hearing.check_speech().state is State.ABSENT
