"""Mixes cues into one endless stream, each at its exact frame. Pure: no Qt, no clock of its own."""

from __future__ import annotations

import wave
from array import array
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

RATE_HZ = 44_100
CHANNELS = 2
FADE_FRAMES = RATE_HZ * 8 // 1000
THIN_FRAMES = RATE_HZ // 10
LOOK_BACK = 24

Samples: TypeAlias = "array[int]"
"""Left and right interleaved, 16 bits each."""


class StreamClock:
    """Tells which frame of the stream belongs to an instant.

    The device asks for frames a little early or late, never at the same pace as its clock; but
    never before it has room. So of many requests the earliest, relative to the frames given out,
    tells the true pace.
    """

    def __init__(self) -> None:
        self._begins: deque[float] = deque(maxlen=LOOK_BACK)

    def observe(self, now_s: float, frame: int) -> None:
        """Note that the device asked for this frame now."""
        self._begins.append(now_s - frame / RATE_HZ)

    def frame_at(self, instant_s: float) -> int:
        """The frame that the device asks for at this instant."""
        return round((instant_s - min(self._begins, default=instant_s)) * RATE_HZ)


@dataclass(slots=True)
class _Voice:
    samples: Samples
    first: int


class Mixer:
    """What sounds now and what will.

    Args:
        sounds: Samples by name.
    """

    def __init__(self, sounds: Mapping[str, Samples]) -> None:
        self._sounds = sounds
        self._voices: list[_Voice] = []
        self._frame = 0

    @property
    def frame(self) -> int:
        """The next frame to be given out."""
        return self._frame

    def play(self, name: str, frame: int) -> None:
        """Let a sound begin at a frame, or at once if that has passed.

        Cues that begin within a tenth of a second of each other are a burst after a gap: only the
        last of them is heard. An unknown name is silence.
        """
        samples = self._sounds.get(name)
        if samples is not None:
            first = max(frame, self._frame)
            self._voices = [v for v in self._voices if first - v.first >= THIN_FRAMES]
            self._voices.append(_Voice(samples, first))

    def stop(self) -> None:
        """Let what sounds fade within milliseconds, and nothing else begin."""
        sounding = [voice for voice in self._voices if voice.first < self._frame]
        self._voices = [_Voice(self._faded(voice), self._frame) for voice in sounding]

    def pull(self, frames: int) -> bytes:
        """The next frames."""
        first, last = self._frame, self._frame + frames
        self._frame = last
        heard = [voice for voice in self._voices if voice.first < last]
        if not heard:
            return bytes(2 * CHANNELS * frames)
        mixed = array("h", bytes(2 * CHANNELS * frames))
        for voice in heard:
            _add(mixed, voice, first, last)
        self._voices = [v for v in self._voices if v.first + len(v.samples) // CHANNELS > last]
        return mixed.tobytes()

    def _faded(self, voice: _Voice) -> Samples:
        begin = (self._frame - voice.first) * CHANNELS
        rest = voice.samples[begin : begin + FADE_FRAMES * CHANNELS]
        count = len(rest)
        return array("h", [v * (count - i) // count for i, v in enumerate(rest)])


def _add(mixed: Samples, voice: _Voice, first: int, last: int) -> None:
    begin = max(0, voice.first - first) * CHANNELS
    offset = max(0, first - voice.first) * CHANNELS
    part = voice.samples[offset : offset + (last - first) * CHANNELS - begin]
    under = mixed[begin : begin + len(part)]
    if any(under):
        part = array("h", (_clipped(a + b) for a, b in zip(part, under, strict=True)))
    mixed[begin : begin + len(part)] = part


def _clipped(value: int) -> int:
    return max(-32768, min(32767, value))


def load_sounds(folder: Path) -> dict[str, Samples]:
    """Samples of every sound file in a folder, by its name without the ending.

    Raises:
        OSError: The folder or a file cannot be read.
        wave.Error: A file is not a WAV file.
        ValueError: A file is not 16 bits, two channels, `RATE_HZ`.
    """
    return {path.stem: _load(path) for path in sorted(folder.glob("*.wav"))}


def _load(path: Path) -> Samples:
    with wave.open(str(path), "rb") as file:
        if (file.getnchannels(), file.getsampwidth(), file.getframerate()) != (2, 2, RATE_HZ):
            raise ValueError(path.name)
        samples = array("h", file.readframes(file.getnframes()))
    if memoryview(b"\x01\x00").cast("h")[0] != 1:
        samples.byteswap()
    return samples
