"""A solved figure: where its joints are and how they are bent. Lengths in HH, angles in degrees."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from footcare_gui.figure.model.body import Flank
from footcare_gui.figure.model.foot_contour import shortened
from footcare_gui.figure.model.geometry import Point, rot
from footcare_gui.figure.model.hands import HandShape, in_world, touch_point
from footcare_gui.figure.model.poses import FootShape, Means
from footcare_gui.figure.model.rolling import RolledBall


@dataclass(frozen=True, slots=True)
class SolvedLeg:
    """A leg's joints and angles in the world.

    Attributes:
        hip: Hip joint.
        knee: Knee joint.
        ankle: Ankle joint.
        thigh_deg: Swing of the thigh.
        shank_deg: Swing of the shank.
        pitch_deg: Pitch of the foot.
        toes_deg: Angle at the ball.
        foot: The rest of the foot's shape; its floor in the world.
        means: Declared angles of a leg that is turned toward the viewer, else `None`.
        residual: How far the ankle misses its target.
    """

    hip: Point
    knee: Point
    ankle: Point
    thigh_deg: float
    shank_deg: float
    pitch_deg: float
    toes_deg: float
    foot: FootShape
    means: Means | None = None
    residual: float = 0.0

    @property
    def knee_flexion_deg(self) -> float:
        """Bend of the knee."""
        return self.means.knee_deg if self.means else self.thigh_deg - self.shank_deg

    @property
    def ankle_flexion_deg(self) -> float:
        """Angle of the ankle, toes up positive."""
        return self.means.ankle_deg if self.means else self.pitch_deg - self.shank_deg

    def foot_point(self, z: Point) -> Point:
        """A point of the foot frame in the world."""
        return self.ankle + rot(self.pitch_deg) * shortened(z, self.foot.seen)


@dataclass(frozen=True, slots=True)
class SolvedArm:
    """An arm's joints and angles in the world.

    Attributes:
        shoulder: Shoulder joint.
        elbow: Elbow joint.
        wrist: Wrist.
        upper_deg: Swing of the upper arm.
        fore_deg: Swing of the forearm.
        hand_deg: Direction of the hand.
        hand: Its shape, fingers bent to what they touch.
        flip: The palm is turned to the other side.
        target: What the hand should touch, `None` for a free hand.
        residual: How far the wrist misses its target.
    """

    shoulder: Point
    elbow: Point
    wrist: Point
    upper_deg: float
    fore_deg: float
    hand_deg: float
    hand: HandShape
    flip: bool
    target: Point | None = None
    residual: float = 0.0

    @property
    def elbow_flexion_deg(self) -> float:
        """Bend of the elbow."""
        return self.fore_deg - self.upper_deg

    def hand_point(self, z: Point) -> Point:
        """A point of the hand frame in the world."""
        return in_world(self.wrist, self.hand_deg, z, self.flip)

    @property
    def touch(self) -> Point:
        """Where the touching part of the hand is."""
        return self.hand_point(touch_point(self.hand))


class Spine(NamedTuple):
    """What the trunk's outline follows: its joints, and how deep the breath is, 0 to 1."""

    hip: Point
    waist: Point
    neck_base: Point
    breath: float = 0.0


@dataclass(frozen=True, slots=True)
class Solved:
    """The whole figure's joints in the world, and the balls under its feet by their names."""

    hip: Point
    waist: Point
    neck_base: Point
    neck_top: Point
    lean_deg: float
    chest_deg: float
    head_deg: float
    near_leg: SolvedLeg
    far_leg: SolvedLeg
    near_arm: SolvedArm
    far_arm: SolvedArm
    balls: Mapping[str, RolledBall]
    breath: float

    @property
    def spine(self) -> Spine:
        """What the trunk's outline follows."""
        return Spine(self.hip, self.waist, self.neck_base, self.breath)

    def leg(self, flank: Flank) -> SolvedLeg:
        """The near or the far leg."""
        return self.near_leg if flank is Flank.NEAR else self.far_leg

    def arm(self, flank: Flank) -> SolvedArm:
        """The near or the far arm."""
        return self.near_arm if flank is Flank.NEAR else self.far_arm

    def hip_flexion_deg(self, flank: Flank) -> float:
        """Bend of a hip against the pelvis."""
        leg = self.leg(flank)
        return leg.means.hip_deg if leg.means else leg.thigh_deg + self.lean_deg

    def joints(self) -> list[Point]:
        """All joints, for framing."""
        legs = [z for leg in (self.near_leg, self.far_leg) for z in (leg.hip, leg.knee, leg.ankle)]
        arms = [z for arm in (self.near_arm, self.far_arm) for z in (arm.elbow, arm.wrist)]
        return [self.neck_top, self.neck_base, *legs, *arms]
