"""Buttons outside sessions: Enter is as good as Space, and nothing is smaller than a finger."""

from __future__ import annotations

from typing import get_args

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import RESTING_MS, Button, Look, StartButton
from footcare_gui.views.widgets.painted_button import LEAST_PX
from tests.kits.main_kit import live

__all__ = ["live"]
NONE = Qt.KeyboardModifier.NoModifier


def send(button: Button, kind: QEvent.Type, key: Qt.Key, *, held: bool = False) -> None:
    QApplication.sendEvent(button, QKeyEvent(kind, key, NONE, "", held))


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_it_acts_once_when_the_key_is_let_go_however_long_it_was_held(
    qtbot: QtBot, live: LiveTheme, key: Qt.Key
) -> None:
    button = Button(live, "start", "Start")
    qtbot.addWidget(button)
    clicks: list[str] = []
    button.clicked.connect(lambda: clicks.append("clicked"))
    send(button, QEvent.Type.KeyPress, key)
    for _ in range(3):
        send(button, QEvent.Type.KeyPress, key, held=True)
    assert clicks == []
    send(button, QEvent.Type.KeyRelease, key)
    assert len(clicks) == 1


@pytest.mark.parametrize("look", get_args(Look))
def test_none_is_smaller_than_a_finger(qtbot: QtBot, live: LiveTheme, look: Look) -> None:
    for text in ("", "Go"):
        button = Button(live, "probe", text, look=look, icon="plus", spoken="Go")
        qtbot.addWidget(button)
        assert button.sizeHint().height() >= LEAST_PX
        assert button.sizeHint().width() >= LEAST_PX


def test_an_icon_alone_says_in_words_what_it_does(qtbot: QtBot, live: LiveTheme) -> None:
    button = Button(live, "close", icon="close", spoken="Close the help")
    qtbot.addWidget(button)
    assert button.accessibleName() == button.toolTip() == "Close the help"


@pytest.fixture
def start_button(qtbot: QtBot, live: LiveTheme) -> StartButton:
    button = StartButton(live, "start_routine")
    qtbot.addWidget(button)
    return button


def enter(start_button: StartButton) -> None:
    here = QPointF(5, 5)
    QApplication.sendEvent(start_button, QEnterEvent(here, here, here))


def test_a_pointer_that_rests_on_it_has_a_session_in_mind(
    start_button: StartButton, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(start_button.in_mind, timeout=RESTING_MS + 2_000):
        enter(start_button)


def test_a_pointer_that_passes_has_nothing_in_mind(start_button: StartButton, qtbot: QtBot) -> None:
    told = QSignalSpy(start_button.in_mind)
    enter(start_button)
    QApplication.sendEvent(start_button, QEvent(QEvent.Type.Leave))
    with qtbot.waitSignal(start_button.in_mind, timeout=RESTING_MS + 50, raising=False):
        pass
    assert told.count() == 0


@pytest.mark.parametrize(
    ("reason", "count"),
    [
        (Qt.FocusReason.TabFocusReason, 1),
        (Qt.FocusReason.BacktabFocusReason, 1),
        (Qt.FocusReason.OtherFocusReason, 0),
        (Qt.FocusReason.ActiveWindowFocusReason, 0),
    ],
)
def test_a_keyboard_that_comes_by_tab_has_a_session_in_mind(
    start_button: StartButton, reason: Qt.FocusReason, count: int
) -> None:
    told = QSignalSpy(start_button.in_mind)
    QApplication.sendEvent(start_button, QFocusEvent(QEvent.Type.FocusIn, reason))
    assert told.count() == count


def test_a_button_that_cannot_be_pressed_has_nothing_in_mind(
    start_button: StartButton, qtbot: QtBot
) -> None:
    start_button.setEnabled(False)
    told = QSignalSpy(start_button.in_mind)
    enter(start_button)
    with qtbot.waitSignal(start_button.in_mind, timeout=RESTING_MS + 50, raising=False):
        pass
    assert told.count() == 0
