"""Places for words: what has none is not there."""

from __future__ import annotations

from collections.abc import Sequence

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
