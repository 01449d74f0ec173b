"""The one stream of the audio child: opened once, silent between cues, watched.

Why not `QSoundEffect`: with Qt 6.11.3 on PulseAudio it breaks after a dozen sounds ("Socket
notifiers cannot be enabled or disabled from another thread"); from then on Qt spins on a closed
socket and plays nothing. Its first sound is also up to 0.3 s late. A stream of our own places
every cue to the sample, and keeps the device and a Bluetooth headset awake, so that none loses
its beginning.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal
from PySide6.QtMultimedia import QAudioDevice, QAudioFormat, QAudioSink, QMediaDevices

from footcare_gui.adapters.sound.mixer import CHANNELS, RATE_HZ, Mixer, StreamClock, load_sounds
from footcare_gui.adapters.sound.wire import HEARTBEAT_MS, STALE_MS, Message, SoundTrouble

BUFFER_MS = 60
FILL_MS = 20
LEAD_S = 0.070
"""Cues sound this much after they were due: what is in the buffer, and some slack."""
WARM_UP_MS = 500
"""Silence before all is well: a headset wakes up, and the pace of the device becomes known."""
STUCK_S = 1.5
FRAME_BYTES = 2 * CHANNELS


class Stream(QObject):
    """One open device, kept filled.

    Qt could fetch the frames itself, but calls Python for them every 6 ms; a timer of our own
    does so a third as often.

    Args:
        device: Where it is heard.
        mixer: What is heard.
        parent: Qt's owner.
    """

    ended = Signal()
    """The device is gone."""

    def __init__(self, device: QAudioDevice, mixer: Mixer, parent: QObject) -> None:
        super().__init__(parent)
        self._mixer = mixer
        self._clock = StreamClock()
        self._taken = mixer.frame
        self._moved_s = time.monotonic()
        self._sink = QAudioSink(device, _format(), self)
        self._sink.setBufferSize(RATE_HZ * FRAME_BYTES * BUFFER_MS // 1000)
        self._io = self._sink.start()
        self._sink.stateChanged.connect(self._on_state_changed)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._fill)
        self._timer.start(FILL_MS)

    # Enumerators are compared by name: Qt has moved them from one namespace to another.

    @property
    def is_open(self) -> bool:
        """Whether the device could be opened."""
        return self._sink.error().name == "NoError"

    @property
    def stands_still_s(self) -> float:
        """For how long the device has taken nothing."""
        return time.monotonic() - self._moved_s

    def play(self, name: str, due_s: float) -> None:
        """Let a sound be heard a constant time after it was due."""
        self._mixer.play(name, self._clock.frame_at(due_s + LEAD_S))

    def set_volume(self, linear: float) -> None:
        """Set the loudness, as a factor."""
        self._sink.setVolume(linear)

    def close(self) -> None:
        """Give the device back."""
        self._sink.stateChanged.disconnect(self._on_state_changed)
        self._timer.stop()
        self._sink.stop()
        self.deleteLater()

    def _fill(self) -> None:
        now_s, free = time.monotonic(), self._sink.bytesFree() // FRAME_BYTES
        capacity = self._sink.bufferSize() // FRAME_BYTES
        if free == capacity:  # it ran dry and stood still: its old pace says nothing any more
            self._clock = StreamClock()
        taken = self._mixer.frame - capacity + free
        if taken != self._taken:
            self._taken, self._moved_s = taken, now_s
            self._clock.observe(now_s, taken)
        if free:
            self._io.write(self._mixer.pull(free))

    def _on_state_changed(self) -> None:
        if self._sink.state().name == "StoppedState":
            self.ended.emit()


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
        self._stream: Stream | None = None
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
        if self._stream is not None:
            self._stream.close()
            self._stream = None
        if device.isNull():
            self._give_up()
            return
        self._stream = Stream(device, self._mixer, self)
        self._stream.set_volume(self._volume)
        self._stream.ended.connect(self._give_up)
        if self._stream.is_open:
            QTimer.singleShot(WARM_UP_MS, self, self._on_warm)
        else:
            self._give_up()

    def _on_warm(self) -> None:
        if self._stream is not None and self._stream.stands_still_s < STUCK_S:
            self._say({"ready": True})

    def _on_received(self, message: Message) -> None:
        if "stop" in message:
            self._mixer.stop()
        elif "volume" in message:
            self._set_volume(float(str(message["volume"])))
        elif "play" in message:
            self._play(str(message["play"]), float(str(message["due"])))

    def _play(self, name: str, due_s: float) -> None:
        if self._stream is not None and time.monotonic() - due_s <= STALE_MS / 1000:
            self._stream.play(name, due_s)

    def _set_volume(self, loudness: float) -> None:
        self._volume = loudness**2  # half the slider should sound about half as loud
        if self._stream is not None:
            self._stream.set_volume(self._volume)

    def _on_heart_timeout(self) -> None:
        if self._stream is not None:
            self._say({"beat": True, "stuck": self._stream.stands_still_s > STUCK_S})

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
