"""The app, which takes keys where no desktop gives any: one a line, as `V` or `Shift+Right`."""

from __future__ import annotations

import sys
from threading import Thread

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from footcare_gui.cli import main

SEEN = ("mini_window", "session_view")


class Hands(QObject):
    """Presses what is read."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.asked.connect(self._press, Qt.ConnectionType.QueuedConnection)
        Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        for line in sys.stdin:
            self.asked.emit(line.strip())

    def _press(self, key: str) -> None:
        widgets = {one.objectName(): one for one in QApplication.allWidgets() if one.isVisible()}
        name = next(name for name in SEEN if name in widgets)
        pressed = QKeySequence(key)[0]  # type: ignore[index]
        QTest.keyClick(widgets[name], pressed.key(), pressed.keyboardModifiers())


if __name__ == "__main__":
    hands = Hands()
    raise SystemExit(main())
