"""The one stream of the audio child: opened once, silent between cues, watched.

Why not `QSoundEffect`: with Qt 6.11 on PulseAudio it now and then frees a socket notifier in its
audio thread when a sound ends; from then on Qt spins on a closed socket and plays nothing. Its
first sound is also up to 0.3 s late. A stream of our own places every cue to the sample, and
keeps the device and a Bluetooth headset awake, so that none loses its beginning.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QIODevice, QObject, QTimer, Signal
from PySide6.QtMultimedia import QAudioDevice, QAudioFormat, QAudioSink, QMediaDevices, QtAudio

from footcare_gui.adapters.sound_mixer import CHANNELS, RATE_HZ, Mixer, StreamClock, load_sounds
from footcare_gui.adapters.sound_wire import HEARTBEAT_MS, STALE_MS, Message, SoundTrouble

BUFFER_MS = 50
LEAD_S = 0.020
"""Cues sound this much after they were due, on top of the buffer; it takes up late requests."""
STUCK_S = 1.5
FRAME_BYTES = 2 * CHANNELS


class Feed(QIODevice):
    """The stream as Qt reads it."""

    def __init__(self, mixer: Mixer, parent: QObject) -> None:
        super().__init__(parent)
        self._mixer = mixer
        self._clock = StreamClock()
        self.last_read_s = time.monotonic()
        self.open(QIODevice.OpenModeFlag.ReadOnly | QIODevice.OpenModeFlag.Unbuffered)

    def play(self, name: str, due_s: float) -> None:
        """Let a sound be heard a constant time after it was due."""
        self._mixer.play(name, self._clock.frame_at(due_s + LEAD_S))

    def isSequential(self) -> bool:  # noqa: N802
        """A stream has no end and no place to go back to."""
        return True

    def bytesAvailable(self) -> int:  # noqa: N802
        """There is always more."""
        return 1 << 20

    def readData(self, maxlen: int) -> bytes:  # noqa: N802
        """The next frames; called by Qt whenever the device has room."""
        self.last_read_s = time.monotonic()
        self._clock.observe(self.last_read_s, self._mixer.frame)
        return self._mixer.pull(maxlen // FRAME_BYTES)

    def writeData(self, data: object, maxlen: int) -> int:  # noqa: ARG002, N802
        """Nothing can be written."""
        return -1


class Output(QObject):
    """Plays what the parent asks for, and tells it how things are.

    Args:
        folder: The sound files.
        say: Tells the parent.
    """

    received = Signal(object)
    """A `Message`; emitted by the thread that reads."""

    def __init__(self, folder: Path, say: Callable[[Message], None]) -> None:
        super().__init__()
        self._say = say
        self._mixer = Mixer(load_sounds(folder))
        self._volume = 1.0
        self._sink: QAudioSink | None = None
        self._feed: Feed | None = None
        self._devices = QMediaDevices(self)
        self._device = QMediaDevices.defaultAudioOutput()
        self._heart = QTimer(self)
        self._heart.setInterval(HEARTBEAT_MS)
        self._heart.timeout.connect(self._on_heart_timeout)
        self._heart.start()
        self.received.connect(self._on_received)
        self._devices.audioOutputsChanged.connect(self._on_audio_outputs_changed)
        self._open(self._device)

    def _open(self, device: QAudioDevice) -> None:
        self._device = device
        if device.isNull():
            self._give_up()
            return
        self._close()
        self._feed = Feed(self._mixer, self)
        self._sink = QAudioSink(device, _format(), self)
        self._sink.setBufferSize(RATE_HZ * FRAME_BYTES * BUFFER_MS // 1000)
        self._sink.setVolume(self._volume)
        self._sink.stateChanged.connect(self._on_state_changed)
        self._sink.start(self._feed)
        if self._sink.error() is QtAudio.Error.NoError:
            self._say({"ready": True})
        else:
            self._give_up()

    def _close(self) -> None:
        if self._sink is not None and self._feed is not None:
            self._sink.stateChanged.disconnect(self._on_state_changed)
            self._sink.stop()
            self._sink.deleteLater()
            self._feed.deleteLater()

    def _on_received(self, message: Message) -> None:
        if "stop" in message:
            self._mixer.stop()
        elif "volume" in message:
            self._set_volume(float(str(message["volume"])))
        elif "play" in message:
            self._play(str(message["play"]), float(str(message["due"])))

    def _play(self, name: str, due_s: float) -> None:
        if self._feed is not None and time.monotonic() - due_s <= STALE_MS / 1000:
            self._feed.play(name, due_s)

    def _set_volume(self, loudness: float) -> None:
        self._volume = QtAudio.convertVolume(
            loudness,
            QtAudio.VolumeScale.LogarithmicVolumeScale,
            QtAudio.VolumeScale.LinearVolumeScale,
        )
        if self._sink is not None:
            self._sink.setVolume(self._volume)

    def _on_heart_timeout(self) -> None:
        if self._feed is not None:
            stuck = time.monotonic() - self._feed.last_read_s > STUCK_S
            self._say({"beat": True, "stuck": stuck})

    def _on_state_changed(self) -> None:
        if self._sink is not None and self._sink.state() is QtAudio.State.StoppedState:
            self._give_up()

    def _on_audio_outputs_changed(self) -> None:
        device = QMediaDevices.defaultAudioOutput()
        if device.id() != self._device.id():
            self._open(device)

    def _give_up(self) -> None:
        self._heart.stop()
        self._say({"trouble": SoundTrouble.NO_DEVICE})
        QTimer.singleShot(0, QCoreApplication.quit)


def _format() -> QAudioFormat:
    wanted = QAudioFormat()
    wanted.setSampleRate(RATE_HZ)
    wanted.setChannelCount(CHANNELS)
    wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    return wanted
