"""How a close-up is shown at one moment: which foot, which way, with which signs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

from footcare_gui.figure.model.foot_close_up import Arrow

_TURNS_WITHIN = 0.05
"""So much of its way is a movement to and fro still at its end: an arrow would point back."""


class LensSigns(NamedTuple):
    """How clearly the arrows, bars and dashes of a close-up show in motion, and on which way it is.

    Attributes:
        strength: 0 to 1.
        since: The close-up's progress where the way begins.
        until: The progress that it leads to.
        back: The way leads out of the work.
        repeats: The movement goes on and on.
        turned: Rounds since the movement began or turned round.
    """

    strength: float
    since: float
    until: float
    back: bool = False
    repeats: bool = False
    turned: float = 0.0

    @property
    def is_way(self) -> bool:
        """Whether the close-up changes on this way."""
        return self.since != self.until

    def used(self, progress: float) -> float:
        """How much of the way a progress has covered, 0 to 1."""
        way = self.until - self.since
        return min(1.0, max(0.0, (progress - self.since) / way)) if way else 0.0

    def strength_of(self, arrow: Arrow, progress: float) -> float:
        """How clearly an arrow shows: of a movement to and fro none where it turns round."""
        if not self.repeats or arrow.both:
            return self.strength
        used = self.used(progress)
        turned = (min(used, 1 - used) - _TURNS_WITHIN) / _TURNS_WITHIN
        return self.strength * min(1.0, max(0.0, turned))

    def shows(self, arrow: Arrow) -> bool:
        """Whether an arrow is that of the way: the one that the still shows where it leads to."""
        meant = arrow.back is self.back and self.is_way and arrow.shown_in != "still"
        return meant and arrow.since <= self.until <= arrow.until


AT_REST = LensSigns(1.0, 0.0, 0.0)
"""Of a close-up in motion that is on no way: bars alone."""


@dataclass(frozen=True, slots=True)
class CloseUpOptions:
    """How a close-up is shown: its lens, a phase or a still may ask for less or for the other way.

    Attributes:
        view: Border of a side foot, or "" for the close-up's own.
        feet: 1 or 2 feet, or 0 for the close-up's own.
        direction: +1 or −1: which way toes swing or an ankle circles.
        pulse: Strength of a glow, 0 to 1.
        cue: Arrows and bars, for stills.
        ghost: The start of the movement, dashed, for stills.
        hand: The hands that hold the toes.
        signs: What is drawn of arrows, bars and ghosts while the foot moves.
        width: What is left of the foot's width while the view turns to another one.
    """

    view: Literal["", "lateral", "medial"] = ""
    feet: Literal[0, 1, 2] = 0
    direction: Literal[1, -1] = 1
    pulse: float = 0.8
    cue: bool = True
    ghost: bool = True
    hand: bool = True
    signs: LensSigns | None = None
    width: float = 1.0
