"""The sound files as they are shipped."""

from __future__ import annotations

import cmath
import math
import subprocess
import sys
import wave
from array import array
from functools import cache
from itertools import product
from pathlib import Path

import pytest

from footcare_gui.adapters.sound.wire import file_stem
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.session.cues import Sound
from footcare_gui.platform.places import resources
from tests.needs import ROOT

SOUNDS = resources() / "sounds"
FILES = [file_stem(sound, side) for sound, side in product(Sound, Side)]
RATE_HZ = 44_100
MS = RATE_HZ // 1000


@cache
def ears(stem: str) -> tuple[array[int], array[int]]:
    with wave.open(str(SOUNDS / f"{stem}.wav"), "rb") as file:
        assert (file.getframerate(), file.getsampwidth(), file.getnchannels()) == (RATE_HZ, 2, 2)
        samples = array("h", file.readframes(file.getnframes()))
    return samples[::2], samples[1::2]


def energy(samples: array[int]) -> float:
    return float(sum(value * value for value in samples))


def loudest_dbfs(stem: str, window_ms: int = 80) -> float:
    """Loudness of the loudest moment, both ears together."""
    left, right = ears(stem)
    blocks = [
        energy(left[at : at + 5 * MS]) + energy(right[at : at + 5 * MS])
        for at in range(0, len(left), 5 * MS)
    ]
    size = window_ms // 5
    most = max(sum(blocks[at : at + size]) for at in range(len(blocks)))
    return 10 * math.log10(most / (size * 5 * MS)) - 20 * math.log10(32768)


def band_share(stem: str, low_hz: float, high_hz: float) -> float:
    """Share of the energy between two pitches."""
    size = 8192
    mono = [a + b for a, b in zip(*ears(stem), strict=True)][:size]
    spectrum = _fourier([*map(complex, mono), *[0j] * (size - len(mono))])[: size // 2]
    powers = [abs(value) ** 2 for value in spectrum]
    inside = powers[round(low_hz * size / RATE_HZ) : round(high_hz * size / RATE_HZ)]
    return sum(inside) / sum(powers)


def _fourier(values: list[complex]) -> list[complex]:
    count = len(values)
    if count == 1:
        return values
    even, odd = _fourier(values[::2]), _fourier(values[1::2])
    turned = [cmath.exp(-2j * math.pi * k / count) * odd[k] for k in range(count // 2)]
    return [a + b for a, b in zip(even, turned, strict=True)] + [
        a - b for a, b in zip(even, turned, strict=True)
    ]


def test_there_is_one_file_for_each_sound_and_place_and_no_other() -> None:
    assert {path.stem for path in SOUNDS.glob("*.wav")} == set(FILES)


def test_no_two_files_are_the_same() -> None:
    assert len({(SOUNDS / f"{stem}.wav").read_bytes() for stem in FILES}) == len(FILES)


def test_all_together_they_are_small() -> None:
    assert sum(path.stat().st_size for path in SOUNDS.glob("*.wav")) < 2 * 1024 * 1024


def test_making_them_again_gives_the_same_bytes(tmp_path: Path) -> None:
    script = ROOT / "tools" / "make_sounds.py"
    subprocess.run([sys.executable, str(script), str(tmp_path)], check=True)
    for stem in FILES:
        made, shipped = tmp_path / f"{stem}.wav", SOUNDS / f"{stem}.wav"
        assert made.read_bytes() == shipped.read_bytes(), stem


@pytest.mark.parametrize("stem", FILES)
def test_it_begins_at_once_without_a_click_and_ends_in_silence(stem: str) -> None:
    for samples in ears(stem):
        peak = max(map(abs, samples))
        begins = next(i for i, value in enumerate(samples) if abs(value) > peak / 10)
        assert samples[0] == samples[-1] == 0
        if stem.startswith(Sound.CHANGE_SIDES):  # one ear waits for its turn
            continue
        assert begins < 4 * MS
        assert max(map(abs, samples[: MS // 2])) < peak / 10
        assert max(map(abs, samples[-5 * MS :])) < peak / 100


@pytest.mark.parametrize("stem", FILES)
def test_it_is_neither_clipped_nor_lost(stem: str) -> None:
    for samples in ears(stem):
        assert 0.02 * 32768 < max(map(abs, samples)) < 0.7 * 32768


@pytest.mark.parametrize(
    "sound", [sound for sound in Sound if sound not in (Sound.PHASE, Sound.COUNT)]
)
@pytest.mark.parametrize("side", Side)
def test_cues_are_equally_loud(sound: Sound, side: Side) -> None:
    assert loudest_dbfs(file_stem(sound, side)) == pytest.approx(-17, abs=0.7)


@pytest.mark.parametrize(("sound", "dbfs"), [(Sound.COUNT, -18), (Sound.PHASE, -22)])
def test_ticks_are_softer(sound: Sound, dbfs: float) -> None:
    assert loudest_dbfs(file_stem(sound, Side.BOTH)) == pytest.approx(dbfs, abs=0.7)


@pytest.mark.parametrize("sound", Sound)
def test_it_sounds_where_ageing_ears_still_hear(sound: Sound) -> None:
    assert band_share(file_stem(sound, Side.BOTH), 480, 2500) > 0.93


@pytest.mark.parametrize("sound", Sound)
def test_it_comes_from_its_side_and_the_other_ear_hears_it_too(sound: Sound) -> None:
    for side, here, there in ((Side.LEFT, 0, 1), (Side.RIGHT, 1, 0)):
        heard = ears(file_stem(sound, side))
        ratio = energy(heard[here]) / energy(heard[there])
        assert 1.7 < ratio < 40

    left, right = ears(file_stem(sound, Side.BOTH))
    if sound is not Sound.CHANGE_SIDES:
        assert left == right


def test_change_sides_ends_on_the_side_that_comes() -> None:
    left, right = ears(file_stem(Sound.CHANGE_SIDES, Side.LEFT))
    half = 120 * MS
    assert energy(right[:half]) > 4 * energy(left[:half])
    assert energy(left[half:]) > 4 * energy(right[half:])
