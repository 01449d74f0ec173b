"""Arrow keys among widgets that stand in lines: to the neighbour, as it is seen."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractScrollArea, QScrollArea, QWidget

from footcare_gui.views.widgets.mirrored import mirrored

_WAYS = {
    Qt.Key.Key_Left: QPoint(-1, 0),
    Qt.Key.Key_Right: QPoint(1, 0),
    Qt.Key.Key_Up: QPoint(0, -1),
    Qt.Key.Key_Down: QPoint(0, 1),
}


@runtime_checkable
class Reached(Protocol):
    """One that does more than have the keyboard once an arrow key has led there."""

    def reached_from(self, other: QWidget) -> None:
        """An arrow key has led from another one."""
        ...


class ArrowGrid(QObject):
    """Moves the keyboard among those of a kind that are shown; at an edge it stays where it is.

    Args:
        around: In which all of them are.
        kind: Their class.
    """

    def __init__(self, around: QWidget, kind: type[QWidget]) -> None:
        super().__init__(around)
        self._around, self._kind = around, kind

    def add(self, *members: QWidget) -> None:
        """So many more have the keys."""
        for member in members:
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
            if isinstance(beside, Reached):
                beside.reached_from(watched)
            beside.setFocus(Qt.FocusReason.TabFocusReason)
            self._show(beside)
        return True

    def _beside(self, held: QWidget, way: QPoint) -> QWidget | None:
        """Along a line its next one; across lines, of the next line the one that begins nearest."""
        here = self._place(held)
        members = self._around.findChildren(self._kind)
        places = [(self._place(one), one) for one in members if one is not held and one.isVisible()]
        ahead = [(_gap(here, place, way), place, one) for place, one in places]
        ahead = [one for one in ahead if one[0] >= 0]
        if way.x():
            in_line = [one for one in ahead if _is_level(here, one[1])]
            return min(in_line, key=lambda one: one[0])[2] if in_line else None
        if not ahead:
            return None
        first = min(ahead, key=lambda one: one[0])[1]
        line = [one for one in ahead if _is_level(first, one[1])]
        return min(line, key=lambda one: abs(self._begin(one[1]) - self._begin(here)))[2]

    def _place(self, one: QWidget) -> QRect:
        return QRect(one.mapTo(self._around, QPoint()), one.size())

    def _begin(self, place: QRect) -> int:
        return mirrored(place, self._around).left()

    @staticmethod
    def _show(one: QWidget) -> None:
        area: QWidget | None = one
        while area is not None and not isinstance(area, QAbstractScrollArea):
            area = area.parentWidget()
        if isinstance(area, QScrollArea):
            area.ensureWidgetVisible(one)


def _gap(here: QRect, there: QRect, way: QPoint) -> int:
    """How far apart two are on the way, below 0 for what lies elsewhere."""
    if way.x():
        return there.left() - here.right() if way.x() > 0 else here.left() - there.right()
    return there.top() - here.bottom() if way.y() > 0 else here.top() - there.bottom()


def _is_level(one: QRect, other: QRect) -> bool:
    """Whether two stand in one line."""
    return one.top() <= other.center().y() <= one.bottom() or (
        other.top() <= one.center().y() <= other.bottom()
    )
