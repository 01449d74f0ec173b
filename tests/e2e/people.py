"""What a person has set up before a test begins."""

from __future__ import annotations

from footcare_gui.adapters.settings.qt_settings import QtSettings
from footcare_gui.domain.choices.preferences import Preferences
from footcare_gui.domain.choices.window_state import WindowState

START_TODAY = (198, 166)
"""The middle of the big Start button on the fresh window of 1280 × 820."""


CHOOSE_ROUTINE = (125, 106)
"""The middle of the picker of routines on the same window."""


def settled_in(preferences: Preferences, exercise: str = "") -> None:
    """Keep these preferences, and the exercise shown last, in the test's own profile."""
    settings = QtSettings()
    settings.keep(preferences._asdict())
    settings.keep_window_state(WindowState(exercise=exercise))
    assert settings.write()
