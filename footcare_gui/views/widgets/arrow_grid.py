"""Arrow keys among widgets that stand in lines: to the neighbour, as it is seen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractScrollArea, QScrollArea, QWidget

_WAYS = {
    Qt.Key.Key_Left: QPoint(-1, 0),
    Qt.Key.Key_Right: QPoint(1, 0),
    Qt.Key.Key_Up: QPoint(0, -1),
    Qt.Key.Key_Down: QPoint(0, 1),
}


class ArrowGrid(QObject):
    """Moves the keyboard among those of a kind that are shown; at an edge it stays where it is.

    Args:
        around: In which all of them are.
        kind: Their class.
    """

    def __init__(self, around: QWidget, kind: type[QWidget]) -> None:
        super().__init__(around)
        self._around, self._kind = around, kind

    def add(self, member: QWidget) -> None:
        """One more has the keys."""
        member.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take arrow keys."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        way = _WAYS.get(Qt.Key(event.key()))
        if way is None or not isinstance(watched, QWidget):
            return False
        beside = self._beside(watched, way)
        if beside is not None:
            beside.setFocus(Qt.FocusReason.TabFocusReason)
            self._show(beside)
        return True

    def _beside(self, held: QWidget, way: QPoint) -> QWidget | None:
        """Along a line its next one; across lines the nearest in the next line."""
        here = self._middle(held)
        half = QPoint(held.width() // 2, held.height() // 2)
        found: list[tuple[int, int, QWidget]] = []
        for other in self._around.findChildren(self._kind):
            if other is held or not other.isVisible():
                continue
            apart = self._middle(other) - here
            along = QPoint.dotProduct(apart, way)
            across = abs(QPoint.dotProduct(apart, QPoint(way.y(), way.x())))
            is_ahead = along > abs(QPoint.dotProduct(half, way))
            if is_ahead and (way.x() == 0 or across <= half.y()):
                found.append((along, across, other))
        return min(found, key=lambda one: one[:2])[2] if found else None

    def _middle(self, one: QWidget) -> QPoint:
        return one.mapTo(self._around, one.rect().center())

    @staticmethod
    def _show(one: QWidget) -> None:
        area: QWidget | None = one
        while area is not None and not isinstance(area, QAbstractScrollArea):
            area = area.parentWidget()
        if isinstance(area, QScrollArea):
            area.ensureWidgetVisible(one)
