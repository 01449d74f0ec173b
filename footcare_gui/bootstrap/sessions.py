"""Puts together what leads sessions; loaded when the first one begins."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, Qt

from footcare_gui.adapters.sound.player import QtSound
from footcare_gui.adapters.sound.silence import NullSound
from footcare_gui.controllers.awake_controller import AwakeController
from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.controllers.feeling_controller import FeelingController
from footcare_gui.controllers.journal_keeper import JournalKeeper
from footcare_gui.controllers.live_session import SessionListener
from footcare_gui.controllers.session_feeling import SessionFeeling
from footcare_gui.controllers.session_router import SessionRouter
from footcare_gui.controllers.session_runner import SessionRunner
from footcare_gui.controllers.session_sound import SessionSound
from footcare_gui.domain.choices.preferences import Preferences
from footcare_gui.pictures.store import PictureStore
from footcare_gui.platform import places
from footcare_gui.ports import Clock, Desktop
from footcare_gui.rehearsal.terminal_log import TerminalLog
from footcare_gui.views.figure_view import FigureView
from footcare_gui.views.main.main_window import MainWindow
from footcare_gui.views.session.session_display import SessionDisplay
from footcare_gui.views.theme import LiveTheme


class Sessions(NamedTuple):
    """What the rest of the app asks and tells while sessions are led."""

    runner: SessionRunner
    display: SessionDisplay
    sound: SessionSound

    def close(self) -> None:
        """The end of the app; a session that runs is left where it stands, to be gone on with."""
        self.runner.close()
        self.sound.close()


def make_sessions(
    *,
    clock: Clock,
    window: MainWindow,
    theme: LiveTheme,
    pictures: PictureStore,
    keeper: JournalKeeper,
    desktop: Desktop,
    choices: ChoicesController,
    debug: bool,
    silent: bool,
    asks: bool,
) -> Sessions:
    """Make everyone who follows sessions, and who leads them.

    Args:
        clock: The sessions' clock.
        window: Where they are shown.
        theme: The look.
        pictures: Who draws the figure.
        keeper: Who writes them down.
        desktop: What keeps the screen awake.
        choices: What the person has chosen.
        debug: Tell the terminal what happens.
        silent: Nothing is to be heard.
        asks: Ask how it feels, where the preferences say so.
    """
    sound = _make_sound(clock, choices, window, silent=silent)
    answers = FeelingController(lambda: keeper.history, window) if asks else None
    display = SessionDisplay(
        theme,
        window,
        router=SessionRouter(parent=window),
        choices=choices,
        figure=lambda: FigureView(pictures.artist),
        sound=sound,
        feeling=answers,
        parent=window,
    )
    listeners: list[SessionListener] = [keeper, sound, display, AwakeController(desktop, window)]
    if debug:
        listeners.append(TerminalLog(clock, lambda: display.view().stage, window))
    if answers is not None:
        feeling = SessionFeeling(
            answers,
            display.questions,
            choices,
            lambda: keeper.history,
            window,
        )
        listeners.append(feeling)
    runner = SessionRunner(
        clock,
        listeners,
        when_ready=sound.when_ready,
        takes_turns=lambda: choices.preferences.first_side is None,
        parent=window,
    )
    choices.preferences_changed.connect(sound.follow_preferences)
    choices.preferences_changed.connect(display.follow_preferences)
    display.left.connect(runner.leave)
    display.again_asked.connect(runner.again)
    if answers is not None:
        answers.leave_wanted.connect(runner.leave)
        feeling.session_wanted.connect(runner.begin)
        keeper.changed.connect(feeling.look_ahead, Qt.ConnectionType.QueuedConnection)
    return Sessions(runner, display, sound)


def _make_sound(
    clock: Clock, choices: ChoicesController, parent: QObject, *, silent: bool
) -> SessionSound:
    def preferences() -> Preferences:
        return choices.preferences

    if silent:
        return SessionSound(NullSound(), clock, preferences, parent)
    player = QtSound(places.resources() / "sounds", clock, parent)
    sound = SessionSound(player, clock, preferences, parent)
    player.availability_changed.connect(sound.on_availability_changed)
    return sound
