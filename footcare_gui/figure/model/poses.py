"""Poses: everything about a posture that is written down, before it is solved.

Angles are anatomical and in degrees, lengths in HH. A limb is written in one of several forms;
it keeps the same form in all poses of a figure, so that poses can be blended number by number.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from typing import Any, Literal, TypeAlias, TypeVar

from footcare_gui.figure.model.foot_sole import Dent
from footcare_gui.figure.model.geometry import Point
from footcare_gui.figure.model.hands import HANDS, HandShape
from footcare_gui.figure.model.parts import Part
from footcare_gui.figure.model.rolling import BallTrack

T = TypeVar("T")
Contact: TypeAlias = Literal["ball", "heel", "arch", "flat", "ankle"]


@dataclass(frozen=True, slots=True)
class FootShape:
    """How the foot itself is held.

    Attributes:
        toes_deg: Angle at the ball, up positive; without meaning where `toes_flat`.
        toes_flat: The toes lie on the floor whatever the pitch.
        curl_deg: Flexion of the toes' middle joints.
        arch: How much higher than at rest the arch is.
        floor: Height of the floor that the toe pads keep touching, `None` without one.
        dent: Something pressed into the sole.
        seen: The share of its length that is seen: less where the toes point toward the viewer.
        spread: How far the toes are apart, where the sole is seen.
        aside_deg: All toes eased toward the little one, where the sole is seen.
    """

    toes_deg: float = 0.0
    toes_flat: bool = False
    curl_deg: float = 0.0
    arch: float = 0.0
    floor: float | None = None
    dent: Dent | None = None
    seen: float = 1.0
    spread: float = 0.0
    aside_deg: float = 0.0


@dataclass(frozen=True, slots=True)
class PinnedLeg:
    """A leg whose foot stands somewhere; hip and knee follow.

    Attributes:
        contact: The part of the foot that is pinned: its name, or a point of the foot frame.
        at: Where it is pinned.
        pitch_deg: Pitch of the foot, toes up positive.
    """

    contact: Contact | Point
    at: Point
    pitch_deg: float = 0.0
    foot: FootShape = FootShape()
    hip_offset: Point = 0j


@dataclass(frozen=True, slots=True)
class FreeLeg:
    """A leg given by its joint angles, anatomical: hip and knee flexion, ankle toes-up."""

    hip_deg: float
    knee_deg: float
    ankle_deg: float = 0.0
    foot: FootShape = FootShape()
    hip_offset: Point = 0j


@dataclass(frozen=True, slots=True)
class Means:
    """The joint angles that a leg turned toward the viewer stands for."""

    hip_deg: float
    out_deg: float
    knee_deg: float
    ankle_deg: float


@dataclass(frozen=True, slots=True)
class TurnedLeg:
    """A leg that is turned toward the viewer: knee and ankle as seen, angles declared.

    Attributes:
        knee_at: Knee as seen from the hip.
        ankle_at: Ankle as seen from the hip.
        pitch_deg: Pitch of the foot as seen.
        means: The angles it stands for, for words and checks.
    """

    knee_at: Point
    ankle_at: Point
    means: Means
    pitch_deg: float = 0.0
    foot: FootShape = FootShape()
    hip_offset: Point = 0j


@dataclass(frozen=True, slots=True)
class RollingLeg:
    """A leg whose sole rolls a ball on the floor; foot, hip and knee follow the ball.

    Attributes:
        ball: Name of the ball in the figure file.
        track: How ball, floor and sole are geared; the same in all poses of a figure.
        ball_x: Where the ball is.
        pitch_deg: Pitch of the foot, toes up positive.
        press: How far the ball presses into the sole.
    """

    ball: str
    track: BallTrack
    ball_x: float
    pitch_deg: float = 0.0
    press: float = 0.0
    foot: FootShape = FootShape()
    hip_offset: Point = 0j


Leg: TypeAlias = PinnedLeg | FreeLeg | TurnedLeg | RollingLeg


@dataclass(frozen=True, slots=True)
class ArmLook:
    """What all forms of an arm share.

    Attributes:
        hand: The hand's shape.
        flip: The palm is turned to the other side.
        shoulder_offset: The shoulder girdle reaches.
        upper_scale: Foreshortening of the upper arm.
        fore_scale: Foreshortening of the forearm.
        bend: −1 for an elbow that points backward, +1 forward.
    """

    hand: HandShape = HANDS["relax"]
    flip: bool = False
    shoulder_offset: Point = 0j
    upper_scale: float = 1.0
    fore_scale: float = 1.0
    bend: float = -1.0


@dataclass(frozen=True, slots=True)
class TargetArm:
    """An arm whose hand, or wrist, is somewhere.

    Attributes:
        at: Where.
        by_wrist: The wrist is meant, else the touching part of the hand.
        hand_deg: Direction of the hand, limb family.
        normal: Outward normal of the surface that fingertips meet.
    """

    at: Point
    hand_deg: float
    by_wrist: bool = False
    normal: Point = 1j
    look: ArmLook = ArmLook()


@dataclass(frozen=True, slots=True)
class RestingArm:
    """An arm whose palm lies on a leg.

    Attributes:
        on: A thigh or shank.
        share: How far along it.
        gap: Between its surface and the palm's middle.
        tilt_deg: Turn of the hand against the limb.
    """

    on: Part
    share: float
    gap: float = 0.10
    tilt_deg: float = -6.0
    look: ArmLook = ArmLook()


@dataclass(frozen=True, slots=True)
class FreeArm:
    """An arm given by its joint angles, anatomical."""

    shoulder_deg: float
    elbow_deg: float
    wrist_deg: float = 0.0
    look: ArmLook = ArmLook()


Arm: TypeAlias = TargetArm | RestingArm | FreeArm


@dataclass(frozen=True, slots=True)
class Pose:
    """One posture of the whole figure.

    Attributes:
        pelvis: The hip joint.
        lean_deg: Lean of the lower trunk; −90 lies on the back.
        chest_deg: Further lean of the upper trunk.
        neck_deg: Further lean of the neck.
        head_deg: Further lean of the head.
        close_up: How far the close-up has got, 0 to 1.
        breath: Depth of breath, 0 to 1.
    """

    pelvis: Point
    near_leg: Leg
    far_leg: Leg
    near_arm: Arm
    far_arm: Arm
    lean_deg: float = 0.0
    chest_deg: float = 0.0
    neck_deg: float = 0.0
    head_deg: float = 0.0
    close_up: float = 1.0
    breath: float = 0.0


def blend(a: T, b: T, t: float) -> T:
    """The pose (or any part of one) a share `t` of the way from `a` to `b`."""
    return weighted((a, b), (1.0 - t, t))


def weighted(values: Sequence[T], weights: Sequence[float]) -> T:
    """The weighted sum of poses, or of any part of one; the weights add up to 1.

    Numbers and points are summed; names, switches and whatever is not there in all of them are
    taken from the one that weighs most.
    """
    whole: Sequence[Any] = values
    first = whole[0]
    if all(value is first or value == first for value in whole[1:]):
        return values[0]
    kinds = {type(value) for value in whole}
    result: Any
    if kinds <= _NUMBERS:
        result = sum(v * w for v, w in zip(whole, weights, strict=True))
    elif len(kinds) > 1:
        result = _heaviest(whole, weights)
    elif isinstance(first, tuple):
        parts = [weighted(items, weights) for items in zip(*whole, strict=True)]
        result = kinds.pop()._make(parts) if hasattr(first, "_make") else tuple(parts)
    elif isinstance(first, Mapping):
        result = {key: weighted([v[key] for v in whole], weights) for key in first}
    elif is_dataclass(first):
        kind = kinds.pop()
        if kind is HandShape:
            weights = _in_steps(weights)
        names = _field_names(kind)
        result = kind(**{n: weighted([getattr(v, n) for v in whole], weights) for n in names})
    else:
        result = _heaviest(whole, weights)
    return result  # type: ignore[no-any-return]


def _in_steps(weights: Sequence[float]) -> list[float]:
    """Weights in steps: a hand that closes passes a few shapes, and each is drawn often."""
    stepped = [round(weight * _HAND_STEPS) / _HAND_STEPS for weight in weights[1:]]
    return [1.0 - sum(stepped), *stepped]


_HAND_STEPS = 16
_NUMBERS = {float, int, complex}
_NAMES: dict[type, tuple[str, ...]] = {}


def _field_names(kind: type) -> tuple[str, ...]:
    names = _NAMES.get(kind)
    if names is None:
        names = _NAMES[kind] = tuple(f.name for f in fields(kind))
    return names


def _heaviest(values: Sequence[T], weights: Sequence[float]) -> T:
    return values[max(range(len(values)), key=weights.__getitem__)]
