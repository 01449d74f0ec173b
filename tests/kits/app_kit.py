"""The whole app, silent, on profiles of the test's own; closed with the test."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from footcare_gui.bootstrap.application import Application
from footcare_gui.controllers.session_controller import SessionController
from footcare_gui.platform.profile import Profile


class Apps:
    """Starts the app as often as a test likes."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self._folder, self._qtbot = folder, qtbot
        self._started: list[Application] = []

    def start(self, name: str = "", *, speed: float = 1.0) -> Application:
        """Start it on the profile of that name, and show its window."""
        home = self._folder / name
        profile = Profile(home / "data", home / "cache", home / "settings.ini")
        application = Application(profile, speed=speed, silent=True)
        self._started.append(application)
        self._qtbot.addWidget(application.window)
        application.open_window()
        return application

    def start_and_look(self, name: str = "", *, speed: float = 1.0) -> Application:
        """The same, and have it ask what is due, as it does after its first picture."""
        application = self.start(name, speed=speed)
        application.due.recall()
        return application

    def close(self) -> None:
        """Leave nothing running."""
        for application in self._started:
            if "due" in vars(application):
                application.due.stop()
            application.end()


@pytest.fixture
def apps(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Apps]:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    opened = Apps(tmp_path, qtbot)
    yield opened
    opened.close()


def session_of(application: Application) -> str:
    """The id of the session that is on the screen."""
    live = application.sessions.runner.live
    assert live is not None
    return live.id


def begin_session(
    application: Application, name: str, *, is_passed: bool = True
) -> SessionController:
    """Let the session of a routine or an exercise begin, as Start does.

    Args:
        application: The app.
        name: Of the routine or the exercise.
        is_passed: Pass by the question before it; else the session has not begun.
    """
    controller = application.sessions.runner.begin(application.choices.session_plan(name))
    if is_passed:
        pass_the_question(application)
    return controller


def pass_the_question(application: Application) -> None:
    """Begin without an answer to how it feels, if that is asked."""
    question = application.window.findChild(QAbstractButton, "before_pass")
    if question is not None and question.isVisible():
        question.click()
