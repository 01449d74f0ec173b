"""What a clap is like: sudden, soon gone, noise, and no thud."""

from __future__ import annotations

import math
import random
from array import array

from footcare_gui.domain.hearing import onset
from footcare_gui.domain.hearing.onset import AFTER, BEFORE, RATE_HZ
from tests import room_sounds as room

LENGTH = BEFORE + AFTER


def around(sound: room.Sound) -> array[int]:
    """A sound with its loudest sample at its place."""
    heard = room.samples([0.0] * LENGTH + sound + [0.0] * LENGTH)
    top = max(range(len(heard)), key=lambda at: abs(heard[at]))
    return heard[top - BEFORE : top + AFTER]


def tone(hz: float, ms: float) -> room.Sound:
    return [
        0.5 * math.sin(2 * math.pi * hz * n / RATE_HZ) for n in range(round(ms * RATE_HZ / 1_000))
    ]


def test_a_clap_is_a_clap_and_a_tone_a_hiss_and_a_thud_are_not() -> None:
    chance = random.Random(5)
    assert onset.is_clap(around(room.clap(chance, 0.5)))
    assert not onset.is_clap(around(room.fading(tone(1_000, 60), 8)))
    assert not onset.is_clap(around([0.4 * v for v in room.noise(chance, RATE_HZ // 5)]))
    thud = room.resonant(room.fading(room.noise(chance, 2_000), 12), 150, 80)
    assert not onset.is_clap(around(room.loud(thud, 0.5)))


def test_times_are_told_in_milliseconds() -> None:
    times = onset.times_of(around(room.fading(tone(2_000, 100), 10)))
    assert times.attack_ms <= 1
    assert 12 <= times.core_ms <= 20
    assert times.decay_db > 20
    assert times.are_of_a_clap
    lasting = onset.times_of(around(tone(2_000, 300)))
    assert not lasting.are_of_a_clap


def test_noise_is_flat_and_a_tone_is_not() -> None:
    chance = random.Random(6)
    noise = room.samples([0.5 * v for v in room.noise(chance, 256)])
    assert onset.flatness_of(noise) > 0.4
    assert onset.flatness_of(room.samples(tone(2_000, 16))) < 0.1


def test_what_is_low_is_told_from_what_is_high() -> None:
    assert onset.low_share(room.samples(tone(120, 16))) > 0.8
    assert onset.low_share(room.samples(tone(3_000, 16))) < 0.05


def test_the_loudest_may_be_below_nought() -> None:
    assert onset.peak_of(array("h", [3, -9, 4])) == 9
