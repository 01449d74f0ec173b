"""What is said can be read, some sentences at a time, for as long as it takes to say them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from footcare_gui.views.session.captions import Captions

LONG = "Straighten that leg and raise it slowly, until you feel a mild pull behind the thigh."


class Place:
    """Where captions stand: room for so many letters."""

    def __init__(self) -> None:
        self.shown: list[str] = []
        self.letters = 100

    def fits(self, text: str) -> bool:
        return len(text) <= self.letters


@pytest.fixture
def place() -> Place:
    return Place()


@pytest.fixture
def captions(qapp: QApplication, place: Place) -> Iterator[Captions]:
    owner = QObject()
    made = Captions(place.fits, place.shown.append, owner)
    yield made
    made.clear()


def test_once_it_is_over_nothing_stands_there(captions: Captions, place: Place) -> None:
    captions.say("Hold.")
    captions.say("")
    assert (captions.text, place.shown) == ("", ["Hold.", ""])


def test_an_answer_stays_while_other_things_are_said(captions: Captions) -> None:
    captions.answer("15 seconds left.")
    captions.say("Half way.")
    captions.say("")
    assert captions.text == "15 seconds left."
    captions._timer.timeout.emit()
    assert captions.text == ""


def test_an_answer_is_over_once_something_else_is_to_be_done(captions: Captions) -> None:
    captions.answer("15 seconds left.")
    captions.end_answer()
    assert captions.text == ""
    captions.say("Rest.")
    captions.end_answer()
    assert captions.text == "Rest."


def test_what_is_long_is_shown_some_sentences_at_a_time(captions: Captions, place: Place) -> None:
    sentences = [LONG, "Hold.", "Keep breathing.", LONG]
    captions.say(" ".join(sentences))
    while captions._turn.isActive():
        captions._turn.timeout.emit()
    assert place.shown == [LONG + " Hold.", "Keep breathing.", LONG]


def test_what_was_to_follow_is_not_shown_once_something_else_is_said(captions: Captions) -> None:
    captions.say(f"{LONG} {LONG}")
    assert captions._turn.isActive()
    captions.say("")
    assert not captions._turn.isActive()
    assert captions.text == ""


def test_what_is_being_said_gives_way_where_it_comes_to_stand_on_the_screen(
    qapp: QApplication, place: Place
) -> None:
    owner, stands = QObject(), [""]
    captions = Captions(
        place.fits, place.shown.append, owner, lambda text: text.replace(stands[0], "").strip()
    )
    captions.say("How to go on? Easier, or finish.")
    stands[0] = "How to go on?"
    captions.renew()
    assert captions.text == "Easier, or finish."
    captions.renew()
    captions.say("")
    captions.renew()
    assert place.shown == ["How to go on? Easier, or finish.", "Easier, or finish.", ""]


def test_a_sentence_that_leans_on_another_never_stands_alone(
    captions: Captions, place: Place
) -> None:
    captions.say(f"{LONG} The words after it tell you which.")
    assert place.shown == [LONG]
    place.letters = 200
    captions.say(f"{LONG} The words after it tell you which.")
    assert place.shown[1:] == [f"{LONG} The words after it tell you which."]
