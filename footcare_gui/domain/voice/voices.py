"""Several voices as one: each sentence is said by the first that can say it."""

from __future__ import annotations

from collections.abc import Sequence

from footcare_gui.domain.voice.speaker import Speaker, Speech


class Voices:
    """A `Speaker` of several.

    Args:
        speakers: The voices, those that are preferred first.
    """

    def __init__(self, *speakers: Speaker) -> None:
        self._speakers = speakers

    def length_ms(self, text: str) -> int | None:
        """How long it takes whoever says it; `None` where nobody can."""
        lengths = (speaker.length_ms(text) for speaker in self._speakers)
        return next((ms for ms in lengths if ms is not None), None)

    def prepare(self, texts: Sequence[str]) -> None:
        """Each voice learns what is its own to say."""
        for speaker in self._speakers:
            own = [text for text in texts if self._who_says(text) is speaker]
            if own:
                speaker.prepare(own)

    def say(self, speech: Speech) -> None:
        """Let it be said by the first who can."""
        speaker = self._who_says(speech.text)
        if speaker is not None:
            speaker.say(speech)

    def hush(self) -> None:
        """All fall silent."""
        for speaker in self._speakers:
            speaker.hush()

    def set_volume(self, volume: float) -> None:
        """All are as loud."""
        for speaker in self._speakers:
            speaker.set_volume(volume)

    def _who_says(self, text: str) -> Speaker | None:
        return next((one for one in self._speakers if one.length_ms(text) is not None), None)
