"""A sound server that comes is noticed at once, and nothing else is taken for one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.sound.server_watch import ServerWatch, places


@pytest.fixture
def socket(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "server"
    folder.mkdir()
    monkeypatch.setenv("PULSE_SERVER", f"unix:{folder / 'native'}")
    return folder / "native"


@pytest.fixture
def watch(qtbot: QtBot, socket: Path) -> Iterator[ServerWatch]:
    one = ServerWatch()
    one.begin()
    yield one
    one.end()


def test_a_server_that_comes_is_noticed(watch: ServerWatch, socket: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(watch.appeared, timeout=15_000):
        socket.touch()


def test_one_that_takes_the_place_of_another_is_noticed(
    watch: ServerWatch, socket: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(watch.appeared, timeout=15_000):
        socket.touch()
    fresh = socket.with_name("fresh")
    fresh.touch()
    with qtbot.waitSignal(watch.appeared, timeout=15_000):
        fresh.rename(socket)


def test_nothing_else_is_taken_for_one(watch: ServerWatch, socket: Path, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(watch.appeared, wait=200):
        socket.with_name("else").touch()


def test_ended_it_watches_no_more(watch: ServerWatch, socket: Path, qtbot: QtBot) -> None:
    watch.end()
    with qtbot.assertNotEmitted(watch.appeared, wait=200):
        socket.touch()


def test_it_is_watched_for_where_the_desktop_has_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PULSE_SERVER", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/run/user/7")
    assert places() == (Path("/run/user/7/pulse/native"), Path("/run/user/7/pipewire-0"))
    monkeypatch.setenv("PULSE_SERVER", "elsewhere.example")
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    assert places() == ()
