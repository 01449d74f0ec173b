"""Words for routines: all for translators, and names and reasons as they are."""

from __future__ import annotations

from footcare_gui.texts import routines
from tests.kits.messages_kit import past_the_translators


def test_every_word_is_for_translators_and_keeps_what_it_is_given() -> None:
    assert past_the_translators(routines) == {}


def test_why_it_was_not_saved_is_told_from_why_it_was_not_removed() -> None:
    error = OSError(28, "No space left")
    saved, removed = routines.not_saved(error), routines.not_removed(error)
    assert saved != removed
    assert str(error) in saved
    assert str(error) in removed
