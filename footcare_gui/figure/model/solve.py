"""From a pose to joints: forward and inverse kinematics, contacts and resting hands.

The contacts are solved in every frame, so that a pinned foot stays where it is in all in-betweens.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from footcare_gui.figure.model import body
from footcare_gui.figure.model.body import Flank
from footcare_gui.figure.model.foot_contact import ankle_for_contact
from footcare_gui.figure.model.foot_sole import FootView
from footcare_gui.figure.model.geometry import (
    Point,
    down,
    lerp,
    rot,
    swing_of,
    two_bone,
    unit,
    up,
)
from footcare_gui.figure.model.hands import HandShape, place_hand
from footcare_gui.figure.model.joints import Solved, SolvedArm, SolvedLeg
from footcare_gui.figure.model.poses import (
    Arm,
    ArmLook,
    FootShape,
    FreeArm,
    Leg,
    PinnedLeg,
    Pose,
    RestingArm,
    RollingLeg,
    TargetArm,
    TurnedLeg,
)
from footcare_gui.figure.model.rolling import RolledBall, foot_on_ball

_PALM_TO_WRIST = 0.25
_BREATH_SHOULDER = 0.02


def solve(pose: Pose) -> Solved:
    """Find every joint of a pose."""
    chest_deg = pose.lean_deg + pose.chest_deg
    waist = pose.pelvis + body.LOWER_TRUNK * up(pose.lean_deg)
    neck_base = waist + body.UPPER_TRUNK * up(chest_deg)
    neck_deg = chest_deg + pose.neck_deg
    legs = {
        Flank.NEAR: _leg(pose.near_leg, pose, raised=0.0),
        Flank.FAR: _leg(pose.far_leg, pose, raised=body.FAR_RAISE),
    }
    rise = _BREATH_SHOULDER * pose.breath
    shoulder = neck_base - up(chest_deg) * (body.SHOULDER_DROP - rise)
    return Solved(
        hip=pose.pelvis,
        waist=waist,
        neck_base=neck_base,
        neck_top=neck_base + body.NECK * up(neck_deg),
        lean_deg=pose.lean_deg,
        chest_deg=chest_deg,
        head_deg=neck_deg + pose.head_deg,
        near_leg=legs[Flank.NEAR],
        far_leg=legs[Flank.FAR],
        near_arm=_arm(pose.near_arm, shoulder, chest_deg, legs),
        far_arm=_arm(pose.far_arm, shoulder, chest_deg, legs),
        balls=dict(_balls(pose)),
        breath=pose.breath,
    )


def _balls(pose: Pose) -> Iterator[tuple[str, RolledBall]]:
    for leg in (pose.near_leg, pose.far_leg):
        if isinstance(leg, RollingLeg):
            yield leg.ball, leg.track.ball(leg.ball_x)


def _leg(leg: Leg, pose: Pose, raised: float) -> SolvedLeg:
    hip = pose.pelvis + leg.hip_offset
    if isinstance(leg, PinnedLeg):
        return _pinned(leg, hip, raised)
    if isinstance(leg, RollingLeg):
        return _rolling(leg, hip, "medial" if raised else "lateral")
    foot = leg.foot
    if isinstance(leg, TurnedLeg):
        knee, ankle = hip + leg.knee_at, hip + leg.ankle_at
        thigh_deg, shank_deg = swing_of(knee - hip), swing_of(ankle - knee)
        pitch_deg = leg.pitch_deg
        return SolvedLeg(
            hip, knee, ankle, thigh_deg, shank_deg, pitch_deg, foot.toes_deg, foot, leg.means
        )
    thigh_deg = leg.hip_deg - pose.lean_deg
    shank_deg = thigh_deg - leg.knee_deg
    knee = hip + body.THIGH * down(thigh_deg)
    ankle = knee + body.SHANK * down(shank_deg)
    pitch_deg = shank_deg + leg.ankle_deg
    return SolvedLeg(hip, knee, ankle, thigh_deg, shank_deg, pitch_deg, foot.toes_deg, foot)


def _rolling(leg: RollingLeg, hip: Point, view: FootView) -> SolvedLeg:
    stood = foot_on_ball(
        leg.track, leg.ball_x, leg.pitch_deg, leg.press, view=view, arch=leg.foot.arch
    )
    return _reaching(leg, hip, stood.ankle, replace(leg.foot, dent=stood.dent))


def _pinned(leg: PinnedLeg, hip: Point, raised: float) -> SolvedLeg:
    foot = leg.foot
    if foot.floor is not None and raised:
        foot = FootShape(
            foot.toes_deg,
            foot.toes_flat,
            foot.curl_deg,
            foot.arch,
            foot.floor + raised,
            foot.dent,
            foot.seen,
        )
    return _reaching(leg, hip, _ankle(leg) + 1j * raised, foot)


def _reaching(leg: PinnedLeg | RollingLeg, hip: Point, ankle: Point, foot: FootShape) -> SolvedLeg:
    """Bend hip and knee so that the ankle is where the foot wants it."""
    bones = two_bone(hip, ankle, body.THIGH, body.SHANK, 1.0)
    return SolvedLeg(
        hip=hip,
        knee=bones.middle,
        ankle=bones.end,
        thigh_deg=bones.upper_deg,
        shank_deg=bones.lower_deg,
        pitch_deg=leg.pitch_deg,
        toes_deg=-leg.pitch_deg if foot.toes_flat else foot.toes_deg,
        foot=foot,
        residual=bones.residual,
    )


def _ankle(leg: PinnedLeg) -> Point:
    if leg.contact == "ankle":
        return leg.at
    if isinstance(leg.contact, complex):
        return leg.at - rot(leg.pitch_deg) * leg.contact
    return ankle_for_contact(leg.contact, leg.at, leg.pitch_deg)


def _arm(arm: Arm, shoulder: Point, chest_deg: float, legs: Mapping[Flank, SolvedLeg]) -> SolvedArm:
    look = arm.look
    shoulder += look.shoulder_offset
    upper, fore = body.UPPER_ARM * look.upper_scale, body.FOREARM * look.fore_scale
    if isinstance(arm, FreeArm):
        upper_deg = arm.shoulder_deg - chest_deg
        fore_deg = upper_deg + arm.elbow_deg
        elbow = shoulder + upper * down(upper_deg)
        wrist = elbow + fore * down(fore_deg)
        hand_deg = fore_deg + arm.wrist_deg
        return SolvedArm(
            shoulder, elbow, wrist, upper_deg, fore_deg, hand_deg, look.hand, look.flip
        )
    wanted, hand_deg, shape, target = _hand_target(arm, look, legs)
    bones = two_bone(shoulder, wanted, upper, fore, look.bend)
    return SolvedArm(
        shoulder=shoulder,
        elbow=bones.middle,
        wrist=bones.end,
        upper_deg=bones.upper_deg,
        fore_deg=bones.lower_deg,
        hand_deg=hand_deg,
        hand=shape,
        flip=look.flip,
        target=target,
        residual=bones.residual,
    )


def _hand_target(
    arm: TargetArm | RestingArm, look: ArmLook, legs: Mapping[Flank, SolvedLeg]
) -> tuple[Point, float, HandShape, Point | None]:
    """Wrist, direction, shape and touched point of a hand that is somewhere."""
    if isinstance(arm, RestingArm):
        palm, hand_deg = _on_leg(arm, legs)
        return palm - down(hand_deg) * _PALM_TO_WRIST, hand_deg, look.hand, palm
    if arm.by_wrist:
        return arm.at, arm.hand_deg, look.hand, None
    placed = place_hand(look.hand, arm.hand_deg, arm.normal, look.flip)
    return arm.at + placed.wrist_offset, arm.hand_deg, placed.shape, arm.at


def _on_leg(arm: RestingArm, legs: Mapping[Flank, SolvedLeg]) -> tuple[Point, float]:
    leg = legs[arm.on.flank]
    start, end = (leg.hip, leg.knee) if arm.on.name == "thigh" else (leg.knee, leg.ankle)
    along = unit(end - start)
    surface = lerp(0.38, 0.25, arm.share)
    palm = lerp(start, end, arm.share) + along * 1j * (surface + arm.gap)
    return palm, swing_of(along) + arm.tilt_deg
