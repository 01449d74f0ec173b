"""How each kind of cue is told: by a sound, by the voice, or by a flash of the window.

Kept as one word among what is wanted of the voice: `count:flash,begin:voice`.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from footcare_gui.domain.session.cues import Sound


class CueKind(StrEnum):
    """What a person tells apart; each has one sound or a few."""

    GET_READY = "get_ready"
    COUNT = "count"
    BEGIN = "begin"
    LET_GO = "let_go"
    HALF_WAY = "half_way"
    ENOUGH = "enough"
    CHANGE = "change"
    DONE = "done"


class ToldBy(StrEnum):
    """What a cue is told by; never by two at once."""

    SOUND = "sound"
    VOICE = "voice"
    FLASH = "flash"


SOUNDS: Mapping[CueKind, tuple[Sound, ...]] = {
    CueKind.GET_READY: (Sound.GET_READY,),
    CueKind.COUNT: (Sound.COUNT,),
    CueKind.BEGIN: (Sound.ZERO, Sound.PHASE),
    CueKind.LET_GO: (Sound.RELEASE,),
    CueKind.HALF_WAY: (Sound.HALF_WAY, Sound.REVERSE),
    CueKind.ENOUGH: (Sound.ENOUGH, Sound.TARGET),
    CueKind.CHANGE: (Sound.CHANGE_SIDES, Sound.CHANGE_POSITION),
    CueKind.DONE: (Sound.EXERCISE_DONE, Sound.ALL_DONE),
}
"""The first of each is the one that is tried."""

_KIND_OF = {sound: kind for kind, sounds in SOUNDS.items() for sound in sounds}


def kind_of(sound: Sound) -> CueKind:
    """The kind that a sound belongs to."""
    return _KIND_OF[sound]


def told_by(cues: str, kind: CueKind) -> ToldBy:
    """What a kind is told by; by its sound where nothing else is wanted."""
    return _wanted(cues).get(kind, ToldBy.SOUND)


def with_cue(cues: str, kind: CueKind, how: ToldBy) -> str:
    """The wishes with one of them changed."""
    wanted = {**_wanted(cues), kind: how}
    other = [one for one in CueKind if wanted.get(one, ToldBy.SOUND) is not ToldBy.SOUND]
    return ",".join(f"{one.value}:{wanted[one].value}" for one in other)


def checked(text: str) -> str:
    """The wishes as they were kept.

    Raises:
        ValueError: They cannot be read.
    """
    _wanted(text)
    return text


def _wanted(cues: str) -> dict[CueKind, ToldBy]:
    pairs = [pair.partition(":") for pair in cues.split(",") if pair]
    return {CueKind(kind): ToldBy(how) for kind, _, how in pairs}
