"""Takes `.footcare` and library files that are dropped on the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

ENDINGS = (".footcare", ".yaml", ".yml")


class DropTaker(QObject):
    """Opens the first such file of what is dropped; anything else is left to others.

    Args:
        window: On which.
        open_file: Shows what is in it.
    """

    def __init__(self, window: QWidget, open_file: Callable[[Path], object]) -> None:
        super().__init__(window)
        self._open = open_file
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:
        """Say on entering whether it would be taken, and take it."""
        if isinstance(event, (QDragEnterEvent, QDropEvent)):
            path = _file_in(event)
            if path is None:
                return False
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            if event.type() is QEvent.Type.Drop:
                QTimer.singleShot(0, self, lambda: self._open(path))
            return True
        return False


def _file_in(event: QDropEvent) -> Path | None:
    files = (Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
    return next((path for path in files if path.suffix.lower() in ENDINGS), None)
