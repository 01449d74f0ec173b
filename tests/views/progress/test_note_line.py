"""A note is added, changed and taken back from the log."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from footcare_gui.views.progress.progress_page import ProgressPage
from tests.histories import NOW, make_record
from tests.kits.main_kit import find
from tests.kits.progress_kit import (
    Open,
    button,
    library,
    live,
    open_entry,
    opened,
    rows,
    settle,
    words_of,
)

__all__ = ["library", "live", "opened"]


def field(page: ProgressPage) -> QLineEdit:
    (found,) = [one for one in page.findChildren(QLineEdit, "entry_note") if one.isVisible()]
    return found


def begin_note(page: ProgressPage) -> None:
    open_entry(page)
    button(page, "change_note").click()
    settle()


def opened_entry(opened: Open, note: str = "") -> ProgressPage:
    page = opened([make_record(NOW, note=note)])
    begin_note(page)
    return page


def test_a_note_is_added_and_the_keyboard_is_at_its_entry_again(opened: Open) -> None:
    page = opened_entry(opened)
    assert QApplication.focusWidget() is field(page)
    QTest.keyClicks(field(page), " A pull. ")
    QTest.keyClick(field(page), Qt.Key.Key_Return)
    settle()
    assert "“A pull.”" in words_of(page)
    (row,) = rows(page)
    assert row.is_open
    assert QApplication.focusWidget() is row.line


def test_it_is_changed_and_taken_back(opened: Open) -> None:
    page = opened_entry(opened, note="A pull.")
    assert field(page).text() == "A pull."
    field(page).setText("No pull.")
    button(page, "keep_entry_note").click()
    settle()
    assert "“No pull.”" in words_of(page)
    button(page, "change_note").click()
    field(page).clear()
    button(page, "keep_entry_note").click()
    settle()
    assert "pull" not in words_of(page)
    assert button(page, "change_note").text() == "Add a note"


def test_esc_leaves_it_as_it_was(opened: Open) -> None:
    page = opened_entry(opened, note="A pull.")
    QTest.keyClicks(field(page), " And more.")
    QTest.keyClick(field(page), Qt.Key.Key_Escape)
    assert "“A pull.”" in words_of(page)
    assert QApplication.focusWidget() is button(page, "change_note")
    button(page, "change_note").click()
    assert field(page).text() == "A pull."


def test_who_leaves_the_page_in_the_middle_of_a_note_has_it_kept(opened: Open) -> None:
    page = opened_entry(opened)
    QTest.keyClicks(field(page), "A pull.")
    page.hide()
    settle()
    page.show()
    settle()
    assert "“A pull.”" in words_of(page)


def test_who_looks_at_another_day_in_the_middle_of_a_note_has_it_kept(opened: Open) -> None:
    page = opened([make_record(NOW), make_record(NOW - timedelta(days=1))])
    begin_note(page)
    QTest.keyClicks(field(page), "A pull.")
    button(page, "earlier_day").click()
    settle()
    button(page, "later_day").click()
    settle()
    open_entry(page)
    assert "“A pull.”" in words_of(page)


def test_who_takes_another_entry_out_in_the_middle_of_a_note_has_it_kept(opened: Open) -> None:
    page = opened([make_record(NOW), make_record(NOW - timedelta(hours=1))])
    begin_note(page)
    QTest.keyClicks(field(page), "A pull.")
    other = rows(page)[1]
    other.open()
    settle()
    find(other, "remove_entry").click()
    settle()
    assert len(rows(page)) == 1
    assert "“A pull.”" in words_of(page)
