"""Claps through a real sound server: heard, paused by, and nobody listens in between."""

from __future__ import annotations

import os
import random
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from typing import cast

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.exceptions import TimeoutError
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.settings.memory_settings import MemorySettings
from footcare_gui.adapters.sound.ear import QtEar
from footcare_gui.adapters.sound.player import QtSound
from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.controllers.live_session import LiveSession
from footcare_gui.controllers.session_claps import SessionClaps
from footcare_gui.controllers.session_controller import SessionController
from footcare_gui.controllers.session_router import SessionRouter
from footcare_gui.domain.choices.preferences import Preferences
from footcare_gui.domain.hearing.claps import Heard
from footcare_gui.domain.hearing.onset import RATE_HZ
from footcare_gui.domain.hearing.trial import Microphone
from footcare_gui.domain.session.glance import Mode
from footcare_gui.platform.places import resources
from footcare_gui.texts.claps import missing
from tests import room_sounds as room
from tests.builders import STRETCH, make_plan
from tests.fakes import FakeClock
from tests.kits.session_kit import SteppedClock
from tests.pulse import PulseServer, pulse_server

pytestmark = pytest.mark.listens

SOUNDS = resources() / "sounds"
SLOW_MS = 20_000
TRIES = 6
MOST_LISTENERS = 256
"""So many the sound server allows at one microphone."""


class FakePlayer(QObject):
    """A player whose child has a microphone."""

    noticed = Signal(object)
    availability_changed = Signal(bool, str)

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[bool, bool]] = []

    def listen(self, on: bool, *, tells: bool = False) -> None:
        self.asked.append((on, tells))


def test_what_the_child_notices_is_told_while_anybody_listens(qtbot: QtBot) -> None:
    player = FakePlayer()
    ear = QtEar(cast(QtSound, player))
    told: list[object] = []
    for signal in (ear.heard, ear.loudness_told, ear.microphone_changed):
        signal.connect(told.append)
    player.noticed.emit({"heard": "two_claps"})
    ear.listen(True)
    for message in ({"microphone": "open"}, {"heard": "clap"}, {"too_loud": True}):
        player.noticed.emit(message)
    player.availability_changed.emit(False, "ended")
    player.availability_changed.emit(False, "ended")
    ear.listen(False)
    player.availability_changed.emit(False, "ended")
    assert player.asked == [(True, False), (False, False)]
    assert told == [
        Microphone.OPEN, Heard.CLAP, True, Microphone.LOST, Microphone.NONE, Microphone.CLOSED,
    ]  # fmt: skip


def test_a_microphone_that_takes_the_child_along_is_not_asked_for_again(qtbot: QtBot) -> None:
    player = FakePlayer()
    ear = QtEar(cast(QtSound, player))
    told: list[object] = []
    ear.microphone_changed.connect(told.append)
    ear.listen(True)
    player.noticed.emit({"opening": True})
    player.availability_changed.emit(False, "not_responding")
    player.availability_changed.emit(True, "")
    assert player.asked == [(True, False), (False, False)]
    assert told == [Microphone.REFUSED]


class Room:
    """A microphone that hears what is played into a room."""

    def __init__(self, server: PulseServer) -> None:
        self._server = server
        for arguments in (
            ["load-module", "module-null-sink", "sink_name=room", "rate=44100"],
            ["load-module", "module-remap-source", "master=room.monitor", "source_name=mic"],
            ["set-default-source", "mic"],
            ["set-default-sink", "test"],
        ):
            self._run("pactl", *arguments)

    def clap(self) -> None:
        chance = random.Random(1)
        ground = room.silence(2.0, chance, -66)
        room.two_claps(chance, ground, 0.8, 0.5)
        command = ["pacat", "-d", "room", f"--rate={RATE_HZ}", "--channels=1", "--format=s16le"]
        raw = room.samples(ground).tobytes()
        subprocess.run(command, env=self._server.environment, input=raw, check=True)

    def lose(self) -> None:
        """The microphone is unplugged."""
        for module in ("module-remap-source", "module-null-sink"):
            self._run("pactl", "unload-module", module)

    def refuse(self) -> None:
        """The sound server lets nobody else at the microphone: it has as many as it allows."""
        load = "pactl load-module module-remap-source master=mic source_name=mic$n"
        self._run("sh", "-c", f"for n in $(seq {MOST_LISTENERS}); do {load} || exit 0; done")

    @property
    def listeners(self) -> int:
        """How many record here; the microphone's own way from the room is none of them."""
        rows = self._run("pactl", "list", "short", "source-outputs").splitlines()
        return sum(row.split("\t")[2] != "-" for row in rows)

    def _run(self, *command: str) -> str:
        done = subprocess.run(
            command, env=self._server.environment, capture_output=True, text=True, check=True
        )
        return done.stdout


@pytest.fixture
def place(monkeypatch: pytest.MonkeyPatch) -> Iterator[Room]:
    with pulse_server() as server:
        for name, value in server.environment.items():
            if name.startswith("PULSE") and os.environ.get(name) != value:
                monkeypatch.setenv(name, value)
        yield Room(server)


def test_claps_into_a_real_microphone_pause_a_session_and_only_then_it_is_open(
    qtbot: QtBot, place: Room
) -> None:
    clock, router = SteppedClock(), SessionRouter(FakeClock(10_000).now_ms)
    player = QtSound(SOUNDS, clock)
    ear = QtEar(player)
    choices = ChoicesController(MemorySettings(Preferences(claps=True)))
    claps = SessionClaps(ear, router, choices)
    ear.heard.connect(claps.on_heard)
    ear.microphone_changed.connect(claps.on_microphone_changed)
    player.start()
    with qtbot.waitSignal(player.availability_changed, timeout=SLOW_MS):
        pass
    assert place.listeners == 0

    controller = SessionController(make_plan(STRETCH), clock)
    live = LiveSession("one", controller)
    router.begin(live)
    with qtbot.waitSignal(claps.microphone_changed, timeout=SLOW_MS):
        claps.begin(live)
        controller.start()
    assert place.listeners == 1
    for _ in range(TRIES):  # a busy machine drops what it records
        place.clap()
        with suppress(TimeoutError):
            qtbot.waitUntil(lambda: controller.readout().mode is Mode.PAUSED, timeout=1_500)
            break
    assert controller.readout().mode is Mode.PAUSED

    player.wind_down()
    assert player.child_pid, "a child that listens stays in a long pause"
    controller.stop()
    qtbot.waitUntil(lambda: place.listeners == 0, timeout=SLOW_MS)
    assert not player.child_pid
    router.end()
    player.close()


def test_a_microphone_that_is_unplugged_is_told(qtbot: QtBot, place: Room) -> None:
    player = QtSound(SOUNDS, SteppedClock())
    ear = QtEar(player)
    told: list[Microphone] = []
    ear.microphone_changed.connect(told.append)
    ear.listen(True)
    qtbot.waitUntil(lambda: told == [Microphone.OPEN], timeout=SLOW_MS)
    place.lose()
    qtbot.waitUntil(lambda: told[-1].is_missing, timeout=SLOW_MS)
    ear.listen(False)
    player.close()


def test_a_microphone_that_the_sound_server_refuses_is_told(qtbot: QtBot, place: Room) -> None:
    place.refuse()
    player = QtSound(SOUNDS, SteppedClock())
    ear = QtEar(player)
    told: list[Microphone] = []
    ear.microphone_changed.connect(told.append)
    ear.listen(True)
    qtbot.waitUntil(lambda: bool(told) and told[-1].is_missing, timeout=SLOW_MS)
    assert told == [Microphone.REFUSED]
    assert "could not be opened" in missing(told[0])
    ear.listen(False)
    player.close()
