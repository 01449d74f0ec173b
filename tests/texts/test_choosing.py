from __future__ import annotations

from footcare_gui.texts.choosing import row_spoken


def test_a_row_is_read_with_how_it_stands_where_it_does() -> None:
    assert row_spoken("Walk", "30 s", "") == "Walk, 30 s"
    assert row_spoken("Walk", "30 s", "due now") == "Walk, 30 s, due now"
