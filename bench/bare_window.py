"""The floor: a QMainWindow with one label; it ends at its first paint, or is to `stay`."""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow


class BareWindow(QMainWindow):
    """Ends the program once it has been painted, unless it is to stay."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if "stay" not in sys.argv:
            QTimer.singleShot(0, QApplication.quit)


application = QApplication(sys.argv)
window = BareWindow()
window.setCentralWidget(QLabel("Hello 12:34"))
window.setWindowTitle("bare window")
window.resize(1000, 700)
window.show()
application.exec()
