"""Full screen lasts as long as it is wanted, and never until the next start."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QMargins, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.domain.exercises.routine import Library
from footcare_gui.views.main.main_window import MainWindow
from footcare_gui.views.main.window_frame import WindowFrame
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets import on_screen
from tests.kits.main_kit import click, find, library, live, open_window, window

__all__ = ["library", "live", "window"]

FULL = Qt.WindowState.WindowFullScreen


def framed(qtbot: QtBot, geometry: bytes) -> QMainWindow:
    """A window at the next start."""
    made = QMainWindow()
    qtbot.addWidget(made)
    WindowFrame(made).restore(geometry)
    made.show()
    return made


def test_a_question_at_the_start_keeps_no_title_bar_off_the_screen(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = framed(qtbot, b"")
    room = on_screen.screen_of(made).availableGeometry()
    made.setGeometry(QRect(room.topLeft(), made.size()))
    frame = SimpleNamespace(frameMargins=lambda: QMargins(0, 20, 0, 0))
    monkeypatch.setattr(made, "windowHandle", lambda: frame)
    question = QDialog(made)
    qtbot.addWidget(question)
    question.open()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is question.windowHandle())
    assert made.geometry().top() == room.top() + 20


@pytest.fixture
def in_session(window: MainWindow, qtbot: QtBot) -> MainWindow:
    session = QWidget()
    window.set_session_view(session)
    window.show_session(True)
    return window


def test_full_screen_ends_with_the_session(in_session: MainWindow, qtbot: QtBot) -> None:
    in_session.toggle_full_screen()
    assert in_session.isFullScreen()
    in_session.show_session(False)
    qtbot.waitUntil(lambda: not in_session.isFullScreen())


def test_who_chose_on_the_full_screen_is_there_again_after_the_session(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.set_session_view(QWidget())
    window.toggle_full_screen()
    for _ in range(2):
        window.show_session(True)
        window.show_session(False)
        qtbot.wait(1)
        assert window.isFullScreen()


def test_the_same_session_once_more_stays_on_the_full_screen(
    in_session: MainWindow, qtbot: QtBot
) -> None:
    in_session.toggle_full_screen()
    in_session.show_session(False)
    in_session.show_session(True)
    settled: list[bool] = []
    in_session.frame.full_screen_changed.connect(settled.append)
    QTest.qWait(0)
    assert in_session.isFullScreen()
    assert settled == []


@pytest.mark.parametrize("maximized", [False, True])
def test_closed_on_the_full_screen_the_next_window_is_where_the_last_one_was(
    qtbot: QtBot, live: LiveTheme, library: Library, maximized: bool
) -> None:
    first = open_window(qtbot, live, library, size=(790, 570))
    if maximized:
        first.showMaximized()
    first.toggle_full_screen()
    with qtbot.waitSignal(first.closing) as caught:
        first.close()
    (kept,) = caught.args or []
    second = framed(qtbot, kept.geometry)
    assert not second.isFullScreen()
    assert second.isMaximized() is maximized
    assert second.normalGeometry().height() == 570


def test_a_full_screen_that_was_kept_before_is_not_restored(qtbot: QtBot) -> None:
    old = QMainWindow()
    qtbot.addWidget(old)
    old.resize(790, 570)
    old.show()
    old.setWindowState(FULL)
    second = framed(qtbot, bytes(old.saveGeometry().data()))
    assert not second.isFullScreen()
    assert second.size() == QSize(790, 570)


@pytest.mark.parametrize("place", ["exercise_list", "start_routine", "search"])
def test_f11_fills_the_screen_while_choosing_and_f11_or_escape_ends_it(
    window: MainWindow, place: str
) -> None:
    at = find(window, place)
    at.setFocus()
    for leaving in (Qt.Key.Key_F11, Qt.Key.Key_Escape):
        QTest.keyClick(at, Qt.Key.Key_F11)
        assert window.isFullScreen()
        QTest.keyClick(at, leaving)
        assert not window.isFullScreen()


def test_a_button_leads_out_of_the_full_screen_which_has_no_title_bar(window: MainWindow) -> None:
    assert window.findChild(QWidget, "leave_full_screen") is None
    window.toggle_full_screen()
    assert find(window, "leave_full_screen").isVisible()
    click(window, "leave_full_screen")
    assert not window.isFullScreen()
    assert not find(window, "leave_full_screen").isVisible()


def screen_with(room: QRect) -> SimpleNamespace:
    """A screen that has just become a smaller one."""
    return SimpleNamespace(availableGeometry=lambda: room)


def shrink(monkeypatch: pytest.MonkeyPatch, room: QRect) -> None:
    """What the platform does when a monitor is unplugged, as far as widgets see it."""
    monkeypatch.setattr(on_screen, "screen_of", lambda _widget: screen_with(room))
    QGuiApplication.screens()[0].availableGeometryChanged.emit(room)


def test_the_window_follows_at_once_when_the_screen_shrinks(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.setGeometry(10, 30, 1280, 820)  # as the person has sized it
    room = QRect(0, 0, 640, 480)
    shrink(monkeypatch, room)
    assert room.contains(window.geometry())


def test_a_dialog_that_stands_open_follows_too(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.open_help()
    dialog = find(window, "help_dialog")
    dialog.setGeometry(100, 100, 560, 720)
    room = QRect(0, 0, 640, 480)
    shrink(monkeypatch, room)
    assert room.contains(dialog.geometry())


@pytest.mark.parametrize("change", ["screenAdded", "screenRemoved"])
def test_another_screen_or_one_less_is_looked_at(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, change: str
) -> None:
    room = QRect(0, 0, 900, 600)
    window.setGeometry(10, 30, 1280, 820)
    monkeypatch.setattr(on_screen, "screen_of", lambda _widget: screen_with(room))
    application = QGuiApplication.instance()
    getattr(application, change).emit(QGuiApplication.screens()[0])
    assert room.contains(window.geometry())


def test_a_full_screen_is_left_to_the_desktop(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.toggle_full_screen()
    before = window.geometry()
    shrink(monkeypatch, QRect(0, 0, 640, 480))
    assert window.geometry() == before
