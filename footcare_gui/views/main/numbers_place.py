"""Where the numbers of a dose stand: in the bar, or below the steps where they have no room."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QBoxLayout, QWidget

from footcare_gui.views.main.dosage_bar import DosageBar
from footcare_gui.views.widgets.scrolling import ColumnScroll

MOST_BAR_SHARE = 0.3
"""Of the pane's height, for the bar."""

PASSES = 6
"""Until layouts within layouts have all found their places."""


class NumbersPlace:
    """Moves the numbers of a bar into a column and back, and lets nobody lose hold of them.

    Args:
        bar: Whose numbers.
        column: The layout that takes them in, below `above`.
        above: What of it they stand below.
        scroll: What scrolls the column.
    """

    def __init__(
        self, bar: DosageBar, column: QBoxLayout, above: QWidget, scroll: ColumnScroll
    ) -> None:
        self._bar, self._column, self._above, self._scroll = bar, column, above, scroll

    def settle(self, width: int, height: int) -> bool:
        """Put them where a pane of this size, in pixels, has room for them.

        Whoever has the keyboard in them keeps it, and sees where they are now.

        Returns:
            Whether anything stands elsewhere than before.
        """
        bar, button, column = self._bar, self._bar.each_side, self._column
        is_crowded = bar.full_height(width) > MOST_BAR_SHARE * height
        is_beside = is_crowded or bar.has_room_for_sides(width)
        moves_button = button is not None and is_beside is (column.indexOf(button) >= 0)
        moves_numbers = is_crowded is not (column.indexOf(bar.numbers) >= 0)
        if not moves_button and not moves_numbers:
            return False
        held = self._held()
        if moves_button and button is not None:
            self._place(button, bar.keep_sides, in_bar=is_beside)
        if moves_numbers:
            self._place(bar.numbers, bar.keep_numbers, in_bar=not is_crowded)
        if held is not None:
            self._give_back(held)
        return True

    def height_below(self, width: int) -> int:
        """Of the numbers and the room above them, while they stand in a column of this width."""
        numbers = self._bar.numbers
        if self._column.indexOf(numbers) < 0:
            return 0
        high = numbers.heightForWidth(width) if numbers.hasHeightForWidth() else 0
        return self._column.spacing() + max(high, numbers.minimumSizeHint().height())

    def hold_still(self) -> None:
        """Scroll so that what is pressed now stays under the finger while the layout follows."""
        held = self._held()
        at = self._height_of(held)
        if held is not None and at is not None:
            self._keep_at(held, at, PASSES)

    def _keep_at(self, widget: QWidget, at: int, passes: int) -> None:
        now = self._height_of(widget)
        if now is not None:
            bar = self._scroll.verticalScrollBar()
            bar.setValue(bar.value() + now - at)
            if passes:
                QTimer.singleShot(0, widget, lambda: self._keep_at(widget, at, passes - 1))

    def _height_of(self, widget: QWidget | None) -> int | None:
        """Where a part of the numbers is seen; `None` where they do not scroll."""
        if widget is None or not self._scrolls(widget):
            return None
        return widget.mapTo(self._scroll, QPoint()).y()

    def _scrolls(self, widget: QWidget) -> bool:
        content = self._scroll.widget()
        return content is not None and content.isAncestorOf(widget)

    def _place(self, widget: QWidget, keep: Callable[[bool], None], *, in_bar: bool) -> None:
        if in_bar:
            self._column.removeWidget(widget)
            keep(True)
        else:
            keep(False)
            start = Qt.AlignmentFlag.AlignLeading
            place = Qt.AlignmentFlag(0) if widget is self._bar.numbers else start
            self._column.insertWidget(self._column.indexOf(self._above) + 1, widget, 0, place)

    def _held(self) -> QWidget | None:
        """What of the numbers has the keyboard."""
        held = self._bar.window().focusWidget()
        parts = filter(None, (self._bar.numbers, self._bar.each_side))
        is_part = held is not None and any(one is held or one.isAncestorOf(held) for one in parts)
        return held if is_part else None

    def _give_back(self, held: QWidget) -> None:
        """Give it the keyboard again, wherever it is now."""
        for widget in (self._bar.numbers, held):
            widget.show()  # else the layout would show it later, too late for the keyboard
        held.setFocus()
        if self._scrolls(held):
            self._column.activate()
            for widget in (self._bar.numbers, held):
                self._scroll.ensureWidgetVisible(widget)
