"""Who speaks in a session, how much, and how loud: what a person wants of a voice."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class WhoSpeaks(StrEnum):
    """Who says what a session has to say; nothing is ever said by two."""

    FOOTCARE = "footcare"
    READER = "reader"
    NOBODY = "nobody"


class HowMuch(StrEnum):
    """How much of it is said.

    `EVERYTHING` is in full until an exercise has been done three times, and short from then on.
    """

    EVERYTHING = "everything"
    SHORT = "short"
    CHANGES = "changes"


COUNTED_S = (0, 3, 10)
"""How many of the last seconds can be counted aloud."""


class VoiceWishes(NamedTuple):
    """What a person wants of a voice.

    Attributes:
        who: Who speaks; `None` until the person has been asked.
        how_much: How much is said.
        volume_percent: Loudness of the voice, 0 to 100.
        counted_s: So many of the last seconds are counted aloud: one of `COUNTED_S`.
        breathing: Long holds are breathed through: in for four seconds, out for six.
    """

    who: WhoSpeaks | None = None
    how_much: HowMuch = HowMuch.EVERYTHING
    volume_percent: int = 80
    counted_s: int = 0
    breathing: bool = False
