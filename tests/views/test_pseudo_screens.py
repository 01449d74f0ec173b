"""Every screen in the made-up language: nothing is said that did not come through the gate."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.journal.in_memory_history import InMemoryHistory
from footcare_gui.controllers.feeling_controller import FeelingController
from footcare_gui.controllers.progress_controller import ProgressController
from footcare_gui.domain.choices.preferences import REMINDERS
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.figure.painter.artist import FigureArtist
from footcare_gui.figure.painter.palette import load_palettes
from footcare_gui.texts import buttons
from footcare_gui.texts.exercises import in_language
from footcare_gui.texts.figure import side_in_picture
from footcare_gui.texts.gate import speak
from footcare_gui.texts.pseudo import Pseudo
from footcare_gui.views.progress.calendar_dialog import CalendarDialog
from footcare_gui.views.progress.progress_page import ProgressPage
from footcare_gui.views.progress.sheet_dialog import SheetDialog
from footcare_gui.views.session.feeling_questions import FeelingQuestions
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.help_dialog import HelpDialog
from footcare_gui.views.widgets.name_dialog import NameDialog
from tests.figure_frames import FIGURE_FOLDER, FIGURES
from tests.histories import NOW, make_record
from tests.kits.desktop_kit import desktop_page, stays
from tests.kits.main_kit import library, live, open_window
from tests.kits.shown_texts import past_the_gate, texts_of
from tools import session_scene, shot_due, shot_feeling, shot_progress, shot_session
from tools.scenes import SCENES
from tools.shot_session import Shots

__all__ = ["library", "live"]
ALIKE = ("hold_right", "press", "circles", "massage", "release", "rest")
"""States of a session that say nothing that others do not say."""


@pytest.fixture
def spoken(library: Library) -> Iterator[Library]:
    """The library in that language."""
    speak(Pseudo())
    yield in_language(library)
    speak(None)


@pytest.fixture
def shots(
    live: LiveTheme, spoken: Library, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Shots]:
    """A screen for sessions."""
    monkeypatch.setattr(session_scene, "STEP_MS", 1_000)
    monkeypatch.setattr(session_scene, "STRIDE_MS", 2_000)
    palettes = load_palettes(FIGURE_FOLDER / "palette.json")
    shots = Shots(live, spoken, FigureArtist(FIGURES, palettes, side_in_picture))
    qtbot.addWidget(shots.view)
    shots.view.resize(1280, 820)
    yield shots
    shots.view.end()
    for scene in shots.begun:
        scene.controller.stop()


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.parametrize("scene", [*SCENES, *shot_due.SCENES])
def test_the_main_window(qtbot: QtBot, live: LiveTheme, spoken: Library, scene: str) -> None:
    shown = {**SCENES, **shot_due.SCENES}[scene]
    window = open_window(qtbot, live, spoken, preferences=shown.preferences)
    qtbot.waitUntil(lambda: window.detail.findChild(QWidget, "note_article") is not None)
    target = shown.prepare(window) or window
    settle()
    assert past_the_gate(target) == []
    assert past_the_gate(window) == []
    assert len(list(texts_of(target))) > 5


@pytest.mark.parametrize("state", [name for name in shot_session.STATES if name not in ALIKE])
def test_a_session(shots: Shots, state: str) -> None:
    shot_session.STATES[state](shots)
    shots.view.show()
    settle()
    is_turned = not shots.view.isAncestorOf(shots.view.stage)  # then a scene has it
    seen = shots.view.stage.window() if is_turned else shots.view
    assert past_the_gate(seen) == []
    assert len(list(texts_of(seen))) > 5


@pytest.mark.parametrize("state", shot_feeling.STATES)
def test_how_it_feels(live: LiveTheme, shots: Shots, state: str) -> None:
    past = [make_record(NOW.replace(day=3), felt=(2, 5), hurt="toe_press")]
    history = InMemoryHistory([*past, make_record(NOW, id="now")])
    feeling = FeelingController(lambda: history)
    shots.view.show()
    asks = FeelingQuestions(live, shots.view, feeling)
    shot_feeling.STATES[state](shot_feeling.Guest(shots, feeling, asks))
    settle()
    assert past_the_gate(shots.view) == []


@pytest.mark.parametrize("past", shot_progress.PASTS)
def test_progress(qtbot: QtBot, live: LiveTheme, spoken: Library, past: str) -> None:
    history = InMemoryHistory(shot_progress.PASTS[past]())
    page = ProgressPage(live, ProgressController(history, lambda: shot_progress.DUE, lambda: NOW))
    qtbot.addWidget(page)
    page.set_start(buttons.start_in("4:42"), buttons.start())
    page.open(spoken)
    page.resize(1280, 820)
    page.show()
    settle()
    assert past_the_gate(page) == []
    if past == "years":
        shot_progress.STATES["opened"](page)
        settle()
        assert past_the_gate(page) == []
        shot_progress.STATES["removed"](page)
        settle()
        assert past_the_gate(page) == []


DIALOGS: dict[str, Callable[[LiveTheme], QWidget]] = {
    "calendar": lambda live: CalendarDialog(live, REMINDERS),
    "sheet": SheetDialog,
    "help": HelpDialog,
    "name": lambda live: NameDialog(live, buttons.save(), buttons.save()),
    "desktop": desktop_page,
    "stays": stays,
}


@pytest.mark.parametrize("dialog", DIALOGS)
def test_a_dialog(qtbot: QtBot, live: LiveTheme, spoken: Library, dialog: str) -> None:
    opened = DIALOGS[dialog](live)
    qtbot.addWidget(opened)
    opened.show()
    settle()
    assert past_the_gate(opened) == []


def test_what_goes_past_the_gate_is_found(qtbot: QtBot, live: LiveTheme, spoken: Library) -> None:
    dialog = NameDialog(live, "Save as", buttons.save())
    qtbot.addWidget(dialog)
    dialog.show()
    assert any("'Save as'" in found for found in past_the_gate(dialog))
