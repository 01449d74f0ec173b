"""The head of the page: each thing to take along has its way, and its own wish."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from footcare_gui.views.progress.progress_head import ProgressHead
from footcare_gui.views.theme import LiveTheme
from tests.kits.main_kit import click, find, live

__all__ = ["live"]

WISHES = ("calendar_wanted", "export_wanted")


@pytest.fixture
def head(qtbot: QtBot, live: LiveTheme) -> ProgressHead:
    head = ProgressHead(live)
    qtbot.addWidget(head)
    head.resize(1280, 60)
    head.show()
    qtbot.waitExposed(head)
    return head


@pytest.mark.parametrize("place", range(len(WISHES)))
def test_each_choice_of_the_menu_asks_for_its_own_thing(head: ProgressHead, place: int) -> None:
    wished: list[str] = []
    for name in WISHES:
        getattr(head, name).connect(lambda name=name: wished.append(name))
    click(head, "export")
    menu: QMenu = find(head, "export_menu")
    assert len(menu.actions()) == len(WISHES)
    menu.actions()[place].trigger()
    menu.close()
    assert wished == [WISHES[place]]


@pytest.mark.parametrize(
    ("button", "wish", "says"),
    [
        ("print", "leaflet_wanted", "Print the exercises…"),
        ("import", "import_wanted", "Import…"),
    ],
)
def test_printing_and_bringing_in_have_buttons_of_their_own_names(
    head: ProgressHead, qtbot: QtBot, button: str, wish: str, says: str
) -> None:
    assert find(head, button).text() == says
    with qtbot.waitSignal(getattr(head, wish)):
        click(head, button)


def test_a_sheet_is_offered_only_where_there_is_something_to_put_on_it(
    head: ProgressHead, qtbot: QtBot
) -> None:
    head.offer_sheet(False)
    assert not find(head, "physio_sheet").isVisible()
    head.offer_sheet(True)
    with qtbot.waitSignal(head.sheet_wanted):
        click(head, "physio_sheet")
