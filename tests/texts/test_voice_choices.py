"""Each choice about the voice is called by a word of its own."""

from __future__ import annotations

from footcare_gui.domain.choices.voice_wishes import COUNTED_S, HowMuch, WhoSpeaks
from footcare_gui.texts import voice_choices as words


def test_each_choice_has_its_own_words() -> None:
    for choices in (
        [words.who(value) for value in WhoSpeaks],
        [words.how_much(value) for value in HowMuch],
        [words.counted_seconds(seconds) for seconds in COUNTED_S],
        [words.voice(name) for name in ("heart", "michael")],
    ):
        assert len(set(choices)) == len(choices)
        assert all(choices)


def test_a_voice_that_came_later_is_called_by_its_name() -> None:
    assert words.voice("nova") == "nova"
