"""Left beside right, in figures and in words."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt

from tests.histories import NOW, make_record
from tests.kits.progress_kit import (
    CUT,
    Open,
    library,
    live,
    opened,
)

__all__ = ["library", "live", "opened"]


def test_left_and_right_are_a_table_that_says_in_words_how_they_compare(opened: Open) -> None:
    numbers = opened([make_record(NOW), make_record(NOW - timedelta(days=1), CUT)]).balance.numbers
    assert numbers.headerData(1, Qt.Orientation.Vertical) == "Heel tendon stretch"
    cells = [numbers.data(numbers.index(1, column)) for column in range(3)]
    assert cells == ["60 s", "right has 30 s to go", "30 s"]
