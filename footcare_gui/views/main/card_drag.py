"""Cards that are put in another order by the mouse: one is taken, a bar shows where it would go."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.mirrored import is_mirrored

BAR_PX = 4
THROUGH = 0.7
"""How much is seen of the card that goes with the mouse."""


class CardDrag(QObject):
    """Follows the mouse over a grid of cards, each the first part of a cell.

    Args:
        live: The theme.
        ground: The widget that holds the cells.
    """

    dropped = Signal(str, int)
    """The id of a card, and the place where it is to stand, from 0."""
    dragged = Signal(QPoint)
    """A card is held here, in the ground."""

    def __init__(self, live: LiveTheme, ground: QWidget) -> None:
        super().__init__(ground)
        self._live, self._ground = live, ground
        self._cells: Mapping[str, QWidget] = {}
        self._pressed: tuple[str, QPoint] | None = None
        self._ghost: QLabel | None = None
        self._bar: _Bar | None = None
        self._place = 0

    def follow(self, cells: Mapping[str, QWidget], cards: Mapping[str, QAbstractButton]) -> None:
        """Let these be dragged.

        Args:
            cells: By their ids, in their order.
            cards: What of each cell is taken hold of.
        """
        self.let_go()
        self._cells = cells
        for card in cards.values():
            card.removeEventFilter(self)
            card.installEventFilter(self)

    @property
    def is_on(self) -> bool:
        """Whether a card goes with the mouse."""
        return self._ghost is not None

    def let_go(self) -> None:
        """Have no card in hand any more; none has moved by that."""
        for part in (self._ghost, self._bar):
            if part is not None:
                part.deleteLater()
        self._ghost = self._bar = self._pressed = None
        self._ground.unsetCursor()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take hold of a card once the mouse has gone far enough; drop it where it is let go."""
        if isinstance(event, QMouseEvent) and isinstance(watched, QAbstractButton):
            return self._on_mouse(watched, event)
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return event.key() == Qt.Key.Key_Escape and self._cancel()
        return False

    def _cancel(self) -> bool:
        was_on = self.is_on
        self.let_go()
        return was_on

    def _on_mouse(self, card: QAbstractButton, event: QMouseEvent) -> bool:
        at = card.mapTo(self._ground, event.position().toPoint())
        kind = event.type()
        if kind is QEvent.Type.MouseButtonPress and event.button() is Qt.MouseButton.LeftButton:
            self._pressed = self._id_of(card), at
        elif kind is QEvent.Type.MouseMove and self._pressed is not None:
            far = (at - self._pressed[1]).manhattanLength()
            if not self.is_on and far >= QApplication.startDragDistance():
                self._take(card)
            if self.is_on:
                self._go_to(at)
                return True
        elif kind is QEvent.Type.MouseButtonRelease:
            return self._drop(card)
        return False

    def _id_of(self, card: QAbstractButton) -> str:
        return next(id for id, cell in self._cells.items() if cell.isAncestorOf(card))

    def _take(self, card: QAbstractButton) -> None:
        ghost = self._ghost = QLabel(self._ground)
        picture = card.grab()
        faint = picture.copy()
        faint.fill(Qt.GlobalColor.transparent)
        painter = QPainter(faint)
        painter.setOpacity(THROUGH)
        painter.drawPixmap(0, 0, picture)
        painter.end()
        ghost.setPixmap(faint)
        ghost.setObjectName("dragged_card")
        ghost.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        ghost.resize(card.size())
        self._bar = _Bar(self._live, self._ground)
        card.setDown(False)
        card.setFocus()
        self._ground.setCursor(Qt.CursorShape.ClosedHandCursor)
        for part in (self._bar, ghost):
            part.show()
            part.raise_()

    def _go_to(self, at: QPoint) -> None:
        assert self._pressed is not None
        assert self._ghost is not None
        assert self._bar is not None
        own = self._cells[self._pressed[0]]
        self._ghost.move(own.pos() + at - self._pressed[1])
        rects = [cell.geometry() for cell in self._cells.values()]
        self._place, bar = gap_at(rects, at, is_mirrored=is_mirrored(self._ground))
        self._bar.setGeometry(bar)
        self.dragged.emit(at)

    def _drop(self, card: QAbstractButton) -> bool:
        if not self.is_on or self._pressed is None:
            self._pressed = None
            return False
        id, place = self._pressed[0], self._place
        self.let_go()
        card.setDown(False)
        before = list(self._cells).index(id)
        to = place - 1 if place > before else place
        if to != before:
            self.dropped.emit(id, to)
        return True


class _Bar(QWidget):
    """Where the card would stand."""

    def __init__(self, live: LiveTheme, parent: QWidget) -> None:
        super().__init__(parent)
        self._live = live
        self.setObjectName("drop_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A bar in the colour of what is chosen."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._live.theme.colors.calm)
        painter.end()


def gap_at(rects: list[QRect], at: QPoint, *, is_mirrored: bool) -> tuple[int, QRect]:
    """The place before which something is let go, and the bar that shows it.

    Args:
        rects: Where the cells are, in their order, line by line.
        at: The mouse.
        is_mirrored: The first of a line is at its right.
    """
    row = min(rects, key=lambda rect: _beyond(at.y(), rect.top(), rect.bottom()))
    line = [n for n, rect in enumerate(rects) if rect.top() <= row.center().y() <= rect.bottom()]
    is_single = len({rect.left() for rect in rects}) == 1
    nearest = min(line, key=lambda n: _beyond(at.x(), rects[n].left(), rects[n].right()))
    rect = rects[nearest]
    if is_single:
        is_behind = at.y() > rect.center().y()
        y = rect.bottom() + 1 if is_behind else rect.top() - BAR_PX
        return nearest + is_behind, QRect(rect.left(), max(0, y), rect.width(), BAR_PX)
    is_right = at.x() > rect.center().x()
    x = rect.right() + 1 if is_right else rect.left() - BAR_PX
    is_behind = is_right is not is_mirrored
    return nearest + is_behind, QRect(max(0, x), rect.top(), BAR_PX, rect.height())


def _beyond(value: int, low: int, high: int) -> int:
    """How far a number is outside of a range."""
    return max(low - value, value - high, 0)
