"""A card is taken with the mouse and put between two others."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QButtonGroup, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.domain.exercises.routine import Item, Routine
from footcare_gui.views.main.card_drag import bar_at, place_at
from footcare_gui.views.main.routine_cards import RoutineCards
from footcare_gui.views.pictures import Thumbnails
from footcare_gui.views.theme import LiveTheme
from tests.kits.main_kit import FlatPictures, live

__all__ = ["live"]

ROUTINES = tuple(Routine(id, id.upper(), (Item("toe_walk"),)) for id in "abcd")
GRID = [QRect(x, y, 100, 50) for y in (0, 60) for x in (0, 110)]
COLUMN = [QRect(0, y, 100, 50) for y in (0, 60, 120)]


@pytest.mark.parametrize(
    ("rects", "at", "place"),
    [
        (GRID, (10, 20), 0),
        (GRID, (90, 20), 0),
        (GRID, (120, 20), 1),
        (GRID, (500, 20), 1),
        (GRID, (20, 500), 2),
        (GRID[:3], (205, 100), 2),
        (COLUMN, (50, 10), 0),
        (COLUMN, (50, 70), 1),
        (COLUMN, (50, 400), 2),
    ],
)
def test_a_card_takes_the_place_of_the_one_under_the_mouse(
    rects: list[QRect], at: tuple[int, int], place: int
) -> None:
    assert place_at(rects, QPoint(*at)) == place


@pytest.mark.parametrize(
    ("rects", "to", "turns", "bar"),
    [
        (GRID, 1, False, QRect()),
        (GRID, 0, False, QRect(0, 0, 4, 50)),
        (GRID, 3, False, QRect(210, 60, 4, 50)),
        (GRID, 2, True, QRect(0, 60, 4, 50)),
        (COLUMN, 0, False, QRect(0, 0, 100, 4)),
        (COLUMN, 2, False, QRect(0, 170, 100, 4)),
    ],
)
def test_a_bar_shows_on_which_side_of_that_it_comes_to_stand(
    rects: list[QRect], to: int, turns: bool, bar: QRect
) -> None:
    assert bar_at(rects, 1, to, turns=turns) == bar


@pytest.fixture
def cards(qtbot: QtBot, live: LiveTheme) -> Iterator[RoutineCards]:
    parent = QWidget()
    qtbot.addWidget(parent)
    shown = RoutineCards(live, Thumbnails(FlatPictures()), QButtonGroup(parent), parent)
    shown.show_routines(ROUTINES, {})
    shown.resize(700, 400)
    parent.resize(700, 400)
    parent.show()
    qtbot.waitExposed(parent)
    yield shown
    parent.close()


def hold(cards: RoutineCards, id: str, over: str) -> QPoint:
    """Press a card and bring it over the end of another; where that is, in the card."""
    card, other = cards.cards[id], cards.cards[over]
    QTest.mousePress(card, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    end = other.mapTo(cards, QPoint(other.width() - 5, 20))
    for part in (0.5, 1.0):
        QTest.mouseMove(card, card.mapFrom(cards, QPoint(round(end.x() * part), end.y())))
    return card.mapFrom(cards, end)


def let_go(cards: RoutineCards, id: str, at: QPoint) -> None:
    QTest.mouseRelease(cards.cards[id], Qt.MouseButton.LeftButton, pos=at)


def test_a_card_that_is_dragged_moves_and_is_not_chosen(cards: RoutineCards) -> None:
    moved, chosen = QSignalSpy(cards.moved), QSignalSpy(cards.chosen)
    at = hold(cards, "a", over="d")
    ghost, bar = cards.findChild(QWidget, "dragged_card"), cards.findChild(QWidget, "drop_bar")
    assert ghost is not None
    assert bar is not None
    assert ghost.isVisible()
    assert bar.isVisible()
    let_go(cards, "a", at)
    assert moved.at(0) == ["a", 3]
    assert chosen.count() == 0
    assert not cards.cards["a"].isDown()


def test_escape_lets_a_card_stay_where_it_is(cards: RoutineCards) -> None:
    moved, chosen = QSignalSpy(cards.moved), QSignalSpy(cards.chosen)
    at = hold(cards, "a", over="d")
    QTest.keyClick(cards.cards["a"], Qt.Key.Key_Escape)
    let_go(cards, "a", at)
    assert moved.count() == 0
    cards.cards["b"].click()
    assert chosen.at(0) == ["b"]


def test_a_hand_that_trembles_presses_and_a_card_on_its_own_place_stays(
    cards: RoutineCards,
) -> None:
    moved, chosen = QSignalSpy(cards.moved), QSignalSpy(cards.chosen)
    card = cards.cards["b"]
    QTest.mousePress(card, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    QTest.mouseMove(card, QPoint(22, 21))
    QTest.mouseRelease(card, Qt.MouseButton.LeftButton, pos=QPoint(22, 21))
    assert chosen.at(0) == ["b"]
    let_go(cards, "b", hold(cards, "b", over="b"))
    assert moved.count() == 0
