"""Limbs in all their forms; a pose inherits what it does not say."""

from __future__ import annotations

import pytest

from footcare_gui.adapters.figures.poses import POSE_KEYS, PoseParts, read_arm, read_leg, read_pose
from footcare_gui.figure.model.body import Flank
from footcare_gui.figure.model.foot_sole import Dent
from footcare_gui.figure.model.hands import HANDS
from footcare_gui.figure.model.parts import Part
from footcare_gui.figure.model.poses import (
    Arm,
    ArmLook,
    FootShape,
    FreeArm,
    FreeLeg,
    Leg,
    Means,
    PinnedLeg,
    RestingArm,
    RollingLeg,
    TargetArm,
    TurnedLeg,
)
from footcare_gui.figure.model.rolling import BallTrack
from tests.kits.node_kit import node, said

BALLS = {"ball": BallTrack(0.2, 1.0, 0.1)}
FLAT = FootShape(toes_flat=True)
WHOLE = """
pelvis: [0, 4]
near_leg: {hip: 10, knee: 20}
far_leg: {hip: 30, knee: 40}
near_arm: {shoulder: 1, elbow: 2}
far_arm: {shoulder: 3, elbow: 4}
"""


def parts(text: str, like: PoseParts | None = None) -> PoseParts:
    root, faults = node(text)
    found = read_pose(root.fields(required=(), optional=POSE_KEYS), like or PoseParts(), BALLS)
    assert not list(faults)
    return found


@pytest.mark.parametrize(
    ("text", "leg"),
    [
        ("{pin: ball, at: [1, 0]}", PinnedLeg("ball", 1 + 0j, 0, FLAT)),
        ("{pin: [.2, -.3], at: [1, 0], pitch: 9, toes: 30}",
         PinnedLeg(0.2 - 0.3j, 1 + 0j, 9, FootShape(toes_deg=30))),
        ("{hip: 10, knee: 20, ankle: -5, hip_offset: [.1, 0]}",
         FreeLeg(10, 20, -5, FootShape(), 0.1 + 0j)),
        ("{knee_at: [1, 0], ankle_at: [1, -1], pitch: 4, "
         "means: {hip: 90, out: 60, knee: 100, ankle: 0}}",
         TurnedLeg(1 + 0j, 1 - 1j, Means(90, 60, 100, 0), 4)),
        ("{rolls: ball, at: 1.2, press: .05}",
         RollingLeg("ball", BALLS["ball"], 1.2, 0, 0.05)),
        ("{hip: 0, knee: 0, seen: .8}", FreeLeg(0, 0, 0, FootShape(seen=0.8))),
        ("{hip: 0, knee: 0, toes: flat, curl: 60, arch: .03, floor: 0, dent: [.2, .1, .02]}",
         FreeLeg(0, 0, 0, FootShape(0, True, 60, 0.03, 0, Dent(0.2, 0.1, 0.02)))),
    ],
)  # fmt: skip
def test_a_leg_is_read_in_the_form_that_its_keys_say(text: str, leg: Leg) -> None:
    root, faults = node(text)
    assert read_leg(root, BALLS) == leg
    assert not list(faults)


@pytest.mark.parametrize(
    ("text", "arm"),
    [
        ("{touch: [1, 2], dir: 80, hand: tips}",
         TargetArm(1 + 2j, 80, look=ArmLook(hand=HANDS["tips"]))),
        ("{wrist_at: [1, 2], dir: 80, normal: [0, -1]}",
         TargetArm(1 + 2j, 80, by_wrist=True, normal=-1j)),
        ("{on: far_shank, share: .5}", RestingArm(Part(Flank.FAR, "shank"), 0.5)),
        ("{shoulder: 5, elbow: 6, wrist: 7, flip: yes, bend: forward, scale: [.8, .9]}",
         FreeArm(5, 6, 7, ArmLook(flip=True, upper_scale=0.8, fore_scale=0.9, bend=1))),
    ],
)  # fmt: skip
def test_an_arm_is_read_in_the_form_that_its_keys_say(text: str, arm: Arm) -> None:
    root, faults = node(text)
    assert read_arm(root) == arm
    assert not list(faults)


def test_a_hand_can_be_like_another_and_differ_in_one_thing() -> None:
    root, faults = node("{shoulder: 0, elbow: 0, hand: {like: hold, fan: 30, touch: heel}}")
    arm: Arm = read_arm(root)
    hand = arm.look.hand
    assert not list(faults)
    assert (hand.fan_deg, hand.flex_deg) == (30, HANDS["hold"].flex_deg)
    assert hand.touch == HANDS["flat"].touch


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("{pin: nose, at: [0, 0]}", "own.yaml:1:7: unknown choice “nose”"),
        ("{rolls: orange, at: 1}", "own.yaml:1:9: unknown ball “orange”"),
        ("{hip: 400, knee: 0}", "400 is out of range"),
        ("{hip: 0, knee: 0, toes: 120}", "120 is out of range"),
        ("{knee_at: [0, 0], ankle_at: [0, 0]}", "the key “means” is missing"),
        ("{hip: 0}", "the key “knee” is missing"),
    ],
)
def test_a_fault_of_a_leg_is_named_at_its_place(text: str, fault: str) -> None:
    root, faults = node(text)
    read_leg(root, BALLS)
    assert any(fault in line for line in said(faults)), said(faults)


def test_a_pose_inherits_what_it_does_not_say() -> None:
    first = parts(WHOLE + "lean: 5\nclose_up: .5\n")
    second = parts("chest: 7\nnear_leg: {hip: 1, knee: 2}\n", first)
    assert list(second.leans) == [5.0, 7.0, 0.0, 0.0]
    assert second.near_leg == FreeLeg(1, 2)
    assert (second.far_leg, second.close_up) == (first.far_leg, 0.5)


def test_a_pose_that_lacks_a_limb_is_a_fault_at_its_place() -> None:
    root, faults = node("pelvis: [0, 4]\nnear_leg: {hip: 0, knee: 0}\n")
    found = read_pose(root.fields(required=(), optional=POSE_KEYS), PoseParts(), BALLS)
    found.finish(root)
    lines = said(faults)
    assert len(lines) == 3
    assert all(line.startswith("own.yaml:1:1: the key “") for line in lines)


def test_a_whole_pose_is_finished_as_it_is_written() -> None:
    root, faults = node(WHOLE)
    pose = parts(WHOLE).finish(root)
    assert not list(faults)
    assert (pose.pelvis, pose.close_up) == (4j, 1.0)
    assert pose.far_arm == FreeArm(3, 4)
