"""Routines that a search has found stand above the exercises."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from footcare_gui.domain.exercises.programme import Programme
from footcare_gui.domain.exercises.routine import Item, Library, Routine
from footcare_gui.views.main.found_routines import FoundRoutines
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from tests.kits.main_kit import live

__all__ = ["live"]


def texts(found: FoundRoutines) -> list[str]:
    return [button.text() for button in found.findChildren(Button) if not button.isHidden()]


def test_each_has_a_line_that_says_what_it_is_and_none_leaves_nothing(
    qtbot: QtBot, live: LiveTheme
) -> None:
    found = FoundRoutines(live)
    qtbot.addWidget(found)
    twice = (Item("toe_press"), Item("heel_cord"), Item("toe_press"))
    found.show_routines([Routine("mine", "My heels", twice, own=True)], Library())
    assert texts(found) == ["My heels · 2 exercises"]
    assert found.findChildren(Button)[0].accessibleName() == "Routine: My heels, 2 exercises"
    assert found.minimumSizeHint().width() < 20, "no name makes the column wider than its pane"
    with qtbot.waitSignal(found.chosen) as caught:
        found.findChildren(Button)[0].click()
    assert caught.args == ["mine"]
    found.show_routines([], Library())
    assert texts(found) == []
    assert found.isHidden()


def test_one_that_somebody_gave_says_from_whom(qtbot: QtBot, live: LiveTheme) -> None:
    found = FoundRoutines(live)
    qtbot.addWidget(found)
    library = Library(programmes=(Programme("Ankle", "Ada Lind", routines=("hers",)),))
    found.show_routines([Routine("hers", "Morning", (Item("toe_press"),))], library)
    assert texts(found) == ["Morning · From Ada Lind · 1 exercise"]
