"""Today's card where a routine is chosen."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from footcare_gui.domain.choices.preferences import Preferences
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.session.plan import SessionPlan
from footcare_gui.domain.session.planning import compile_plan
from footcare_gui.texts import clock
from footcare_gui.views.main.main_window import MainWindow
from footcare_gui.views.theme import LiveTheme
from tests.kits.main_kit import (
    click,
    find,
    library,
    live,
    open_window,
    window,
)

__all__ = ["library", "live", "window"]


@pytest.mark.parametrize("routine", ["morning", "full_ten", "desk_break"])
def test_todays_card_starts_the_chosen_routine_with_its_true_time(
    qtbot: QtBot, window: MainWindow, library: Library, routine: str
) -> None:
    if routine not in library.routines:
        routine = list(library.routines)[-1]
    window.controller.choose_routine(routine)
    assert find(window, "today_title").text() == library.routines[routine].name
    plan = compile_plan(
        library, library.routines[routine], window.controller.preferences.plan_options()
    )
    start = find(window, "start_routine")
    assert start.text() == f"Start · {clock(plan.total_ms)}"
    assert clock(plan.total_ms) in start.accessibleName()
    with qtbot.waitSignal(window.controller.start_requested) as caught:
        click(window, "start_routine")
    assert caught.args == [plan]


def test_the_routine_chosen_is_remembered(
    qtbot: QtBot, window: MainWindow, library: Library
) -> None:
    last = list(library.routines)[-1]
    with qtbot.waitSignal(window.controller.preferences_changed) as caught:
        window.controller.choose_routine(last)
    assert (caught.args or [])[0].routine == last


def test_a_routine_that_is_gone_gives_way_to_the_first(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    preferences = Preferences(greeted=True, routine="burned")
    window = open_window(qtbot, live, library, preferences=preferences)
    first = next(iter(library.routines.values()))
    assert find(window, "today_title").text() == first.name
    assert find(window, "start_routine").isEnabled()


def test_what_is_needed_is_said_before_starting(window: MainWindow) -> None:
    assert find(window, "routine_needs").text() == "You will need: a bed or mat; a wall"


def test_an_unsteady_persons_card_leaves_out_what_needs_balance(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    preferences = Preferences(greeted=True, unsteady=True)
    window = open_window(qtbot, live, library, preferences=preferences)
    assert "Toe walking" not in find(window, "routine_contents").text()
    plan = compile_plan(library, library.routines["morning"], preferences.plan_options())
    assert isinstance(plan, SessionPlan)
    assert find(window, "start_routine").text() == f"Start · {clock(plan.total_ms)}"
