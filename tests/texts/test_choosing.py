from __future__ import annotations

from footcare_gui.texts.choosing import found, row_spoken


def test_a_row_is_read_with_how_it_stands_where_it_does() -> None:
    assert row_spoken("Walk", "30 s", "") == "Walk, 30 s"
    assert row_spoken("Walk", "30 s", "due now") == "Walk, 30 s, due now"


def test_a_search_says_how_many_it_finds() -> None:
    assert found(0) == "Nothing found"
    assert found(1) == "1 exercise found"
    assert found(7) == "7 exercises found"
