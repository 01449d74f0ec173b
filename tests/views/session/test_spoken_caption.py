"""What is said can be read, at the foot of the picture, and is in nobody's way."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.views.session.spoken_caption import SpokenCaption
from tests.kits.session_kit import make_live

LONG = "Straighten that leg and raise it slowly, until you feel a mild pull behind the thigh."


@pytest.fixture
def picture(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    return made


@pytest.fixture
def caption(qapp: QApplication, picture: QWidget) -> Iterator[SpokenCaption]:
    made = SpokenCaption(make_live(qapp), picture)
    yield made
    made.clear()


def test_it_stands_inside_the_picture_at_its_foot(caption: SpokenCaption, picture: QWidget) -> None:
    caption.say(LONG)
    assert caption.text == LONG
    assert picture.rect().contains(caption.geometry())
    assert caption.geometry().top() > picture.height() / 2
    assert abs(caption.geometry().center().x() - picture.rect().center().x()) <= 1


def test_it_follows_the_picture(caption: SpokenCaption, picture: QWidget) -> None:
    caption.say(LONG)
    picture.resize(420, 300)
    assert picture.rect().contains(caption.geometry())


def test_once_it_is_over_nothing_stands_there(caption: SpokenCaption) -> None:
    caption.say("Hold.")
    caption.say("")
    assert caption.text == ""
    assert caption.isHidden()


def test_an_answer_stays_while_other_things_are_said(caption: SpokenCaption) -> None:
    caption.answer("15 seconds left.")
    caption.say("Half way.")
    caption.say("")
    assert caption.text == "15 seconds left."
    caption._timer.timeout.emit()
    assert caption.text == ""
