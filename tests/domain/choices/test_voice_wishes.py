"""What is wanted of a voice survives a restart; damage falls back to what everybody begins with."""

from __future__ import annotations

import pytest

from footcare_gui.domain.choices.voice_wishes import (
    HowMuch,
    VoiceWishes,
    WhoSpeaks,
    text_of,
    wishes_of,
)

OTHER = VoiceWishes(
    WhoSpeaks.READER, HowMuch.CHANGES, "af_heart", 55, 10, breathing=True, swapped=True
)


def test_everything_that_differs_survives() -> None:
    for name, value in OTHER._asdict().items():
        changed = VoiceWishes()._replace(**{name: value})
        assert wishes_of(text_of(changed)) == changed
    assert wishes_of(text_of(OTHER)) == OTHER


def test_what_everybody_begins_with_is_kept_as_nothing() -> None:
    assert text_of(VoiceWishes()) == ""
    assert wishes_of("") == VoiceWishes()


@pytest.mark.parametrize(
    "damaged",
    [
        "who=everybody",
        "how_much=all",
        "voice=../else",
        "volume_percent=101",
        "volume_percent=loud",
        "counted_s=4",
        "breathing=maybe",
        "unheard_of=1",
        "who",
    ],
)
def test_what_makes_no_sense_falls_back_alone(damaged: str) -> None:
    assert wishes_of(f"{damaged} how_much=short") == VoiceWishes(how_much=HowMuch.SHORT)
