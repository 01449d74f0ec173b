"""The help: each line for translators, and every key that there is."""

from __future__ import annotations

from footcare_gui.texts import help as texts
from footcare_gui.texts.keys import choice_rows
from tests.kits.messages_kit import past_the_translators


def test_every_line_is_for_translators_but_the_names_of_keys() -> None:
    wrong = past_the_translators(texts)
    assert [name for name in wrong if not name.startswith(("known_keys", "editor_keys"))] == []


def test_the_keys_of_the_window_follow_those_of_every_window() -> None:
    keys = [key for key, _what in texts.known_keys()]
    assert keys[:2] == ["Tab", "Enter or Space"]
    assert texts.known_keys()[2:] == tuple(choice_rows())
    assert len(set(keys)) == len(keys)
