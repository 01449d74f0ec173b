"""Ten seconds in which a person tries whether claps are heard in this room."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from footcare_gui.domain.hearing.claps import Heard

TRIAL_S = 10


class Microphone(StrEnum):
    """How the microphone is; ids of texts, never shown as they are."""

    CLOSED = "closed"
    OPEN = "open"
    NONE = "none"
    LOST = "lost"
    REFUSED = "refused"

    @property
    def is_missing(self) -> bool:
        """Whether nothing can be heard, though it was wanted."""
        return self not in (Microphone.CLOSED, Microphone.OPEN)


@dataclass(frozen=True, slots=True)
class ClapTrial:
    """What a trial has heard so far.

    Attributes:
        left_s: Seconds that are left.
        noises: Noises that were no claps.
        claps: Claps, each by itself.
        pairs: Two claps, as they are meant.
        is_too_loud: The room is too loud for claps.
        microphone: How that is.
    """

    left_s: int = TRIAL_S
    noises: int = 0
    claps: int = 0
    pairs: int = 0
    is_too_loud: bool = False
    microphone: Microphone = Microphone.CLOSED

    @property
    def is_over(self) -> bool:
        """Whether this is its outcome."""
        return self.left_s <= 0 or self.microphone.is_missing

    def having_heard(self, heard: Heard) -> ClapTrial:
        """The same with one thing more."""
        match heard:
            case Heard.NOISE:
                return replace(self, noises=self.noises + 1)
            case Heard.CLAP:
                return replace(self, claps=self.claps + 1)
            case Heard.TWO_CLAPS:
                return replace(self, pairs=self.pairs + 1)
