"""A layout that sets its widgets in lines, as words are set in a paragraph."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from footcare_gui.views.widgets.mirrored import mirrored_in

Rest = Literal["end", "after_first", "first"]


class FlowLayout(QLayout):
    """Left to right (right to left in such languages), then the next line.

    A line's lower items stand at half its height, or at its top or bottom if aligned there.

    Args:
        parent: The widget that it sets the insides of.
        gap: Pixels between two in a line.
        line_gap: Pixels between two lines.
        rest: Where a line's free room goes: to its end, behind its first item, or, in the first
            line alone, into that.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        gap: int = 8,
        line_gap: int = 8,
        rest: Rest = "end",
    ) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap, self._line_gap, self._rest = gap, line_gap, rest
        self._heights: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Append an item; called by `addWidget`."""
        self._items.append(item)

    def count(self) -> int:
        """The number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at a place, `None` behind the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take the item at a place out, `None` behind the last."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It asks for no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Narrower is taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines."""
        if width not in self._heights:
            self._heights[width] = self._arranged(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def invalidate(self) -> None:
        """Measure anew."""
        self._heights.clear()
        super().invalidate()

    def sizeHint(self) -> QSize:
        """One line, as wide as everything."""
        hints = [item.sizeHint() for item in self._shown()]
        width = sum(hint.width() for hint in hints) + self._gap * max(0, len(hints) - 1)
        margins = self.contentsMargins()
        height = max((hint.height() for hint in hints), default=0)
        return QSize(width, height).grownBy(margins)

    def minimumSize(self) -> QSize:
        """The widest item."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size.grownBy(self.contentsMargins())

    def setGeometry(self, rect: QRect) -> None:
        """Set the items into a rectangle."""
        super().setGeometry(rect)
        self._arranged(rect, move=True)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arranged(self, rect: QRect, *, move: bool) -> int:
        inner = rect.marginsRemoved(self.contentsMargins())
        lines: list[list[tuple[QLayoutItem, QSize]]] = [[]]
        used = 0
        for item in self._shown():
            size = item.sizeHint().boundedTo(QSize(max(1, inner.width()), 1 << 20))
            size = size.expandedTo(item.minimumSize())
            if lines[-1] and used + size.width() > inner.width():
                lines.append([])
                used = 0
            lines[-1].append((item, size))
            used += size.width() + self._gap
        y = inner.top()
        for line in filter(None, lines):
            if self._rest == "first" and line is lines[0]:
                line[0] = line[0][0], self._with_rest(line, inner.width())
            height = max(self._height(item, size) for item, size in line)
            if move:
                self._set_line(line, inner, y, height)
            y += height + self._line_gap
        if any(lines):
            y -= self._line_gap
        return y - rect.top() + self.contentsMargins().bottom()

    def _with_rest(self, line: list[tuple[QLayoutItem, QSize]], width: int) -> QSize:
        """The size of the first in a line that takes what is free in it."""
        used = sum(size.width() for _, size in line) + self._gap * (len(line) - 1)
        first = line[0][1]
        return QSize(first.width() + width - used, first.height())

    def _set_line(
        self, line: list[tuple[QLayoutItem, QSize]], inner: QRect, y: int, height: int
    ) -> None:
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight
        widths = [size.width() for _, size in line]
        free = inner.width() - sum(widths) - self._gap * (len(line) - 1)
        x = 0
        for (item, size), width in zip(line, widths, strict=True):
            own = self._height(item, QSize(width, size.height()))
            is_low = bool(item.alignment() & Qt.AlignmentFlag.AlignBottom)
            is_high = bool(item.alignment() & Qt.AlignmentFlag.AlignTop)
            top = y if is_high else y + (height - own) // (1 if is_low else 2)
            place = QRect(inner.left() + x, top, width, own)
            item.setGeometry(mirrored_in(place, inner, direction))
            x += width + self._gap
            if self._rest == "after_first" and item is line[0][0] and len(line) > 1:
                x += free

    @staticmethod
    def _height(item: QLayoutItem, size: QSize) -> int:
        if item.hasHeightForWidth():
            return item.heightForWidth(size.width())
        return size.height()
