"""The log of a day: what was done, what may still be, and what can be undone."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.domain.today.schedule import DueKind, DueState
from footcare_gui.views.progress.progress_page import ProgressPage
from footcare_gui.views.widgets.scrolling import ColumnScroll
from tests.histories import NOW, make_record
from tests.kits.progress_kit import (
    Open,
    button,
    library,
    live,
    opened,
    rows,
    settle,
    words_of,
)

__all__ = ["library", "live", "opened"]
TODAY = NOW.date()


def test_today_says_what_was_done_and_what_may_still_be(opened: Open) -> None:
    later = DueState("heel_cord", DueKind.LATER_TODAY, 1, 2, NOW.replace(hour=15, minute=42))
    page = opened([make_record(NOW.replace(hour=7, minute=42))], (later,))
    (row,) = rows(page)
    assert row.line.accessibleName() == "07:42, Morning, ✓ 7:30"
    assert "Heel tendon stretch" in words_of(page)
    assert "from 15:42" in words_of(page)


def test_the_buttons_go_to_the_days_on_which_something_was_done(opened: Open) -> None:
    page = opened([make_record(NOW), make_record(NOW - timedelta(days=40))])
    assert not button(page, "later_day").isEnabled()
    button(page, "earlier_day").click()
    settle()
    assert page.day.day == TODAY - timedelta(days=40)
    assert page.dots.table.chosen == TODAY - timedelta(days=40)
    assert not button(page, "earlier_day").isEnabled()
    button(page, "later_day").click()
    settle()
    assert page.day.day == TODAY


def test_a_mistaken_entry_is_removed_counted_nowhere_and_put_back(opened: Open) -> None:
    page = opened([make_record(NOW), make_record(NOW - timedelta(days=1))])
    rows(page)[0].open()
    settle()
    button(page, "remove_entry").click()
    settle()
    assert rows(page) == []
    assert "You moved on 1 day" in words_of(page)
    assert "Removed: Morning" in words_of(page)
    button(page, "undo_remove").click()
    settle()
    assert [row.name for row in rows(page)] == ["Morning"]
    assert "You moved on 2 days" in words_of(page)
    assert "Removed" not in words_of(page)


def test_even_the_only_entry_can_be_put_back(opened: Open) -> None:
    page = opened([make_record(NOW)])
    rows(page)[0].open()
    settle()
    button(page, "remove_entry").click()
    settle()
    assert button(page, "undo_remove").isVisible()
    assert page.day.isVisible()
    button(page, "undo_remove").click()
    settle()
    assert [row.name for row in rows(page)] == ["Morning"]
    assert "You moved on 1 day" in words_of(page)


def test_undo_goes_away_with_the_day(opened: Open) -> None:
    page = opened([make_record(NOW), make_record(NOW - timedelta(days=1))])
    rows(page)[0].open()
    settle()
    button(page, "remove_entry").click()
    settle()
    button(page, "earlier_day").click()
    settle()
    assert "Removed" not in words_of(page)


def tabbed(page: ProgressPage, times: int) -> list[str]:
    """Where so many presses of Tab lead, from the first line of the log on."""
    rows(page)[0].line.setFocus()
    names = []
    for _ in range(times):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        names.append(focused().objectName())
    return names


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def test_tab_goes_from_an_opened_entry_to_what_it_offers_and_leaves_the_card(opened: Open) -> None:
    page = opened([make_record(NOW), make_record(NOW - timedelta(hours=3))])
    rows(page)[0].open()
    settle()
    reached = tabbed(page, 6)
    assert reached == [
        "change_note", "say_felt", "remove_entry", "log_line", "enter_by_hand", "tab_progress",
    ]  # fmt: skip


def test_enter_opens_an_entry_and_closes_it_once_however_long_it_is_held(opened: Open) -> None:
    (row,) = rows(opened([make_record(NOW)]))
    row.line.setFocus()
    QTest.keyClick(row.line, Qt.Key.Key_Return)
    assert row.is_open
    QTest.keyClick(row.line, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert not row.is_open


def is_in_sight(page: ProgressPage, part: QWidget) -> bool:
    area = page.findChild(ColumnScroll, "progress_scroll")
    assert area is not None
    place = QRect(part.mapTo(area.viewport(), QPoint()), part.size())
    return area.viewport().rect().contains(place)


def test_what_an_entry_opens_to_comes_into_sight(opened: Open, qtbot: QtBot) -> None:
    records = [make_record(NOW - timedelta(minutes=20 * number)) for number in range(6)]
    page = opened(records, size=(1024, 680))
    last = rows(page)[-1]
    with qtbot.waitActive(page):
        page.activateWindow()
    column = page.findChild(ColumnScroll, "progress_scroll")
    assert column is not None
    column.ensureWidgetVisible(last.line)
    last.line.setFocus()
    assert is_in_sight(page, last.line)
    QTest.keyClick(last.line, Qt.Key.Key_Return)
    settle()  # it has its place
    qtbot.waitUntil(lambda: is_in_sight(page, button(page, "remove_entry")))
    assert is_in_sight(page, last.line)


def test_no_other_entry_opens_when_one_is_taken_out_and_what_is_open_stays(opened: Open) -> None:
    day = NOW - timedelta(days=1)
    page = opened([make_record(NOW), make_record(day), make_record(day - timedelta(hours=3))])
    button(page, "earlier_day").click()
    settle()
    first, second = rows(page)
    assert not first.is_open
    assert not second.is_open
    first.open()
    settle()
    button(page, "remove_entry").click()
    settle()
    assert [row.is_open for row in rows(page)] == [False]
    button(page, "undo_remove").click()
    settle()
    rows(page)[1].open()
    settle()
    page._on_history_changed()
    settle()
    assert [row.is_open for row in rows(page)] == [False, True]


def test_page_keys_move_the_page_wherever_the_keyboard_is(opened: Open) -> None:
    page = opened([make_record(NOW)], size=(800, 480))
    bar = page._scroll.verticalScrollBar()
    button(page, "physio_sheet").setFocus()
    for key, place in (
        (Qt.Key.Key_End, bar.maximum()),
        (Qt.Key.Key_PageUp, bar.maximum() - bar.pageStep()),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_PageDown, min(bar.pageStep(), bar.maximum())),
    ):
        QTest.keyClick(focused(), key)
        assert bar.value() == max(0, place), key


def test_after_undo_the_keyboard_is_at_the_entry_that_came_back(opened: Open) -> None:
    page = opened([make_record(NOW), make_record(NOW - timedelta(hours=3))])
    rows(page)[1].open()
    settle()
    button(page, "remove_entry").click()
    settle()
    assert focused() is button(page, "undo_remove")
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    settle()
    assert focused() is rows(page)[1].line
