"""Footcare from exec to its first whole picture, then its end: what a start costs.

The profile is temporary; the caches are the person's, so the second run is a warm one.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer

from footcare_gui.bootstrap import end_process
from footcare_gui.bootstrap.application import Application
from footcare_gui.bootstrap.profile import open_profile
from footcare_gui.views.main.pictures import Thumbnails


class QuitAfterPaint(QObject):
    """Ends the program when the window, with all its small pictures, has been painted."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self._quit_when_done()
        return False

    def _quit_when_done(self) -> None:
        if any(made.is_busy for made in application.window.findChildren(Thumbnails)):
            QTimer.singleShot(1, self._quit_when_done)
        else:
            QTimer.singleShot(0, application.qt.quit)


with open_profile(temporary=True) as profile:
    application = Application(profile)
    watcher = QuitAfterPaint()
    application.window.installEventFilter(watcher)
    code = application.run()
end_process(code)
