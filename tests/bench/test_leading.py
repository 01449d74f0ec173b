"""A bench that measures a session which does not run must fail, not print a small figure."""

from __future__ import annotations

import pytest

from bench.leading import Led, NotLedError, Stand, proven

MOVING = Led("foot_massage", "move")
STILL = Led("foot_massage", "move", moves=False)


def stands(goes_on: str = "move", frames_per_s: int = 20, until_s: int = 30) -> list[Stand]:
    return [Stand(at_s, goes_on, frames_per_s * at_s) for at_s in range(until_s)]


def test_frames_are_told_of_a_session_that_is_led_throughout() -> None:
    assert proven(MOVING, stands(), 5, 25) == 20


def test_a_still_picture_is_led_without_frames() -> None:
    assert proven(STILL, stands(frames_per_s=0), 5, 25) == 0


@pytest.mark.parametrize(
    ("led", "found"),
    [
        (MOVING, stands("waiting")),
        (MOVING, [*stands(until_s=20), *stands("release")[20:]]),
        (MOVING, stands("get_ready")[:5] + stands("paused")[5:]),
        (MOVING, stands(until_s=8)),
        (MOVING, []),
        (MOVING, stands(frames_per_s=0)),
        (STILL, stands(frames_per_s=20)),
    ],
)
def test_nothing_else_counts_as_a_session(led: Led, found: list[Stand]) -> None:
    with pytest.raises(NotLedError):
        proven(led, found, 5, 25)
