"""A voice in the stream: one line at a time, from its side, and lower while a cue sounds.

Pure: no Qt, no clock of its own. What a line sounds like is worked out only for the few
milliseconds that are asked for.
"""

from __future__ import annotations

import math
from array import array
from collections.abc import Sequence
from dataclasses import dataclass

from footcare_gui.adapters.sound.samples import RATE_HZ, UNIT, UNIT_BITS, Samples, scaled

FADE_FRAMES = RATE_HZ * 8 // 1000
DUCKED = 10 ** (-9 / 20)
SINKING_FRAMES, RISING_FRAMES = RATE_HZ // 100, RATE_HZ * 80 // 1000
SIDE_PAN = 0.35
"""Half as far out as cues are."""

Span = tuple[int, int]
"""A first frame, and the frame after the last."""


@dataclass(slots=True)
class _Line:
    samples: Samples
    first: int
    ears: tuple[float, float]

    @property
    def last(self) -> int:
        return self.first + len(self.samples)


def ear_gains(pan: float) -> tuple[float, float]:
    """How loud each ear hears a place between them, together as loud wherever it is.

    Args:
        pan: From `-SIDE_PAN` (left) to `SIDE_PAN`; there the nearer ear hears it as it is.
    """
    angle = (pan + 1) * math.pi / 4
    loudest = math.cos((1 - SIDE_PAN) * math.pi / 4)
    return math.cos(angle) / loudest, math.sin(angle) / loudest


class Speech:
    """What is being said, and what follows."""

    def __init__(self) -> None:
        self.loudness = 1.0
        self._lines: list[_Line] = []

    def say(self, samples: Samples, pan: float, first: int) -> None:
        """Let a line begin at a frame, or when the one before it is over.

        Args:
            samples: One channel.
            pan: Where it comes from, -1 to 1.
            first: The frame.
        """
        begin = max([first, *(line.last for line in self._lines)])
        self._lines.append(_Line(samples, begin, ear_gains(pan)))

    def clear(self) -> None:
        """Let nothing more be heard of it."""
        self._lines.clear()

    def hush(self, frame: int) -> None:
        """Let what sounds at a frame fade, and nothing else begin."""
        self._lines = [
            _Line(_fading(line.samples, frame - line.first), line.first, line.ears)
            for line in self._lines
            if line.first < frame < line.last
        ]

    def heard(self, first: int, last: int, cues: Sequence[Span]) -> Samples | None:
        """What is said from one frame to another, for both ears; `None` is silence.

        Args:
            first: A frame.
            last: The frame after the last.
            cues: Where cues sound, for the voice to be lower.
        """
        heard: Samples | None = None
        for line in self._lines:
            begin, end = max(first, line.first), min(last, line.last)
            if begin < end:
                if heard is None:
                    heard = array("h", bytes(4 * (last - first)))
                heard[2 * (begin - first) : 2 * (end - first)] = self._part(line, begin, end, cues)
        self._lines = [line for line in self._lines if line.last > last]
        return heard

    def _part(self, line: _Line, begin: int, end: int, cues: Sequence[Span]) -> Samples:
        mono = _ducked(line.samples[begin - line.first : end - line.first], begin, cues)
        stereo = array("h", bytes(4 * (end - begin)))
        left, right = (gain * self.loudness for gain in line.ears)
        stereo[::2] = scaled(mono, left)
        stereo[1::2] = stereo[::2] if left == right else scaled(mono, right)
        return stereo


def _fading(samples: Samples, begin: int) -> Samples:
    """A line that fades from a sample on; the line itself stays as it is."""
    end = samples[begin : begin + FADE_FRAMES]
    count = len(end)
    faded = array("h", [value * (count - i) // count for i, value in enumerate(end)])
    return samples[:begin] + faded


def _ducked(mono: Samples, begin: int, cues: Sequence[Span]) -> Samples:
    end = begin + len(mono)
    near = [cue for cue in cues if cue[0] - SINKING_FRAMES < end and begin < cue[1] + RISING_FRAMES]
    if not near:
        return mono
    gains = [min(_under(frame, cue) for cue in near) for frame in range(begin, end)]
    return array("h", [value * gain >> UNIT_BITS for value, gain in zip(mono, gains, strict=True)])


def _under(frame: int, cue: Span) -> int:
    """How loud a voice is under a cue, `UNIT` being as it is: it sinks before, rises after."""
    first, last = cue
    apart = max((first - frame) / SINKING_FRAMES, (frame - last) / RISING_FRAMES, 0.0)
    return round(UNIT * (DUCKED + (1 - DUCKED) * min(1.0, apart)))
