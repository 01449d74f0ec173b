"""*Watch*: the big figure shows one repetition a side, over and over, until it is stopped."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.domain.choices.preferences import ThemeChoice
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.routine import Item, Library
from footcare_gui.domain.session.plan import Kind, PlanOptions
from footcare_gui.domain.session.planning import plan_exercise
from footcare_gui.domain.session.preview import preview_of
from footcare_gui.figure.model.figure import Figure
from footcare_gui.figure.model.ways import SIGN_FADE_MS
from footcare_gui.views.figure_view import FigureView
from footcare_gui.views.theme import LiveTheme
from tests.figure_frames import FIGURES
from tests.kits.main_kit import FlatPictures, click, find, library, live
from tests.kits.watch_kit import Watched, watched

__all__ = ["library", "live", "watched"]


def test_nothing_is_loaded_and_nothing_wakes_before_it_is_asked_for(watched: Watched) -> None:
    assert watched.window.findChild(FigureView) is None
    assert not watched.timer.isActive()
    assert watched.watch.button.text() == "Watch"
    assert watched.watch.button.accessibleName() == "Watch Heel tendon stretch move"


def test_it_plays_the_chosen_side_and_then_the_other(watched: Watched, library: Library) -> None:
    click(watched.window, "side_switch_right")
    click(watched.window, "watch")
    assert watched.shown() == (Kind.GET_READY, Side.RIGHT)
    plan = plan_exercise(library, Item("heel_cord"), PlanOptions())
    form = library.exercises["heel_cord"].usual
    preview = preview_of(plan, form.steps, Side.RIGHT, FlatPictures().tempo(form))
    watched.go_on(preview.opening.duration_ms)
    seen = [watched.shown()]
    for segment in (*preview.round[1:], preview.round[0]):
        watched.go_on(segment.duration_ms)
        seen.append(watched.shown())
    one_side = (Kind.MOVE_IN, Kind.HOLD, Kind.RELEASE)
    assert seen == [
        *((kind, Side.RIGHT) for kind in one_side),
        *((kind, Side.LEFT) for kind in (Kind.SWITCH, *one_side)),
        (Kind.SWITCH, Side.RIGHT),
        (Kind.MOVE_IN, Side.RIGHT),
    ]


def test_the_side_stands_beside_it_and_changes_with_it(watched: Watched) -> None:
    click(watched.window, "watch")
    badge = find(watched.window, "watch_side")
    assert badge.isVisible()
    assert badge.text() == "Left"
    while watched.shown() != (Kind.HOLD, Side.RIGHT):
        watched.go_on(1_000)
    assert badge.text() == "Right"


def lit_steps(watched: Watched) -> list[int]:
    """The steps that are painted as a card, by the picture that each one makes of itself."""
    found = []
    for number in range(1, 6):
        button = find(watched.window, f"step_{number}")
        edge = button.grab().toImage().pixelColor(button.width() // 2, 1)
        if edge.name() == watched.calm:
            found.append(number)
    return found


def test_the_step_that_stands_out_follows_the_picture(watched: Watched) -> None:
    assert lit_steps(watched) == [4]
    click(watched.window, "watch")
    seen = [lit_steps(watched)]
    for _ in range(200):
        watched.go_on(100)
        if lit_steps(watched) != seen[-1]:
            seen.append(lit_steps(watched))
        if len(seen) == 5:
            break
    assert seen == [[2], [3], [4], [5], [2]]


def test_the_chosen_step_stands_out_again_when_it_stops(watched: Watched) -> None:
    click(watched.window, "step_1")
    click(watched.window, "watch")
    assert lit_steps(watched) == [2]
    click(watched.window, "watch")
    assert lit_steps(watched) == [1]


def test_the_step_changes_on_time_while_nothing_else_moves(watched: Watched) -> None:
    watched.window.detail.show_exercise("pencil_grip")
    click(watched.window, "watch")
    assert lit_steps(watched) == [1]
    watched.go_on(899)
    assert lit_steps(watched) == [1]
    assert watched.timer.interval() == 1
    watched.go_on(1)
    assert lit_steps(watched) == [2]


def test_both_feet_at_once_need_no_side(watched: Watched) -> None:
    watched.window.detail.show_exercise("toe_press")
    click(watched.window, "watch")
    assert find(watched.window, "watch_side").text() == ""


def test_the_button_stops_it_again(watched: Watched) -> None:
    click(watched.window, "watch")
    button = watched.watch.button
    assert (button.text(), button.accessibleName()) == (
        "Stop",
        "Stop watching Heel tendon stretch",
    )
    assert watched.timer.isActive()
    click(watched.window, "watch")
    assert button.text() == "Watch"
    assert not watched.timer.isActive()
    assert not watched.figure.isVisible()
    assert not find(watched.window, "watch_side").isVisible()


def test_a_key_starts_and_stops_it(watched: Watched, qtbot: QtBot) -> None:
    watched.window.activateWindow()
    for wanted in (True, False, True):
        QTest.keyClick(watched.window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(partial(watched.plays, wanted))


@pytest.mark.parametrize("name", ["step_1", "side_switch_right"])
def test_choosing_something_else_stops_it(watched: Watched, name: str) -> None:
    click(watched.window, "watch")
    click(watched.window, name)
    assert not watched.watch.is_on


def test_another_exercise_stops_it(watched: Watched) -> None:
    click(watched.window, "watch")
    watched.window.detail.show_exercise("toe_walk")
    assert not watched.watch.is_on
    assert watched.watch.button.accessibleName() == "Watch Toe walking move"


def test_a_hidden_window_stops_it(watched: Watched) -> None:
    click(watched.window, "watch")
    watched.window.hide()
    assert not watched.watch.is_on
    assert not watched.timer.isActive()


def test_a_minimised_window_stops_it(watched: Watched) -> None:
    click(watched.window, "watch")
    watched.window.showMinimized()
    if watched.watch.is_on:  # not every platform hides what is minimised
        watched.go_on(100)
    assert not watched.watch.is_on


def test_a_figure_with_a_fault_is_said_and_harms_nothing(
    watched: Watched, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    def faulty(figure_id: str) -> Figure:
        raise ValueError(figure_id)

    monkeypatch.setattr(FIGURES, "figure", faulty)
    exercise = library.exercises["heel_cord"]
    watched.window.controller.set_library(Library({exercise.id: exercise}, {}))
    click(watched.window, "watch")
    assert "cannot be shown" in watched.figure.accessibleDescription()
    watched.go_on(watched.timer.interval())
    assert watched.watch.is_on


def test_a_session_stops_it(watched: Watched) -> None:
    watched.window.set_session_view(QWidget())
    click(watched.window, "watch")
    watched.window.show_session(True)
    assert not watched.watch.is_on


def test_a_figure_scrolled_out_of_sight_stops(watched: Watched, qtbot: QtBot) -> None:
    watched.window.resize(800, 560)
    click(watched.window, "watch")
    bar = find(watched.window, "detail_scroll").verticalScrollBar()
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: watched.watch.button.visibleRegion().isEmpty())
    watched.go_on(100)
    assert not watched.watch.is_on


def test_it_asks_for_as_many_frames_as_the_figure_wants(watched: Watched) -> None:
    click(watched.window, "watch")
    while watched.shown() != (Kind.MOVE_IN, Side.LEFT):
        watched.go_on(100)
    assert 33 <= watched.timer.interval() <= 500
    while watched.shown() != (Kind.HOLD, Side.LEFT):
        watched.go_on(500)
    assert watched.timer.interval() >= 83


def test_a_figure_that_stands_still_wakes_only_when_it_moves_again(watched: Watched) -> None:
    click(watched.window, "watch")
    assert watched.timer.interval() < 100
    watched.go_on(SIGN_FADE_MS)
    assert watched.timer.interval() == 900 - SIGN_FADE_MS


def stop_shown(watched: Watched) -> str:
    found: str = find(watched.window, "watch_stop").text()
    return found


def test_less_movement_shows_numbered_pictures_that_change_every_three_seconds(
    watched: Watched, live: LiveTheme
) -> None:
    live.choose(ThemeChoice.LIGHT, 100, reduced_motion=True)
    click(watched.window, "watch")
    assert watched.shown() == (Kind.GET_READY, Side.LEFT)
    assert watched.timer.interval() == 3_000
    seen = [(stop_shown(watched), watched.shown())]
    for _ in range(6):
        watched.go_on(3_000)
        seen.append((stop_shown(watched), watched.shown()))
    assert seen == [
        ("1 of 6", (Kind.GET_READY, Side.LEFT)),
        ("2 of 6", (Kind.MOVE_IN, Side.LEFT)),
        ("3 of 6", (Kind.HOLD, Side.LEFT)),
        ("4 of 6", (Kind.HOLD, Side.LEFT)),
        ("5 of 6", (Kind.RELEASE, Side.LEFT)),
        ("6 of 6", (Kind.RELEASE, Side.LEFT)),
        ("1 of 6", (Kind.SWITCH, Side.RIGHT)),
    ]


def test_less_movement_is_heeded_while_it_plays(watched: Watched, live: LiveTheme) -> None:
    click(watched.window, "watch")
    live.choose(ThemeChoice.LIGHT, 100, reduced_motion=True)
    assert stop_shown(watched) == "1 of 6"
    assert not find(watched.window, "watch_speed").isVisible()


def test_slowly_it_takes_twice_as_long(watched: Watched) -> None:
    click(watched.window, "watch")
    click(watched.window, "watch_speed")
    while watched.shown() != (Kind.MOVE_IN, Side.LEFT):
        watched.go_on(50)
    into_ms = watched.elapsed_ms
    watched.go_on(1_000)
    assert watched.elapsed_ms - into_ms == 500


def test_step_by_step_it_stands_until_it_is_asked_on(watched: Watched) -> None:
    click(watched.window, "watch")
    for _ in range(2):
        click(watched.window, "watch_speed")
    assert not watched.timer.isActive()
    assert stop_shown(watched) == "1 of 6"
    for _ in range(2):
        click(watched.window, "watch_on")
    assert (stop_shown(watched), watched.shown()) == ("3 of 6", (Kind.HOLD, Side.LEFT))
    click(watched.window, "watch_back")
    assert watched.shown() == (Kind.MOVE_IN, Side.LEFT)
    click(watched.window, "watch_speed")
    assert watched.timer.isActive()
    assert watched.shown() == (Kind.MOVE_IN, Side.LEFT)


def test_a_speed_is_kept_for_the_next_exercise(watched: Watched) -> None:
    click(watched.window, "watch")
    for _ in range(2):
        click(watched.window, "watch_speed")
    watched.window.detail.show_exercise("toe_walk")
    click(watched.window, "watch")
    assert stop_shown(watched).startswith("1 of ")


def test_the_other_side_is_shown_from_its_beginning(watched: Watched) -> None:
    click(watched.window, "watch")
    click(watched.window, "watch_other_side")
    assert watched.shown() == (Kind.SWITCH, Side.RIGHT)
    assert find(watched.window, "watch_side").text() == "Right"
    click(watched.window, "watch_other_side")
    assert watched.shown()[1] is Side.LEFT
    for _ in range(2):
        click(watched.window, "watch_speed")
    click(watched.window, "watch_other_side")
    assert (stop_shown(watched), watched.shown()[1]) == ("1 of 6", Side.RIGHT)


def test_both_feet_at_once_have_no_other_side(watched: Watched) -> None:
    watched.window.detail.show_exercise("toe_press")
    click(watched.window, "watch")
    assert not find(watched.window, "watch_other_side").isVisible()


def test_the_theme_is_followed_while_it_plays(watched: Watched, live: LiveTheme) -> None:
    click(watched.window, "watch")
    live.choose(ThemeChoice.DARK)
    assert watched.figure.shot is not None
    assert watched.figure.shot.theme == "dark"


def test_the_button_is_reached_with_tab(watched: Watched) -> None:
    reached = set()
    for _ in range(60):
        QTest.keyClick(watched.window.focusWidget() or watched.window, Qt.Key.Key_Tab)
        focused = watched.window.focusWidget()
        reached.add(focused.objectName() if focused else "")
    assert "watch" in reached
