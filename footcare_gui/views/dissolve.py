"""One picture that dissolves into the next, where no movement leads from one to the other."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QTimeLine, Signal
from PySide6.QtGui import QPainter, QPixmap

DISSOLVE_MS = 600
_STEP_MS = 50


class Dissolve(QObject):
    """Lays the picture before over the new one, ever thinner.

    Args:
        parent: Qt's owner.
    """

    stepped = Signal()
    """Less of the old picture is left."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before: QPixmap | None = None
        self._line = QTimeLine(DISSOLVE_MS, self)
        self._line.setUpdateInterval(_STEP_MS)
        self._line.valueChanged.connect(self.stepped)
        self._line.finished.connect(self.end)

    @property
    def runs(self) -> bool:
        """Whether something of the old picture is left."""
        return self._before is not None

    def begin(self, before: QPixmap) -> None:
        """Start with what was shown until now."""
        self._line.stop()
        self._before = before
        self._line.start()

    def end(self) -> None:
        """Nothing of it is left."""
        if self._before is not None:
            self._line.stop()
            self._before = None
            self.stepped.emit()

    def paint(self, painter: QPainter, place: QRect) -> None:
        """Lay what is left over the new picture."""
        if self._before is not None:
            painter.setOpacity(1.0 - self._line.currentValue())
            painter.drawPixmap(place, self._before)
            painter.setOpacity(1.0)
