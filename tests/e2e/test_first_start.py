"""Nothing is painted at the very first start: what its window shows is brought along."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from footcare_gui.adapters.settings.qt_settings import QtSettings
from footcare_gui.domain.choices.preferences import ThemeChoice
from tests.desktop import open_desktop
from tests.needs import ROOT

UNTIL_ALL_PICTURES_ARE_THERE = """
import sys
from pathlib import Path
from footcare_gui.bootstrap import end_process, start_quickly
start_quickly()
from PySide6.QtCore import QTimer
from footcare_gui.bootstrap.application import Application
from footcare_gui.platform.profile import Profile
folder = Path(sys.argv[1])
application = Application(Profile(folder / "data", folder / "cache", folder / "settings.ini"))
QTimer.singleShot(200, application.qt.quit)
application.run()
assert not application.window.thumbnails.is_busy
print("footcare_gui.figure.painter.artist" in sys.modules)
end_process(0)
"""


@pytest.mark.parametrize("theme", [ThemeChoice.LIGHT, ThemeChoice.DARK])
@pytest.mark.parametrize("fineness", ["1", "2"])
def test_the_very_first_window_loads_no_painter(
    theme: ThemeChoice, fineness: str, tmp_path: Path
) -> None:
    settings = QtSettings(tmp_path / "settings.ini")
    settings.keep({"theme": theme})
    assert settings.write()
    size = {"1": "1920x1080", "2": "3840x2160"}[fineness]
    with open_desktop(size) as desktop:
        done = subprocess.run(
            [sys.executable, "-c", UNTIL_ALL_PICTURES_ARE_THERE, str(tmp_path)],
            cwd=ROOT,
            env={**desktop.environment, "QT_SCALE_FACTOR": fineness},
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
    assert (done.returncode, done.stdout.strip()) == (0, "False"), done.stderr
