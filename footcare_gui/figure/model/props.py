"""Things that move with the figure or are held: drawn where its layers name them. Lengths in HH."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from footcare_gui.figure.model.body import Flank
from footcare_gui.figure.model.geometry import Point
from footcare_gui.figure.model.parts import Part
from footcare_gui.figure.model.rolling import BallTrack


@dataclass(frozen=True, slots=True)
class Anchor:
    """A point that is bound to the figure.

    Attributes:
        to: A foot, hand or knee; `None` for a point of the world.
        at: The point in the frame of the foot or hand; beside the knee; in the world.
        hang: Added in the world's directions, for cloth that hangs.
    """

    to: Part | None
    at: Point
    hang: Point = 0j


@dataclass(frozen=True, slots=True)
class Strap:
    """A towel or band through anchors.

    Attributes:
        stuff: Its colours.
        points: What it runs through.
        width: Its width.
        striped: With a woven end.
        sag: Control point of the last, hanging piece, relative to the point before it.
        dim: It lies on the far side.
        whole: Its length with the end that hangs, which gets longer when hands climb along the
            rest; 0 for an end that hangs as it is written.
        rest: Its length unstretched, 0 for what does not stretch: longer, it gets narrower.
    """

    stuff: Literal["towel", "band"]
    points: tuple[Anchor, ...]
    width: float
    striped: bool = False
    sag: Point | None = None
    dim: bool = False
    whole: float = 0.0
    rest: float = 0.0


@dataclass(frozen=True, slots=True)
class Knot:
    """Where a band is tied to furniture, round a leg of that width."""

    at: Point
    width: float = 0.26


@dataclass(frozen=True, slots=True)
class Ball:
    """A tennis ball under a foot that rolls it: the leg's pose says where it is.

    Attributes:
        track: How ball, floor and sole are geared.
    """

    track: BallTrack


@dataclass(frozen=True, slots=True)
class Pencil:
    """A pencil bound to an anchor."""

    anchor: Anchor
    turn_deg: float
    length: float


@dataclass(frozen=True, slots=True)
class Sole:
    """The sole of a turned foot, seen from below.

    Attributes:
        flank: Whose foot.
        heel: The heel, relative to the ankle.
        length: Foot length as seen.
        turn_deg: Direction of the toes: 0 points up, positive to the left.
    """

    flank: Flank
    heel: Point
    length: float
    turn_deg: float


@dataclass(frozen=True, slots=True)
class Cast:
    """The soft shadow of a hand on the wall that it touches.

    Attributes:
        anchor: Its middle.
        radius: How far it reaches.
    """

    anchor: Anchor
    radius: float


Thing: TypeAlias = Strap | Knot | Ball | Pencil | Sole | Cast
