"""Six months of days: a picture to see, a table to read and to walk through."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from footcare_gui.domain.progress.overview import WEEK_DAYS, WEEKS
from footcare_gui.views.progress.dots import DIAMETERS, MOST_PITCH
from tests.histories import NOW, make_record
from tests.kits.progress_kit import (
    Open,
    library,
    live,
    opened,
    rows,
    settle,
    words_of,
)

__all__ = ["library", "live", "opened"]
ROLE = Qt.ItemDataRole


def test_the_dots_are_a_table_of_weekdays_and_weeks_with_a_sentence_for_every_day(
    opened: Open,
) -> None:
    numbers = opened([make_record(NOW), make_record(NOW - timedelta(days=200))]).dots.table.numbers
    assert (numbers.rowCount(), numbers.columnCount()) == (WEEK_DAYS, WEEKS)
    across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    assert numbers.headerData(2, down) == "Wednesday"
    assert numbers.headerData(WEEKS - 1, across) == "Week of 2 Mar"
    today = numbers.index(2, WEEKS - 1)
    sentence = "Wednesday, 4 March: 4 exercises, 2 min 30 s of work"
    for role in (ROLE.ToolTipRole, ROLE.AccessibleTextRole):
        assert numbers.data(today, role) == sentence
    assert numbers.data(today) == "2 min 30 s"
    rest = numbers.data(numbers.index(1, WEEKS - 1), ROLE.ToolTipRole)
    assert rest == "Tuesday, 3 March: a day of rest"


def test_a_day_to_come_is_no_cell_to_go_to(opened: Open) -> None:
    numbers = opened([make_record(NOW)]).dots.table.numbers
    tomorrow = numbers.index(3, 0)
    assert numbers.flags(tomorrow) == Qt.ItemFlag.NoItemFlags
    assert numbers.data(tomorrow) is None


def test_the_arrow_keys_go_from_day_to_day_and_each_opens_its_log(opened: Open) -> None:
    monday = make_record(NOW - timedelta(days=2), plan=("bedtime", "routine"))
    page = opened([make_record(NOW), monday])
    page.dots.table.setFocus()
    for _ in range(2):
        QTest.keyClick(page.dots.table, Qt.Key.Key_Up)
    settle()
    assert page.day.day == date(2026, 3, 2)
    assert "Monday, 2 March" in words_of(page)
    assert [row.name for row in rows(page)] == ["Bedtime lying down"]


def test_a_click_on_a_dot_opens_its_day(opened: Open) -> None:
    page = opened([make_record(NOW), make_record(NOW - timedelta(days=200))])
    table = page.dots.table
    place = table.visualRect(table.numbers.index(0, WEEKS - 1)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    settle()
    assert page.day.day == date(2026, 3, 2)
    assert "A day of rest." in words_of(page)


def test_in_the_first_weeks_how_it_felt_has_the_room_that_the_dots_leave(opened: Open) -> None:
    page = opened([make_record(NOW - timedelta(days=n), felt=(4, 3)) for n in (0, 20, 40)])
    page.resize(1500, 900)
    settle()
    dots, felt = page.dots, page.felt
    pitch = dots.table.horizontalHeader().defaultSectionSize()
    assert pitch == MOST_PITCH
    assert felt.x() > dots.geometry().right()
    assert felt.width() > 2 * dots.width()
    assert dots.width() < 2 * dots.table.width()


def test_the_day_chosen_keeps_the_size_of_its_dot(opened: Open) -> None:
    page = opened([make_record(NOW - timedelta(days=n)) for n in (0, 1)])
    table = page.dots.table
    size = max(DIAMETERS)
    ring = 2 / table.horizontalHeader().defaultSectionSize()
    assert size <= 1 - 2 * ring
    table.setFocus()
    settle()
    picture = table.viewport().grab().toImage()
    row, column = table.currentIndex().row(), table.currentIndex().column()
    pitch = table.horizontalHeader().defaultSectionSize()
    middle = table.visualRect(table.numbers.index(row, column)).center()
    dot = table._weeks[column][row]
    assert dot is not None
    reach = round(pitch * DIAMETERS[dot.size] / 2) - 2
    calm = picture.pixelColor(middle)
    assert picture.pixelColor(middle.x() + reach, middle.y()) == calm
    assert picture.pixelColor(middle.x(), middle.y() - reach) == calm
