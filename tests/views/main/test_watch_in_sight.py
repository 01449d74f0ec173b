"""*Watch*, its buttons and its picture are in sight on every screen, and hide nothing."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from footcare_gui.domain.choices.preferences import ThemeChoice
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.session.plan import Kind
from footcare_gui.views.theme import LiveTheme
from tests.kits.main_kit import click, find, library, live, settle
from tests.kits.watch_kit import Watched, watched

__all__ = ["library", "live", "watched"]


@pytest.mark.parametrize("size", [(1280, 820), (1024, 680)])
def test_the_button_covers_nothing_of_the_picture(
    watched: Watched, qtbot: QtBot, size: tuple[int, int]
) -> None:
    window = watched.window
    window.resize(*size)
    button, picture = watched.watch.button, window.detail.figure
    qtbot.waitUntil(lambda: window.size().toTuple() == size)
    inside = picture.rect().translated(picture.mapTo(window, picture.rect().topLeft()))
    place = button.rect().translated(button.mapTo(window, button.rect().topLeft()))
    assert not inside.intersects(place)
    assert not button.visibleRegion().isEmpty()


@pytest.mark.parametrize("percent", [125, 150])
def test_the_button_is_in_sight_on_a_small_screen_with_large_text(
    watched: Watched, qtbot: QtBot, live: LiveTheme, library: Library, percent: int
) -> None:
    live.choose(ThemeChoice.LIGHT, percent)
    window, button = watched.window, watched.watch.button
    window.resize(1024, 680)
    qtbot.waitUntil(lambda: window.size().toTuple() == (1024, 680))
    for exercise in library.exercises.values():
        for variant in ("", *exercise.variants):
            window.detail.show_exercise(exercise.id, variant)
            settle(qtbot, window)
            assert button.visibleRegion().boundingRect() == button.rect(), (exercise.id, variant)


def test_a_figure_out_of_sight_is_brought_into_sight(
    watched: Watched, qtbot: QtBot, live: LiveTheme
) -> None:
    live.choose(ThemeChoice.LIGHT, 150)
    window = watched.window
    window.resize(1024, 680)
    window.detail.show_exercise("toe_stretch")
    settle(qtbot, window)
    figure = window.detail.figure
    assert figure.visibleRegion().boundingRect() != figure.rect()
    click(window, "watch")
    settle(qtbot, window)
    assert figure.visibleRegion().boundingRect() == figure.rect()
    assert watched.watch.is_on


@pytest.mark.parametrize("exercise", ["ankle_circles", "heel_cord"])
def test_its_buttons_are_in_sight_as_soon_as_it_plays(
    watched: Watched, qtbot: QtBot, exercise: str
) -> None:
    window = watched.window
    window.resize(1280, 720)
    window.detail.show_exercise(exercise)
    settle(qtbot, window)
    click(window, "watch")
    settle(qtbot, window)
    for name in ("watch", "watch_speed", "watch_other_side"):
        button = find(window, name)
        assert button.visibleRegion().boundingRect() == button.rect(), name


def test_where_the_steps_are_below_the_words_of_the_moment_stand_beside_the_picture(
    watched: Watched, qtbot: QtBot, library: Library
) -> None:
    window = watched.window
    window.resize(1024, 680)
    settle(qtbot, window)
    click(window, "watch")
    words = find(window, "watch_words")
    steps = library.exercises["heel_cord"].usual.words.steps
    assert words.isVisible()
    assert words.text() == f"2. {steps[1]}"
    while watched.shown() != (Kind.HOLD, Side.LEFT):
        watched.go_on(500)
    assert words.text() == f"4. {steps[3]}"
    window.resize(1280, 820)
    settle(qtbot, window)
    assert not words.isVisible()
    click(window, "watch")
    assert not words.isVisible()
