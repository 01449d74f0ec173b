"""Poses of a figure file: limbs in their several forms (docs/figure-format.md)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from footcare_gui.adapters.figures.values import FAR_AWAY, FULL_TURN, keys_of, point
from footcare_gui.adapters.yaml_tree.nodes import Fields, Node
from footcare_gui.figure.model.foot_sole import Dent
from footcare_gui.figure.model.geometry import Point
from footcare_gui.figure.model.hands import HANDS, TOUCHES, HandShape, ThumbPlace
from footcare_gui.figure.model.parts import parts_named
from footcare_gui.figure.model.poses import (
    Arm,
    ArmLook,
    Contact,
    FootShape,
    FreeArm,
    FreeLeg,
    Leg,
    Means,
    PinnedLeg,
    Pose,
    RestingArm,
    RollingLeg,
    TargetArm,
    TurnedLeg,
)
from footcare_gui.figure.model.rolling import BallTrack

_CONTACTS: Mapping[str, Contact] = {
    "ball": "ball",
    "heel": "heel",
    "arch": "arch",
    "flat": "flat",
    "ankle": "ankle",
}
_FOOT_KEYS = ("toes", "curl", "arch", "floor", "dent", "seen", "spread", "aside", "hip_offset")
_LOOK_KEYS = ("hand", "flip", "shoulder_offset", "scale", "bend")
_THUMBS: Mapping[str, ThumbPlace] = {"front": "front", "behind": "behind", "none": "none"}
_LIMBS = ("near_leg", "far_leg", "near_arm", "far_arm")
_LEANS = ("lean", "chest", "neck", "head")
POSE_KEYS = ("pelvis", *_LEANS, *_LIMBS, "close_up")
_ON = parts_named("thigh", "shank")


@dataclass(slots=True)
class PoseParts:
    """A pose while it is being read: what a pose that is `like` it inherits."""

    pelvis: Point | None = None
    leans: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)
    near_leg: Leg | None = None
    far_leg: Leg | None = None
    near_arm: Arm | None = None
    far_arm: Arm | None = None
    close_up: float = 1.0

    def finish(self, at: Node) -> Pose:
        """The pose; what is missing is a fault at its place."""
        for name in ("pelvis", *_LIMBS):
            if getattr(self, name) is None:
                at.fault("missing_in_pose", key=name)
        lean, chest, neck, head = self.leans
        idle = FreeArm(0.0, 0.0)
        return Pose(
            pelvis=self.pelvis or 4j,
            near_leg=self.near_leg or FreeLeg(0.0, 0.0),
            far_leg=self.far_leg or FreeLeg(0.0, 0.0),
            near_arm=self.near_arm or idle,
            far_arm=self.far_arm or idle,
            lean_deg=lean,
            chest_deg=chest,
            neck_deg=neck,
            head_deg=head,
            close_up=self.close_up,
        )


def read_pose(fields: Fields, like: PoseParts, balls: Mapping[str, BallTrack]) -> PoseParts:
    """Read the keys of a pose over what it inherits; `balls` may be rolled by its feet."""
    parts = replace(like)
    if "pelvis" in fields:
        parts.pelvis = point(fields["pelvis"])
    first, second, third, fourth = (
        fields.number(key, old, low=-FULL_TURN, high=FULL_TURN)
        for key, old in zip(_LEANS, like.leans, strict=True)
    )
    parts.leans = (first, second, third, fourth)
    if "near_leg" in fields:
        parts.near_leg = read_leg(fields["near_leg"], balls)
    if "far_leg" in fields:
        parts.far_leg = read_leg(fields["far_leg"], balls)
    if "near_arm" in fields:
        parts.near_arm = read_arm(fields["near_arm"])
    if "far_arm" in fields:
        parts.far_arm = read_arm(fields["far_arm"])
    parts.close_up = fields.number("close_up", like.close_up, low=0, high=1)
    return parts


def read_leg(node: Node, balls: Mapping[str, BallTrack]) -> Leg:
    """A leg in one of its forms: `pin`, `hip`, `knee_at` or `rolls`."""
    keys = keys_of(node)
    if "pin" in keys:
        fields = node.fields(required=("pin", "at"), optional=("pitch", *_FOOT_KEYS))
        return PinnedLeg(
            contact=_contact(fields.get("pin")),
            at=_point(fields, "at"),
            pitch_deg=_angle(fields, "pitch"),
            foot=_foot(fields, flat=True),
            hip_offset=_point(fields, "hip_offset"),
        )
    if "knee_at" in keys:
        return _turned_leg(node)
    if "rolls" in keys:
        return _rolling_leg(node, balls)
    fields = node.fields(required=("hip", "knee"), optional=("ankle", *_FOOT_KEYS))
    return FreeLeg(
        hip_deg=_angle(fields, "hip"),
        knee_deg=_angle(fields, "knee"),
        ankle_deg=_angle(fields, "ankle"),
        foot=_foot(fields, flat=False),
        hip_offset=_point(fields, "hip_offset"),
    )


def _turned_leg(node: Node) -> TurnedLeg:
    fields = node.fields(required=("knee_at", "ankle_at", "means"), optional=("pitch", *_FOOT_KEYS))
    means = Means(0.0, 0.0, 0.0, 0.0)
    if "means" in fields:
        said = fields["means"].fields(required=("hip", "out", "knee", "ankle"))
        means = Means(*(_angle(said, key) for key in ("hip", "out", "knee", "ankle")))
    return TurnedLeg(
        knee_at=_point(fields, "knee_at"),
        ankle_at=_point(fields, "ankle_at"),
        means=means,
        pitch_deg=_angle(fields, "pitch"),
        foot=_foot(fields, flat=False),
        hip_offset=_point(fields, "hip_offset"),
    )


def _rolling_leg(node: Node, balls: Mapping[str, BallTrack]) -> RollingLeg:
    fields = node.fields(required=("rolls", "at"), optional=("pitch", "press", *_FOOT_KEYS))
    ball = fields.name("rolls")
    if ball and ball not in balls:
        fields["rolls"].unknown("unknown_ball", ball, balls)
    return RollingLeg(
        ball=ball,
        track=balls.get(ball) or BallTrack(1.0),
        ball_x=fields.number("at", low=-FAR_AWAY, high=FAR_AWAY),
        pitch_deg=_angle(fields, "pitch"),
        press=fields.number("press", low=0, high=0.1),
        foot=_foot(fields, flat=False),
        hip_offset=_point(fields, "hip_offset"),
    )


def _foot(fields: Fields, *, flat: bool) -> FootShape:
    toes = fields.get("toes")
    if toes is not None:
        flat = toes.kind == "text" and toes.scalar == "flat"
    return FootShape(
        toes_deg=toes.number(-90, 90) if toes is not None and not flat else 0.0,
        toes_flat=flat,
        curl_deg=fields.number("curl", low=-20, high=90),
        arch=fields.number("arch", low=-0.05, high=0.1),
        floor=fields.number("floor", low=-2, high=FAR_AWAY) if "floor" in fields else None,
        dent=Dent(*fields["dent"].numbers(3, -1, 1)) if "dent" in fields else None,
        seen=fields.number("seen", 1.0, low=0.4, high=1.2),
        spread=fields.number("spread", low=0, high=2),
        aside_deg=fields.number("aside", low=-40, high=40),
    )


def _contact(node: Node | None) -> Contact | Point:
    if node is None:
        return "ball"
    return point(node) if node.kind == "list" else node.choice(_CONTACTS)


def read_arm(node: Node) -> Arm:
    """An arm in one of its forms: `touch`, `wrist_at`, `on` or `shoulder`."""
    keys = keys_of(node)
    if "touch" in keys or "wrist_at" in keys:
        where = "touch" if "touch" in keys else "wrist_at"
        fields = node.fields(required=(where, "dir"), optional=("normal", *_LOOK_KEYS))
        return TargetArm(
            at=_point(fields, where),
            hand_deg=_angle(fields, "dir"),
            by_wrist=where == "wrist_at",
            normal=_point(fields, "normal", 1j),
            look=_look(fields),
        )
    if "on" in keys:
        fields = node.fields(required=("on", "share"), optional=("gap", "tilt", *_LOOK_KEYS))
        return RestingArm(
            on=fields.choice("on", _ON, _ON["near_thigh"]),
            share=fields.number("share", low=0, high=1),
            gap=fields.number("gap", 0.10, low=-0.5, high=0.5),
            tilt_deg=_angle(fields, "tilt", -6.0),
            look=_look(fields),
        )
    fields = node.fields(required=("shoulder", "elbow"), optional=("wrist", *_LOOK_KEYS))
    return FreeArm(
        shoulder_deg=_angle(fields, "shoulder"),
        elbow_deg=_angle(fields, "elbow"),
        wrist_deg=_angle(fields, "wrist"),
        look=_look(fields),
    )


def _look(fields: Fields) -> ArmLook:
    upper, fore = fields["scale"].numbers(2, 0.2, 1.2) if "scale" in fields else (1.0, 1.0)
    return ArmLook(
        hand=_hand(fields["hand"]) if "hand" in fields else HandShape(),
        flip=fields.yes_no("flip"),
        shoulder_offset=_point(fields, "shoulder_offset"),
        upper_scale=upper,
        fore_scale=fore,
        bend=fields.choice("bend", {"back": -1.0, "forward": 1.0}, -1.0),
    )


def _hand(node: Node) -> HandShape:
    if node.kind == "text":
        return node.choice(HANDS)
    fields = node.fields(required=("like",), optional=("flex", "fan", "thumb", "thumb_in", "touch"))
    shape = fields.choice("like", HANDS, HANDS["relax"])
    if "flex" in fields:
        first, second, third = fields["flex"].numbers(3, -30, 110)
        shape = replace(shape, flex_deg=(first, second, third))
    return replace(
        shape,
        fan_deg=fields.number("fan", shape.fan_deg, low=-10, high=60),
        thumb_deg=_angle(fields, "thumb", shape.thumb_deg),
        thumb=fields.choice("thumb_in", _THUMBS, shape.thumb),
        touch=fields.choice("touch", TOUCHES, shape.touch),
    )


def _angle(fields: Fields, key: str, default: float = 0.0) -> float:
    return fields.number(key, default, low=-FULL_TURN, high=FULL_TURN)


def _point(fields: Fields, key: str, default: Point = 0j) -> Point:
    return point(fields[key]) if key in fields else default
