"""Things that stand still: drawn once into the background. Lengths in HH."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Wall:
    """A wall met face to face; it runs on to the card's edge."""

    x: float


@dataclass(frozen=True, slots=True)
class SideWall:
    """A wall running alongside; `rail` is the height of a hand rail, 0 for none."""

    x: float
    end: float
    rail: float = 0.0


@dataclass(frozen=True, slots=True)
class Worktop:
    """A kitchen worktop on a cupboard, its front edge at x."""

    x: float
    top: float


@dataclass(frozen=True, slots=True)
class Chair:
    """A chair whose seat begins (at its back) at x; `flip` faces it left."""

    x: float
    seat: float
    flip: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A heavy table whose first leg stands at x; it runs on to the card's edge."""

    x: float
    top: float


@dataclass(frozen=True, slots=True)
class Mat:
    """A mat seen from its side; `near` and `far` give it a surface seen from above."""

    x: float
    width: float
    near: float = 0.0
    far: float = 0.12


@dataclass(frozen=True, slots=True)
class Pillow:
    """A low pillow around x."""

    x: float
    y: float


Scenery: TypeAlias = Wall | SideWall | Worktop | Chair | Table | Mat | Pillow
