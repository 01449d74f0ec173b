"""Whether there is a screen is known before Qt is asked for one."""

from __future__ import annotations

import subprocess
import sys

import pytest

from footcare_gui.platform.screen import has_screen

NAMES = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@pytest.mark.platform("linux")
def test_without_any_of_its_names_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
    assert not has_screen()


@pytest.mark.parametrize("name", NAMES)
def test_one_that_is_named_is_there(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    for other in NAMES:
        monkeypatch.delenv(other, raising=False)
    monkeypatch.setenv(name, "something")
    assert has_screen()


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_elsewhere_there_always_is_one(monkeypatch: pytest.MonkeyPatch, system: str) -> None:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", system)
    assert has_screen()


def test_a_window_without_a_screen_says_nothing_of_it_but_passes_on_the_rest() -> None:
    program = """
from footcare_gui.platform.screen import do_without_screen
do_without_screen()
from PySide6.QtCore import qWarning
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication([])
window = QWidget()
window.setMinimumSize(10, 10)
window.show()
application.processEvents()
qWarning("something else")
"""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stderr) == (0, "something else\n")
