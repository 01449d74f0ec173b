"""A figure: everything a figure file says about one exercise's pictures and movement.

The code knows no exercise by name; these values are read from `resources/figures/*.yaml` and
documented in `docs/figure-format.md`. Lengths in HH unless said otherwise.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from footcare_gui.figure.model.geometry import Point
from footcare_gui.figure.model.parts import Layer
from footcare_gui.figure.model.poses import Pose
from footcare_gui.figure.model.props import Thing
from footcare_gui.figure.model.scenery import Scenery
from footcare_gui.figure.model.show import NOTHING_SHOWN, Show
from footcare_gui.figure.model.words import UNSAID, SidedWords

Working: TypeAlias = Literal["near", "far", "both", "none"]
START = "start"
HOLD = "hold"
REVERSE = "reverse"


class NoFigureError(ValueError):
    """There is no figure of that name: no fault, an exercise may go without a picture."""


@dataclass(frozen=True, slots=True)
class View:
    """What the card shows: the x in its middle and its height."""

    centre_x: float
    span: float


@dataclass(frozen=True, slots=True)
class KeyPose:
    """A named pose and what its picture shows.

    Attributes:
        pose: The posture.
        show: Cues, lens, words.
    """

    pose: Pose
    show: Show = NOTHING_SHOWN


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


_BOTH_WAYS = 0.85
"""The most of a hold in which a phase may go first one way and then the other."""


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
        via: Of a phase that goes both ways, the poses to which its way leads first.
    """

    arrive: str = START
    arrive_ms: int = 0
    leave: str = START
    leave_ms: int = 0
    shift_ms: int = 1_000
    phases: tuple[str, ...] = ()
    through: tuple[str, ...] = ()
    via: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def phases_ms(self) -> tuple[tuple[str, int], ...]:
        """How long the ways take together of each phase that goes several."""
        return tuple((name, (len(poses) + 1) * self.shift_ms) for name, poses in self.via.items())

    def way_to_phase(self, name: str, length_ms: int) -> tuple[tuple[str, ...], int]:
        """The poses that lead from the phase before to a phase, and how long that takes.

        Args:
            name: Of the phase; the first one, and whatever is none, is there at once.
            length_ms: Of its hold, which keeps a share for the end of a way in several parts.
        """
        if name not in self.phases[1:]:
            return (name,), 0
        before = self.phases[self.phases.index(name) - 1]
        if name not in self.via:
            return (before, name), self.shift_ms
        names = (before, *self.via[name], name)
        all_ms = min((len(names) - 1) * self.shift_ms, round(length_ms * _BOTH_WAYS))
        return names, all_ms


@dataclass(frozen=True, slots=True)
class Words:
    """The figure in words.

    Attributes:
        view: From where it is seen.
        felt: Where it is felt.
    """

    view: str
    felt: SidedWords = UNSAID


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
    layers: tuple[Layer, ...]
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
