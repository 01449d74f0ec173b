"""A voice that is not heard, but takes the time that the clips would take: for rehearsals."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path

from footcare_gui.adapters.sound.clips import Clip, read_manifest
from footcare_gui.adapters.sound.silence import NullVoice


class UnheardVoice(NullVoice):
    """A `Speaker` that knows how long everything takes, and is silent.

    Args:
        folder: The voice's clips.
        speed: Session milliseconds in a real one: at ten times the speed it would speak as fast.
    """

    def __init__(self, folder: Path, speed: float) -> None:
        self._folder, self._speed = folder, speed

    @cached_property
    def _clips(self) -> Mapping[str, Clip]:
        return read_manifest(self._folder)

    def length_ms(self, text: str) -> int | None:
        """How long the clip is; `None` where there is none."""
        clip = self._clips.get(text)
        return round(clip.ms / self._speed) if clip else None
