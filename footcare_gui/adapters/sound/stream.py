"""One open device, kept filled from the mixer; what it was given can still be faded.

Why not `QSoundEffect`: with Qt 6.11.3 on PulseAudio it breaks after a dozen sounds ("Socket
notifiers cannot be enabled or disabled from another thread"); from then on Qt spins on a closed
socket and plays nothing. Its first sound is also up to 0.3 s late. A stream of our own places
every sound to the sample, and keeps the device and a Bluetooth headset awake, so that none loses
its beginning.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtMultimedia import QAudioDevice, QAudioFormat, QAudioSink

from footcare_gui.adapters.sound.mixer import Mixer, StreamClock
from footcare_gui.adapters.sound.samples import CHANNELS, RATE_HZ, Samples

BUFFER_MS = 60
FILL_MS = 20
LEAD_S = 0.070
"""Sounds are heard this much after they were due: what is in the buffer, and some slack."""
FRAME_BYTES = 2 * CHANNELS
STOOD_S = 0.2
"""A device that took nothing for so long stood still; what was due meanwhile has passed unheard."""

FADE_STEP_MS = 4
FADE_STEPS = (0.6, 0.25, 0.06, 0.0)
PERIOD_MS = 6
"""The device takes from the buffer in pieces of about this length."""


class Stream(QObject):
    """One open device, kept filled.

    Qt could fetch the frames itself, but calls Python for them every 6 ms; a timer of our own
    does so a third as often.

    Args:
        device: Where it is heard.
        mixer: What is heard.
        before_fill: Called with the present instant before frames are taken from the mixer.
        parent: Qt's owner.
    """

    ended = Signal()
    """The device is gone."""

    def __init__(
        self,
        device: QAudioDevice,
        mixer: Mixer,
        before_fill: Callable[[float], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._mixer, self._before_fill = mixer, before_fill
        self._clock = StreamClock()
        self._taken = mixer.frame
        self._moved_s = time.monotonic()
        self._steps: Iterator[float] = iter(())
        self._sink = QAudioSink(device, _format(), self)
        self._sink.setBufferSize(RATE_HZ * FRAME_BYTES * BUFFER_MS // 1000)
        self._io = self._sink.start()
        self._sink.stateChanged.connect(self._on_state_changed)
        self._timer = self._precise_timer(self._fill)
        self._timer.start(FILL_MS)
        self._fade = self._precise_timer(self._on_fade_timeout)
        self._fade_end = self._precise_timer(self._end_fade)
        self._fade_end.setSingleShot(True)

    # Enumerators are compared by name: Qt has moved them from one namespace to another.

    @property
    def is_open(self) -> bool:
        """Whether the device could be opened."""
        return self._sink.error().name == "NoError"

    @property
    def knows_pace(self) -> bool:
        """Whether it can tell by now which frame belongs to an instant."""
        return self._clock.is_known

    @property
    def stands_still_s(self) -> float:
        """For how long the device has taken nothing."""
        return time.monotonic() - self._moved_s

    @property
    def waits_ms(self) -> float:
        """How long after its instant a cue leaves: the constant lead, or a longer buffer."""
        return max(LEAD_S, self._sink.bufferSize() / FRAME_BYTES / RATE_HZ) * 1000

    def frame_at(self, instant_s: float) -> int:
        """The frame that the device asks for at an instant."""
        return self._clock.frame_at(instant_s)

    def play(self, name: str, due_s: float) -> None:
        """Let a cue be heard a constant time after it was due."""
        self._mixer.play(name, self._clock.frame_at(due_s + LEAD_S))

    def say(self, samples: Samples, pan: float, due_s: float) -> None:
        """Let a line be heard, as late as a cue would be."""
        self._mixer.say(samples, pan, self._clock.frame_at(due_s + LEAD_S))

    def stop(self) -> None:
        """Silence within 30 ms, also of what the device was given and has not played yet."""
        self._mixer.clear()
        self._begin_fade()

    def hush(self) -> None:
        """Silence the voice; a cue that is in the buffer too is spared, which takes longer."""
        if self._mixer.has_cue_since(self._mixer.frame - self._queued):
            self._mixer.hush()
        else:
            self._mixer.speech.clear()
            self._begin_fade()

    def close(self) -> None:
        """Give the device back."""
        self._sink.stateChanged.disconnect(self._on_state_changed)
        self._timer.stop()
        self._fade.stop()
        self._fade_end.stop()
        self._sink.stop()
        self.deleteLater()

    @property
    def _queued(self) -> int:
        return (self._sink.bufferSize() - self._sink.bytesFree()) // FRAME_BYTES

    def _fill(self) -> None:
        now_s, free = time.monotonic(), self._sink.bytesFree() // FRAME_BYTES
        capacity = self._sink.bufferSize() // FRAME_BYTES
        if free == capacity:  # it ran dry and stood still: its old pace says nothing any more
            self._clock = StreamClock()
        taken = self._mixer.frame - capacity + free
        if taken != self._taken:
            stood_s = now_s - self._moved_s - (taken - self._taken) / RATE_HZ
            if stood_s > STOOD_S:
                passed = round(stood_s * RATE_HZ)
                self._mixer.skip(passed)
                taken += passed
                self._clock = StreamClock()
            self._taken, self._moved_s = taken, now_s
            self._clock.observe(now_s, taken)
        self._before_fill(now_s)
        if free:
            self._io.write(self._mixer.pull(free))

    def _begin_fade(self) -> None:
        """The device multiplies with its volume as it takes from the buffer, so that fades too."""
        rest_ms = self._queued * 1000 // RATE_HZ + PERIOD_MS
        self._steps = iter(FADE_STEPS)
        self._on_fade_timeout()
        self._fade.start(FADE_STEP_MS)
        self._fade_end.start(rest_ms)

    def _on_fade_timeout(self) -> None:
        volume = next(self._steps, None)
        if volume is None:
            self._fade.stop()
        else:
            self._sink.setVolume(volume)

    def _end_fade(self) -> None:
        self._fade.stop()
        self._sink.setVolume(1.0)

    def _on_state_changed(self) -> None:
        if self._sink.state().name == "StoppedState":
            self.ended.emit()

    def _precise_timer(self, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(slot)
        return timer


def _format() -> QAudioFormat:
    wanted = QAudioFormat()
    wanted.setSampleRate(RATE_HZ)
    wanted.setChannelCount(CHANNELS)
    wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    return wanted
