"""How it felt: a column for each note, the latest in sight."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.histories import NOW, make_record
from tests.kits.progress_kit import (
    Open,
    library,
    live,
    opened,
    settle,
)

__all__ = ["library", "live", "opened"]
ROLE = Qt.ItemDataRole


def test_how_it_felt_is_a_table_with_a_date_over_every_note(opened: Open) -> None:
    records = [
        make_record(NOW - timedelta(days=1), felt=(5, 3)),
        make_record(NOW, felt=(None, 2)),
    ]
    numbers = opened(records).felt.table.numbers
    assert [numbers.headerData(n, Qt.Orientation.Horizontal) for n in range(2)] == [
        "3 Mar", "4 Mar",
    ]  # fmt: skip
    cells = [[numbers.data(numbers.index(r, c)) for c in range(2)] for r in range(2)]
    assert cells == [["5", "not said"], ["3", "2"]]
    tip = numbers.data(numbers.index(0, 0), ROLE.ToolTipRole)
    assert tip == "3 Mar, 12:40: before 5, after 3"


def test_many_notes_show_the_latest_and_scroll_to_the_others(opened: Open) -> None:
    records = [make_record(NOW - timedelta(hours=12 * n), felt=(n % 11, 3)) for n in range(200)]
    table = opened(records).felt.table
    seen = table.columns_in_sight()
    assert seen[-1] == 199
    assert 5 < len(seen) < 60
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert table.columns_in_sight()[0] == 0
