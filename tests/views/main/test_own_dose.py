"""Another dose for each side: offered quietly, turned, kept, marked, and undone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from footcare_gui.domain.choices.preferences import Preferences, ThemeChoice
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.session.plan import Dose, Kind
from footcare_gui.views.main.main_window import MainWindow
from footcare_gui.views.theme import LiveTheme
from tests.kits.due_kit import Room, open_room
from tests.kits.main_kit import click, find, library, live, open_window, settle, value_of, words_of

__all__ = ["library", "live"]
KEY = ("heel_cord", "")
APART = Dose(None, 3, Dose(45_000, 2))
MOST_BAR = 0.3
"""Of the window's height."""


@pytest.fixture
def room(qtbot: QtBot, live: LiveTheme, library: Library) -> Room:
    room = open_room(qtbot, live, library)
    room.window.detail.show_exercise("heel_cord")
    return room


@pytest.fixture
def apart(qtbot: QtBot, live: LiveTheme, library: Library) -> Room:
    preferences = Preferences(greeted=True, doses={KEY: APART})
    room = open_room(qtbot, live, library, preferences=preferences)
    room.window.detail.show_exercise("heel_cord")
    return room


def sides(window: MainWindow) -> list[str]:
    return [find(window, f"dose_side_{side}").text() for side in ("left", "right")]


def test_it_is_offered_for_what_has_sides_and_costs_the_start_nothing(
    room: Room, qtbot: QtBot, live: LiveTheme, library: Library
) -> None:
    button = find(room.window, "each_side")
    assert button.isVisible()
    assert button.text() == "Different for each side"
    assert button.accessibleName() == "A different dose for each side"
    room.window.detail.show_exercise("toe_press")
    assert not button.isVisible()
    first_picture = open_window(qtbot, live, library)
    assert first_picture.findChild(type(button), "each_side") is None


def test_taken_apart_each_side_is_turned_by_itself(room: Room) -> None:
    window = room.window
    click(window, "each_side")
    assert sides(window) == ["30 s", "30 s"]
    assert find(window, "dose_side_left").isChecked()
    assert room.choices.preferences.doses == {}
    assert not find(window, "suggested_dose").isVisible()
    click(window, "repetitions_stepper_more")
    click(window, "dose_side_right")
    assert value_of(window, "work_stepper") == "30 s"
    click(window, "work_stepper_more")
    assert sides(window) == ["30 s × 2", "35 s"]
    assert "Hold, right" in words_of(find(window, "work_stepper"))
    assert "yours" in words_of(find(window, "work_stepper"))
    assert "yours" not in words_of(find(window, "repetitions_stepper"))
    assert find(window, "work_stepper_more").accessibleName() == "Hold, right: more"
    click(window, "dose_term_always")
    assert window.controller.preferences.doses == {KEY: Dose(None, 2, Dose(35_000))}
    assert value_of(window, "work_stepper") == "35 s"


def test_the_true_time_is_shown_and_started(apart: Room) -> None:
    window = apart.window
    total_ms = 3 * 36_000 + 10_000 + 2 * 51_000
    assert find(window, "start_exercise").text().endswith("3:40")
    click(window, "start_exercise")
    plan = apart.started[-1]
    assert plan.total_ms == total_ms
    held = [(s.side, s.duration_ms) for s in plan.segments if s.kind is Kind.HOLD]
    assert held == [(Side.LEFT, 30_000)] * 3 + [(Side.RIGHT, 45_000)] * 2
    click(window, "start_routine")
    today = [s for s in apart.started[-1].segments if s.exercise == "heel_cord"]
    assert [(s.side, s.duration_ms) for s in today if s.kind is Kind.HOLD] == held


def test_what_was_kept_is_shown_apart_at_once(apart: Room) -> None:
    assert sides(apart.window) == ["30 s × 3", "45 s × 2"]
    assert find(apart.window, "dose_side").isVisible()
    assert find(apart.window, "each_side").text() == "Same for both sides"
    spoken = find(apart.window, "dose_side_right").accessibleName()
    assert spoken == "Dose of each side: 45 s × 2, right"


def test_back_to_suggested_is_for_both_and_alike(apart: Room) -> None:
    click(apart.window, "dose_side_right")
    click(apart.window, "suggested_dose")
    assert apart.choices.preferences.doses == {}
    assert not find(apart.window, "own_dose").isVisible()
    assert value_of(apart.window, "repetitions_stepper") == "1 each leg"
    assert find(apart.window, "start_exercise").text().endswith("1:22")


@pytest.mark.parametrize(("side", "kept"), [("left", Dose(None, 3)), ("right", Dose(45_000, 2))])
def test_same_for_both_takes_what_is_shown(apart: Room, side: str, kept: Dose) -> None:
    click(apart.window, f"dose_side_{side}")
    click(apart.window, "each_side")
    assert apart.choices.preferences.doses == {KEY: kept}
    assert not find(apart.window, "dose_side").isVisible()
    assert find(apart.window, "dose_term").isVisible()


def test_todays_dose_of_a_side_leaves_what_was_kept(apart: Room) -> None:
    click(apart.window, "work_stepper_less")
    click(apart.window, "dose_term_today")
    assert apart.choices.value.today_only == {KEY: Dose(25_000, 3, Dose(45_000, 2))}
    assert apart.choices.preferences.doses == {KEY: APART}


def test_another_exercise_begins_alike(room: Room) -> None:
    click(room.window, "each_side")
    room.window.detail.show_exercise("foot_massage")
    assert find(room.window, "each_side").text() == "Different for each side"
    assert not find(room.window, "own_dose").isVisible()
    room.window.detail.show_exercise("heel_cord")
    assert not find(room.window, "own_dose").isVisible()


def test_the_keyboard_alone_gives_each_side_its_dose(room: Room) -> None:
    window = room.window
    button = find(window, "each_side")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert button.hasFocus()
    left = find(window, "dose_side_left")
    left.setFocus()
    QTest.keyClick(left, Qt.Key.Key_Right)
    assert find(window, "dose_side_right").isChecked()
    more = find(window, "repetitions_stepper_more")
    more.setFocus()
    QTest.keyClick(more, Qt.Key.Key_Space)
    assert sides(window) == ["30 s", "30 s × 2"]
    assert more.hasFocus()


@pytest.mark.parametrize("size", [(1024, 680), (1280, 820), (1920, 1080)])
@pytest.mark.parametrize("percent", [100, 150])
def test_nothing_is_cut_and_start_stays_in_sight(
    apart: Room, qtbot: QtBot, live: LiveTheme, size: tuple[int, int], percent: int
) -> None:
    window = apart.window
    live.choose(ThemeChoice.LIGHT, percent, True)
    window.resize(*size)
    settle(qtbot, window)
    bar, start = find(window, "dosage_bar"), find(window, "start_exercise")
    assert bar.height() <= window.height() * MOST_BAR
    assert bar.rect().contains(QRect(start.mapTo(bar, QPoint()), start.size()))
    for name in ("dose_side", "dose_term", "suggested_dose", "work_stepper", "each_side"):
        widget = find(window, name)
        assert widget.isVisible()
        assert widget.width() >= widget.minimumSizeHint().width()
        assert widget.height() >= widget.minimumSizeHint().height()
