"""What a close-up of a foot consists of: values read from figure files (docs/figure-format.md).

A close-up lives in the unit circle of its lens: radius 1, y up. A side close-up has a scene in head
heights inside it, a plan close-up a foot in foot lengths.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple, TypeAlias

from footcare_gui.figure.model.foot_plan import NO_TOES, FiveToes, PlanSurface
from footcare_gui.figure.model.foot_sole import FootView
from footcare_gui.figure.model.foot_tracks import PointTrack, Track
from footcare_gui.figure.model.parts import Layer
from footcare_gui.figure.model.rolling import BallTrack

Area: TypeAlias = tuple[float, float, float, float]
"""Left, bottom, right and top."""


class Ground(NamedTuple):
    """What the foot stands on.

    Attributes:
        kind: `floor`, or a `mat` on a floor.
        level: Height of the contact line in the lens.
        back: How far the floor's far edge stands over the contact line.
    """

    kind: Literal["floor", "mat"]
    level: float
    back: float = 0.24


class Shadow(NamedTuple):
    """A soft shadow: centre, half width, its flatness and strength, each at rest and at the end."""

    at: PointTrack
    half_width: Track
    flatness: Track
    strength: Track = (1.0,)


class Arrow(NamedTuple):
    """A cue arrow of a still.

    Attributes:
        points: Through these; the last is the tip.
        both: A head at each end.
        since: Progress from which it is shown.
        until: Progress up to which it is shown.
        weight: Its thickness against the usual one.
        back: It is that of letting go: it is shown in motion only, on a way back.
        shown_in: A still, motion, or both: a still of what goes to and fro says so in one arrow.
    """

    points: tuple[complex, ...]
    both: bool = False
    since: float = 0.5
    until: float = 1.0
    weight: float = 1.0
    back: bool = False
    shown_in: Literal["", "still", "motion"] = ""

    def is_shown(self, progress: float) -> bool:
        """Whether a still of that progress shows it."""
        meant = not self.back and self.shown_in != "motion"
        return meant and self.since <= progress <= self.until


class Bar(NamedTuple):
    """A short bar on hatched ground under a part that stays."""

    start: complex
    end: complex


class Roll(NamedTuple):
    """A ball that the sole rolls over.

    Attributes:
        track: How ball, floor and sole are geared.
        ball_x: Where the ball is on the floor.
        press: How far it presses in.
    """

    track: BallTrack
    ball_x: Track
    press: float


class FarFoot(NamedTuple):
    """The other foot doing the same.

    Attributes:
        offset: Where it stands against the near one.
        tone: How much of the shade it takes.
        ghost: It has a ghost of its own.
        cues: It has shadows and arrows of its own, like those of the near foot.
        bars: It has bars of its own: it stands so high that they do not lie on the near foot.
    """

    offset: complex
    tone: float = 0.42
    ghost: bool = False
    cues: bool = False
    bars: bool = False


PlanHold: TypeAlias = Literal["fan", "bar"]
"""`fan`: two hands draw the big and the little toe apart. `bar`: one has all five, one the heel."""

Muscle: TypeAlias = Literal["shin", "calf"]
FeltPlace: TypeAlias = Literal["shin", "calf", "sole"]
"""What lights up in a side close-up: a muscle under cloth, or the sole as its toes are bent up."""


class Hand(NamedTuple):
    """A hand that holds all toes of a side close-up, which show in a row before it, thumb on top.

    Attributes:
        forearm_deg: Direction in which the forearm leaves.
        away: How far the hand still is from the toes.
        heel: The other hand holds the heel.
    """

    forearm_deg: Track
    away: PointTrack = (0j,)
    heel: bool = False


class Pencil(NamedTuple):
    """A pencil across under the toes of a foot seen from the side.

    Attributes:
        at: Its middle, in the foot's frame (HH, ankle at 0): it goes with the foot.
        turn_deg: Where its tip points as it is seen.
    """

    at: complex
    turn_deg: float


@dataclass(frozen=True, slots=True)
class SideCloseUp:
    """A close-up of a foot from the side; lengths in HH, angles in degrees (see `SideFootPose`).

    Attributes:
        id: Its name.
        scale: Lens radii a head height.
        origin: Where the scene's 0 lies in the lens.
        view: Which border of the foot is seen.
        ankle: The ankle joint, or with `pin` the point on which that contact rests.
        pin: The contact that stays put, if any.
        on_floor: The toes' pads stay on the scene's y = 0.
        glow: What lights up where it is felt.
        ghost: Where the movement began is shown dashed, in this part of the scene (left, bottom,
            right, top).
        ghosts_at: The progress at which each ghost stands.
        ghost_stays: The progress at which a ghost stands in motion, on the ways and in the holds;
            without it one stands where a way began, as long as that lasts.
        band: A band over the forefoot.
        pencil: A pencil that the toes grip.
    """

    id: str
    scale: float
    origin: complex
    ankle: PointTrack = (0.32j,)
    pin: str = ""
    pitch: Track = (0.0,)
    toes: Track = (0.0,)
    shank: Track = (0.0,)
    arch: Track = (0.0,)
    curl: Track = (0.0,)
    view: FootView = "lateral"
    on_floor: bool = False
    ground: Ground | None = None
    far_foot: FarFoot | None = None
    hand: Hand | None = None
    roll: Roll | None = None
    band: bool = False
    pencil: Pencil | None = None
    glow: FeltPlace | None = None
    shadows: tuple[Shadow, ...] = ()
    arrows: tuple[Arrow, ...] = ()
    bars: tuple[Bar, ...] = ()
    ghost: Area | None = None
    ghosts_at: Track = (0.0,)
    ghost_stays: float | None = None


@dataclass(frozen=True, slots=True)
class PlanCloseUp:
    """A close-up of a foot in plan; lengths in foot lengths, arrows in the lens.

    Attributes:
        id: Its name.
        scale: Lens radii a foot length.
        origin: Where the heel lies in the lens.
        turned: Turned by 180°: the foot as somebody who faces it sees it.
        turned_deg: How far foot, hands and arrows are turned about the lens's centre.
        height: Foreshortening of the foot's length.
        toe_length: How long the toes are drawn, 1 as they are.
        spread: How far each toe is spread at the end.
        curl: How far each toe is bent at the end.
        lift: How far each toe is lifted at the end.
        amount: How much of spread, curl and lift is reached.
        side_deg: All toes swung to the side.
        leg: The leg over it, or behind a sole.
        circles: The ankle circles; progress is the phase.
        ghosts_at: The progress at which each ghost stands: how far the toes go is shown dashed.
        bars: On the floor beside what stays down, in the lens.
    """

    id: str
    scale: float
    origin: complex
    surface: PlanSurface = "top"
    turned: bool = False
    turned_deg: float = 0.0
    height: float = 1.0
    toe_length: float = 1.0
    spread: FiveToes = NO_TOES
    curl: FiveToes = NO_TOES
    lift: FiveToes = NO_TOES
    spread_amount: Track = (0.0, 1.0)
    curl_amount: Track = (0.0, 1.0)
    side_deg: Track = (0.0,)
    leg: Literal["front", "raised", "behind", ""] = ""
    circles: bool = False
    ground: Ground | None = None
    hand: PlanHold | None = None
    shadows: tuple[Shadow, ...] = ()
    arrows: tuple[Arrow, ...] = ()
    ghosts_at: Track = ()
    bars: tuple[Bar, ...] = ()


@dataclass(frozen=True, slots=True)
class FigureCloseUp:
    """The figure itself, larger: in step with it by construction.

    Attributes:
        id: Its name.
        reach: From the lens's centre to its rim, in HH.
        layers: What of the figure is seen in it.
        ground: What the figure stands on in it.
    """

    id: str
    reach: float
    layers: tuple[Layer, ...]
    ground: Literal["floor", "mat"] = "floor"


FootCloseUp: TypeAlias = SideCloseUp | PlanCloseUp
"""A foot that stands for the figure's, drawn for itself."""

CloseUp: TypeAlias = FootCloseUp | FigureCloseUp
