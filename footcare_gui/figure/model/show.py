"""What a picture says beside the posture: arrows, ghost, close-up, words. Lengths in HH."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from footcare_gui.figure.model.close_up_options import CloseUpOptions
from footcare_gui.figure.model.foot_close_up import CloseUp
from footcare_gui.figure.model.geometry import Point
from footcare_gui.figure.model.parts import Part
from footcare_gui.figure.model.props import Anchor
from footcare_gui.figure.model.words import UNSAID, SidedWords

GlowPlace: TypeAlias = Literal["", "calf", "hamstring", "thigh", "shin"]
_PLAIN_OPTIONS = CloseUpOptions()


@dataclass(frozen=True, slots=True)
class ArrowCue:
    """An arrow through points; `both` has a head at each end."""

    points: tuple[Point, ...]
    both: bool = False


@dataclass(frozen=True, slots=True)
class CircleCue:
    """A turning arrow."""

    centre: Point
    radius: float
    from_deg: float
    sweep_deg: float


@dataclass(frozen=True, slots=True)
class StepsCue:
    """Footprints along the floor, left and right in turn, and an arrow the way they go.

    Attributes:
        start: The first footprint.
        count: How many.
        width: From one to the next.
        height: Between the near and the far ones.
    """

    start: Point
    count: int
    width: float
    height: float


Cue: TypeAlias = ArrowCue | CircleCue | StepsCue


@dataclass(frozen=True, slots=True)
class PathCue:
    """The path that a point of the body draws while it moves.

    Attributes:
        of: Which point.
        stays_ms: How long each piece of the path stays.
    """

    of: Anchor
    stays_ms: int = 1_500


Life: TypeAlias = Literal["before", "during", "after"]
WHILE_IT_COUNTS: frozenset[Life] = frozenset({"before", "during"})
Stretch: TypeAlias = Literal["", "way", "round", "back"]


@dataclass(frozen=True, slots=True)
class Sign:
    """What says, in motion, where the movement to a pose goes.

    Attributes:
        cue: An arrow, footprints or a path.
        on: The points are meant from there, and go with it; from the floor's 0 without.
        when: Before the movement begins, while it lasts, and a moment after it.
        within: Only on a way into the work, in the round of a repeated movement or on a way back;
            without it on all of them.
    """

    cue: Cue | PathCue
    on: Anchor | None = None
    when: frozenset[Life] = WHILE_IT_COUNTS
    within: Stretch = ""


@dataclass(frozen=True, slots=True)
class Ghost:
    """Outline of some limbs in another pose: where the movement began."""

    pose: str
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Lens:
    """A close-up beside the figure.

    Attributes:
        close_up: What it shows.
        x: Its centre as a share of the card's width.
        y: Its centre as a share of the card's height.
        radius: As a share of the card's height.
        aim: What it magnifies.
        target_radius: Radius of the ring round what it magnifies.
        options: Further settings of the close-up.
        comes: How it comes after another one: the view turns, or it is cut.
    """

    close_up: CloseUp
    x: float
    y: float
    radius: float
    aim: Anchor
    target_radius: float = 0.68
    options: CloseUpOptions = _PLAIN_OPTIONS
    comes: Literal["turning", "cut"] = "turning"


@dataclass(frozen=True, slots=True)
class Show:
    """What a picture shows besides the posture.

    Attributes:
        cues: Arrows drawn on the figure.
        lens_cues: Arrows drawn only where the lens, which has its own, is not shown.
        tag: Where the side's name stands.
        signs: Drawn while the figure moves to this pose; `None` for the still's own arrows.
        ghost: Where the movement began.
        lens: The close-up.
        glow: The muscle that is felt.
        says: Posture and movement in words.
    """

    cues: tuple[Cue, ...] = ()
    lens_cues: tuple[Cue, ...] = ()
    signs: tuple[Sign, ...] | None = None
    tag: Point | None = None
    ghost: Ghost | None = None
    lens: Lens | None = None
    glow: GlowPlace = ""
    says: SidedWords = UNSAID


NOTHING_SHOWN = Show()
