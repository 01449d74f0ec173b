"""A session as media keys see it: something that plays, with a title and a length."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

JUMP_MS = 500
"""A position further from where time alone would have brought it was jumped to."""


class Status(StrEnum):
    """How it stands, in the words of the media player specification."""

    PLAYING = "Playing"
    PAUSED = "Paused"
    STOPPED = "Stopped"


class MediaKey(StrEnum):
    """What is asked by media keys, by a headset, or by the desktop's player controls."""

    PLAY = "play"
    PAUSE = "pause"
    PLAY_PAUSE = "play_pause"
    STOP = "stop"
    NEXT = "next"
    PREVIOUS = "previous"
    FORWARD = "forward"
    BACK = "back"


@dataclass(frozen=True, slots=True)
class Playing:
    """What is shown of a session outside its window.

    Attributes:
        status: How it stands.
        place: Place of the exercise in the session, from 0.
        title: The exercise.
        artist: The side and what is done now.
        album: The routine.
        art: Path of a picture of the exercise, `""` without one.
        length_ms: Length of the exercise in this session.
        position_ms: Time gone by in it.
        rate: Session milliseconds in a real one.
        can_seek: More time can be asked for, or what is done now can begin anew.
        volume: Loudness of the cues, 0 to 1.
        jumps: The position did not come about by time alone.
    """

    status: Status
    place: int
    title: str
    artist: str = ""
    album: str = ""
    art: str = ""
    length_ms: int = 0
    position_ms: int = 0
    rate: float = 1.0
    can_seek: bool = False
    volume: float = 1.0
    jumps: bool = False


def expected_ms(before: Playing, gone_ms: int) -> int:
    """Where a position has come to by time alone.

    Args:
        before: How it stood.
        gone_ms: Session time since then.
    """
    if before.status is not Status.PLAYING:
        return before.position_ms
    return min(before.length_ms, before.position_ms + gone_ms)


def is_jump(before: Playing, now: Playing, gone_ms: int) -> bool:
    """Whether a position was jumped to; another exercise at its very beginning is no jump."""
    if before.place != now.place:
        return now.position_ms > JUMP_MS
    return abs(expected_ms(before, gone_ms) - now.position_ms) > JUMP_MS
