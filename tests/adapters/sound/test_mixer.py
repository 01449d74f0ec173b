"""What the stream holds, frame by frame."""

from __future__ import annotations

import random
from array import array

import pytest

from footcare_gui.adapters.sound.mixer import (
    LOOK_BACK,
    STALLED_LOOKS,
    THIN_FRAMES,
    Mixer,
    StreamClock,
)
from footcare_gui.adapters.sound.samples import RATE_HZ, Samples
from footcare_gui.adapters.sound.speech import DUCKED, SIDE_PAN, ear_gains


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


def test_cleared_it_is_silent_from_the_next_frame_on() -> None:
    mixer = Mixer({"a": steady(1_000, RATE_HZ), "b": steady(50, 10)})
    mixer.play("a", 0)
    mixer.play("b", 20_000)
    mixer.say(array("h", [500] * RATE_HZ), 0, 0)
    assert any(pulled(mixer, 100))
    mixer.clear()
    assert not any(pulled(mixer, RATE_HZ))


def test_cues_are_as_loud_as_they_were_set_when_they_begin() -> None:
    mixer = Mixer({"a": steady(1_000, 20)})
    mixer.cue_loudness = 0.25
    mixer.play("a", 10)
    assert pulled(mixer, 20) == [0] * 10 + [250] * 10


def test_a_cue_and_a_voice_are_heard_together_the_voice_under_the_cue() -> None:
    mixer = Mixer({"a": steady(3_000, 100)})
    mixer.say(array("h", [10_000] * RATE_HZ), 0, 0)
    mixer.play("a", 1_000)
    heard = pulled(mixer, RATE_HZ)
    ear = ear_gains(0)[0]
    assert heard[10] == pytest.approx(10_000 * ear, abs=2)
    assert heard[1_050] == pytest.approx(3_000 + 10_000 * ear * DUCKED, abs=2)
    assert heard[-1] == pytest.approx(10_000 * ear, abs=2)


def test_loud_speech_and_a_loud_cue_never_wrap_round() -> None:
    mixer = Mixer({"a": steady(32_000, 500)})
    mixer.say(array("h", [32_000] * 2_000), -SIDE_PAN, 0)
    mixer.play("a", 700)
    assert max(pulled(mixer, 2_000)) == 32_767


def test_a_cue_is_known_to_sound_until_it_is_over() -> None:
    mixer = Mixer({"a": steady(9, 20)})
    mixer.play("a", 50)
    mixer.pull(60)
    assert mixer.has_cue_since(60)
    mixer.pull(20)
    assert mixer.has_cue_since(69)
    assert not mixer.has_cue_since(70)


def test_what_is_skipped_has_passed_unheard() -> None:
    mixer = Mixer({"a": array("h", [v for n in range(100) for v in (n, n)])})
    mixer.play("a", 10)
    mixer.pull(20)
    mixer.skip(30)
    assert pulled(mixer, 3) == [40, 41, 42]


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


def test_the_stream_clock_knows_the_pace_after_some_looks() -> None:
    clock = StreamClock()
    for look in range(STALLED_LOOKS):
        assert not clock.is_known
        clock.observe(look / 50, look * RATE_HZ // 50)
    assert clock.is_known


def test_the_stream_clock_follows_a_stream_that_has_stalled() -> None:
    clock, chunk = StreamClock(), 441
    for number in range(106):
        stalled_s = 0.5 if number >= 100 else 0.0
        clock.observe(number * chunk / RATE_HZ + stalled_s, number * chunk)
    assert clock.frame_at(3.5) == pytest.approx(3 * RATE_HZ, abs=2)


def test_a_tick_lowers_no_voice_and_a_cue_does() -> None:
    heard = {}
    for name in ("phase-left", "zero-left"):
        mixer = Mixer({name: steady(0, 3_000)})
        mixer.say(array("h", [10_000] * 2_000), 0, 0)
        mixer.play(name, 0)
        heard[name] = max(pulled(mixer, 2_000))
    assert heard["zero-left"] < 0.5 * heard["phase-left"]
