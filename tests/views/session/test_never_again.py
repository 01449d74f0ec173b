"""Never to be asked again stands apart from the numbers, says so, and can be undone there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from footcare_gui.views.session.never_again import NeverAgain
from tests.kits.feeling_kit import Asked, asked, library

__all__ = ["asked", "library"]


def test_it_stands_below_the_numbers_before_and_after_a_session(asked: Asked) -> None:
    asked.start()
    _assert_is_apart(asked, "felt_before")
    asked.finish()
    QApplication.processEvents()
    _assert_is_apart(asked, "felt_after")


def test_after_a_session_it_says_so_and_brings_the_question_back(asked: Asked) -> None:
    asked.start()
    asked.finish()
    told: list[str] = []
    asked.feeling.refused.connect(lambda: told.append("never"))
    asked.feeling.undone.connect(lambda: told.append("again"))
    asked.click("felt_after_never")
    assert asked.is_seen("felt_after_refused")
    assert not asked.is_seen("felt_after_0")
    asked.click("felt_after_undo")
    assert asked.is_seen("felt_after_0")
    assert not asked.is_seen("felt_after_refused")
    assert told == ["never", "again"]
    asked.click("felt_after_2")
    assert asked.said()[1] == 2


def test_who_presses_it_by_key_has_the_keyboard_at_undo(asked: Asked) -> None:
    asked.start()
    asked.finish()
    never = asked.session.button("felt_after_never")
    never.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(never, Qt.Key.Key_Space)
    undo = asked.session.button("felt_after_undo")
    assert undo.hasFocus()
    QTest.keyClick(undo, Qt.Key.Key_Space)
    assert asked.is_seen("felt_after_0")


def _assert_is_apart(asked: Asked, name: str) -> None:
    ten, never = (asked.session.button(f"{name}_{part}") for part in ("10", "never"))
    assert isinstance(never.parentWidget(), NeverAgain)
    below_ten = ten.mapTo(asked.session.view, ten.rect().bottomLeft()).y()
    assert never.mapTo(asked.session.view, never.rect().topLeft()).y() > below_ten
