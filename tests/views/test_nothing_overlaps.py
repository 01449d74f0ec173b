"""Every screen and state in every size: nothing lies over anything, nothing is cut off."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import cast

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.journal.in_memory_history import InMemoryHistory
from footcare_gui.controllers.feeling_controller import FeelingController
from footcare_gui.controllers.progress_controller import ProgressController
from footcare_gui.domain.choices.preferences import REMINDERS, ThemeChoice
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.figure.painter.artist import FigureArtist
from footcare_gui.texts import buttons
from footcare_gui.views.progress.calendar_dialog import CalendarDialog
from footcare_gui.views.progress.progress_page import ProgressPage
from footcare_gui.views.progress.sheet_dialog import SheetDialog
from footcare_gui.views.session.feeling_questions import FeelingQuestions
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.help_dialog import HelpDialog
from footcare_gui.views.widgets.name_dialog import NameDialog
from footcare_gui.views.widgets.stop_dialog import StopDialog
from tests.histories import NOW, make_record
from tests.kits.desktop_kit import desktop_page, stays
from tests.kits.main_kit import library, live, open_window
from tests.kits.session_kit import NoArtist
from tests.laid_out import faults_of
from tools import shot_due, shot_feeling, shot_progress, shot_session
from tools.make_shots import SCENES
from tools.shot_session import Shots

__all__ = ["library", "live"]

SCREENS = {
    "640×480": [(640, 480)],
    "1366×768 at 1, 1.25, 1.5": [(1366, 768), (1093, 614), (911, 512)],
    "1920×1080 at 1, 1.25, 1.5, 2": [(1920, 1080), (1536, 864), (1280, 720), (960, 540)],
    "3840×2160 at 1, 1.25, 1.5, 2": [(3840, 2160), (3072, 1728), (2560, 1440)],
    "windows": [(800, 560), (1024, 680), (1280, 820)],
}
"""Sizes as the app sees them: a screen's own, divided by its scale."""

EVERY_PLACE = [
    (size, text) for text in (100, 125, 150) for sizes in SCREENS.values() for size in sizes
]
FEW_PLACES = [((640, 480), 100), ((911, 512), 150)]
Places = list[tuple[tuple[int, int], int]]
"""Where room is shortest: the smallest screen, and large text on a small one."""


def settle() -> None:
    for _ in range(12):
        QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def assert_whole(
    live: LiveTheme, places: Places, window: QWidget, target: QWidget | None = None
) -> None:
    """Nothing is wrong in any size of window and text."""
    found = []
    window.setUpdatesEnabled(False)
    for size, percent in places:
        live.choose(ThemeChoice.LIGHT, percent, True)
        window.resize(*size)
        settle()
        where = f"{window.width()}×{window.height()}, text {percent} %"
        found += [f"{where}: {fault}" for fault in faults_of(target or window)]
    assert not found, "\n".join(found)


@pytest.fixture(
    params=[FEW_PLACES, pytest.param(EVERY_PLACE, marks=pytest.mark.proof)], ids=["few", "every"]
)
def places(request: pytest.FixtureRequest) -> Places:
    """Sizes of window and text: a few for every day, all of them for the proof."""
    found: Places = request.param
    return found


@pytest.fixture
def shots(
    live: LiveTheme, library: Library, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Shots]:
    """A screen for sessions."""
    monkeypatch.setattr(shot_session, "STEP_MS", 1_000)
    shots = Shots(live, library, cast(FigureArtist, NoArtist()))
    qtbot.addWidget(shots.view)
    yield shots
    shots.view.end()
    for scene in shots.begun:
        scene.controller.stop()


@pytest.mark.parametrize("state", shot_session.STATES)
def test_a_session(live: LiveTheme, places: Places, shots: Shots, state: str) -> None:
    shot_session.STATES[state](shots)
    shots.view.show()
    assert_whole(live, places, shots.view)


@pytest.mark.parametrize("state", shot_feeling.STATES)
def test_how_it_feels(live: LiveTheme, places: Places, shots: Shots, state: str) -> None:
    past = [make_record(NOW.replace(day=3), felt=(2, 5), hurt="toe_press")]
    history = InMemoryHistory([*past, make_record(NOW, id="now")])
    feeling = FeelingController(lambda: history)
    shots.view.show()
    asks = FeelingQuestions(live, shots.view, feeling)
    shot_feeling.STATES[state](shot_feeling.Guest(shots, feeling, asks))
    assert_whole(live, places, shots.view)


@pytest.mark.parametrize("scene", [*SCENES, *shot_due.SCENES])
def test_the_main_window(
    qtbot: QtBot, live: LiveTheme, places: Places, library: Library, scene: str
) -> None:
    shown = {**SCENES, **shot_due.SCENES}[scene]
    window = open_window(qtbot, live, library, preferences=shown.preferences)
    qtbot.waitUntil(lambda: window.detail.findChild(QWidget, "note_article") is not None)
    target = shown.prepare(window)
    assert_whole(live, places, window, target)


@pytest.mark.parametrize("past", shot_progress.PASTS)
def test_progress(
    qtbot: QtBot, live: LiveTheme, places: Places, library: Library, past: str
) -> None:
    history = InMemoryHistory(shot_progress.PASTS[past]())
    page = ProgressPage(live, ProgressController(history, lambda: shot_progress.DUE, lambda: NOW))
    qtbot.addWidget(page)
    page.set_start(buttons.start_in("4:42"), buttons.start())
    page.open(library)
    page.show()
    assert_whole(live, places, page)


DIALOGS: dict[str, Callable[[LiveTheme], QWidget]] = {
    "calendar": lambda live: CalendarDialog(live, REMINDERS),
    "sheet": SheetDialog,
    "help": HelpDialog,
    "stop": StopDialog,
    "name": lambda live: NameDialog(live, buttons.save(), buttons.save()),
    "desktop": desktop_page,
    "stays": stays,
}


@pytest.mark.parametrize("dialog", DIALOGS)
def test_a_dialog(qtbot: QtBot, live: LiveTheme, places: Places, dialog: str) -> None:
    opened = DIALOGS[dialog](live)
    qtbot.addWidget(opened)
    opened.show()
    assert_whole(live, places, opened)
