"""What is said can be read, at the foot of the picture, and is in nobody's way."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.views.session.spoken_caption import HIGHEST, SpokenCaption
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


def test_what_is_long_is_shown_some_sentences_at_a_time_and_leaves_the_picture_to_be_seen(
    caption: SpokenCaption, picture: QWidget
) -> None:
    picture.resize(320, 300)
    sentences = [LONG, "Hold.", "Keep breathing.", LONG]
    caption.say(" ".join(sentences))
    seen = [caption.text]
    while caption._turn.isActive():
        assert caption.height() <= HIGHEST * picture.height() + 1
        caption._turn.timeout.emit()
        seen.append(caption.text)
    assert len(seen) > 1
    assert " ".join(seen) == " ".join(sentences)


def test_what_was_to_follow_is_not_shown_once_something_else_is_said(
    caption: SpokenCaption, picture: QWidget
) -> None:
    picture.resize(320, 300)
    caption.say(f"{LONG} {LONG}")
    assert caption._turn.isActive()
    caption.say("")
    assert not caption._turn.isActive()
    assert caption.text == ""
