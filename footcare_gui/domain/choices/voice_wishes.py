"""Who speaks in a session, how much, and how loud: what a person wants of a voice.

It is kept as one text among the preferences, so that a start without a session need not know of it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any, NamedTuple

from footcare_gui.domain.choices.cue_wishes import checked
from footcare_gui.domain.choices.kept_text import flag, kept_text, known_in


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


BREATHING_FROM_MS = 20_000
"""Holds that are at least so long are breathed through."""


class VoiceWishes(NamedTuple):
    """What a person wants of a voice.

    Attributes:
        who: Who speaks; `None` until the person has been asked.
        how_much: How much is said.
        voice: Name of the built-in voice, `""` for the first one.
        volume_percent: Loudness of the voice, 0 to 100.
        counted_s: So many of the last seconds are counted aloud: one of `COUNTED_S`.
        breathing: Long holds are breathed through: in for four seconds, out for six.
        swapped: The headphones are on the wrong way round: left is right, for voice and cues.
        knows_chimes: It has been told what the chimes mean.
        ticks: A soft tick a second in what moves, to walk or to roll by.
        cues: What is told otherwise than by a sound, as `cue_wishes` reads it.
    """

    who: WhoSpeaks | None = None
    how_much: HowMuch = HowMuch.EVERYTHING
    voice: str = ""
    volume_percent: int = 80
    counted_s: int = 0
    breathing: bool = False
    swapped: bool = False
    knows_chimes: bool = False
    ticks: bool = False
    cues: str = ""


def text_of(wishes: VoiceWishes) -> str:
    """The wishes as they are kept: what differs from what everybody begins with."""
    return kept_text(wishes._asdict(), VoiceWishes()._asdict())


def wishes_of(text: str) -> VoiceWishes:
    """The wishes that were kept; what cannot be read is as everybody begins, by itself."""
    return VoiceWishes(**known_in(text, _READERS))


def _counted(text: str) -> int:
    if int(text) not in COUNTED_S:
        raise ValueError(text)
    return int(text)


def _percent(text: str) -> int:
    if not 0 <= int(text) <= 100:
        raise ValueError(text)
    return int(text)


def _voice(text: str) -> str:
    if not text.isidentifier():
        raise ValueError(text)
    return text


_READERS: Mapping[str, Callable[[str], Any]] = {
    "who": WhoSpeaks,
    "how_much": HowMuch,
    "voice": _voice,
    "volume_percent": _percent,
    "counted_s": _counted,
    "breathing": flag,
    "swapped": flag,
    "knows_chimes": flag,
    "ticks": flag,
    "cues": checked,
}
