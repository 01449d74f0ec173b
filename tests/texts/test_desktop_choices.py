"""Everything that a desktop may have or lack has one quiet line either way."""

from __future__ import annotations

from footcare_gui.domain.desktop.abilities import Ability
from footcare_gui.texts import desktop_choices as words


def test_each_ability_has_a_line_for_there_and_for_not_there() -> None:
    lines = [words.ability(one, is_there) for one in Ability for is_there in (True, False)]
    assert len(set(lines)) == 2 * len(Ability)
    assert words.ability(Ability.MEDIA_KEYS, False) == "Media keys: not on this desktop"


def test_what_closing_does_is_said_for_both() -> None:
    assert words.closing(True) != words.closing(False)


def test_a_time_is_named_after_its_switch() -> None:
    assert words.time_of(words.in_the_morning()) == "In the morning, at"
