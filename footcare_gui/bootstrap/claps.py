"""Puts together who listens for claps; loaded with what leads sessions."""

from __future__ import annotations

from footcare_gui.adapters.sound.ear import QtEar
from footcare_gui.adapters.sound.player import QtSound
from footcare_gui.adapters.sound.silence import NullEar, NullSound
from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.controllers.session_claps import SessionClaps
from footcare_gui.controllers.session_router import SessionRouter
from footcare_gui.views.main.main_window import MainWindow
from footcare_gui.views.session.session_display import SessionDisplay


def make_claps(
    player: NullSound | QtSound,
    router: SessionRouter,
    choices: ChoicesController,
    display: SessionDisplay,
    window: MainWindow,
) -> SessionClaps:
    """Who listens while a session is open; nobody where nothing is to be heard.

    Args:
        player: Whose child has the microphone.
        router: Where what is wanted goes.
        choices: Whether it is wanted.
        display: Where the light is, and the line about what is missing.
        window: Where it can be tried.
    """
    ear = QtEar(player, window) if isinstance(player, QtSound) else NullEar()
    claps = SessionClaps(ear, router, choices, window)
    if isinstance(ear, QtEar):
        ear.heard.connect(claps.on_heard)
        ear.loudness_told.connect(claps.on_loudness_told)
        ear.microphone_changed.connect(claps.on_microphone_changed)
    claps.microphone_changed.connect(display.show_microphone)
    claps.tried.connect(window.claps_tried)
    choices.preferences_changed.connect(claps.follow_preferences)
    return claps
