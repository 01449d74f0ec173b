"""Qt's own part of the app: one in a process, and the look that is wanted."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from footcare_gui.bootstrap.qt_application import put_icon, qt_application, theme_for
from footcare_gui.domain.choices.preferences import Preferences, ThemeChoice


def test_the_application_that_there_is_is_taken(qapp: QApplication) -> None:
    assert qt_application() is qapp


@pytest.mark.parametrize("theme", [ThemeChoice.LIGHT, ThemeChoice.DARK])
def test_the_look_is_the_one_that_is_preferred(qapp: QApplication, theme: ThemeChoice) -> None:
    wanted = Preferences(theme=theme, text_percent=150, reduced_motion=True)
    live = theme_for(qapp, wanted)
    assert (live.theme.name, live.theme.text_percent) == (theme.value, 150)
    assert live.theme.reduced_motion
    live.setParent(None)


def test_windows_have_their_picture_in_task_bars(qapp: QApplication) -> None:
    before = qapp.windowIcon()
    qapp.setWindowIcon(QIcon())
    put_icon()
    assert not qapp.windowIcon().pixmap(64).isNull()
    qapp.setWindowIcon(before)
