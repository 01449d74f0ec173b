"""What a voice is in the stream, frame by frame."""

from __future__ import annotations

import math
from array import array
from itertools import pairwise

import pytest

from footcare_gui.adapters.sound.samples import RATE_HZ, Samples
from footcare_gui.adapters.sound.speech import (
    DUCKED,
    FADE_FRAMES,
    RISING_FRAMES,
    SIDE_PAN,
    SINKING_FRAMES,
    Span,
    Speech,
    ear_gains,
)

CENTRE = ear_gains(0)[0]


def level(value: int, frames: int) -> Samples:
    return array("h", [value] * frames)


def heard(speech: Speech, first: int, last: int, *cues: Span, chunk: int = 882) -> list[int]:
    """The left ear from one frame to another, in chunks as the device asks for them."""
    left: list[int] = []
    for begin in range(first, last, chunk):
        end = min(begin + chunk, last)
        part = speech.heard(begin, end, cues)
        left += part[::2] if part is not None else [0] * (end - begin)
    return left


@pytest.mark.parametrize("chunk", [1, 7, 100, 882])
def test_a_line_begins_at_its_very_frame_however_the_stream_is_read(chunk: int) -> None:
    speech = Speech()
    speech.say(array("h", range(1, 41)), -SIDE_PAN, 30)
    assert heard(speech, 0, 100, chunk=chunk) == [0] * 30 + list(range(1, 41)) + [0] * 30


def test_silence_costs_nothing() -> None:
    speech = Speech()
    speech.say(level(5, 10), 0, 50)
    assert speech.heard(0, 50, ()) is None
    assert speech.heard(50, 60, ()) is not None
    assert speech.heard(60, 99, ()) is None


def test_a_line_never_begins_before_the_one_before_it_is_over() -> None:
    speech = Speech()
    speech.say(level(100, 50), -SIDE_PAN, 0)
    speech.say(level(200, 50), -SIDE_PAN, 30)
    assert heard(speech, 0, 110) == [100] * 50 + [200] * 50 + [0] * 10


def test_a_side_is_heard_in_both_ears_louder_in_its_own_and_as_loud_in_all() -> None:
    left, right = ear_gains(-SIDE_PAN)
    assert left == pytest.approx(1)
    assert 3 < 20 * math.log10(left / right) < 9
    assert ear_gains(SIDE_PAN) == pytest.approx((right, left))
    assert left**2 + right**2 == pytest.approx(2 * CENTRE**2)


def test_a_line_from_the_right_is_in_the_right_ear() -> None:
    speech = Speech()
    speech.say(level(1_000, 10), SIDE_PAN, 0)
    part = speech.heard(0, 10, ())
    assert part is not None
    assert part[1] == 1_000
    assert part[0] == pytest.approx(1_000 * ear_gains(SIDE_PAN)[0], abs=2)


def test_loudness_is_a_factor_on_all_of_it() -> None:
    speech = Speech()
    speech.loudness = 0.5
    speech.say(level(1_000, 10), -SIDE_PAN, 0)
    assert heard(speech, 0, 10) == [500] * 10


def test_a_cue_lowers_a_line_by_9_db_for_its_length_and_without_a_step() -> None:
    speech, cue = Speech(), (5_000, 9_000)
    speech.say(level(10_000, 20_000), -SIDE_PAN, 0)
    left = heard(speech, 0, 20_000, cue)
    assert set(left[: 5_000 - SINKING_FRAMES]) == {10_000}
    assert left[5_000:9_000] == pytest.approx([10_000 * DUCKED] * 4_000, abs=2)
    assert set(left[9_000 + RISING_FRAMES + 1 :]) == {10_000}
    steps = [abs(b - a) for a, b in pairwise(left)]
    assert max(steps) <= 10_000 * (1 - DUCKED) / SINKING_FRAMES + 2


def test_between_two_cues_it_rises_no_further_than_both_allow() -> None:
    speech = Speech()
    speech.say(level(10_000, 20_000), -SIDE_PAN, 0)
    left = heard(speech, 0, 20_000, (5_000, 6_000), (6_500, 7_000))
    assert left[5_500] == left[6_600] == pytest.approx(10_000 * DUCKED, abs=2)
    assert 10_000 * DUCKED < left[6_250] < 10_000


def test_hushed_it_fades_within_30_ms_and_says_nothing_else() -> None:
    speech = Speech()
    speech.say(level(1_000, RATE_HZ), -SIDE_PAN, 0)
    speech.say(level(900, RATE_HZ), -SIDE_PAN, RATE_HZ)
    heard(speech, 0, 100)
    speech.hush(100)
    left = heard(speech, 100, 3 * RATE_HZ)
    assert left[0] == 1_000
    assert left[:FADE_FRAMES] == sorted(left[:FADE_FRAMES], reverse=True)
    assert not any(left[FADE_FRAMES:])
    assert FADE_FRAMES < 0.030 * RATE_HZ


def test_hushing_leaves_the_samples_that_others_keep_as_they_were() -> None:
    speech, samples = Speech(), level(1_000, 2_000)
    speech.say(samples, 0, 0)
    speech.heard(0, 100, ())
    speech.hush(100)
    assert samples == level(1_000, 2_000)


def test_hushing_silence_and_hushing_twice_are_harmless() -> None:
    speech = Speech()
    speech.hush(0)
    speech.say(level(1_000, 1_000), 0, 0)
    speech.heard(0, 100, ())
    speech.hush(100)
    speech.heard(100, 150, ())
    speech.hush(150)
    assert not any(heard(speech, 150 + FADE_FRAMES, 3_000))
