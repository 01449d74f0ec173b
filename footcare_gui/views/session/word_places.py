"""Places for words: what has none is not there, and which words stand in which."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from footcare_gui.texts.session_words import Message, SessionWords, told
from footcare_gui.views.session.boxes import Part
from footcare_gui.views.session.buttons import SessionButton
from footcare_gui.views.session.keyboard import give_back_keyboard
from footcare_gui.views.session.labels import SessionLabel


def fill(places: Sequence[SessionLabel | SessionButton], words: Sequence[str]) -> None:
    """Put words into as many places as there are words, and hide the others."""
    for number, place in enumerate(places):
        text = words[number] if number < len(words) else ""
        if not text:
            give_back_keyboard(place)
        place.set_words(text)
        place.setVisible(bool(text))


def words_by_part(
    words: SessionWords, instruction: str, message: Message | None
) -> Mapping[Part, tuple[str, ...]]:
    """What can be read in each part where it has a place on the screen.

    Args:
        words: Of the instant.
        instruction: What stands there to be done, in as many words as there is room for.
        message: What is asked, `None` where nothing is.
    """
    return {
        Part.NAME: (words.exercise,),
        Part.SIDE: (words.side, words.repetition),
        Part.PHASE: (words.headline,),
        Part.WORDS: (instruction, *words.said_instead),
        Part.NOTES: words.notes,
        Part.NEXT: (words.coming,),
        Part.STEPS: words.steps,
        Part.MESSAGE: () if message is None else told(message),
    }
