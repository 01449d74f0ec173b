"""A ball between floor and sole: it rolls on both and slides on neither.

Where the ball is and how the foot is tilted decide everything else: how far the ball has turned,
where on the sole it is, and so where the foot is. Rolling on the floor, the ball turns by its way
over its radius. Rolling under the sole, it moves along the sole by its radius times its turn
against the foot. A level foot therefore travels twice as far as the ball, which moves back along
the sole by as much as it moves forward on the floor. Lengths in HH, angles in degrees.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import NamedTuple

from footcare_gui.figure.model.foot_sole import Dent, FootView, sole_height
from footcare_gui.figure.model.geometry import Point, rot

TENNIS_BALL = 0.145
"""Radius of a tennis ball beside a person."""

_BORDER_DENTS = 0.35
"""The ball is under the sole's middle: the border that is seen dents less and hides its top."""


@dataclass(frozen=True, slots=True)
class BallTrack:
    """How ball, floor and sole are geared: one place where they meet says all others.

    Attributes:
        radius: Of the ball.
        ball_x: Where the ball lies on the floor, not yet turned,
        sole_x: when it is at this place of a level foot's sole, in the foot's frame.
    """

    radius: float
    ball_x: float = 0.0
    sole_x: float = 0.0

    def ball(self, x: float) -> RolledBall:
        """The ball when it has rolled to `x` on the floor."""
        turned = -(x - self.ball_x) / self.radius
        return RolledBall(complex(x, self.radius), math.degrees(turned))

    def along(self, x: float, pitch_deg: float) -> float:
        """Where on the sole a ball at `x` is, in the frame of a foot with this pitch."""
        return self.sole_x - (x - self.ball_x) - self.radius * math.radians(pitch_deg)


class RolledBall(NamedTuple):
    """A ball on the floor: its centre, and how far it has turned (left positive)."""

    centre: Point
    turned_deg: float


class FootOnBall(NamedTuple):
    """Where a foot on a ball is, and what the ball does to its sole."""

    ankle: Point
    dent: Dent


def foot_on_ball(
    track: BallTrack, x: float, pitch_deg: float, press: float, *, view: FootView, arch: float = 0.0
) -> FootOnBall:
    """Stand a foot on a ball.

    Args:
        track: How they are geared.
        x: Where the ball is on the floor.
        pitch_deg: Pitch of the foot, toes up positive.
        press: How far the ball presses into the sole.
        view: Which border of the foot is seen.
        arch: How much the arch is raised over its rest.
    """
    along = track.along(x, pitch_deg)
    centre = complex(along, sole_height(along, view, arch) + press - track.radius)
    ankle = track.ball(x).centre - rot(pitch_deg) * centre
    return FootOnBall(ankle, Dent(along, track.radius, press * _BORDER_DENTS))
