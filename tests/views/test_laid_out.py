"""What lies over something, sticks out or is cut off is found."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.laid_out import faults_of


def window(qtbot: QtBot, *parts: QWidget) -> QWidget:
    shown = QWidget()
    qtbot.addWidget(shown)
    font = shown.font()
    font.setPixelSize(14)  # whatever size a test before has left to the application
    shown.setFont(font)
    shown.resize(400, 300)
    for part in parts:
        part.setParent(shown)
    shown.show()
    return shown


def button(text: str, *place: int) -> QPushButton:
    made = QPushButton(text)
    made.setGeometry(*place)
    return made


def label(text: str, *place: int, wraps: bool = False) -> QLabel:
    made = QLabel(text)
    made.setWordWrap(wraps)
    made.setGeometry(*place)
    return made


def test_what_has_its_own_place_has_no_fault(qtbot: QtBot) -> None:
    shown = window(qtbot, button("Pause", 10, 10, 120, 50), label("Hold", 10, 80, 120, 40))
    assert faults_of(shown) == []


def test_a_notice_over_a_button_is_found(qtbot: QtBot) -> None:
    shown = window(qtbot, button("Pause", 10, 10, 120, 50), label("No sound here", 20, 20, 200, 30))
    (fault,) = faults_of(shown)
    assert fault.startswith("over each other: QPushButton 'Pause'")


def test_words_that_have_no_room_are_found(qtbot: QtBot) -> None:
    words = "Slowly let go, and then rest for a moment. "
    shown = window(qtbot, label(words * 4, 10, 10, 150, 30, wraps=True))
    assert any(fault.startswith("cut: ") for fault in faults_of(shown))


def test_what_sticks_out_of_the_window_is_found(qtbot: QtBot) -> None:
    shown = window(qtbot, button("Finish here", 330, 10, 120, 50))
    (fault,) = faults_of(shown)
    assert fault.startswith("outside: QPushButton 'Finish here'")


def test_what_can_be_scrolled_to_may_wait_below_and_not_beside(qtbot: QtBot) -> None:
    def scrolled(*place: int) -> list[str]:
        area, content = QScrollArea(), QWidget()
        content.resize(600, 900)
        button("Close", *place).setParent(content)
        area.setWidget(content)
        area.setGeometry(0, 0, 400, 300)
        return faults_of(window(qtbot, area))

    assert scrolled(10, 600, 120, 50) == []
    assert any("outside: QPushButton 'Close'" in fault for fault in scrolled(350, 10, 120, 50))
