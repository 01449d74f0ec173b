"""A figure: everything a figure file says about one exercise's pictures and movement.

The code knows no exercise by name; these values are read from `resources/figures/*.yaml` and
documented in `docs/figure-format.md`. Lengths in HH unless said otherwise.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from footcare_gui.figure.model.body import Flank
from footcare_gui.figure.model.foot_close_ups import CloseUpOptions
from footcare_gui.figure.model.geometry import Point
from footcare_gui.figure.model.poses import Pose

Working: TypeAlias = Literal["near", "far", "both"]
GlowPlace: TypeAlias = Literal["", "calf", "hamstring", "thigh", "shin"]
_PLAIN_OPTIONS = CloseUpOptions()
START = "start"
HOLD = "hold"


@dataclass(frozen=True, slots=True)
class View:
    """What the card shows: the x in its middle and its height."""

    centre_x: float
    span: float


# ---- things that stand still: drawn once into the background


@dataclass(frozen=True, slots=True)
class Wall:
    """A wall met face to face; it runs on to the card's edge."""

    x: float


@dataclass(frozen=True, slots=True)
class RailWall:
    """A wall running alongside, with a hand rail."""

    x: float
    end: float
    rail: float


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


Scenery: TypeAlias = Wall | RailWall | Worktop | Chair | Mat | Pillow


# ---- things that move or are held: drawn where the layers name them


@dataclass(frozen=True, slots=True)
class Anchor:
    """A point that is bound to the figure.

    Attributes:
        to: `near_foot`, `far_foot`, `near_hand`, `far_hand`, `near_knee`, `far_knee` or `floor`
            for a point of the world.
        at: The point in the frame of the foot or hand; beside the knee; in the world.
        hang: Added in the world's directions, for cloth that hangs.
    """

    to: str
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
        rigid: Its length may not vary by more than 10 % between poses.
    """

    stuff: Literal["towel", "band"]
    points: tuple[Anchor, ...]
    width: float
    striped: bool = False
    sag: Point | None = None
    dim: bool = False
    rigid: bool = False


@dataclass(frozen=True, slots=True)
class Knot:
    """Where a band is tied to furniture."""

    at: Point


@dataclass(frozen=True, slots=True)
class Ball:
    """A tennis ball; its place and turn are part of each pose."""

    radius: float = 0.148


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


Thing: TypeAlias = Strap | Knot | Ball | Pencil | Sole


# ---- what a still picture says beside the posture


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
    """Small steps forward along the floor."""

    start: Point
    count: int
    width: float
    height: float


Cue: TypeAlias = ArrowCue | CircleCue | StepsCue


@dataclass(frozen=True, slots=True)
class Ghost:
    """Outline of some limbs in another pose: where the movement began."""

    pose: str
    parts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Lens:
    """A close-up beside the figure.

    Attributes:
        kind: The close-up, a name known to the feet's painter.
        x: Its centre as a share of the card's width.
        y: Its centre as a share of the card's height.
        radius: As a share of the card's height.
        aim: What it magnifies.
        target_radius: Radius of the ring round what it magnifies.
        options: Further settings of the close-up.
    """

    kind: str
    x: float
    y: float
    radius: float
    aim: Anchor
    target_radius: float = 0.68
    options: CloseUpOptions = _PLAIN_OPTIONS


@dataclass(frozen=True, slots=True)
class Show:
    """What a picture shows besides the posture.

    Attributes:
        cues: Arrows drawn on the figure.
        lens_cues: Arrows drawn only where the lens, which has its own, is not shown.
        tag: Where the side's name stands.
        ghost: Where the movement began.
        lens: The close-up.
        glow: The muscle that is felt.
        says: Posture and movement in words, with `{side}` and `{other}`.
    """

    cues: tuple[Cue, ...] = ()
    lens_cues: tuple[Cue, ...] = ()
    tag: Point | None = None
    ghost: Ghost | None = None
    lens: Lens | None = None
    glow: GlowPlace = ""
    says: str = ""


@dataclass(frozen=True, slots=True)
class KeyPose:
    """A named pose and what its picture shows.

    Attributes:
        pose: The posture.
        show: Cues, lens, words.
    """

    pose: Pose
    show: Show = Show()


@dataclass(frozen=True, slots=True)
class Cycle:
    """A movement that repeats.

    Attributes:
        keys: Key poses in order, evenly spaced over the period.
        period_ms: Length of one round.
        stops: It comes to rest at every key; otherwise it flows through them.
        turns: The close-up runs through 0…1 once a round, instead of following the poses.
        tread: Distance that the ground moves back in one round.
    """

    keys: tuple[str, ...]
    period_ms: int
    stops: bool = False
    turns: bool = False
    tread: float = 0.0


@dataclass(frozen=True, slots=True)
class Timing:
    """How the figure gets into its work and out of it where the plan gives no time of its own.

    Attributes:
        arrive: Pose that it reaches at the end of the segment before the work.
        arrive_ms: How long that takes; 0 where the plan has a `move_in`.
        leave: Pose from which it returns in the segment after the work.
        leave_ms: How long that takes; 0 where the plan has a `release`.
        shift_ms: How long it takes from one phase to the next.
        phases: The phases of one repetition in their order.
        through: Poses between `start` and the work, where the plan has a `move_in`.
    """

    arrive: str = START
    arrive_ms: int = 0
    leave: str = START
    leave_ms: int = 0
    shift_ms: int = 1_000
    phases: tuple[str, ...] = ()
    through: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Words:
    """The figure in words.

    Attributes:
        view: From where it is seen.
        felt: Where it is felt, with `{side}`.
    """

    view: str
    felt: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure file.

    Attributes:
        id: Name of the file without its ending.
        working: Which leg is worked, as drawn.
        view: What the card shows.
        layers: Body parts and things, back to front.
        poses: By name; `start` and `hold` are always there.
        words: In words.
        scenery: Things that stand still.
        shadows: (x, half-width) of soft shadows on the floor.
        things: Things that move or are held, by name.
        cycle: The continuous movement, if there is one.
        timing: Ways in and out.
        gaps: Where light may show between two limbs close to a joint.
        close_up_thumbnail: Small pictures show the lens of `hold` over the whole card.
    """

    id: str
    working: Working
    view: View
    layers: tuple[str, ...]
    poses: Mapping[str, KeyPose]
    words: Words
    scenery: tuple[Scenery, ...] = ()
    shadows: tuple[tuple[float, float], ...] = ()
    things: Mapping[str, Thing] = field(default_factory=dict)
    cycle: Cycle | None = None
    timing: Timing = Timing()
    gaps: tuple[Point, ...] = ()
    close_up_thumbnail: bool = False

    @property
    def start(self) -> KeyPose:
        """The posture before the movement."""
        return self.poses[START]

    @property
    def hold(self) -> KeyPose:
        """The posture that is held, or the movement's most telling one."""
        return self.poses[HOLD]
