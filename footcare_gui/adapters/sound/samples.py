"""Sound as numbers, and where cue sounds come from."""

from __future__ import annotations

import wave
from array import array
from pathlib import Path
from typing import TypeAlias

RATE_HZ = 44_100
CHANNELS = 2
UNIT_BITS = 14
UNIT = 1 << UNIT_BITS
"""A gain of 1, as whole numbers go."""

Samples: TypeAlias = "array[int]"
"""16 bits each; a cue's left and right interleaved, a voice's one channel."""


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


def scaled(samples: Samples, gain: float) -> Samples:
    """The same, louder or quieter by a factor; nothing is done where it is 1."""
    if gain == 1:
        return samples
    factor = round(gain * UNIT)
    return array("h", [value * factor >> UNIT_BITS for value in samples])


def added(one: Samples, other: Samples) -> Samples:
    """Both together, never beyond what 16 bits hold."""
    return array("h", [_clipped(a + b) for a, b in zip(one, other, strict=True)])


def _clipped(value: int) -> int:
    return max(-32768, min(32767, value))
