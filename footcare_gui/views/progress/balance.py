"""Left beside right: how long each side worked in the last seven days."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QRectF, QSize, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.progress.overview import Balance
from footcare_gui.texts import progress as words
from footcare_gui.texts.exercises import known_name
from footcare_gui.texts.lengths import done_for
from footcare_gui.views.progress.bars import BADGE_PX, END, GAP, BarPainter, Widths, name_font
from footcare_gui.views.progress.picture_table import Cell, PictureTable
from footcare_gui.views.theme import LiveTheme

LEAST_BAR_PX, MOST_BAR_PX = 48, 180
SIDES = (Side.LEFT, Side.RIGHT)


class _Sides:
    """The bars as a table: left, how they compare, and right, by exercise."""

    def __init__(self, balances: Sequence[Balance], names: Sequence[str]) -> None:
        self._balances = balances
        self.rows = names
        self.columns = 3

    def column_name(self, column: int) -> str:
        """`Left`, `Compared` or `Right`."""
        if column == 1:
            return words.balance_heading()
        return words.side_word(Side.RIGHT if column else Side.LEFT)

    def cell(self, row: int, column: int) -> Cell:
        """One of the three."""
        balance = self._balances[row]
        left, right = (done_for(ms) for ms in (balance.left_ms, balance.right_ms))
        texts = (left, words.balance(balance), right)
        return Cell(texts[column], words.balance_row(self.rows[row], balance))


class BalanceTable(PictureTable):
    """One row an exercise: its name, a bar for each side, and in words how they compare."""

    exercise_chosen = Signal(str)
    """The person wants to see this exercise, by its id."""

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(live, "left_and_right", words.left_and_right(), parent)
        self._rows: Sequence[Balance] = ()
        self._names: Sequence[str] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.activated.connect(
            lambda index: self.exercise_chosen.emit(self._rows[index.row()].exercise)
        )

    def show_balances(self, rows: Sequence[Balance], library: Library) -> None:
        """Replace the rows."""
        self._rows = rows
        self._names = [known_name(library, row.exercise) for row in rows]
        self.numbers.fill(_Sides(rows, self._names))
        self._measure()

    def sizeHint(self) -> QSize:
        """All rows."""
        return QSize(420, max(1, len(self._rows)) * self._row_px())

    def minimumSizeHint(self) -> QSize:
        """All rows, with short bars."""
        return QSize(260, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Names beside the bars, or above them where it is narrow."""
        super().resizeEvent(event)
        self._measure()

    def paint_picture(self, painter: QPainter) -> None:
        """Paint every row on one scale."""
        most_ms = max((max(row.left_ms, row.right_ms) for row in self._rows), default=0)
        bars = BarPainter(painter, self._live.theme, self._widths(), most_ms)
        height, width = self._row_px(), self.viewport().width()
        for number, (name, row) in enumerate(zip(self._names, self._rows, strict=True)):
            rect = QRectF(0, number * height, width, height)
            bars.paint_row(rect, name, row, self.layoutDirection())

    def mark_rect(self, index: QModelIndex) -> QRectF:
        """Round the number itself, which is not where a table would have it."""
        rect = super().mark_rect(index)
        row = QRectF(0, rect.top(), self.viewport().width(), rect.height())
        return self._widths().part(index.column(), row, self.layoutDirection())

    def _widths(self) -> Widths:
        theme = self._live.theme
        plain, strong = QFontMetrics(theme.font(tabular=True)), QFontMetrics(name_font(theme))
        name = max((strong.horizontalAdvance(name) for name in self._names), default=0) + GAP
        state = max((plain.horizontalAdvance(words.balance(row)) for row in self._rows), default=0)
        times = (words.side_time(row.of(side)) for row in self._rows for side in SIDES)
        number = max((plain.horizontalAdvance(time) for time in times), default=0)
        width = self.viewport().width()
        room = width - 2 * (BADGE_PX + number + 3 * GAP) - state - END
        if room - name >= 2 * LEAST_BAR_PX:
            return Widths(name, number, state, min(MOST_BAR_PX, (room - name) // 2), 1)
        return Widths(width, number, state, max(8, min(MOST_BAR_PX, room // 2)), 2)

    def _measure(self) -> None:
        if self.viewport().width() < 2 or not self._rows:
            return
        widths = self._widths()
        lead = self.viewport().width() - widths.side - widths.state if widths.lines == 1 else 0
        for column, width in enumerate((max(lead, widths.side), widths.state, widths.side)):
            self.setColumnWidth(column, width)
        self.verticalHeader().setDefaultSectionSize(self._row_px())
        self.setFixedHeight(len(self._rows) * self._row_px())
        self.viewport().update()

    def _row_px(self) -> int:
        line = max(BADGE_PX, QFontMetrics(self._live.theme.font()).height()) + 10
        return line * (self._widths().lines if self._rows else 1)

    def _on_theme_changed(self) -> None:
        self._measure()
        super()._on_theme_changed()
