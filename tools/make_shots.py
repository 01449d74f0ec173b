"""Renders every screen in both themes and all sizes, for whoever changes one to look at.

python tools/make_shots.py [--out build/shots] [--scene main …] [--size 1280x820 …] [--theme dark]
                           [--language pseudo]
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from footcare_gui.adapters.pictures.folder import PictureFolder
from footcare_gui.adapters.settings.memory_settings import MemorySettings
from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.domain.choices.preferences import ThemeChoice
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.pictures.figure_pictures import FigurePictures
from footcare_gui.pictures.store import PictureStore
from footcare_gui.platform import places
from footcare_gui.views.main.good_to_know import LATE_MS
from footcare_gui.views.main.main_window import MainWindow
from footcare_gui.views.theme import STYLE_ARGUMENTS, LiveTheme
from tools.scenes import SCENES, SIZES, Scene
from tools.spoken import add_language, speak

SPARE_TURNS = 400

OTHER_TOOLS = {
    "session": "shot_session.py",
    "progress": "shot_progress.py",
    "feeling": "shot_feeling.py",
    "editor": "shot_editor.py",
}
"""Screens with tools of their own."""


class Camera:
    """Takes the pictures, with one application and one library for all of them."""

    def __init__(self, out: Path, library: Library) -> None:
        self._app = QApplication.instance() or QApplication([sys.argv[0], *STYLE_ARGUMENTS])
        self._out = out
        self._from_the_right = QGuiApplication.isRightToLeft()
        self._library = library
        resources = places.resources()
        assert isinstance(self._app, QApplication)
        self._live = LiveTheme(self._app, resources / "style", resources / "fonts")
        self._pictures = PictureStore(PictureFolder(places.cache_folder() / "pictures"))

    def shoot(self, name: str, scene: Scene, theme: ThemeChoice, size: str) -> Path:
        """Render one scene and return its file."""
        assert isinstance(self._app, QApplication)
        right_to_left = Qt.LayoutDirection.RightToLeft
        self._app.setLayoutDirection(right_to_left if self._from_the_right else scene.direction)
        self._live.choose(theme, scene.text_percent)
        seen = scene.preferences._replace(theme=theme, text_percent=scene.text_percent)
        choices = ChoicesController(MemorySettings(seen))
        window = MainWindow(
            self._live,
            FigurePictures(self._pictures, self._live),
            choices,
        )
        choices.set_library(self._library)
        window.resize(QSize(*map(int, size.split("x"))))
        window.show()
        QTest.qWait(LATE_MS + 50)
        self._settle()
        target = scene.prepare(window) or window
        self._settle()
        path = self._out / f"{name}-{theme}-{size}.png"
        target.grab().save(str(path))
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return path

    def _settle(self) -> None:
        for _ in range(SPARE_TURNS):
            self._app.processEvents()


def main() -> int:
    """Render what was asked for; everything without arguments."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("build/shots"))
    parser.add_argument("--scene", nargs="*", choices=(*SCENES, *OTHER_TOOLS), default=None)
    parser.add_argument("--size", nargs="*", choices=SIZES, default=None)
    parser.add_argument("--theme", nargs="*", choices=("light", "dark"), default=("light", "dark"))
    add_language(parser)
    asked = parser.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    camera = Camera(asked.out, speak(asked))
    for name, scene in SCENES.items():
        if asked.scene and name not in asked.scene:
            continue
        for size in scene.sizes:
            for theme in asked.theme if not asked.size or size in asked.size else ():
                print(camera.shoot(name, scene, ThemeChoice(theme), size))
    for name, tool in OTHER_TOOLS.items():
        if asked.scene and name not in asked.scene:
            continue
        command = [sys.executable, str(Path(__file__).with_name(tool))]
        command += ["--out", str(asked.out / name), "--theme", *asked.theme]
        command += ["--language", asked.language]
        if asked.size:
            command += ["--size", *asked.size]
        code = subprocess.run(command, check=False).returncode
        if code:
            return code
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
