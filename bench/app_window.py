"""Footcare from exec to its first whole picture, then its end: what a start costs.

The profile is temporary; the caches are the person's, so the second run is a warm one.
"""

from __future__ import annotations

import sys

from footcare_gui.bootstrap.application import Application
from PySide6.QtCore import QEvent, QObject, QTimer

from footcare_gui.bootstrap.profile import open_profile


class QuitAfterPaint(QObject):
    """Ends the program when the window, with all that it shows, has been painted once."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, application.quit)
        return False


with open_profile(temporary=True) as profile:
    application = Application(profile)
    watcher = QuitAfterPaint()
    application.window.installEventFilter(watcher)
    sys.exit(application.run())
