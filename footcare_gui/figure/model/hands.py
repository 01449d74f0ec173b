"""Hands: one parametric shape for every grip.

Hand frame: wrist 0, x along the hand, +y its back, palm at −y, the little finger nearest the
viewer. Lengths in HH.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final, Literal, TypeAlias

from footcare_gui.figure.model.geometry import Point, down, rot

ThumbPlace: TypeAlias = Literal["front", "behind", "none"]
TouchPoint: TypeAlias = Point | Literal["tip"]
"""A point of the hand frame, so that a hand that changes its grip rolls over; or the fingertips."""
HandForm: TypeAlias = Literal["open", "fist", "wrap"]
"""`wrap`: lying on a bar that runs along under the hand, fingers and thumb hanging over it."""

TOUCHES: Final[dict[str, TouchPoint]] = {
    "palm": 0.24 - 0.11j,
    "heel": 0.16 - 0.115j,
    "knuckles": 0.30 - 0.06j,
    "bar": 0.415 - 0.255j,
    "tip": "tip",
}
"""Parts of the hand that figure files may name."""


@dataclass(frozen=True, slots=True)
class HandShape:
    """How a hand is held.

    Attributes:
        flex_deg: Bend of the three finger joints toward the palm.
        fan_deg: Angle between index and little finger.
        thumb_deg: Direction of the thumb.
        thumb: Whether the thumb is drawn in front of the hand, behind it or not at all.
        touch: The part that touches things.
        form: Fingers that bend, four knuckles, or a hand round a bar.
        bends: Factor on each finger's flex, index to little finger.
    """

    flex_deg: tuple[float, float, float] = (9.0, 13.0, 12.0)
    fan_deg: float = 7.0
    thumb_deg: float = 16.0
    thumb: ThumbPlace = "front"
    touch: TouchPoint = TOUCHES["palm"]
    form: HandForm = "open"
    bends: tuple[float, float, float, float] = (1.0, 1.0, 1.0, 1.0)


HANDS: Final[dict[str, HandShape]] = {
    "relax": HandShape(),
    "flat": HandShape((-2, 2, 2), 15, 30, "none", TOUCHES["heel"]),
    "drape": HandShape((12, 20, 16), 16, 20, "none", TOUCHES["palm"]),
    "tips": HandShape((20, 24, 14), 22, -58, "behind", "tip"),
    "hold": HandShape((26, 52, 30), 14, -20, "front", TOUCHES["knuckles"]),
    "fist": HandShape((70, 80, 40), 7, 20, "front", TOUCHES["knuckles"], form="fist"),
    "wrap": HandShape((70, 80, 40), 7, -26, "front", TOUCHES["bar"], form="wrap"),
}
"""Shapes that figure files may name."""


@dataclass(frozen=True, slots=True)
class Finger:
    """Where a finger begins, how long and how thick it is."""

    base: Point
    length: float
    half_width: float


FINGERS: Final = (
    Finger(0.335 + 0.058j, 0.30, 0.050),
    Finger(0.352 + 0.012j, 0.335, 0.052),
    Finger(0.335 - 0.036j, 0.31, 0.050),
    Finger(0.292 - 0.080j, 0.245, 0.043),
)
"""Index to little finger."""

PHALANGES: Final = (0.44, 0.32, 0.24)
_FIT_STEPS = 24
_FIT_RANGE = (0.3, 2.6)


def finger_joints(shape: HandShape, finger: int) -> list[Point]:
    """Base, two joints and tip of one finger (0 index … 3 little) in the hand frame."""
    limb = FINGERS[finger]
    angle = (1.5 - finger) / 3 * shape.fan_deg
    points = [limb.base]
    for share, flex in zip(PHALANGES, shape.flex_deg, strict=True):
        angle -= flex * shape.bends[finger]
        points.append(points[-1] + limb.length * share * rot(angle))
    return points


def touch_point(shape: HandShape) -> Point:
    """The touching part of the hand, in the hand frame."""
    if shape.touch == "tip":
        return finger_joints(shape, 1)[-1] - 0.045j
    return shape.touch


def in_world(wrist: Point, hand_deg: float, z: Point, flip: bool) -> Point:
    """A point of the hand frame in the world; `flip` turns the palm to the other side."""
    return wrist + down(hand_deg) * (z.conjugate() if flip else z)


@dataclass(frozen=True, slots=True)
class PlacedHand:
    """A hand whose touching part lies on its target.

    Attributes:
        shape: With every finger bent to meet the surface.
        wrist_offset: From the touched point back to the wrist, in the world.
    """

    shape: HandShape
    wrist_offset: Point


def place_hand(shape: HandShape, hand_deg: float, normal: Point, flip: bool) -> PlacedHand:
    """Put the touching part of a hand on a surface.

    Args:
        shape: The hand's shape; fingertips are bent until all of them meet the surface.
        hand_deg: Direction of the hand, limb family.
        normal: Outward normal of the surface, in the world.
        flip: Whether the palm is on the other side.
    """
    if shape.touch != "tip":
        return PlacedHand(shape, -in_world(0j, hand_deg, touch_point(shape), flip))
    return _fitted(shape, round(hand_deg * 4) / 4, normal, flip)


@lru_cache(maxsize=256)
def _fitted(shape: HandShape, hand_deg: float, normal: Point, flip: bool) -> PlacedHand:
    wanted = _depth(shape, 1, hand_deg, normal, flip)
    bends = []
    for finger in range(4):
        low, high = _FIT_RANGE
        for _ in range(_FIT_STEPS):
            middle = (low + high) / 2
            tried = replace(shape, bends=(middle,) * 4)
            if _depth(tried, finger, hand_deg, normal, flip) > wanted:
                low = middle
            else:
                high = middle
        bends.append((low + high) / 2)
    first, second, third, fourth = bends
    fitted = replace(shape, bends=(first, second, third, fourth))
    return PlacedHand(fitted, -_pad(fitted, 1, hand_deg, normal, flip))


def _pad(shape: HandShape, finger: int, hand_deg: float, normal: Point, flip: bool) -> Point:
    tip = in_world(0j, hand_deg, finger_joints(shape, finger)[-1], flip)
    return tip - normal * FINGERS[finger].half_width * 0.8


def _depth(shape: HandShape, finger: int, hand_deg: float, normal: Point, flip: bool) -> float:
    return (_pad(shape, finger, hand_deg, normal, flip) * normal.conjugate()).real
