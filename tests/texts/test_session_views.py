"""Words about how a session is seen."""

from __future__ import annotations

from footcare_gui.domain.choices.session_views import Larger
from footcare_gui.texts import session_views as words


def test_a_button_says_what_it_would_show_and_not_what_is_shown() -> None:
    assert words.big(False) == "Big view"
    assert words.big(True) == "Usual view"
    assert words.larger(Larger.NUMBER) == "Figure large"
    assert words.larger(Larger.FIGURE) == "Number large"


def test_a_key_stands_behind_what_it_does() -> None:
    assert words.with_key(words.turn(), "R") == "Turn it a quarter (R)"
