"""What a microphone in a room hears, made up: claps, talk, music, typing; the same every time.

Made from a seed with the standard library alone: noise, resonances and envelopes. It stands for no
real room; what it is good for is to see whether a change of the ear makes it deafer or jumpier.
"""

from __future__ import annotations

import math
import random
import wave
from array import array
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path

from footcare_gui.domain.hearing.onset import RATE_HZ

FULL = 32_767
Sound = list[float]
Maker = Callable[[random.Random, float], Sound]


@cache
def _hiss() -> tuple[float, ...]:
    """Two seconds of noise, from which pieces are cut."""
    chance = random.Random(7)
    return tuple(chance.uniform(-1, 1) for _ in range(2 * RATE_HZ))


def noise(chance: random.Random, length: int) -> Sound:
    """A piece of noise."""
    hiss = _hiss()
    found: Sound = []
    while len(found) < length:
        at = chance.randrange(len(hiss) // 2)
        found += hiss[at : at + length - len(found)]
    return found


def resonant(sound: Iterable[float], hz: float, width_hz: float) -> Sound:
    """Through one resonance."""
    near = math.exp(-math.pi * width_hz / RATE_HZ)
    turn, damp = 2 * near * math.cos(2 * math.pi * hz / RATE_HZ), -near * near
    before = last = 0.0
    out = []
    for value in sound:
        now = (1 - near) * value + turn * last + damp * before
        before, last = last, now
        out.append(now)
    return out


def fading(sound: Sound, ms: float) -> Sound:
    """Down to a third in so many milliseconds, and on."""
    share, level = math.exp(-1_000 / (ms * RATE_HZ)), 1.0
    out = []
    for value in sound:
        out.append(value * level)
        level *= share
    return out


def loud(sound: Sound, peak: float) -> Sound:
    """As loud as a peak says, 1 for the loudest there is."""
    top = max(map(abs, sound), default=0.0) or 1.0
    return [value * peak / top for value in sound]


def db(level: float) -> float:
    """Decibels as a factor."""
    return 10 ** (level / 20)


def lay(ground: Sound, at_s: float, sound: Sound) -> None:
    """Add a sound to a ground, from an instant on, as far as there is ground."""
    at = round(at_s * RATE_HZ)
    for number, value in enumerate(sound[: max(0, len(ground) - at)]):
        ground[at + number] += value


def silence(seconds: float, chance: random.Random, level_db: float = -66) -> Sound:
    """A quiet room."""
    return [value * db(level_db) for value in noise(chance, round(seconds * RATE_HZ))]


def samples(sound: Sound) -> array[int]:
    """As a microphone gives it."""
    return array("h", (max(-FULL, min(FULL, round(value * FULL))) for value in sound))


# ---- claps ---------------------------------------------------------------------------------------


def clap(chance: random.Random, peak: float) -> Sound:
    """Two hands, flat or hollow, and the room that answers."""
    length = round(0.5 * RATE_HZ)
    hands = fading(noise(chance, round(0.06 * RATE_HZ)), chance.uniform(4, 11))
    hollow = resonant(hands, chance.uniform(900, 2_400), chance.uniform(500, 1_200))
    hit = [a + 2.5 * b for a, b in zip(loud(hands, 0.6), loud(hollow, 0.5), strict=True)]
    rise = round(chance.uniform(0.3, 1.5) * RATE_HZ / 1_000)
    hit = [value * min(1.0, number / rise) for number, value in enumerate(hit)]
    room = fading(noise(chance, length), chance.uniform(35, 85))
    whole = loud(hit, 1.0) + [0.0] * (length - len(hit))
    lay(whole, 0.004, loud(resonant(room, 1_500, 3_000), db(chance.uniform(-22, -13))))
    return loud(whole, peak)


def two_claps(chance: random.Random, ground: Sound, at_s: float, peak: float) -> float:
    """Lay two claps on a ground; when the second one was."""
    second_s = at_s + chance.uniform(0.23, 0.52)
    lay(ground, at_s, clap(chance, peak))
    lay(ground, second_s, clap(chance, peak * db(chance.uniform(-4, 4))))
    return second_s


# ---- what is no clap -----------------------------------------------------------------------------

_VOWELS = ((730, 1_090), (270, 2_290), (570, 840), (300, 870), (530, 1_840), (660, 1_720))


def talk(chance: random.Random, seconds: float) -> Sound:
    """Somebody talks: syllables with harmonics, hisses, small explosions, and breath."""
    ground = [0.0] * round(seconds * RATE_HZ)
    at_s, pitch = 0.2, chance.uniform(90, 220)
    while at_s < seconds - 0.4:
        if chance.random() < 0.25:
            hiss = resonant(
                noise(chance, round(0.1 * RATE_HZ)), chance.uniform(3_000, 5_500), 1_500
            )
            length = len(hiss)
            shaped = [v * math.sin(math.pi * n / length) for n, v in enumerate(hiss)]
            lay(ground, at_s, loud(shaped, chance.uniform(0.05, 0.2)))
            at_s += 0.08
        elif chance.random() < 0.3:
            burst = fading(noise(chance, round(0.03 * RATE_HZ)), chance.uniform(4, 9))
            lay(ground, at_s, loud(resonant(burst, chance.uniform(800, 3_500), 1_200), 0.15))
            at_s += 0.025
        lay(ground, at_s, _syllable(chance, pitch * chance.uniform(0.85, 1.2)))
        at_s += chance.uniform(0.13, 0.26)
        if chance.random() < 0.08:
            at_s += chance.uniform(0.3, 1.1)
            pitch = chance.uniform(90, 220)
    return loud(ground, 1.0)


def _syllable(chance: random.Random, hz: float) -> Sound:
    length = round(chance.uniform(0.09, 0.2) * RATE_HZ)
    pulses, next_at = [0.0] * length, 0.0
    while next_at < length:
        pulses[int(next_at)] = 1.0
        next_at += RATE_HZ / (hz * chance.uniform(0.98, 1.02))
    low, high = chance.choice(_VOWELS)
    voiced = resonant(pulses, low, 90)
    voiced = [a + b for a, b in zip(voiced, resonant(pulses, high, 130), strict=True)]
    rise = RATE_HZ * 0.025
    shaped = [
        v * min(1.0, n / rise) * min(1.0, (length - n) / (2 * rise)) for n, v in enumerate(voiced)
    ]
    return loud(shaped, chance.uniform(0.4, 1.0))


def music(chance: random.Random, seconds: float) -> Sound:
    """A band: chords, a bass, and a drummer who plays more than two strokes."""
    ground = [0.0] * round(seconds * RATE_HZ)
    beat_s = 60 / chance.uniform(84, 138)
    keys = [chance.choice((0, 5, 7, 9)) for _ in range(4)]
    for number in range(int(seconds / (beat_s / 2))):
        at_s = number * beat_s / 2
        lay(ground, at_s, loud(fading(_high(noise(chance, 900)), 12), 0.08))
        if number % 4 == 0:
            lay(ground, at_s, loud(_drum(55, 90), 0.5))
        if number % 4 == 2:
            snare = fading(noise(chance, round(0.18 * RATE_HZ)), 45)
            lay(ground, at_s, loud(snare, 0.35))
        if number % 2 == 0:
            root = 110 * 2 ** (keys[number // 8 % 4] / 12)
            for step in (0, 4, 7, 12):
                lay(ground, at_s, loud(_string(root * 2 ** (step / 12), 2 * beat_s), 0.14))
    return loud(ground, 1.0)


def _string(hz: float, seconds: float) -> Sound:
    length, turn = round(min(1.2, seconds) * RATE_HZ), 2 * math.pi * hz / RATE_HZ
    tone = [math.sin(turn * n) + 0.4 * math.sin(2 * turn * n) for n in range(length)]
    return [v * min(1.0, n / 160) for n, v in enumerate(fading(tone, 260))]


def _drum(hz: float, ms: float) -> Sound:
    length = round(0.25 * RATE_HZ)
    return fading([math.sin(2 * math.pi * hz * n / RATE_HZ) for n in range(length)], ms)


def _high(sound: Sound) -> Sound:
    return [now - before for before, now in zip([0.0, *sound], sound, strict=False)]


def typing(chance: random.Random, seconds: float) -> Sound:
    """Somebody types, in words and pauses, on a keyboard that can be heard."""
    ground, at_s = silence(seconds, chance), 0.3
    level = chance.uniform(0.1, 0.5)
    while at_s < seconds - 0.3:
        for _ in range(chance.choice((1, 2, 2, 3, 4, 5, 6, 7, 9))):
            lay(ground, at_s, _key(chance, level * chance.uniform(0.6, 1.2)))
            lay(ground, at_s + chance.uniform(0.06, 0.11), _key(chance, level * 0.35))
            at_s += chance.lognormvariate(math.log(0.17), 0.35)
        at_s += chance.uniform(0.25, 2.0)
    return ground


def _key(chance: random.Random, peak: float) -> Sound:
    click = fading(_high(noise(chance, round(0.012 * RATE_HZ))), chance.uniform(1, 2.2))
    thud = fading(noise(chance, round(0.05 * RATE_HZ)), chance.uniform(5, 9))
    thud = resonant(thud, chance.uniform(180, 420), 160)
    whole = loud(thud, 0.8)
    lay(whole, 0.0, loud(click, 0.7))
    return loud(whole, peak)


def knocks(chance: random.Random, seconds: float) -> Sound:
    """Things are put down, a door is knocked at: low, and seldom alone."""
    ground, at_s = silence(seconds, chance), 0.5
    while at_s < seconds - 0.6:
        for _ in range(chance.choice((1, 2, 2, 3))):
            hit = fading(noise(chance, round(0.12 * RATE_HZ)), chance.uniform(10, 25))
            body = resonant(hit, chance.uniform(110, 320), 120)
            lay(ground, at_s, loud(body, chance.uniform(0.2, 0.8)))
            at_s += chance.uniform(0.2, 0.5)
        at_s += chance.uniform(0.8, 2.5)
    return ground


def cues(folder: Path, chance: random.Random) -> Sound:
    """The app's own cues, one after the other, as loud as speakers on a desk are."""
    ground: Sound = []
    for path in sorted(folder.glob("*-centre.wav")):
        with wave.open(str(path), "rb") as file:
            stereo = array("h", file.readframes(file.getnframes()))
            rate = file.getframerate()
        left = stereo[::2]
        count = len(left) * RATE_HZ // rate
        ground += [left[n * rate // RATE_HZ] / FULL * 0.5 for n in range(count)]
        ground += silence(chance.uniform(0.2, 1.0), chance)
    return ground


# ---- grounds for claps ---------------------------------------------------------------------------


def power_of(sound: Sound) -> float:
    """Mean square."""
    return sum(value * value for value in sound) / max(1, len(sound))


def beside(chance: random.Random, make: Maker, above_db: float) -> tuple[Sound, float]:
    """Four seconds of something, with two claps so much stronger; when the second one was."""
    ground = make(chance, 4.0)
    peak = chance.uniform(0.25, 0.8)
    hit = clap(chance, peak)[: round(0.02 * RATE_HZ)]
    share = math.sqrt(power_of(hit) / power_of(ground)) / db(above_db)
    ground = [value * share for value in ground]
    return ground, two_claps(chance, ground, chance.uniform(1.2, 2.2), peak)


def babble(chance: random.Random, seconds: float) -> Sound:
    """Three who talk at once."""
    voices = [talk(chance, seconds) for _ in range(3)]
    return [sum(values) for values in zip(*voices, strict=True)]
