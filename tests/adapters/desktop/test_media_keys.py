"""What is asked on the bus arrives in the window's thread; without a session there is no thread."""

from __future__ import annotations

import socket
import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.desktop.media_keys import MediaKeys
from footcare_gui.domain.desktop.media import MediaKey, Playing, Status
from footcare_gui.domain.desktop.requests import Badge, NowPlaying
from tests.kits.media_client import PLAYER, ROOT, MediaClient
from tests.kits.power_bus import own_bus
from tests.loop_watch import LoopWatch
from tests.waiting import wait_until

pytestmark = pytest.mark.platform("linux")


def test_what_is_asked_arrives_where_the_window_is(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with own_bus() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        keys, where = MediaKeys(), list[object]()
        keys.asked.connect(lambda key: where.append((key, threading.current_thread())))
        keys.ask(NowPlaying(Playing(Status.PLAYING, 0, "Curls")))
        client = MediaClient(address)
        wait_until(lambda: client.is_there, 10, "no player")
        for signal, interface, member in (
            (keys.asked, PLAYER, "Next"),
            (keys.raise_asked, ROOT, "Raise"),
        ):
            with qtbot.waitSignal(signal):
                client.ask(interface, member)
        assert where == [(MediaKey.NEXT, threading.main_thread())]
        with qtbot.waitSignal(keys.volume_asked) as asked:
            client.set("Volume", "d", 0.25)
        assert asked.args == [0.25]
        keys.close()
        assert not client.is_there
        client.close()


def test_the_end_of_nothing_starts_nothing(qapp: object) -> None:
    keys = MediaKeys()
    keys.ask(NowPlaying(None))
    keys.ask(Badge(None))
    assert not keys._thread.is_busy


def test_a_bus_that_never_answers_keeps_no_window_waiting(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with socket.socket(socket.AF_UNIX) as deaf:
        deaf.bind(f"{tmp_path}/deaf")
        deaf.listen()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/deaf")
        keys = MediaKeys()
        with LoopWatch() as watch:
            for place in range(20):
                keys.ask(NowPlaying(Playing(Status.PLAYING, place, "Curls")))
            qtbot.waitUntil(lambda: keys._thread.is_busy)
            keys.ask(NowPlaying(None))
        assert watch.worst_ms < 200
    keys.close()
