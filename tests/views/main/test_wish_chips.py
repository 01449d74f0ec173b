"""Shorter, seated, gentler: what is useful is offered, what holds is pressed."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.domain.choices.wishes import LIMITS_MS, Wish, Wishes
from footcare_gui.views.main.wish_chips import WishChips
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from tests.kits.main_kit import click, find, live

__all__ = ["live"]

SHORT = next(iter(LIMITS_MS))


@pytest.fixture
def card(qtbot: QtBot, live: LiveTheme) -> QWidget:
    card = QWidget()
    qtbot.addWidget(card)
    QVBoxLayout(card).addWidget(WishChips(live))
    card.show()
    return card


def chips_of(card: QWidget) -> WishChips:
    chips = find(card, "wish_chips")
    assert isinstance(chips, WishChips)
    return chips


def chip(card: QWidget, wish: Wish) -> Button:
    found = find(card, f"wish_{wish}")
    assert isinstance(found, Button)
    return found


def test_only_what_is_useful_is_offered_and_what_holds_is_pressed(card: QWidget) -> None:
    chips_of(card).offer({SHORT, Wish.GENTLER}, frozenset({SHORT}))
    assert [wish for wish in Wish if chip(card, wish).isVisible()] == [
        wish for wish in Wish if wish in (SHORT, Wish.GENTLER)
    ]
    assert [wish for wish in Wish if chip(card, wish).isChecked()] == [SHORT]


def test_without_any_that_is_useful_there_is_no_row_of_chips(card: QWidget) -> None:
    chips_of(card).offer((), Wishes())
    assert not chips_of(card).isVisible()


def test_pressing_one_asks_for_it_and_again_for_its_end(card: QWidget, qtbot: QtBot) -> None:
    chips_of(card).offer(set(Wish), Wishes())
    for is_wanted in (True, False):
        with qtbot.waitSignal(chips_of(card).wished) as told:
            click(card, f"wish_{Wish.SEATED}")
        assert told.args == [Wish.SEATED, is_wanted]


@pytest.mark.parametrize(
    ("holds", "pressed", "said"),
    [
        (set(), Wish.SEATED, ""),
        ({Wish.TWO_MINUTES}, Wish.SEATED, ""),
        (
            {Wish.TWO_MINUTES},
            Wish.THREE_MINUTES,
            "“2 min” is off: it does not go with “3 min”.",
        ),
        (
            {Wish.THREE_MINUTES, Wish.SEATED},
            Wish.GENTLER,
            "“3 min”, “Seated” are off: they do not go with “Gentler today”.",
        ),
    ],
)
def test_what_a_wish_switches_off_is_said(
    card: QWidget, holds: set[Wish], pressed: Wish, said: str
) -> None:
    chips, told = chips_of(card), list[str]()
    chips.told.connect(told.append)
    chips.offer(set(Wish), frozenset(holds))
    click(card, f"wish_{pressed}")
    note = find(card, "switched_off")
    assert (note.text(), note.isVisible()) == (said, bool(said))
    assert told == [said] * bool(said)


def test_what_was_switched_off_is_no_longer_said_after_the_next_wish(card: QWidget) -> None:
    chips_of(card).offer(set(Wish), frozenset({Wish.TWO_MINUTES}))
    click(card, f"wish_{Wish.GENTLER}")
    chips_of(card).offer(set(Wish), frozenset({Wish.GENTLER}))
    click(card, f"wish_{Wish.GENTLER}")
    assert not find(card, "switched_off").isVisible()


def test_no_two_chips_read_alike(card: QWidget) -> None:
    spoken = {chip(card, wish).accessibleName() for wish in Wish}
    assert len(spoken) == len(Wish)
