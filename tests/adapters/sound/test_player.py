"""Cues through the real child and a real sound server, heard from its null sink."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.desktop.clock import SystemClock
from footcare_gui.adapters.sound.player import QtSound
from footcare_gui.adapters.sound.wire import (
    SoundTrouble,
    child_command,
    child_environment,
    decode,
    file_stem,
)
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.session.cues import Cue, Sound
from footcare_gui.platform.places import resources
from tests.loop_watch import LoopWatch
from tests.pulse import (
    RATE_HZ,
    Burst,
    PulseServer,
    Recorder,
    heard_as,
    is_heard,
    power,
    recorded_server,
    recording,
)

pytestmark = pytest.mark.listens

SOUNDS = resources() / "sounds"
SIDES = (Side.LEFT, Side.RIGHT, Side.BOTH)
READY_MS = 10_000
MOST_WAIT_MS = 200
TRIES = 6
"""Of a sound that is to be heard sample by sample: a busy server leaves out some of one."""


class Player:
    """A `QtSound` at work, and what is heard of it."""

    def __init__(self, qtbot: QtBot, server: PulseServer, recorder: Recorder) -> None:
        self.qtbot, self.server = qtbot, server
        self.listen_to(recorder)
        self.clock = SystemClock()
        self.sound = QtSound(SOUNDS, self.clock)
        self.told: list[tuple[bool, str]] = []
        self.sound.availability_changed.connect(lambda on, why: self.told.append((on, why)))

    def listen_to(self, recorder: Recorder) -> None:
        self.recorder = recorder
        self._before = len(recorder.bursts())

    def start(self) -> None:
        with self.qtbot.waitSignal(self.sound.availability_changed, timeout=READY_MS):
            self.sound.start()

    def play(self, sound: Sound, side: Side = Side.BOTH, late_ms: int = 0) -> None:
        self.sound.play(Cue(sound, side, self.clock.now_ms() - late_ms))

    def heard(self) -> list[Burst]:
        """All that was heard since this player was made."""
        return self.recorder.bursts()[self._before :]

    def hear_on(self, ms: int) -> list[Burst]:
        """All that is heard until this much more is recorded."""
        until_ms = self.recorder.length_ms + ms
        self.qtbot.waitUntil(lambda: self.recorder.length_ms >= until_ms, timeout=ms + 5_000)
        return self.heard()

    def hear(self, count: int) -> None:
        """Until so many sounds were heard."""
        self.qtbot.waitUntil(lambda: len(self.heard()) == count, timeout=15_000)

    def wait_for_told(self, what: int | tuple[bool, str], after: int = 0) -> None:
        """Until so much was told of the availability, or this, `after` so much."""

        def is_told() -> bool:
            return len(self.told) >= what if isinstance(what, int) else what in self.told[after:]

        self.qtbot.waitUntil(is_told, timeout=2 * READY_MS)

    def play_until_heard(self, timeout_s: float) -> None:
        """Ask again and again, as a session does, until sound is back."""
        heard = len(self.heard())
        deadline = time.monotonic() + timeout_s
        while time.monotonic() < deadline:
            self.play(Sound.COUNT)
            if len(self.hear_on(500)) > heard:
                return
        pytest.fail(f"no sound within {timeout_s} s: {self.told}")


@pytest.fixture(scope="module")
def shared() -> Iterator[tuple[PulseServer, Recorder]]:
    """One server for all who leave it alone."""
    with recorded_server() as both:
        yield both


@pytest.fixture
def player(
    qtbot: QtBot, shared: tuple[PulseServer, Recorder], monkeypatch: pytest.MonkeyPatch
) -> Iterator[Player]:
    server, recorder = shared
    monkeypatch.setenv("PULSE_SERVER", server.address)
    player = Player(qtbot, server, recorder)
    yield player
    player.sound.close()


@pytest.fixture
def fragile(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Player]:
    """A player whose server may be killed."""
    with recorded_server() as (server, recorder):
        monkeypatch.setenv("PULSE_SERVER", server.address)
        player = Player(qtbot, server, recorder)
        yield player
        player.sound.close()


def test_every_sound_is_heard_once_and_as_it_is_in_its_file(player: Player) -> None:
    player.start()

    def is_whole(sound: Sound, side: Side) -> bool:
        before = len(player.heard())
        player.play(sound, side)
        bursts = player.hear_on(1_700 if sound is Sound.ALL_DONE else 1_000)[before:]
        file = SOUNDS / f"{file_stem(sound, side)}.wav"
        return len(bursts) == 1 and is_heard(file, player.recorder, bursts[0])

    for number, sound in enumerate(Sound):
        side = SIDES[number % 3]
        assert any(is_whole(sound, side) for _ in range(TRIES)), sound


def test_a_cue_comes_from_the_side_that_works(player: Player) -> None:
    player.start()
    for side in SIDES:
        player.play(Sound.RELEASE, side)
        player.hear_on(700)

    left, right, both = (power(player.recorder, burst) for burst in player.heard())
    assert left[0] > 8 * left[1]
    assert right[1] > 8 * right[0]
    assert both[0] == pytest.approx(both[1], rel=0.01)


def test_volume_makes_cues_quieter(player: Player) -> None:
    player.start()
    player.play(Sound.TARGET)
    player.hear_on(700)
    player.sound.set_volume(0.5)
    player.play(Sound.TARGET)
    player.hear_on(700)

    loud, soft = (power(player.recorder, burst)[0] for burst in player.heard())
    assert 0.01 * loud < soft < 0.5 * loud


def test_a_muted_player_is_silent_until_it_is_not_muted(player: Player) -> None:
    player.start()
    player.sound.set_muted(True)
    player.play(Sound.ZERO)
    assert player.hear_on(700) == []

    player.sound.set_muted(False)
    player.play(Sound.ZERO)
    assert len(player.hear_on(700)) == 1


@pytest.mark.parametrize("way", ["stop", "mute"])
def test_stopping_and_muting_end_what_sounds_at_once(player: Player, way: str) -> None:
    player.start()
    player.play(Sound.ALL_DONE)
    player.hear(1)
    silenced_s = time.monotonic()
    player.sound.stop() if way == "stop" else player.sound.set_muted(True)

    (burst,) = player.hear_on(1_200)
    assert burst.at_s + (burst.last - burst.first) / RATE_HZ < silenced_s + 0.15


def test_a_cue_that_is_too_late_is_not_heard(player: Player) -> None:
    player.start()
    player.play(Sound.ZERO, late_ms=450)
    assert player.hear_on(700) == []


def test_of_a_burst_only_the_last_cue_is_heard(player: Player) -> None:
    player.start()

    def is_last() -> bool:
        before = len(player.heard())
        for sound in (Sound.COUNT, Sound.HALF_WAY, Sound.RELEASE):
            player.play(sound, late_ms=100)
        bursts = player.hear_on(1_000)[before:]
        return [heard_as(SOUNDS, player.recorder, one) for one in bursts] == ["release-centre"]

    assert any(is_last() for _ in range(TRIES)), "the first is heard alone where others are busy"


def test_a_killed_child_is_replaced(player: Player) -> None:
    player.start()
    os.kill(player.sound.child_pid, signal.SIGKILL)
    player.wait_for_told(3)
    assert player.told == [(True, ""), (False, SoundTrouble.ENDED), (True, "")]
    player.play_until_heard(3)


def test_a_child_that_hangs_is_replaced(player: Player) -> None:
    player.start()
    os.kill(player.sound.child_pid, signal.SIGSTOP)
    player.wait_for_told(3)
    assert player.told[1] == (False, SoundTrouble.NOT_RESPONDING)
    player.play_until_heard(3)


def test_a_server_that_dies_makes_the_window_wait_for_nothing_and_sound_comes_back(
    fragile: Player,
) -> None:
    fragile.start()
    fragile.server.kill()
    with LoopWatch() as watch:
        fragile.play(Sound.ZERO)
        fragile.wait_for_told(2)
    fragile.server.launch()
    with watch:
        fragile.wait_for_told((True, ""), after=2)
    assert watch.worst_ms < MOST_WAIT_MS

    with recording(fragile.server) as recorder:
        fragile.listen_to(recorder)
        fragile.play_until_heard(3)


def test_a_server_that_hangs_makes_the_window_wait_for_nothing_and_sound_comes_back(
    fragile: Player,
) -> None:
    fragile.start()
    with LoopWatch() as watch:
        fragile.server.freeze()
        fragile.play(Sound.ZERO)
        fragile.wait_for_told(2)
        fragile.qtbot.waitUntil(lambda: fragile.sound.child_pid != 0, timeout=READY_MS)
        fragile.play(Sound.COUNT)
        fragile.server.thaw()
        fragile.wait_for_told((True, ""), after=2)
    fragile.play_until_heard(3)
    assert watch.worst_ms < MOST_WAIT_MS
    assert fragile.told[1] == (False, SoundTrouble.NOT_RESPONDING)


def test_wound_down_it_has_no_child_and_no_timer(player: Player) -> None:
    player.start()
    pid = player.sound.child_pid
    player.sound.wind_down()
    player.qtbot.waitUntil(lambda: not Path(f"/proc/{pid}").exists(), timeout=2_000)
    assert player.sound.child_pid == 0
    assert not any(timer.isActive() for timer in player.sound.findChildren(QTimer))

    player.start()
    player.play(Sound.ZERO)
    assert len(player.hear_on(700)) == 1


def test_sound_follows_the_default_device(fragile: Player) -> None:
    fragile.start()
    fragile.server.add_default_sink("headset")
    with recording(fragile.server, "headset") as recorder:
        fragile.listen_to(recorder)
        fragile.play_until_heard(5)


@pytest.mark.usefixtures("player")
def test_the_child_ends_when_its_parent_is_gone() -> None:
    with subprocess.Popen(
        child_command(SOUNDS),
        env={**os.environ, **child_environment()},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        assert any(decode(line) == {"ready": True} for line in child.stdout)
        child.stdin.close()
        assert child.wait(timeout=5) == 0
