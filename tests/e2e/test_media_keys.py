"""A real session, steered from outside its window: by `playerctl`, and by a client of our own."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from statistics import quantiles

import pytest

from footcare_gui.domain.choices.preferences import Preferences
from tests.desktop import Desktop, Program
from tests.e2e.people import settled_in
from tests.kits.media_client import PLAYER, ROOT, MediaClient
from tests.kits.own_bus_app import address, desktop, desktop_on
from tests.kits.power_bus import own_bus
from tests.needs import need_commands
from tests.waiting import A_LOOK_S, let_pass, wait_until

__all__ = ["address", "desktop"]

pytestmark = pytest.mark.platform("linux")
QUIET = Preferences(greeted=True, sound=False, ask_feeling=False)
KEYS = 200
P95_MS = 100
GUARD_S = 0.45
"""The same wish sooner is an echo."""


@contextmanager
def in_a_session(desktop: Desktop, exercise: str = "toe_press") -> Iterator[Program]:
    settled_in(QUIET, exercise=exercise)
    with desktop.footcare("--debug") as program:
        desktop.window()
        desktop.press("ctrl+Return")
        program.wait_for(lambda line: "get_ready" in line, 30)
        yield program


def found(address: str) -> MediaClient:
    client = MediaClient(address)
    wait_until(lambda: client.is_there, 20, "no player")
    return client


def playerctl(desktop: Desktop, *verb: str) -> str:
    need_commands("playerctl")
    done = subprocess.run(
        ["playerctl", *verb], env=desktop.environment, capture_output=True, text=True, check=True
    )
    let_pass(GUARD_S)
    return done.stdout.strip()


def test_playerctl_steers_a_session_with_every_verb(desktop: Desktop, address: str) -> None:
    need_commands("playerctl")
    with in_a_session(desktop) as program:
        client = found(address)
        follow = ["playerctl", "--follow", "status"]
        with subprocess.Popen(
            follow, env=desktop.environment, stdout=subprocess.PIPE, text=True
        ) as following:
            assert playerctl(desktop, "--list-all") == "footcare"
            assert playerctl(desktop, "status") == "Playing"
            playerctl(desktop, "pause")
            assert playerctl(desktop, "status") == "Paused"
            playerctl(desktop, "play")
            assert playerctl(desktop, "status") == "Playing"
            playerctl(desktop, "play-pause")
            assert playerctl(desktop, "status") == "Paused"
            playerctl(desktop, "play-pause")
            length_us = client.metadata()["mpris:length"]
            playerctl(desktop, "position", "10+")
            assert client.metadata()["mpris:length"] == length_us + 10_000_000
            playerctl(desktop, "next")
            program.wait_for(lambda line: " hold " in line, 5)
            assert playerctl(desktop, "metadata", "xesam:artist") == "Hold"
            playerctl(desktop, "previous")
            program.wait_for(lambda line: "get_ready" in line, 5)
            playerctl(desktop, "volume", "0.4")
            assert playerctl(desktop, "volume") == "0.400000"
            assert playerctl(desktop, "metadata", "xesam:title") == "Toe pressing"
            picture = playerctl(desktop, "metadata", "mpris:artUrl").removeprefix("file://")
            assert Path(picture).read_bytes().startswith(b"\x89PNG")
            playerctl(desktop, "stop")
            assert playerctl(desktop, "status") == "Paused"
            playerctl(desktop, "stop")
            assert playerctl(desktop, "status") == "Stopped"
            following.terminate()
            assert following.stdout is not None
            told = following.stdout.read().split()
        assert told == ["Playing", "Paused", "Playing", "Paused", "Playing", "Paused", "Stopped"]
        let_pass(A_LOOK_S)
        desktop.press("Escape")
        wait_until(lambda: not client.is_there, 5, "the keys are not given back")
        client.close()


def test_a_bus_that_is_killed_in_a_session_and_comes_back_finds_it_running(
    tmp_path: Path,
) -> None:
    at = str(tmp_path / "bus")
    with desktop_on(f"unix:path={at}") as desktop, ExitStack() as first:
        address = first.enter_context(own_bus(at))
        with in_a_session(desktop) as program:
            found(address).close()
            first.close()
            with own_bus(at) as again:
                client = found(again)
                client.ask(PLAYER, "Pause")
                program.wait_for(lambda line: "paused" in line, 5)
                client.close()


def test_who_gives_nothing_away_finds_every_property_in_its_type(
    desktop: Desktop, address: str
) -> None:
    with in_a_session(desktop, "heel_cord"):
        client = found(address)
        assert client.all(ROOT)["Identity"] == "Footcare"
        assert client.all(PLAYER)["PlaybackStatus"] == "Playing"
        before = client.get("Position")
        client.ask(PLAYER, "Next")
        client.wait_for(lambda: bool(client.seeked()), "no jump is told")
        assert client.seeked()[0] > before
        assert "Position" not in client.changes()
        client.close()


@pytest.mark.proof
def test_from_a_key_to_the_state_it_takes_a_tenth_of_a_second_at_most(
    desktop: Desktop, address: str
) -> None:
    with in_a_session(desktop, "foot_massage"):
        client, took_ms = found(address), list[float]()
        for number in range(KEYS):
            client.heard.clear()
            wanted = ("Paused", "Playing")[number % 2]
            since = time.monotonic()
            client.ask(PLAYER, ("Pause", "Play")[number % 2])
            client.wait_for(lambda: client.changes().get("PlaybackStatus") == wanted, "no change")  # noqa: B023
            took_ms.append((time.monotonic() - since) * 1000)
            let_pass(GUARD_S)
        client.close()
    p95 = quantiles(took_ms, n=20)[-1]
    print(f"key to state: median {quantiles(took_ms, n=2)[0]:.0f} ms, p95 {p95:.0f} ms")
    assert p95 <= P95_MS
