"""Make the cue sounds in `resources/sounds`: struck wooden bars and small bells, rendered here.

Every cue has a figure of its own (rising, falling, turning, doubled), so that it is known by ear
alone. Ageing ears lose the high notes first: fundamentals lie between 520 and 1600 Hz, and hardly
anything sounds above 2500 Hz. Nothing is random and nothing depends on the time, so the same
source always gives the same bytes.

Usage: python tools/make_sounds.py [FOLDER]
"""

from __future__ import annotations

import math
import sys
import wave
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

RATE_HZ = 44_100
FOLDER = Path(__file__).resolve().parent.parent / "resources" / "sounds"

LOUDNESS_DBFS = -17.0
LOUDNESS_WINDOW_MS = 80
ATTACK_MS = 5.0
FADE_MS = 25.0

PANS = {"left": -0.7, "centre": 0.0, "right": 0.7}
"""File name part -> place between the ears, from -1 to 1; 0.7 leaves the other ear 12 dB less."""


@dataclass(frozen=True, slots=True)
class Timbre:
    """What is struck: the strength and the decay of each partial.

    Attributes:
        partials: (ratio to the fundamental, amplitude, decay relative to the fundamental's).
    """

    partials: tuple[tuple[float, float, float], ...]


BAR = Timbre(((1.0, 1.0, 1.0), (2.0, 0.12, 0.6), (3.93, 0.10, 0.18)))
BELL = Timbre(((1.0, 1.0, 1.0), (1.503, 0.10, 0.7), (2.0, 0.28, 0.55), (3.01, 0.06, 0.3)))
BLOCK = Timbre(((1.0, 1.0, 1.0), (1.52, 0.45, 0.5), (2.31, 0.15, 0.3)))


@dataclass(frozen=True, slots=True)
class Note:
    """One stroke.

    Attributes:
        at_ms: When it is struck.
        pitch_hz: Its fundamental.
        decay_ms: Time in which it falls to 1/e.
        gain: Relative to the other notes of its cue.
        mirrored: Heard from the other ear; in the centre file it comes from the left.
        follows: In the centre file it comes from the right, to answer a mirrored note.
    """

    at_ms: float
    pitch_hz: float
    decay_ms: float
    gain: float = 1.0
    mirrored: bool = False
    follows: bool = False


@dataclass(frozen=True, slots=True)
class Recipe:
    """One cue sound; `level_db` is relative to the loudness all cues share."""

    length_ms: int
    timbre: Timbre
    notes: tuple[Note, ...]
    level_db: float = 0.0


C5, D5, E5, G5, A5 = 523.25, 587.33, 659.26, 783.99, 880.00
C6, D6, E6, G6 = 1046.50, 1174.66, 1318.51, 1567.98

RECIPES: dict[str, Recipe] = {
    "all_done": Recipe(
        740,
        BELL,
        (
            Note(0, C5, 150),
            Note(110, E5, 150),
            Note(220, G5, 150),
            Note(340, C6, 120, 0.9),
            Note(340, C5, 130, 0.6),
        ),
    ),
    "exercise_done": Recipe(420, BELL, (Note(0, G5, 90), Note(120, C6, 85))),
    "change_position": Recipe(320, BAR, (Note(0, D5, 60), Note(95, A5, 60), Note(190, D5, 50))),
    "change_sides": Recipe(
        320, BAR, (Note(0, A5, 32, 0.7, mirrored=True), Note(130, A5, 60, follows=True))
    ),
    "release": Recipe(270, BAR, (Note(0, G5, 50), Note(90, C5, 55))),
    "zero": Recipe(230, BELL, (Note(0, G5, 40, 0.8), Note(60, D6, 48))),
    "reverse": Recipe(240, BAR, (Note(0, C6, 40), Note(65, A5, 40, 0.9), Note(130, C6, 40))),
    "half_way": Recipe(260, BELL, (Note(0, E6, 40), Note(125, E6, 40))),
    "target": Recipe(240, BELL, (Note(0, C6, 60), Note(12, E6, 55, 0.7), Note(24, G6, 50, 0.5))),
    "enough": Recipe(200, BAR, (Note(0, C5, 50, 0.7), Note(0, C6, 50))),
    "get_ready": Recipe(250, BAR, (Note(0, E5, 50), Note(95, G5, 50))),
    "count": Recipe(150, BLOCK, (Note(0, 980.0, 24),), level_db=-1.0),
    "phase": Recipe(150, BAR, (Note(0, E5, 28),), level_db=-5.0),
}


def render(recipe: Recipe, pan: float) -> array[int]:
    """Interleaved left and right samples, 16 bits each, of one cue.

    The loudness of a cue is that of its loudest moment, heard by both ears together, so it is
    the same for all three places.

    Args:
        recipe: What to play.
        pan: Where it comes from, -1 (left) to 1 (right).
    """
    total = round(recipe.length_ms * RATE_HZ / 1000)
    ears = ([0.0] * total, [0.0] * total)
    for note in recipe.notes:
        gains = _ear_gains(_place(note, pan))
        first = round(note.at_ms * RATE_HZ / 1000)
        for index, value in enumerate(_stroke(note, recipe.timbre, total - first), start=first):
            ears[0][index] += value * gains[0]
            ears[1][index] += value * gains[1]
    scale = 10 ** ((LOUDNESS_DBFS + recipe.level_db) / 20) / _loudest(ears)
    samples = array("h")
    for index, (left, right) in enumerate(zip(*ears, strict=True)):
        gain = 32767 * scale * _fade(index, total)
        samples.extend((round(left * gain), round(right * gain)))
    return samples


def write_all(folder: Path) -> None:
    """Write every cue for every place between the ears into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, recipe in RECIPES.items():
        for place, pan in PANS.items():
            samples = render(recipe, pan)
            if sys.byteorder == "big":
                samples.byteswap()
            _write(folder / f"{name}-{place}.wav", samples.tobytes())


def _write(path: Path, samples: bytes) -> None:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(RATE_HZ)
        file.writeframes(samples)


def _place(note: Note, pan: float) -> float:
    if pan == 0 and (note.mirrored or note.follows):
        return 0.5 if note.follows else -0.5
    return -pan if note.mirrored else pan


def _ear_gains(pan: float) -> tuple[float, float]:
    """Equal power: the two gains squared always add up to one."""
    angle = (pan + 1) * math.pi / 4
    return math.cos(angle), math.sin(angle)


def _stroke(note: Note, timbre: Timbre, length: int) -> Iterator[float]:
    partials = [
        (2 * math.pi * note.pitch_hz * ratio / RATE_HZ, amplitude, note.decay_ms * decay)
        for ratio, amplitude, decay in timbre.partials
    ]
    for index in range(length):
        at_ms = index * 1000 / RATE_HZ
        value = sum(
            amplitude * math.exp(-at_ms / decay_ms) * math.sin(step * index)
            for step, amplitude, decay_ms in partials
        )
        yield value * note.gain * _ease(at_ms / ATTACK_MS)


def _ease(share: float) -> float:
    """From 0 to 1 without a corner, so that nothing clicks."""
    return 1.0 if share >= 1 else (1 - math.cos(math.pi * share)) / 2


def _fade(index: int, total: int) -> float:
    left_ms = (total - 1 - index) * 1000 / RATE_HZ
    return _ease(left_ms / FADE_MS)


def _loudest(ears: tuple[list[float], list[float]]) -> float:
    """Root mean square of the loudest window, both ears together; shorter cues are padded."""
    window = round(LOUDNESS_WINDOW_MS * RATE_HZ / 1000)
    power = [left * left + right * right for left, right in zip(*ears, strict=True)]
    most = current = sum(power[:window])
    for index in range(window, len(power)):
        current += power[index] - power[index - window]
        most = max(most, current)
    return math.sqrt(most / window)


if __name__ == "__main__":
    write_all(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
