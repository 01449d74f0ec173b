"""Text up to 200 %, turned and big: nothing lies over anything, nothing is cut off.

What is turned is laid out in a window of swapped sides, and copied turned: it is looked at there.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.domain.choices.preferences import ThemeChoice
from footcare_gui.domain.choices.session_views import views_of
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.figure.painter.artist import FigureArtist
from footcare_gui.views.theme import LiveTheme
from tests.kits.main_kit import library, live, open_window
from tests.kits.room_kit import assert_whole, settle
from tests.kits.session_kit import NoArtist
from tests.laid_out import faults_of
from tools import session_scene, shot_session
from tools.scenes import SCENES
from tools.shot_session import Shots

__all__ = ["library", "live"]

EVERY_WINDOW = [(800, 560), (1024, 680), (1280, 820), (1920, 1080)]
EVERY_SCREEN = [(640, 480), (560, 800), (680, 1024), (820, 1280)]
Sizes = list[tuple[int, int]]
EVERY_STATE = (
    "hold_right",
    "get_ready",
    "paused",
    "too_much",
    "waiting",
    "escape",
    "massage",
    "views",
)
FEW_STATES = ("hold_right", "too_much", "views")
BIG = ("big=True", "big=True larger=figure")


@pytest.fixture(
    params=[
        ([(800, 560)], [(560, 800)]),
        pytest.param((EVERY_WINDOW, EVERY_SCREEN), marks=pytest.mark.proof),
    ],
    ids=["few", "every"],
)
def sizes(request: pytest.FixtureRequest) -> tuple[Sizes, Sizes]:
    """Windows, and other screens: the tightest for every day, all of them for the proof."""
    found: tuple[Sizes, Sizes] = request.param
    return found


@pytest.fixture
def shots(
    live: LiveTheme, library: Library, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Shots]:
    """A screen for sessions."""
    monkeypatch.setattr(session_scene, "STEP_MS", 1_000)
    monkeypatch.setattr(session_scene, "STRIDE_MS", 2_000)
    shots = Shots(live, library, cast(FigureArtist, NoArtist()))
    qtbot.addWidget(shots.view)
    yield shots
    shots.view.end()
    for scene in shots.begun:
        scene.controller.stop()


@pytest.mark.parametrize(
    "state",
    [
        pytest.param(one, marks=() if one in FEW_STATES else pytest.mark.proof)
        for one in EVERY_STATE
    ],
)
def test_a_session_with_larger_text(
    live: LiveTheme, shots: Shots, sizes: tuple[Sizes, Sizes], state: str
) -> None:
    shot_session.STATES[state](shots)
    small = QFont()
    small.setPixelSize(8)
    shots.view.stage.panel.side.setFont(small)  # it paints its words as large as it is high
    shots.view.show()
    places = [(size, text) for text in (175, 200) for size in (*sizes[0], *sizes[1])]
    assert_whole(live, places, shots.view)


@pytest.mark.parametrize("views", BIG)
@pytest.mark.parametrize(
    "state",
    [
        pytest.param(one, marks=() if one in FEW_STATES else pytest.mark.proof)
        for one in EVERY_STATE
    ],
)
def test_a_session_seen_big(
    live: LiveTheme, shots: Shots, sizes: tuple[Sizes, Sizes], state: str, views: str
) -> None:
    shots.view.set_views(views_of(views))
    shot_session.STATES[state](shots)
    shots.view.show()
    places = [(size, text) for text in (100, 200) for size in (*sizes[0], *sizes[1])]
    assert_whole(live, places, shots.view)


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_session_that_is_turned(
    live: LiveTheme, shots: Shots, sizes: tuple[Sizes, Sizes], turn: int
) -> None:
    shots.view.set_views(views_of(f"turn={turn}"))
    shot_session.STATES["hold_right"](shots)
    shots.view.show()
    found = []
    for size in sizes[0]:
        for percent in (100, 200):
            live.choose(ThemeChoice.LIGHT, percent, True)
            shots.view.resize(*size)
            settle()
            content = shots.view.stage.window()
            assert content is not shots.view
            found += [f"{size} at {percent} %: {fault}" for fault in faults_of(content)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    "scene", ["main", "first_start", "watch", "choosing", "own_dose", "fault", "nothing_found"]
)
def test_the_main_window_with_larger_text(
    qtbot: QtBot, live: LiveTheme, library: Library, sizes: tuple[Sizes, Sizes], scene: str
) -> None:
    window = open_window(qtbot, live, library, preferences=SCENES[scene].preferences)
    qtbot.waitUntil(lambda: window.detail.findChild(QWidget, "note_article") is not None)
    target = SCENES[scene].prepare(window) or window
    found = []
    window.setUpdatesEnabled(False)
    for size in sizes[0]:
        for percent in (175, 200):
            live.choose(ThemeChoice.LIGHT, percent, True)
            window.resize(*size)
            settle()
            found += [f"{size} at {percent} %: {fault}" for fault in faults_of(target)]
    # Where its word has no room, the side that is watched is painted as a letter.
    assert not [fault for fault in found if "watch_side" not in fault]
