"""The open device: what it is given, and how what it was given is silenced."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject, QTimer, Signal
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.sound import stream as sound_stream
from footcare_gui.adapters.sound.mixer import STALLED_LOOKS, Mixer
from footcare_gui.adapters.sound.samples import RATE_HZ
from footcare_gui.adapters.sound.stream import FRAME_BYTES, STOOD_S, Stream

pytestmark = pytest.mark.listens

FRAMES = 2_000
LOUD = array("h", [5_000] * RATE_HZ)


class FakeSink(QObject):
    """A device with room for some frames, of which it plays as many as it is told to."""

    stateChanged = Signal()  # noqa: N815
    made: list[FakeSink]

    def __init__(self, _device: object, _format: object, parent: QObject) -> None:
        super().__init__(parent)
        self.given = bytearray()
        self.played = 0
        self.volumes: list[float] = []
        self.made.append(self)

    def play(self, frames: int) -> None:
        """Take so many out of the buffer."""
        self.played += frames * FRAME_BYTES

    def setBufferSize(self, _size: int) -> None:  # noqa: N802
        self.size = FRAMES * FRAME_BYTES

    def bufferSize(self) -> int:  # noqa: N802
        return self.size

    def bytesFree(self) -> int:  # noqa: N802
        return self.size - (len(self.given) - self.played)

    def start(self) -> Any:
        return self

    def write(self, frames: bytes) -> None:
        self.given += frames

    def setVolume(self, volume: float) -> None:  # noqa: N802
        self.volumes.append(volume)

    def stop(self) -> None:
        self.stopped = True


@pytest.fixture
def mixer() -> Mixer:
    return Mixer({"bell": array("h", [3_000, 3_000] * 400)})


@pytest.fixture
def stream(mixer: Mixer, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[Stream]:
    monkeypatch.setattr(FakeSink, "made", [], raising=False)
    monkeypatch.setattr(sound_stream, "QAudioSink", FakeSink)
    owner = QObject()
    stream = Stream(object(), mixer, lambda _: None, owner)  # type: ignore[arg-type]
    yield stream
    for timer in stream.findChildren(QTimer):
        timer.stop()


@pytest.fixture
def sink(stream: Stream, qtbot: QtBot) -> FakeSink:
    (sink,) = FakeSink.made
    qtbot.waitUntil(lambda: sink.bytesFree() == 0)
    return sink


def test_it_is_kept_full_and_asks_for_what_is_to_come_before(
    mixer: Mixer, stream: Stream, sink: FakeSink, qtbot: QtBot
) -> None:
    sink.play(500)
    qtbot.waitUntil(lambda: sink.bytesFree() == 0)
    assert mixer.frame == FRAMES + 500


def test_stopped_it_fades_what_the_device_has_and_is_loud_again_when_that_is_over(
    mixer: Mixer, stream: Stream, sink: FakeSink, qtbot: QtBot
) -> None:
    mixer.play("bell", mixer.frame + 10)
    mixer.say(LOUD, 0, mixer.frame)
    stream.stop()
    assert 0 < sink.volumes[0] < 1  # at once, and not with a click
    qtbot.waitUntil(lambda: sink.volumes[-1] == 1)
    assert sink.volumes[:-1] == sorted(sink.volumes[:-1], reverse=True)
    assert sink.volumes[-2] == 0
    assert not any(mixer.pull(RATE_HZ))


def test_hushed_it_fades_the_voice_in_the_device(
    mixer: Mixer, stream: Stream, sink: FakeSink, qtbot: QtBot
) -> None:
    mixer.say(LOUD, 0, mixer.frame)
    stream.hush()
    qtbot.waitUntil(lambda: sink.volumes[-1:] == [1])
    assert 0 in sink.volumes
    assert not any(mixer.pull(RATE_HZ))


def test_a_cue_in_the_device_is_spared_when_the_voice_is_hushed(
    mixer: Mixer, stream: Stream, sink: FakeSink, qtbot: QtBot
) -> None:
    mixer.say(LOUD, 0, mixer.frame)
    mixer.play("bell", mixer.frame)
    sink.play(300)
    qtbot.waitUntil(lambda: sink.bytesFree() == 0)
    stream.hush()
    assert sink.volumes == []
    rest = array("h", mixer.pull(RATE_HZ))
    assert any(rest)
    assert not any(rest[-RATE_HZ:])


def test_it_knows_the_pace_once_the_device_has_taken_some(
    stream: Stream, sink: FakeSink, qtbot: QtBot
) -> None:
    for _ in range(STALLED_LOOKS):
        assert not stream.knows_pace
        sink.play(100)
        qtbot.waitUntil(lambda: sink.bytesFree() == 0)
    assert stream.knows_pace


def test_what_was_due_while_the_device_stood_still_has_passed(
    mixer: Mixer, stream: Stream, sink: FakeSink, qtbot: QtBot
) -> None:
    frame = mixer.frame
    qtbot.waitUntil(lambda: stream.stands_still_s > STOOD_S + 0.1)
    sink.play(100)
    qtbot.waitUntil(lambda: sink.bytesFree() == 0)
    assert mixer.frame > frame + 100 + STOOD_S * RATE_HZ
    frame = mixer.frame
    sink.play(100)
    qtbot.waitUntil(lambda: sink.bytesFree() == 0)
    assert mixer.frame == frame + 100


def test_it_tells_when_the_device_stands_still(
    stream: Stream, sink: FakeSink, qtbot: QtBot
) -> None:
    sink.play(100)
    qtbot.waitUntil(lambda: sink.bytesFree() == 0)
    moved_s = stream.stands_still_s
    qtbot.waitUntil(lambda: stream.stands_still_s > moved_s + 0.05)


def test_closed_it_gives_the_device_back_and_wakes_nobody(stream: Stream, sink: FakeSink) -> None:
    stream.stop()
    stream.close()
    assert sink.stopped
    assert not any(timer.isActive() for timer in stream.findChildren(QTimer))
