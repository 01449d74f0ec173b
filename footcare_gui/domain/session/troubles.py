"""What can be wrong around a session: each has a line of its own, and is answered when mended."""

from __future__ import annotations

from enum import StrEnum


class TroubleWith(StrEnum):
    """What a line is about, in the order in which lines stand."""

    SAVING = "saving"
    SOUND = "sound"
    SCREEN = "screen"
    VOICE = "voice"
    HEARING = "hearing"


class SoundAttempt(StrEnum):
    """What came of trying the sound again."""

    NONE = "none"
    TRYING = "trying"
    FAILED = "failed"
    MENDED = "mended"
