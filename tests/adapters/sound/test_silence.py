"""Silence knows no sentence, and is ready at once."""

from __future__ import annotations

from footcare_gui.adapters.sound.silence import NullSound, NullVoice
from footcare_gui.domain.voice.speaker import Speaker


def test_a_voice_of_silence_can_say_nothing() -> None:
    voice: Speaker = NullVoice()
    assert voice.length_ms("Hold.") is None


def test_nobody_waits_for_silence() -> None:
    assert NullSound.is_ready
