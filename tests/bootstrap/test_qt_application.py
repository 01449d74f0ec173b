"""Qt's own part of the app: one in a process, and the look that is wanted."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from footcare_gui.bootstrap.qt_application import put_icon, qt_application, theme_for
from footcare_gui.domain.choices.preferences import Preferences, ThemeChoice


def test_the_application_that_there_is_is_taken(qapp: QApplication) -> None:
    assert qt_application() is qapp


LARGE_SHAPE = """
import os, sys
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPainterPath
from footcare_gui.bootstrap.qt_application import clean_environment, qt_application
application = qt_application() if sys.argv[1] == "ours" else __import__(
    "PySide6.QtWidgets").QtWidgets.QApplication([])
before = len(os.listdir("/proc/self/task"))
image = QImage(900, 900, QImage.Format.Format_ARGB32_Premultiplied)
painter = QPainter(image)
painter.setRenderHint(QPainter.RenderHint.Antialiasing)
shape = QPainterPath()
shape.addEllipse(0, 0, 900, 900)
shades = QLinearGradient(0, 0, 900, 900)
shades.setColorAt(0, QColor(1, 2, 3))
painter.fillPath(shape, shades)
painter.end()
clean_environment()
print(len(os.listdir("/proc/self/task")) - before, "QT_NO_GUI_THREADPOOL" in os.environ)
"""


def threads_of(application: str) -> list[str]:
    command = [sys.executable, "-c", LARGE_SHAPE, application]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="counts threads in /proc")
def test_a_large_shape_is_filled_in_one_thread_and_no_other_program_is_told_to() -> None:
    assert threads_of("ours") == ["0", "False"]
    assert threads_of("usual")[0] != "0"


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
