"""A card and a menu for each routine, in whatever order and however many in a line."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QButtonGroup, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.domain.exercises.routine import Item, Routine
from footcare_gui.views.main.routine_cards import RoutineCards
from footcare_gui.views.main.session_card import SessionCard
from footcare_gui.views.pictures import Thumbnails
from footcare_gui.views.theme import LiveTheme
from tests.kits.main_kit import FlatPictures, click, find, live

__all__ = ["live"]

ROUTINES = tuple(Routine(id, id.upper(), (Item("toe_walk"),)) for id in "abc")


@pytest.fixture
def cards(qtbot: QtBot, live: LiveTheme) -> Iterator[RoutineCards]:
    parent = QWidget()
    qtbot.addWidget(parent)
    shown = RoutineCards(live, Thumbnails(FlatPictures()), QButtonGroup(parent), parent)
    shown.show_routines(ROUTINES, {"b": "After the sprain"})
    parent.show()
    yield shown
    parent.close()


def names(cards: RoutineCards) -> list[str]:
    return [card.objectName() for card in cards.cards.values()]


def test_a_card_is_chosen_and_a_menu_asks(cards: RoutineCards) -> None:
    chosen, wanted = QSignalSpy(cards.chosen), QSignalSpy(cards.wanted)
    cards.cards["b"].click()
    click(cards, "more_b")
    actions = find(find(cards, "more_b"), "routine_menu").actions()
    actions[0].trigger()
    assert (chosen.at(0), wanted.at(0)) == (["b"], ["edit", "b"])
    assert "After the sprain" in actions[-1].text()


def test_another_order_moves_the_same_cards(cards: RoutineCards) -> None:
    before = dict(cards.cards)
    assert cards.put_in_order(["c", "a", "b"])
    assert names(cards) == ["session_c", "session_a", "session_b"]
    assert dict(cards.cards) == before
    assert not cards.put_in_order(["c", "a", "b"])
    assert not cards.put_in_order(["c", "a", "new"])


def test_other_routines_take_the_place_of_the_old_ones(qtbot: QtBot, cards: RoutineCards) -> None:
    cards.show_routines(ROUTINES[:1], {})
    qtbot.waitUntil(cards.cards["a"].isVisible)
    visible = [one for one in cards.findChildren(SessionCard) if one.isVisible()]
    assert visible == list(cards.cards.values())


def test_the_routine_with_the_keyboard_is_known(cards: RoutineCards) -> None:
    cards.window().setFocus()
    assert cards.with_keyboard() == ""
    cards.focus_on("c")
    assert cards.with_keyboard() == "c"
    cards.cards["a"].setFocus()
    assert cards.with_keyboard() == "a"


def test_so_many_stand_in_a_line(qtbot: QtBot, cards: RoutineCards) -> None:
    assert not cards.set_columns(2)
    assert cards.set_columns(1)
    cells = [card.parentWidget() for card in cards.cards.values()]
    qtbot.waitUntil(lambda: len({cell.y() for cell in cells if cell}) == 3)
