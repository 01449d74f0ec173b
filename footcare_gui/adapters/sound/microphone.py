"""The microphone, in the audio child: open only while it is wanted, and nothing of it is kept.

What it hears goes through `ClapEar` a tenth of a second at a time, and from there only a word comes
out: two claps, and in a trial also a clap or a noise.
"""

from __future__ import annotations

import time
from array import array
from collections.abc import Callable

from PySide6.QtCore import QIODevice, QObject, Qt, QTimer
from PySide6.QtMultimedia import QAudioFormat, QAudioSource, QMediaDevices

from footcare_gui.adapters.sound.wire import Message
from footcare_gui.domain.hearing.claps import ClapEar, Heard
from footcare_gui.domain.hearing.onset import RATE_HZ
from footcare_gui.domain.hearing.trial import Microphone as State

READ_MS, BUFFER_MS = 80, 1_000
LEVEL_READS = 6
"""In a trial it tells how loud it is after so many reads: every half second."""
MOST_EMPTY_READS = 40
"""So many in a row, and it is gone: one that is there gives silence, not nothing. Not every Qt says
so."""
TAIL_S = 0.45
"""What the app has sounded is in the room, and in buffers, for so long."""


class Microphone(QObject):
    """One default microphone and one ear.

    Args:
        say: Tells the parent process.
        parent: Qt's owner.
    """

    def __init__(self, say: Callable[[Message], None], parent: QObject) -> None:
        super().__init__(parent)
        self._say = say
        self._source: QAudioSource | None = None
        self._device: QIODevice | None = None
        self._ear = ClapEar()
        self._deaf_until_s = 0.0
        self._tells, self._reads, self._empty_reads = False, 0, 0
        self._timer = QTimer(self, interval=READ_MS)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self._on_timer_timeout)

    @property
    def is_open(self) -> bool:
        """Whether anything is heard."""
        return self._source is not None

    def open(self, *, tells: bool) -> None:
        """Hear from now on.

        Args:
            tells: Also tell of each clap and noise, and of how loud it is: a trial.
        """
        self._tells = tells
        if self._source is not None:
            return
        device = QMediaDevices.defaultAudioInput()
        if device.isNull():
            self._tell(State.NONE)
            return
        self._say({"opening": True})
        self._ear = ClapEar()
        source = QAudioSource(device, _format(), self)
        source.setBufferSize(RATE_HZ * 2 * BUFFER_MS // 1_000)
        self._device = source.start()
        if source.error().name != "NoError" or self._device is None:
            source.deleteLater()
            self._tell(State.REFUSED)
            return
        source.stateChanged.connect(self._on_state_changed)
        self._source, self._empty_reads = source, 0
        self._timer.start()
        self._tell(State.OPEN)

    def close(self, state: State = State.CLOSED) -> None:
        """Hear nothing any more."""
        source, self._source, self._device = self._source, None, None
        if source is None:
            return
        self._timer.stop()
        source.stateChanged.disconnect(self._on_state_changed)
        source.stop()
        source.deleteLater()
        self._tell(state)

    def deafen(self, from_s: float, seconds: float) -> None:
        """The app itself sounds: what comes of it is not heard.

        Args:
            from_s: Since when, on the monotonic clock.
            seconds: For how long.
        """
        self._deaf_until_s = max(self._deaf_until_s, from_s + seconds + TAIL_S)

    def hear_again(self) -> None:
        """The app has been silenced: only what is still in the room is not heard."""
        self._deaf_until_s = min(self._deaf_until_s, time.monotonic() + TAIL_S)

    def _on_timer_timeout(self) -> None:
        if self._device is None:
            return
        heard = array("h")
        raw = bytes(self._device.readAll().data())
        self._empty_reads = 0 if raw else self._empty_reads + 1
        if self._empty_reads == MOST_EMPTY_READS:
            self.close(State.LOST)
            return
        heard.frombytes(raw[: len(raw) // 2 * 2])
        if time.monotonic() < self._deaf_until_s:
            self._ear.forget()
            return
        for one in self._ear.hear(heard):
            if one is Heard.TWO_CLAPS or self._tells:
                self._say({"heard": one.value})
        self._reads += 1
        if self._tells and self._reads % LEVEL_READS == 0:
            self._say({"too_loud": self._ear.is_too_loud})

    def _on_state_changed(self) -> None:
        if self._source is not None and self._source.state().name == "StoppedState":
            self.close(State.LOST)

    def _tell(self, state: State) -> None:
        self._say({"microphone": state.value})


def _format() -> QAudioFormat:
    wanted = QAudioFormat()
    wanted.setSampleRate(RATE_HZ)
    wanted.setChannelCount(1)
    wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    return wanted
