"""What the screen shows on the way to the window: nothing but the window."""

from __future__ import annotations

import subprocess
import sys

import pytest

from bench.x_windows import MappedWindows
from footcare_gui.domain.choices.preferences import Preferences
from tests.desktop import START_S, open_desktop
from tests.e2e.people import settled_in

SETTLED_S = 2.0
"""After the window is shown: by then what is due has been looked up, and all stays as it is."""

FLASHING = """
from PySide6.QtWidgets import QApplication, QListView, QStackedLayout, QWidget
application = QApplication([])
stack = QStackedLayout()
stack.addWidget(QListView())
QWidget().setLayout(stack)
"""


@pytest.mark.parametrize("greeted", [False, True])
def test_a_start_maps_one_window_and_no_other_on_the_way(greeted: bool) -> None:
    settled_in(Preferences(greeted=greeted, sound=False))
    with (
        open_desktop() as desktop,
        MappedWindows(desktop.display) as windows,
        desktop.footcare(),
    ):
        first = windows.next(START_S)
        others = windows.until_quiet(SETTLED_S)
        assert first is not None
        assert others == []
        assert desktop.window() == str(first.window)


def test_a_window_that_is_gone_at_once_is_heard_of() -> None:
    with open_desktop() as desktop, MappedWindows(desktop.display) as windows:
        subprocess.run([sys.executable, "-c", FLASHING], env=desktop.environment, check=True)
        assert windows.next(START_S) is not None
