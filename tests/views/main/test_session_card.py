"""One session to choose: what it shows, and what a screen reader is told."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from footcare_gui.domain.exercises.routine import Item, Library
from footcare_gui.views.main.session_card import EDGE, SessionCard, SessionFace
from footcare_gui.views.pictures import Thumbnails
from footcare_gui.views.theme import LiveTheme
from tests.kits.main_kit import FlatPictures, library, live

__all__ = ["library", "live"]


@pytest.fixture
def pictures() -> FlatPictures:
    return FlatPictures()


@pytest.fixture
def card(qtbot: QtBot, live: LiveTheme, library: Library, pictures: FlatPictures) -> SessionCard:
    card = SessionCard(live, Thumbnails(pictures), "session_morning")
    qtbot.addWidget(card)
    forms = [library.form(Item(name)) for name in ("heel_cord", "toe_press")]
    card.show_face(SessionFace("Morning", "4:42", "2 exercises · Standing", "A · B", forms))
    card.resize(300, card.heightForWidth(300))
    card.show()
    return card


def test_it_shows_the_pictures_of_what_is_done_in_it_in_order(
    qtbot: QtBot, card: SessionCard, pictures: FlatPictures
) -> None:
    card.grab()
    qtbot.waitUntil(lambda: len(pictures.made) == 2)
    assert [figure for figure, _, _ in pictures.made] == ["heel_cord", "toe_press"]


def test_a_screen_reader_hears_name_time_positions_and_contents(card: SessionCard) -> None:
    assert card.accessibleName() == "Morning, 4:42. 2 exercises, Standing. A, B"
    assert card.property("spoken_as") == "radio"


def test_narrow_it_grows_higher_rather_than_cut_its_words(card: SessionCard) -> None:
    assert card.heightForWidth(120) > card.heightForWidth(400) > EDGE


def test_a_session_without_a_time_says_why(card: SessionCard) -> None:
    card.show_face(SessionFace("Morning", "", "Nothing left to do", ""))
    assert card.accessibleName() == "Morning. Nothing left to do"
    interface = QAccessible.queryAccessibleInterface(card)
    assert interface is not None


def test_a_line_ends_behind_a_dot_and_never_within_a_position(card: SessionCard) -> None:
    card.show_face(SessionFace("Evening", "2:00", "2 exercises · On the floor · Lying down", ""))
    lines = [line.replace("\xa0", " ") for line in card._face.about.split(" ")]
    assert lines == ["2 exercises ·", "On the floor ·", "Lying down"]
