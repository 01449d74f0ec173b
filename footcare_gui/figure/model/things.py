"""Where things that are bound to the figure are."""

from __future__ import annotations

from itertools import pairwise

from footcare_gui.figure.model.geometry import Point, unit
from footcare_gui.figure.model.joints import Solved
from footcare_gui.figure.model.props import Anchor, Strap


def anchor_point(solved: Solved, anchor: Anchor) -> Point:
    """An anchor in the world."""
    if anchor.to is None:
        return anchor.at + anchor.hang
    flank, part = anchor.to.flank, anchor.to.name
    if part == "foot":
        return solved.leg(flank).foot_point(anchor.at) + anchor.hang
    if part == "hand":
        return solved.arm(flank).hand_point(anchor.at) + anchor.hang
    return solved.leg(flank).knee + anchor.at + anchor.hang


def strap_points(solved: Solved, strap: Strap) -> list[Point]:
    """What a strap runs through, in the world."""
    points = [anchor_point(solved, anchor) for anchor in strap.points]
    if strap.whole:
        *held, end = points
        left = strap.whole - sum(abs(b - a) for a, b in pairwise(held))
        points[-1] = held[-1] + unit(end - held[-1]) * max(0.0, left)
    return points


def strap_width(solved: Solved, strap: Strap) -> float:
    """Its width now: rubber keeps its volume, so that what is longer is narrower."""
    if not strap.rest:
        return strap.width
    return strap.width * narrowed(strap_length(solved, strap) / strap.rest)


def narrowed(stretch: float) -> float:
    """The share of its width that stretched rubber keeps; what hangs loose is as wide as at rest.

    Args:
        stretch: Its length over its length at rest.
    """
    return float(max(1.0, stretch) ** -0.5)


def strap_length(solved: Solved, strap: Strap) -> float:
    """Length of a strap's straight pieces; the hanging end does not count."""
    points = strap_points(solved, strap)
    if strap.sag is not None:
        points = points[:-1]
    return sum(abs(b - a) for a, b in pairwise(points))
