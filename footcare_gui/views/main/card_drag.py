"""Cards that are put in another order by the mouse: one is taken, a bar shows where it would go."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

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
        self._place = place_at(rects, at)
        before, turns = list(self._cells).index(self._pressed[0]), is_mirrored(self._ground)
        self._bar.setGeometry(bar_at(rects, before, self._place, turns=turns))
        self.dragged.emit(at)

    def _drop(self, card: QAbstractButton) -> bool:
        if not self.is_on or self._pressed is None:
            self._pressed = None
            return False
        id, place = self._pressed[0], self._place
        self.let_go()
        card.setDown(False)
        if place != list(self._cells).index(id):
            self.dropped.emit(id, place)
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


def place_at(rects: Sequence[QRect], at: QPoint) -> int:
    """The place of the cell that is nearest to the mouse, in its line before all.

    Args:
        rects: Where the cells are, in their order.
        at: The mouse.
    """

    def far(rect: QRect) -> tuple[int, int]:
        beside = _beyond(at.x(), rect.left(), rect.right())
        return _beyond(at.y(), rect.top(), rect.bottom()), beside

    return min(range(len(rects)), key=lambda place: far(rects[place]))


def bar_at(rects: Sequence[QRect], before: int, to: int, *, turns: bool) -> QRect:
    """The bar at the edge where a card comes to stand; empty where it stays.

    Args:
        rects: Where the cells are, in their order.
        before: The place of the card.
        to: The place that it would take.
        turns: The first of a line is at its right.
    """
    if to == before:
        return QRect()
    rect, is_behind = rects[to], to > before
    if len({one.left() for one in rects}) == 1:
        y = rect.bottom() + 1 if is_behind else max(0, rect.top() - BAR_PX)
        return QRect(rect.left(), y, rect.width(), BAR_PX)
    x = rect.right() + 1 if is_behind is not turns else max(0, rect.left() - BAR_PX)
    return QRect(x, rect.top(), BAR_PX, rect.height())


def _beyond(value: int, low: int, high: int) -> int:
    """How far a number is outside of a range."""
    return max(low - value, value - high, 0)
