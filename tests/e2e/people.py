"""What a person has set up before a test begins."""

from __future__ import annotations

from footcare_gui.adapters.settings.qt_settings import QtSettings
from footcare_gui.domain.choices.preferences import Preferences
from footcare_gui.domain.choices.window_state import WindowState
from tests.desktop import Desktop
from tests.waiting import A_LOOK_S, let_pass

START_TODAY = (198, 166)
"""The middle of the big Start button on the fresh window of 1280 × 820."""

ADJUST, FULL_TEN, START_CHOSEN = (310, 102), (720, 592), (672, 682)
"""What today's session is changed with, and in its dialog the ten exercises and Start."""


def start_full_ten(desktop: Desktop, look_s: float = A_LOOK_S) -> None:
    """Choose the ten exercises and start them, by mouse.

    Args:
        desktop: With the fresh window.
        look_s: How long a person looks before each click: on a busy machine dialogs come late.
    """
    for place in (ADJUST, FULL_TEN, START_CHOSEN):
        let_pass(look_s)
        desktop.click(*place)


def settled_in(preferences: Preferences, exercise: str = "") -> None:
    """Keep these preferences, and the exercise shown last, in the test's own profile."""
    settings = QtSettings()
    settings.keep(preferences._asdict())
    settings.keep_window_state(WindowState(exercise=exercise))
    assert settings.write()
