"""Large answers: two lines and a digit, never cut."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.texts.session_words import Answer
from footcare_gui.views.session.answer_button import AnswerButton
from footcare_gui.views.session.buttons import Weight
from tests.kits.session_kit import make_live

EASIER = Answer("Easier", "15 s instead of 30", "Easier: 15 s instead of 30")


@pytest.fixture
def button(qapp: QApplication, qtbot: QtBot) -> Iterator[AnswerButton]:
    room = QWidget()
    qtbot.addWidget(room)
    made = AnswerButton(make_live(qapp), "answer", Weight.STRONG, room)
    made.resize(560, 104)
    made.show_answer(EASIER, 1)
    room.show()
    yield made
    room.close()


def ink(button: AnswerButton, left: float, right: float) -> int:
    """Pixels of words between two shares of its width, inside its edge."""
    picture = button.grab().toImage()
    ground = picture.pixelColor(picture.width() // 2, 8)
    columns = range(int(left * picture.width()), int(right * picture.width()))
    rows = range(8, picture.height() - 8)
    return sum(picture.pixelColor(x, y) != ground for x in columns for y in rows)


def test_a_screen_reader_hears_both_lines_at_once(button: AnswerButton) -> None:
    assert button.accessibleName() == button.text() == EASIER.whole


def test_the_digit_that_gives_it_stands_at_its_end(button: AnswerButton) -> None:
    assert ink(button, 0.85, 0.98) > 0
    button.show_answer(EASIER, 0)
    assert ink(button, 0.85, 0.98) == 0


def test_who_reads_from_the_right_finds_the_digit_at_the_left(button: AnswerButton) -> None:
    button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    button.show_answer(Answer("Go", "", "Go"), 1)
    assert ink(button, 0.02, 0.15) > 0
    assert ink(button, 0.3, 0.7) == 0


@pytest.mark.parametrize("size", [(560, 104), (280, 52), (180, 44)])
def test_long_words_stay_inside(button: AnswerButton, size: tuple[int, int]) -> None:
    button.resize(*size)
    button.show_answer(Answer("Easier " * 9, "much less of it " * 9, "long"), 0)
    assert ink(button, 0.02, 0.98) > 0
    assert ink(button, 0.97, 0.985) == 0


def test_it_is_as_high_as_it_is_told_and_never_too_small_to_hit(button: AnswerButton) -> None:
    button.set_metrics(1.0, 104)
    assert button.sizeHint().height() == 104
    button.set_metrics(0.4, 20)
    assert button.sizeHint().height() >= 44
