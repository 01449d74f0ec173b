"""What the audio child plays: it opens the device, watches it, and does what the parent asks."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtMultimedia import QAudioDevice, QMediaDevices

from footcare_gui.adapters.sound.lines import Line, Lines
from footcare_gui.adapters.sound.mixer import Mixer
from footcare_gui.adapters.sound.samples import RATE_HZ, load_sounds
from footcare_gui.adapters.sound.speech import SIDE_PAN
from footcare_gui.adapters.sound.stream import Stream
from footcare_gui.adapters.sound.wire import HEARTBEAT_MS, STALE_MS, Message, SoundTrouble

if TYPE_CHECKING:
    from footcare_gui.adapters.sound.decoder import Decoder
    from footcare_gui.adapters.sound.microphone import Microphone

WARM_UP_MS = 500
"""Silence before all is well, at least: a headset wakes up."""
WARM_LOOK_MS = 50
"""How often it is looked then whether the device has begun to take what it is given."""
STUCK_S, SLOW_S = 1.5, 3.0
"""A device that takes nothing for so long is stuck; one that has just been opened may be slow."""
SOON_S = 0.1
"""How long before its instant a line is given to the mixer."""


class Output(QObject):
    """Plays what the parent asks for, and tells it how things are.

    Args:
        folder: The sound files.
        say: Tells the parent.
        voice: The folder of the voice; without one nothing is said.
    """

    received = Signal(object)
    """A `Message`; emitted by the thread that reads."""

    def __init__(
        self, folder: Path, say: Callable[[Message], None], voice: Path | None = None
    ) -> None:
        super().__init__()
        self._say = say
        self._mixer = Mixer(load_sounds(folder))
        self._lines = Lines(STALE_MS / 1000)
        self._decoder = _decoder(voice, self)
        self._stream: Stream | None = None
        self._early: list[tuple[str, float]] = []
        self._microphone: Microphone | None = None
        self._devices = QMediaDevices(self)
        self._device = QMediaDevices.defaultAudioOutput()
        self._heart = QTimer(self)
        self._heart.setInterval(HEARTBEAT_MS)
        self._heart.timeout.connect(self._on_heart_timeout)
        self._heart.start()
        self._warm = QTimer(self, singleShot=True)
        self._warm.timeout.connect(self._on_warm_timeout)
        self.received.connect(self._on_received)
        self._devices.audioOutputsChanged.connect(self._on_audio_outputs_changed)
        self._open(self._device)

    def _open(self, device: QAudioDevice) -> None:
        self._device = device
        before, self._stream = self._stream, None
        if before is not None:
            before.close()
        if device.isNull():
            self._give_up()
            return
        self._stream = Stream(device, self._mixer, self._before_fill, self)
        if before is not None:  # what would have been heard meanwhile has passed
            self._mixer.skip(before.frame_at(time.monotonic()) - self._mixer.frame)
        self._stream.ended.connect(self._give_up)
        if self._stream.is_open:
            self._warm.start(WARM_UP_MS)
        else:
            self._give_up()

    def _on_warm_timeout(self) -> None:
        if self._stream is None:
            return
        if self._stream.knows_pace:
            self._say({"ready": True})
        else:  # a server that was asleep may need a second
            self._warm.start(WARM_LOOK_MS)

    def _on_received(self, message: Message) -> None:
        if "play" in message:
            self._play(str(message["play"]), _number(message["due"]))
        elif "say" in message:
            line = Line(str(message["say"]), _number(message["due"]), _number(message["pan"]))
            self._lines.tell(line)
            self._prepare([line.text])
        elif "prepare" in message:
            self._prepare(str(message["prepare"]).splitlines())
        elif "stop" in message or "hush" in message:
            self._silence(also_cues="stop" in message)
        elif "volume" in message:
            self._mixer.cue_loudness = _loudness(message["volume"])
        elif "voice_volume" in message:
            self._mixer.speech.loudness = _loudness(message["voice_volume"])
        elif "listen" in message:
            self._listen(bool(message["listen"]), tells=bool(message.get("tells")))

    def _play(self, name: str, due_s: float) -> None:
        if self._stream is None or time.monotonic() - due_s > STALE_MS / 1000:
            return
        if self._stream.knows_pace:
            self._stream.play(name, due_s)
            self._deafen(due_s, self._mixer.seconds_of(name))
        else:
            self._early.append((name, due_s))

    def _listen(self, on: bool, *, tells: bool) -> None:
        """Open or close the microphone; what it needs is loaded when it is first wanted."""
        if on and self._microphone is None:
            from footcare_gui.adapters.sound.microphone import Microphone

            self._microphone = Microphone(self._say, self)
        if self._microphone is not None and on:
            self._microphone.open(tells=tells)
        elif self._microphone is not None:
            self._microphone.close()

    def _deafen(self, from_s: float, seconds: float) -> None:
        if self._microphone is not None:
            self._microphone.deafen(from_s, seconds)

    def _prepare(self, texts: list[str]) -> None:
        if self._decoder is not None:
            for text in texts:
                self._decoder.want(text)

    def _before_fill(self, now_s: float) -> None:
        """Give what is due to the mixer; where the pace is not known yet, none has a place."""
        if self._stream is None or not self._stream.knows_pace:
            return
        early, self._early = self._early, []
        for name, due_s in early:
            self._play(name, due_s)
        if self._decoder is None:
            return
        until_s = now_s + SOON_S
        for line, samples in self._lines.take(now_s, until_s, self._decoder.spoken):
            self._stream.say(samples, SIDE_PAN * line.pan, line.due_s)
            self._deafen(line.due_s, len(samples) / RATE_HZ)

    def _silence(self, *, also_cues: bool) -> None:
        self._lines.forget()
        if also_cues:
            self._early.clear()
        if self._stream is not None:
            (self._stream.stop if also_cues else self._stream.hush)()
        if self._microphone is not None and also_cues:
            self._microphone.hear_again()

    def _on_heart_timeout(self) -> None:
        if self._stream is not None:
            most_s = STUCK_S if self._stream.knows_pace else SLOW_S
            self._say({"beat": True, "stuck": self._stream.stands_still_s > most_s})

    def _on_audio_outputs_changed(self) -> None:
        device = QMediaDevices.defaultAudioOutput()
        if device.id() != self._device.id():
            self._open(device)

    def _give_up(self) -> None:
        self._heart.stop()
        self._say({"trouble": SoundTrouble.NO_DEVICE})
        QTimer.singleShot(0, QCoreApplication.quit)


def _decoder(voice: Path | None, parent: QObject) -> Decoder | None:
    if voice is None:
        return None
    from footcare_gui.adapters.sound.decoder import Decoder

    return Decoder(voice, parent)


def _number(value: object) -> float:
    return float(str(value))


def _loudness(volume: object) -> float:
    """Half the slider should sound about half as loud."""
    return _number(volume) ** 2
