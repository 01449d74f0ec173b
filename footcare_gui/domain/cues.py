"""Which sound belongs to which instant of a session."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from footcare_gui.domain.exercise import Side


class Sound(StrEnum):
    """The cue sounds, most important first: one instant sounds the first that applies."""

    ALL_DONE = "all_done"
    EXERCISE_DONE = "exercise_done"
    CHANGE_POSITION = "change_position"
    CHANGE_SIDES = "change_sides"
    RELEASE = "release"
    ZERO = "zero"
    REVERSE = "reverse"
    HALF_WAY = "half_way"
    TARGET = "target"
    ENOUGH = "enough"
    GET_READY = "get_ready"
    COUNT = "count"
    PHASE = "phase"


@dataclass(frozen=True, slots=True)
class Cue:
    """One sound, heard from the worked side, due at an instant of the session clock."""

    sound: Sound
    side: Side
    due_ms: int
