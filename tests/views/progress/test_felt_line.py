"""How it felt after a session can be said later, in its entry."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.histories import NOW, make_record
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


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def test_what_was_not_said_after_a_session_is_said_in_its_entry(opened: Open) -> None:
    page = opened([make_record(NOW, felt=(2, None))])
    open_entry(page)
    assert "Before 2, after not said" in words_of(page)
    button(page, "say_felt").click()
    settle()
    button(page, "entry_after_4").click()
    settle()
    assert "Before 2, after 4" in words_of(page)
    (row,) = rows(page)
    assert row.is_open
    assert QApplication.focusWidget() is row.line
    assert button(page, "say_felt").text() == "Change how it felt afterward"


def test_by_keys_the_numbers_begin_at_what_was_said_and_esc_leaves_it(opened: Open) -> None:
    page = opened([make_record(NOW, felt=(2, 6))])
    open_entry(page)
    button(page, "say_felt").click()
    settle()
    assert QApplication.focusWidget() is button(page, "entry_after_6")
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    settle()
    assert QApplication.focusWidget() is button(page, "say_felt")
    assert "Before 2, after 6" in words_of(page)
    button(page, "say_felt").click()
    settle()
    QTest.keyClick(focused(), Qt.Key.Key_Right)
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    settle()
    assert "Before 2, after 7" in words_of(page)
