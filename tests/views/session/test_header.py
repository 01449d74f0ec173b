"""The line above the picture."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QWidget

from footcare_gui.domain.actions import ActionId
from tests.kits.session_kit import Session, session

__all__ = ["session"]


def name(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_a_button_without_words_keeps_its_name(session: Session) -> None:
    session.view.resize(1024, 680)
    assert name(session.button("session_stop_signs")) == "When to stop"
    assert name(session.button("session_help")) == "Keys"


def test_a_button_fills_the_screen_and_says_whether_it_is_full(session: Session) -> None:
    button = session.button("session_full_screen")
    assert (name(button), button.isChecked()) == ("Fill the screen", False)
    asked = QSignalSpy(session.view.router.window_asked)
    button.click()
    assert [asked.at(one)[0] for one in range(asked.count())] == [ActionId.FULL_SCREEN]
    session.view.window().setWindowState(Qt.WindowState.WindowFullScreen)
    assert button.isChecked()
    session.view.window().setWindowState(Qt.WindowState.WindowNoState)
    assert not button.isChecked()
