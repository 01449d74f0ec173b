"""How each exercise stands, beside its row in the list."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from footcare_gui.domain.exercises.routine import Library
from footcare_gui.views.main.exercise_model import ROW_ROLE
from footcare_gui.views.theme import LiveTheme
from tests.kits.due_kit import Room
from tests.kits.main_kit import library, live, open_window
from tests.kits.my_plan_kit import badge, room

__all__ = ["library", "live", "room"]


def spoken(room: Room, exercise: str) -> str:
    model = room.window.choice.exercises.model
    index = model.index(model.row_of(exercise))
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole))


@pytest.mark.parametrize(
    ("exercise", "text", "said"),
    [
        ("toe_walk", "From 13:00", "due again from 13:00, 1 of 3 done today"),
        ("toe_press", "✓ Done", "done for today"),
        ("pencil_grip", "Tue", "next on Tuesday"),
        ("heel_cord", "1 of 2", "due now, 1 of 2 done today"),
        ("foot_massage", "Due", "due now"),
    ],
)
def test_the_list_says_how_each_exercise_stands(
    room: Room, exercise: str, text: str, said: str
) -> None:
    shown = badge(room, exercise)
    assert shown is not None
    assert (shown.text, shown.spoken) == (text, said)
    assert spoken(room, exercise).endswith(f", {said}")


def test_states_differ_by_their_words_and_not_by_colour_alone(room: Room) -> None:
    texts = [badge(room, name) for name in ("toe_walk", "toe_press", "pencil_grip", "heel_cord")]
    assert len({shown.text for shown in texts if shown}) == 4


def test_what_is_not_in_the_plan_has_no_badge(room: Room) -> None:
    assert badge(room, "band_pull") is None
    assert "due" not in spoken(room, "band_pull")


def test_without_an_agenda_there_are_no_badges(
    qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    window = open_window(qtbot, live, library)
    model = window.choice.exercises.model
    assert all(model.index(row).data(ROW_ROLE).badge is None for row in range(model.rowCount()))
