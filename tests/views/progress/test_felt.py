"""How it felt: a column for each note, the latest in sight."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from footcare_gui.views.progress.felt import MOST_DAY_PX, WIDE_RADIUS, FeltTable
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
    assert 5 < len(seen) < 100
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert table.columns_in_sight()[0] == 0


def middles(table: FeltTable) -> list[float]:
    return [table._middle(column) for column in range(table.numbers.columnCount())]


@pytest.mark.parametrize("width", [1024, 1366])
def test_six_weeks_stand_true_to_their_days_and_in_sight_as_a_whole(
    opened: Open, width: int
) -> None:
    ago = (42, 41, 40, 29, 18, 10, 6, 3, 0)
    records = [make_record(NOW - timedelta(days=n), felt=(5, 3)) for n in ago]
    table = opened(records, size=(width, 768)).felt.table
    found = middles(table)
    day_px = (found[-1] - found[0]) / 42
    assert found == pytest.approx([found[0] + (42 - n) * day_px for n in ago])
    assert table.horizontalScrollBar().maximum() == 0
    assert table.viewport().width() - found[-1] < 20
    assert [table.columnAt(round(x)) for x in found] == list(range(len(ago)))


@pytest.mark.parametrize("width", [1024, 1366])
def test_days_with_several_notes_push_no_week_out_of_sight(opened: Open, width: int) -> None:
    ago = [42, 41, 40, 29, 18, 10, 6, 3, 0, 0, 0]
    records = [
        make_record(NOW - timedelta(days=n, minutes=number), felt=(5, 3), id=str(number))
        for number, n in enumerate(ago)
    ]
    table = opened(records, size=(width, 768)).felt.table
    assert table.horizontalScrollBar().maximum() == 0
    assert table.columns_in_sight() == range(len(ago))


def test_a_press_on_a_note_opens_its_day_and_so_do_the_arrows(opened: Open) -> None:
    records = [make_record(NOW - timedelta(days=n), felt=(5, 3)) for n in (9, 4, 0)]
    page = opened(records)
    table = page.felt.table
    assert page.day.day == NOW.date()
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Left)
    settle()
    assert page.day.day == NOW.date() - timedelta(days=4)
    at = QPoint(round(middles(table)[0]), 40)
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    settle()
    assert page.day.day == NOW.date() - timedelta(days=9)
    page.day.day_wanted.emit(NOW.date())
    assert table.currentIndex().column() == 2
    page.day.day_wanted.emit(NOW.date() - timedelta(days=1))
    QTest.mouseClick(
        table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(round(middles(table)[2]), 40)
    )
    assert page.day.day == NOW.date()


def test_few_days_stay_close_together(opened: Open) -> None:
    records = [make_record(NOW - timedelta(days=n), felt=(5, 3)) for n in (1, 0)]
    first, second = middles(opened(records).felt.table)
    assert second - first == MOST_DAY_PX


def test_no_dot_touches_the_next_beyond_six_weeks(opened: Open) -> None:
    records = [make_record(NOW - timedelta(days=n), felt=(5, 5)) for n in range(100)]
    table = opened(records).felt.table
    found = middles(table)
    gap = min(later - sooner for sooner, later in pairwise(found))
    assert gap >= 2 * WIDE_RADIUS * table._part
    assert table.horizontalScrollBar().maximum() > 0
