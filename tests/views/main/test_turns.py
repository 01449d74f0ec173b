"""Whose turn it is to begin, in the window: shown, chosen, and what every Start starts."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from footcare_gui.domain.choices.wishes import Wish
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.session.plan import SessionPlan
from footcare_gui.domain.today.agenda import Remembered
from footcare_gui.views.main.main_window import MainWindow
from footcare_gui.views.theme import LiveTheme
from tests.kits.due_kit import Room, open_room
from tests.kits.main_kit import GREETED, FlatFigure, click, find, library, live, open_window

__all__ = ["library", "live"]

RIGHT = Remembered(turns={("heel_cord", ""): Side.RIGHT, ("ankle_circles", ""): Side.RIGHT})


@pytest.fixture
def room(qtbot: QtBot, live: LiveTheme, library: Library) -> Room:
    room = open_room(qtbot, live, library, RIGHT)
    room.window.detail.show_exercise("heel_cord")
    return room


def said(window: MainWindow) -> str:
    return str(find(window, "side_that_begins").text())


def begun(plan: SessionPlan) -> dict[str, Side]:
    sides: dict[str, Side] = {}
    for segment in plan.segments:
        sides.setdefault(segment.exercise, segment.side)
    return sides


def test_the_pane_shows_says_and_starts_the_side_whose_turn_it_is(room: Room) -> None:
    window = room.window
    assert find(window, "side_switch_right").isChecked()
    assert said(window) == "Right leg first"
    figure = window.detail.figure
    assert isinstance(figure, FlatFigure)
    assert figure.shown is not None
    assert figure.shown[2] is Side.RIGHT
    assert "right leg first" in find(window, "start_exercise").accessibleName().lower()
    click(window, "start_exercise")
    assert begun(room.started[-1]) == {"heel_cord": Side.RIGHT}


def test_left_begins_where_nothing_is_known_and_feet_are_called_feet(room: Room) -> None:
    room.window.detail.show_exercise("foot_massage")
    assert room.window.detail.side is Side.LEFT
    assert said(room.window) == "Left foot first"


def test_a_side_picked_in_the_pane_wins_for_this_once(room: Room) -> None:
    window = room.window
    click(window, "side_switch_left")
    assert said(window) == "Left leg first"
    room.renew(replace(RIGHT, turns={**RIGHT.turns, ("toe_stretch", ""): Side.RIGHT}))
    assert window.detail.side is Side.LEFT
    click(window, "start_exercise")
    assert begun(room.started[-1]) == {"heel_cord": Side.LEFT}
    window.detail.show_exercise("ankle_circles")
    window.detail.show_exercise("heel_cord")
    assert said(window) == "Right leg first"


def test_the_turn_changes_with_the_history_while_the_exercise_is_shown(room: Room) -> None:
    room.renew(Remembered(turns={("heel_cord", ""): Side.LEFT}))
    assert room.window.detail.side is Side.LEFT
    assert said(room.window) == "Left leg first"


def test_the_days_session_a_routine_and_a_choice_begin_with_it_too(room: Room) -> None:
    window = room.window
    wanted = {"heel_cord": Side.RIGHT, "ankle_circles": Side.RIGHT}
    click(window, "start_routine")
    assert begun(room.started[-1]).items() >= wanted.items()
    window.controller.choose_routine("no_equipment")
    click(window, "start_routine")
    both = begun(room.started[-1])
    assert both.items() >= wanted.items()
    assert both["heel_stretch"] is Side.LEFT
    window.choice.exercises.choose.setChecked(True)
    model = window.choice.exercises.model
    model.toggle(model.row_of("heel_cord"))
    click(window, "start_selection")
    assert begun(room.started[-1]) == {"heel_cord": Side.RIGHT}


def test_the_gentler_session_begins_with_it_too(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    everything = {
        (exercise.id, name): Side.RIGHT
        for exercise in library.exercises.values()
        for name in ("", *exercise.variants)
    }
    room = open_room(qtbot, live, library, Remembered(turns=everything))
    room.choices.wish(Wish.GENTLER, True)
    click(room.window, "start_routine")
    sides = set(begun(room.started[-1]).values()) - {Side.BOTH}
    assert sides == {Side.RIGHT}


@pytest.mark.parametrize(
    ("button", "kept", "side"),
    [("left", Side.LEFT, Side.LEFT), ("right", Side.RIGHT, Side.RIGHT), ("alternate", None, None)],
)
def test_one_side_can_always_begin(room: Room, button: str, kept: Any, side: Side | None) -> None:
    window = room.window
    window.open_preferences()
    dialog = find(window, "preferences_dialog")
    assert find(dialog, "first_side_alternate").isChecked()
    click(dialog, "first_side_right")
    click(dialog, f"first_side_{button}")
    assert window.controller.preferences.first_side is kept
    assert window.detail.side is (side or Side.RIGHT)
    window.detail.show_exercise("foot_massage")
    assert window.detail.side is (side or Side.LEFT)


def test_until_the_history_is_read_the_pane_shows_the_turn_of_last_time(
    qtbot: QtBot, live: LiveTheme, library: Library, room: Room
) -> None:
    state = room.window.window_state()
    assert (state.exercise, state.side) == ("heel_cord", Side.RIGHT)
    again = open_window(qtbot, live, library, state=state)
    assert again.detail.side is Side.RIGHT
    with qtbot.waitSignal(again.controller.start_requested) as asked:
        again.detail.start()
    assert begun((asked.args or [])[0]) == {"heel_cord": Side.RIGHT}
    damaged = state._replace(side="both")
    assert open_window(qtbot, live, library, state=damaged).detail.side is Side.LEFT


def test_a_picked_side_is_not_taken_for_the_turn(room: Room) -> None:
    click(room.window, "side_switch_left")
    assert room.window.window_state().side is Side.RIGHT
    room.window.detail.show_exercise("toe_walk")
    assert room.window.window_state().side == ""


def test_an_unsteady_person_sees_the_turn_of_the_form_that_is_done_instead(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    known = Remembered(turns={("pencil_grip", "seated"): Side.RIGHT})
    preferences = GREETED._replace(unsteady=True)
    room = open_room(qtbot, live, library, known, preferences)
    room.window.detail.show_exercise("pencil_grip")
    click(room.window, "forms_usual")
    assert said(room.window) == "Right foot first"
    click(room.window, "start_exercise")
    assert begun(room.started[-1]) == {"pencil_grip": Side.RIGHT}
