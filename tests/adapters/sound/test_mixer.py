"""What the stream holds, frame by frame."""

from __future__ import annotations

import random
from array import array
from pathlib import Path

import pytest

from footcare_gui.adapters.sound.mixer import (
    FADE_FRAMES,
    LOOK_BACK,
    RATE_HZ,
    THIN_FRAMES,
    Mixer,
    Samples,
    StreamClock,
    load_sounds,
)
from footcare_gui.platform.places import resources


def steady(level: int, frames: int) -> Samples:
    return array("h", [level, -level] * frames)


def pulled(mixer: Mixer, *counts: int) -> list[int]:
    """The left ear of the next frames."""
    return [value for count in counts for value in array("h", mixer.pull(count))[::2]]


@pytest.mark.parametrize("chunks", [(100,), (1,) * 100, (7,) * 14 + (2,), (40, 60)])
def test_a_sound_begins_at_its_very_frame_however_the_stream_is_read(
    chunks: tuple[int, ...],
) -> None:
    mixer = Mixer({"a": steady(9, 20)})
    mixer.play("a", 50)
    assert pulled(mixer, *chunks) == [0] * 50 + [9] * 20 + [0] * 30


def test_a_sound_that_should_have_begun_begins_now_and_whole() -> None:
    mixer = Mixer({"a": steady(9, 20)})
    mixer.pull(1_000)
    mixer.play("a", 400)
    assert pulled(mixer, 30) == [9] * 20 + [0] * 10


def test_both_ears_keep_their_own_sound() -> None:
    mixer = Mixer({"a": steady(9, 3)})
    mixer.play("a", 1)
    assert array("h", mixer.pull(4)).tolist() == [0, 0, 9, -9, 9, -9, 9, -9]


def test_sounds_that_overlap_are_heard_together_and_never_wrap_round() -> None:
    mixer = Mixer({"a": steady(20_000, 2 * THIN_FRAMES), "b": steady(20_000, 10)})
    mixer.play("a", 0)
    mixer.play("b", THIN_FRAMES)
    heard = pulled(mixer, 2 * THIN_FRAMES)
    assert heard[THIN_FRAMES - 1 : THIN_FRAMES + 11] == [20_000, *[32_767] * 10, 20_000]


def test_of_a_burst_only_the_last_is_heard() -> None:
    mixer = Mixer({"a": steady(1, 20), "b": steady(2, 20), "c": steady(3, 20)})
    for name in "abc":
        mixer.play(name, 10)
    assert pulled(mixer, 50) == [0] * 10 + [3] * 20 + [0] * 20


def test_stopping_fades_what_sounds_and_forgets_what_was_to_come() -> None:
    mixer = Mixer({"a": steady(1_000, RATE_HZ), "b": steady(50, 10)})
    mixer.play("a", 0)
    mixer.play("b", 20_000)
    mixer.pull(100)
    mixer.stop()
    heard = pulled(mixer, RATE_HZ)
    assert heard[0] == 1_000
    assert heard[:FADE_FRAMES] == sorted(heard[:FADE_FRAMES], reverse=True)
    assert not any(heard[FADE_FRAMES:])


def test_stopping_twice_and_stopping_silence_are_harmless() -> None:
    mixer = Mixer({"a": steady(1_000, 50)})
    mixer.stop()
    mixer.play("a", 0)
    mixer.pull(40)
    mixer.stop()
    mixer.stop()
    assert not any(pulled(mixer, FADE_FRAMES)[FADE_FRAMES // 2 :])


def test_an_unknown_sound_is_silence() -> None:
    mixer = Mixer({})
    mixer.play("nothing", 0)
    assert not any(pulled(mixer, 10))


def test_the_stream_clock_finds_the_true_pace_among_late_requests() -> None:
    clock, chance = StreamClock(), random.Random(1)
    begin_s, chunk = 1_000.0, 441
    for number in range(200):
        late_s = 0.0 if number % LOOK_BACK == 5 else chance.uniform(0, 0.02)
        clock.observe(begin_s + number * chunk / RATE_HZ + late_s, number * chunk)
    assert clock.frame_at(begin_s + 3) == pytest.approx(3 * RATE_HZ, abs=2)


def test_the_stream_clock_follows_a_stream_that_has_stalled() -> None:
    clock, chunk = StreamClock(), 441
    for number in range(200):
        stalled_s = 0.5 if number >= 100 else 0.0
        clock.observe(number * chunk / RATE_HZ + stalled_s, number * chunk)
    assert clock.frame_at(3.5) == pytest.approx(3 * RATE_HZ, abs=2)


def test_a_file_of_another_format_is_refused(tmp_path: Path) -> None:
    good = resources() / "sounds" / "zero-left.wav"
    raw = bytearray(good.read_bytes())
    raw[22] = 1  # number of channels
    (tmp_path / "mono.wav").write_bytes(raw)
    with pytest.raises(ValueError, match=r"mono\.wav"):
        load_sounds(tmp_path)
