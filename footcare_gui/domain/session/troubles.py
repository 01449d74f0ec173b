"""What is to be known around a session: each has a line of its own, and goes when it is mended."""

from __future__ import annotations

from enum import StrEnum


class TroubleWith(StrEnum):
    """What a line is about, in the order in which lines stand."""

    VIEW = "view"
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
