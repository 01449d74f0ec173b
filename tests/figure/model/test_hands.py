"""Hands: whatever the grip, the touching part lies on what it touches."""

from __future__ import annotations

from itertools import pairwise

import pytest

from footcare_gui.figure.model.geometry import down
from footcare_gui.figure.model.hands import (
    FINGERS,
    HANDS,
    PHALANGES,
    HandShape,
    finger_joints,
    in_world,
    place_hand,
    touch_point,
)

UP = 1j


@pytest.mark.parametrize("finger", range(4))
def test_a_bent_finger_keeps_its_length(finger: int) -> None:
    for shape in HANDS.values():
        points = finger_joints(shape, finger)
        links = [abs(b - a) for a, b in pairwise(points)]
        wanted = [FINGERS[finger].length * share for share in PHALANGES]
        assert links == pytest.approx(wanted)


def test_flexed_fingers_bend_toward_the_palm() -> None:
    flat = finger_joints(HandShape(flex_deg=(0, 0, 0)), 1)[-1]
    bent = finger_joints(HandShape(flex_deg=(30, 30, 30)), 1)[-1]
    assert bent.imag < flat.imag - 0.1


def test_a_fanned_hand_spreads_index_and_little_finger_by_its_angle() -> None:
    closed, open_ = HandShape(fan_deg=0), HandShape(fan_deg=30)
    gaps = [
        abs(finger_joints(shape, 0)[-1] - finger_joints(shape, 3)[-1]) for shape in (closed, open_)
    ]
    assert gaps[1] > gaps[0] + 0.08


def test_a_flipped_hand_has_its_palm_on_the_other_side() -> None:
    back, palm = (in_world(0j, 90.0, 0.1j, flip) for flip in (False, True))
    assert back == pytest.approx(-palm)
    assert in_world(1j, 0.0, 1 + 0j, flip=False) == pytest.approx(1j + down(0.0))


@pytest.mark.parametrize("name", [name for name, hand in HANDS.items() if hand.touch != "tip"])
@pytest.mark.parametrize("flip", [False, True])
def test_the_touching_part_of_a_placed_hand_lies_on_its_target(name: str, flip: bool) -> None:
    placed = place_hand(HANDS[name], 70.0, UP, flip)
    touching = in_world(placed.wrist_offset, 70.0, touch_point(placed.shape), flip)
    assert touching == pytest.approx(0)
    assert placed.shape == HANDS[name]


def pads(shape: HandShape, wrist: complex, hand_deg: float) -> list[float]:
    """How high over a level surface each finger's pad is."""
    tips = [finger_joints(shape, finger)[-1] for finger in range(4)]
    return [
        in_world(wrist, hand_deg, tip, flip=False).imag - finger.half_width * 0.8
        for tip, finger in zip(tips, FINGERS, strict=True)
    ]


@pytest.mark.parametrize("hand_deg", [82.0, 86.0, 90.0])
def test_all_fingertips_are_bent_until_they_meet_the_surface(hand_deg: float) -> None:
    tips = HANDS["tips"]
    placed = place_hand(tips, hand_deg, UP, flip=False)
    fitted = pads(placed.shape, placed.wrist_offset, hand_deg)
    assert fitted == pytest.approx([0.0] * 4, abs=0.035)
    assert fitted[1:3] == pytest.approx([0.0, 0.0], abs=1e-5)
    as_they_were = pads(tips, placed.wrist_offset, hand_deg)
    assert max(map(abs, as_they_were)) > 0.05
