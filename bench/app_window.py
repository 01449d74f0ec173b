"""Footcare from exec to its first whole picture, then its end: what a start costs.

usage: python -m bench.app_window FOLDER [pictureless]
The profile and its caches are in the folder: empty, it is somebody's very first start; after
a first start, it is that of a person who comes back.
`pictureless` leaves the small pictures out, to see what they cost.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

FOLDER = Path(sys.argv[1])
os.environ["XDG_CACHE_HOME"] = str(FOLDER / "cache")

from footcare_gui.bootstrap import end_process, start_quickly  # noqa: E402 - before Qt, as it does

start_quickly()

from PySide6.QtCore import QEvent, QObject, QTimer  # noqa: E402
from PySide6.QtGui import QPixmap  # noqa: E402

from footcare_gui.bootstrap.application import Application  # noqa: E402
from footcare_gui.pictures.figure_pictures import FigurePictures  # noqa: E402
from footcare_gui.platform.places import cache_folder  # noqa: E402
from footcare_gui.platform.profile import Profile  # noqa: E402


class QuitAfterPaint(QObject):
    """Ends the program when the window, with all its small pictures, has been painted."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._quit_when_done)  # when that paint is over
        return False

    def _quit_when_done(self) -> None:
        if application.window.thumbnails.is_busy:
            QTimer.singleShot(1, self._quit_when_done)
        else:
            QTimer.singleShot(0, application.qt.quit)


if "pictureless" in sys.argv:
    FigurePictures.kept_thumbnail = lambda *_wish: QPixmap()  # type: ignore[method-assign]
application = Application(Profile(FOLDER / "data", cache_folder(), FOLDER / "settings.ini"))
watcher = QuitAfterPaint()
application.window.installEventFilter(watcher)
end_process(application.run())
