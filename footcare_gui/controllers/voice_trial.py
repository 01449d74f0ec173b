"""Lets a person hear what was chosen, outside a session."""

from __future__ import annotations

from collections.abc import Callable

from footcare_gui.controllers.session_voice import VoiceChoices, Words
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.voice.speaker import Speaker, Speech
from footcare_gui.domain.voice.trials import Said
from footcare_gui.ports.machine import Clock

AFTER_MS, SOON_MS = 1_500, 200
"""A sound that slept is left the time to wake up."""
GAP_MS = 400


class VoiceTrial:
    """Says a few sentences, one after the other; what was being tried before gives way.

    Args:
        speaker: The voice.
        clock: The sessions' clock.
        choices: What is wanted.
        words: Makes the words of a sentence.
        is_awake: Whether the sound would be heard at once.
    """

    def __init__(
        self,
        speaker: Speaker,
        clock: Clock,
        choices: VoiceChoices,
        words: Words,
        is_awake: Callable[[], bool] = lambda: False,
    ) -> None:
        self._speaker, self._clock, self._choices = speaker, clock, choices
        self._words, self._is_awake = words, is_awake

    def hear(self, said: Said) -> None:
        """Say it, each sentence from its side; what nobody can say is left out."""
        wishes, speed = self._choices.wishes(), self._clock.speed
        self._speaker.hush()
        self._speaker.set_volume(wishes.volume_percent / 100)
        wait_ms = SOON_MS if self._is_awake() else AFTER_MS
        at_ms = self._clock.now_ms() + round(wait_ms * speed)
        for sentence, side in said:
            text = self._words(sentence, self._choices.library())
            length_ms = self._speaker.length_ms(text)
            if length_ms is not None:
                ear: Side = side.other if wishes.swapped else side
                self._speaker.say(Speech(text, ear, at_ms))
                at_ms += round((length_ms + GAP_MS) * speed)
