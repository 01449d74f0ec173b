"""The square of a picture of an exercise."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from pytestqt.qtbot import QtBot

from footcare_gui.views.square_picture import SquarePicture


@pytest.fixture
def picture(qtbot: QtBot) -> SquarePicture:
    shown = SquarePicture()
    qtbot.addWidget(shown)
    return shown


@pytest.mark.parametrize(
    ("size", "card"),
    [
        ((300, 200), QRect(50, 0, 200, 200)),
        ((200, 300), QRect(0, 50, 200, 200)),
        ((201, 200), QRect(1, 0, 200, 200)),
        ((250, 250), QRect(0, 0, 250, 250)),
    ],
)
def test_the_square_lies_in_the_middle_on_whole_pixels(
    picture: SquarePicture, size: tuple[int, int], card: QRect
) -> None:
    picture.resize(*size)
    assert picture.card == card


def test_it_asks_for_as_much_height_as_it_has_width(picture: SquarePicture) -> None:
    assert picture.sizePolicy().hasHeightForWidth()
    assert picture.hasHeightForWidth()
    assert picture.heightForWidth(333) == 333
    assert picture.sizeHint().width() == picture.sizeHint().height()


def test_a_screen_reader_is_told_what_it_is(picture: SquarePicture) -> None:
    assert picture.accessibleName() == "Picture of the exercise"
