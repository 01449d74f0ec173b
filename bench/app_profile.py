"""Footcare from exec to its first whole picture, then its end, with the profile in a folder."""

from __future__ import annotations

import sys
from pathlib import Path

from footcare_gui.bootstrap import end_process, start_quickly

start_quickly()  # before Qt, as it does

from PySide6.QtCore import QEvent, QObject, QTimer  # noqa: E402

from footcare_gui.bootstrap.application import Application  # noqa: E402
from footcare_gui.platform.places import cache_folder  # noqa: E402
from footcare_gui.platform.profile import Profile  # noqa: E402

LOOKED_MS = 600
"""After the first picture what is due today is looked up, which must be counted too."""


class QuitAfterPaint(QObject):
    """Ends the program when the window, with all that it shows, has been painted once."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(LOOKED_MS, application.qt.quit)
        return False


folder = Path(sys.argv[1])
application = Application(
    Profile(folder / "footcare", cache_folder(), folder / "settings.ini"), silent=True
)
watcher = QuitAfterPaint()
application.window.installEventFilter(watcher)
end_process(application.run())
