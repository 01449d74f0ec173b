"""What is said stands beside the picture; over it, at its head, only where no words are."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.choices.session_views import SessionViews
from footcare_gui.figure.painter.frame import FLOOR_SHARE
from footcare_gui.figure.painter.lens import Circle
from footcare_gui.views.session.spoken_caption import EDGE, HIGHEST, SpokenCaption
from tests.kits.session_kit import Session, in_a_hold, make_live, session

__all__ = ["session"]

LONG = "Straighten that leg and raise it slowly, until you feel a mild pull behind the thigh."


@pytest.fixture
def picture(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    return made


@pytest.fixture
def caption(qapp: QApplication, picture: QWidget) -> SpokenCaption:
    return SpokenCaption(make_live(qapp), picture)


def test_it_stands_inside_the_picture_at_its_head_and_is_low(
    caption: SpokenCaption, picture: QWidget
) -> None:
    caption.show_words(LONG)
    assert picture.rect().contains(caption.geometry())
    assert caption.geometry().bottom() <= HIGHEST * picture.height() + 12
    assert abs(caption.geometry().center().x() - picture.rect().center().x()) <= 1
    caption.show_words("")
    assert caption.isHidden()


def test_it_stands_where_figure_and_lens_leave_room(qapp: QApplication, picture: QWidget) -> None:
    taken = [Circle(300 + 40j, 60)]
    caption = SpokenCaption(make_live(qapp), picture, lambda: taken)
    caption.show_words("Keep breathing.")
    at_the_left = caption.geometry()
    assert (at_the_left.left(), at_the_left.top()) == (EDGE, EDGE)
    taken += [Circle(60 + 40j, 50), Circle(540 + 40j, 50)]
    caption.show_words("Keep breathing.")
    assert picture.rect().contains(caption.geometry())
    assert caption.geometry().top() > FLOOR_SHARE * picture.height()


def test_it_follows_the_picture(caption: SpokenCaption, picture: QWidget) -> None:
    caption.show_words(LONG)
    picture.resize(420, 300)
    assert picture.rect().contains(caption.geometry())


def test_what_is_said_stands_where_else_stands_what_to_do_and_covers_nothing(
    session: Session,
) -> None:
    in_a_hold(session)
    before = session.words_of("session_hint")
    session.view.spoken.say(LONG)
    assert session.words_of("session_hint") == LONG
    assert session.view.stage.caption.isHidden()
    session.view.spoken.say("")
    assert session.words_of("session_hint") == before


def test_while_all_waits_it_stands_over_the_picture_and_what_to_do_stays(session: Session) -> None:
    session.ask(ActionId.SKIP_EXERCISE)
    session.ask(ActionId.SKIP_EXERCISE)
    message, caption = session.view.stage.panel.message, session.view.stage.caption
    session.view.spoken.say("The session waits for you now, as long as you like.")
    assert message._said.isHidden()
    assert message._lines[0].isVisible()
    assert not caption.isHidden()


def test_before_a_question_it_stands_in_the_place_of_that(session: Session) -> None:
    session.ask(ActionId.ESCAPE)
    message = session.view.stage.panel.message
    places = [line.geometry() for line in message._lines]
    session.view.spoken.say(LONG)
    assert session.words_of("message_said") == LONG
    assert session.view.stage.caption.isHidden()
    assert [line.geometry() for line in message._lines] == places, "nothing jumps"
    session.view.spoken.say("")
    assert message._said.isHidden()
    assert message._lines[0].isVisible()


def test_in_the_big_view_it_stands_below_the_picture_over_it_only_where_that_is_narrow(
    session: Session,
) -> None:
    in_a_hold(session)
    session.view.set_views(SessionViews(big=True))
    session.view.show_answer("Back knee straight, heel down.")
    assert session.view.stage.caption.isHidden()
    assert session.words_of("session_hint") == "Back knee straight, heel down."
    session.view.resize(560, 420)
    session.view.show_answer(LONG)
    assert not session.view.stage.caption.isHidden()
    session.view.resize(1280, 820)
    session.view.set_views(SessionViews())
    assert session.view.stage.caption.isHidden()
    assert session.words_of("session_hint") == LONG
    session.view.spoken.clear()


def test_what_was_begun_before_the_screen_asks_the_same_is_not_read_twice(
    session: Session,
) -> None:
    in_a_hold(session)
    session.view.spoken.say("How to go on? Stay with it.")
    assert session.words_of("session_hint") == "How to go on? Stay with it."
    session.ask(ActionId.TOO_MUCH)
    session.run(3_000)
    assert session.view.spoken.text == "Stay with it."
    assert session.words_of("message_said") == "Stay with it."
