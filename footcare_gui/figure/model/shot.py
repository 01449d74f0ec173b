"""A shot: which picture of which figure, for which side."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.session.plan import Segment
from footcare_gui.figure.model.figure import HOLD, Figure
from footcare_gui.figure.model.motion import Moment, key_moment, moment, still_pose

ThemeName: TypeAlias = Literal["light", "dark"]


@dataclass(frozen=True, slots=True)
class Shot:
    """Everything that decides what a picture shows.

    Attributes:
        figure: Id of the figure.
        pose: Name of a key pose; an unknown one shows `hold`.
        segment: Instead of a key pose: the moment `elapsed_ms` into this segment.
        elapsed_ms: Time into the segment.
        side: The worked side of a key pose; a segment brings its own.
        theme: Light or dark.
        step_pose: Of a segment that is shown as a still: the key pose of its step, if that tells.
        still: With arrows, ghost and the side's name; else in motion, without.
        letters: With the side's name, where the pose has a place for it.
        lens: With the close-up, where there is one.
        fitted: The figure fills the card; else the card shows the room.
        dimmed: Something else is more important now.
    """

    figure: str
    pose: str = HOLD
    segment: Segment | None = None
    elapsed_ms: int = 0
    side: Side = Side.RIGHT
    theme: ThemeName = "light"
    step_pose: str = ""
    still: bool = True
    letters: bool = True
    lens: bool = True
    fitted: bool = False
    dimmed: bool = False

    @property
    def key_pose(self) -> str:
        """The key pose that the picture shows, or that stands for its segment."""
        if self.segment is None:
            return self.pose
        return still_pose(self.segment, self.elapsed_ms, self.step_pose)


def same_words(one: Shot, other: Shot) -> bool:
    """Whether two shots differ in their instant at most: they are described alike."""
    return replace(one, elapsed_ms=0) == replace(other, elapsed_ms=0)


def moment_of(figure: Figure, shot: Shot) -> Moment:
    """What a picture shows: one instant of a movement, or a key pose that stands still."""
    if shot.segment is not None and not shot.still:
        return moment(figure, shot.segment, shot.elapsed_ms, is_film=True)
    return key_moment(figure, shot.key_pose, shot.side)


def is_mirrored(figure: Figure, side: Side) -> bool:
    """Whether the picture is turned left to right to show this side at work.

    Facing right, near is anatomical right. Both feet at once are shown as drawn.
    """
    if side is Side.BOTH or figure.working in ("both", "none"):
        return False
    drawn = Side.RIGHT if figure.working == "near" else Side.LEFT
    return side is not drawn


def shown_side(figure: Figure, side: Side) -> Side:
    """The side that a picture names: what is drawn, where the exercise has no sides."""
    if figure.working in ("both", "none"):
        return Side.BOTH
    if side is Side.BOTH:
        return Side.RIGHT if figure.working == "near" else Side.LEFT
    return side
