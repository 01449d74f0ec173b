"""Who speaks, as the core needs them: the built-in voice, and the desktop's.

A voice is told whole sentences. It knows how long it takes for each, so that what is said can be
arranged beforehand: nothing of it is ever cut off, and nothing comes late.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from footcare_gui.domain.exercises.exercise import Side


class Speech(NamedTuple):
    """One sentence to be said.

    Attributes:
        text: The sentence, whole; a clip is found by exactly these words.
        side: Where it is heard from: half as far out as a cue of that side.
        due_ms: The instant of the session clock at which it begins.
    """

    text: str
    side: Side
    due_ms: int


class Speaker(Protocol):
    """A voice; it says what it is told, when it is told, and one sentence at a time.

    Nothing here waits or raises: a voice that has gone is silent, and tells so elsewhere.
    """

    def length_ms(self, text: str) -> int | None:
        """How long it takes to say a sentence; `None` where this voice cannot say it."""
        ...

    def prepare(self, texts: Sequence[str]) -> None:
        """These sentences come next, in this order."""
        ...

    def say(self, speech: Speech) -> None:
        """Say it at its instant, or now where that has passed a moment ago."""
        ...

    def hush(self) -> None:
        """Fade out within 30 ms, and forget whatever was to be said."""
        ...

    def set_volume(self, volume: float) -> None:
        """Loudness of the voice, 0 to 1."""
        ...
