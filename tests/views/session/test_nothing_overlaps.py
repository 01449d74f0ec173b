"""A session in every state and size: nothing lies over anything, nothing is cut off."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.journal.in_memory_history import InMemoryHistory
from footcare_gui.controllers.feeling_controller import FeelingController
from footcare_gui.domain.choices.session_views import SessionViews
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.session.troubles import SoundAttempt, TroubleWith
from footcare_gui.figure.painter.artist import FigureArtist
from footcare_gui.texts.pages import screen_may_go_dark
from footcare_gui.views.session.feeling_questions import FeelingQuestions
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.turned_view import TurnedView
from tests.histories import NOW, make_record
from tests.kits.main_kit import library, live
from tests.kits.room_kit import Places, assert_whole, in_rooms
from tests.kits.session_kit import NoArtist
from tools import session_scene, shot_feeling, shot_session
from tools.shot_session import Shots

__all__ = ["library", "live"]

DAILY = (
    *("get_ready", "circles", "hold", "paused", "summary"),
    *("lying_90", "lying_180", "big", "big_figure", "big_lying"),
)
_NOT_SAVED = "Nothing is being saved: there is no room left on the disk."
LONG = "Stand tall beside a wall, fingertips on it, with a few metres of clear floor ahead. "


def _without_sound(shots: Shots) -> None:
    shots.view.show_sound(is_on=True, works=False)


def _still_without_sound(shots: Shots) -> None:
    shots.view.show_sound(is_on=True, works=False, attempt=SoundAttempt.FAILED)


def _dark(shots: Shots) -> None:
    shots.view.show_line(TroubleWith.SCREEN, screen_may_go_dark())


def _all_at_once(shots: Shots) -> None:
    _without_sound(shots)
    _dark(shots)
    shots.view.show_line(TroubleWith.SAVING, _NOT_SAVED)


TOLD: dict[str, Callable[[Shots], None]] = {
    "sound": _without_sound,
    "sound again": _still_without_sound,
    "dark": _dark,
    "all": _all_at_once,
    "caption": lambda shots: shots.view.spoken.say(LONG),
    "answer": lambda shots: shots.view.show_answer(LONG * 2),
}
TELLING = [f"{state}, {told}" for state in ("hold", "get_ready", "too_much") for told in TOLD]


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
    shots.view.set_views(SessionViews())
    shots.view.end()
    for scene in shots.begun:
        scene.controller.stop()


@in_rooms(shot_session.STATES, DAILY)
def test_a_session(live: LiveTheme, places: Places, shots: Shots, seen: str) -> None:
    shot_session.STATES[seen](shots)
    shots.view.show()
    turned = shots.view.findChild(TurnedView)
    assert_whole(live, places, shots.view, shots.view.stage if turned else None)


@in_rooms(TELLING, ("hold, all", "get_ready, caption"))
def test_a_session_that_has_something_to_tell(
    live: LiveTheme, places: Places, shots: Shots, seen: str
) -> None:
    state, told = seen.split(", ")
    shot_session.STATES[state](shots)
    shots.view.show()
    TOLD[told](shots)
    assert_whole(live, places, shots.view)


@in_rooms(shot_feeling.STATES, ("before", "place", "which"))
def test_how_it_feels(live: LiveTheme, places: Places, shots: Shots, seen: str) -> None:
    past = [make_record(NOW.replace(day=3), felt=(2, 5), hurt="toe_press")]
    history = InMemoryHistory([*past, make_record(NOW, id="now")])
    feeling = FeelingController(lambda: history)
    shots.view.show()
    asks = FeelingQuestions(live, shots.view, feeling)
    shot_feeling.STATES[seen](shot_feeling.Guest(shots, feeling, asks))
    assert_whole(live, places, shots.view)
