"""After a session: what was done, per exercise and side; an early end gets the same warmth."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import chain, pairwise, zip_longest

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from footcare_gui.domain.exercises.exercise import Posture, Side
from footcare_gui.domain.exercises.routine import Item, Library
from footcare_gui.domain.session.outcome import Extent, SideWork, extent_of
from footcare_gui.domain.session.summary import Summary
from footcare_gui.texts import summary as words
from footcare_gui.texts.exercises import exercise_name, listed_name
from footcare_gui.texts.session_notes import sit_first
from footcare_gui.views.session.arrangement import growth
from footcare_gui.views.session.buttons import SessionButton, Weight
from footcare_gui.views.session.cards import paint_card
from footcare_gui.views.session.labels import SessionLabel
from footcare_gui.views.session.summary_scroll import SummaryScroll
from footcare_gui.views.theme import LiveTheme

WIDEST, WIDEST_LOW = 900, 1_040
"""What is too low for all of it is at least as wide as it reads well."""
CARD_SIDE, COLUMN_GAP, SCROLL_ROOM = 24, 24, 40
SHARES = (1.0, 0.9, 0.8, 0.7)
RING = 8
"""So far from the edge, no ring is cut."""
LOW = 800
"""In a window lower than this, everything moves closer together, in pixels."""
TITLE, TITLE_LOW = 52, 40
GAP, GAP_LOW = 12, 8
ROW_GAP, ROW_GAP_LOW = 10, 4


class _Card(QWidget):
    """What lies behind the rows."""

    def __init__(self, live: LiveTheme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("summary_card")
        self._live = live
        live.theme_changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_card(QPainter(self), self.rect(), self._live.theme, "panel")


class SummaryView(QWidget):
    """A title, one line of words, a row an exercise, and two ways on.

    Args:
        live: The look.
        library: Names of the exercises.
        parent: Qt's owner.
    """

    left = Signal()
    """Back to the list."""

    again_asked = Signal()
    """The same session once more."""

    def __init__(self, live: LiveTheme, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("session_summary")
        self._live, self._library = live, library
        bold = QFont.Weight.Bold
        self._title = SessionLabel(
            live, "summary_title", TITLE, bold, follows_text_size=False, parent=self
        )
        self._title.setProperty("spoken_as", "heading_1")
        self._line = SessionLabel(live, "summary_line", 24, color="quiet", parent=self)
        self._area = SummaryScroll(live, self)
        self._rows = QWidget()
        self._grid = QGridLayout(self._rows)
        self._cells: list[list[SessionLabel]] = []
        self._below = QVBoxLayout()
        self._guest_scales: Callable[[float], None] | None = None
        self.leave = SessionButton(live, "summary_leave", Weight.MAIN, parent=self)
        self._again = SessionButton(live, "summary_again", Weight.STRONG, parent=self)
        self.leave.set_words(words.back_to_list())
        self._again.set_words(words.once_more())
        self.leave.clicked.connect(self.left)
        self._again.clicked.connect(self.again_asked)
        self._lay_out()
        live.theme_changed.connect(self.update)

    def put_below(self, guest: QWidget, set_scale: Callable[[float], None]) -> None:
        """Give something a place between what was done and the ways on.

        Args:
            guest: What; this view becomes its owner.
            set_scale: Told how much larger than designed it is.
        """
        self._guest_scales = set_scale
        self._below.addWidget(guest)
        set_scale(_growth(self.size()))

    def order_tabs(self, stops: Sequence[QWidget]) -> None:
        """Let Tab lead through what was put below, and then to the ways on."""
        for one, following in pairwise((*stops, self.leave, self._again)):
            QWidget.setTabOrder(one, following)

    def reveal(self, part: QWidget) -> None:
        """Bring a part of what was put below into sight, once it has its place; no further."""
        QTimer.singleShot(0, self, lambda: self._area.ensureWidgetVisible(part, 0, RING))

    def show_summary(self, summary: Summary) -> None:
        """Show what was done."""
        self._title.set_words(words.summary_title(summary))
        lines = [words.summary_line(summary), *self._too_much(summary), *self._left_out(summary)]
        if self._ends_lying(summary):
            lines.append(sit_first())
        self._line.set_words(" ".join(lines))
        rows = _Card(self._live, self._inside)
        self._grid = grid = QGridLayout(rows)
        grid.setHorizontalSpacing(COLUMN_GAP)
        grid.setColumnStretch(1, 1)
        self._cells = [
            self._add_row(grid, row, sides) for row, sides in enumerate(summary.exercises)
        ]
        self._fit()
        self._content.replaceWidget(self._rows, rows)
        self._rows.hide()  # at once: it would shine through until it is deleted
        self._rows.deleteLater()
        self._rows = rows
        self._area.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Grow with the window."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground."""
        QPainter(self).fillRect(self.rect(), self._live.theme.colors.ground)

    @property
    def _is_low(self) -> bool:
        return self.height() < LOW

    def _fit(self) -> None:
        """Text, buttons and gaps, as large as this window lets them be."""
        scale, is_low = _growth(self.size()), self._is_low
        for label in (self._title, self._line):
            label.set_scale(scale * (TITLE_LOW / TITLE if is_low and label is self._title else 1))
        self.leave.set_metrics(scale, round(72 * scale))
        self._again.set_metrics(scale, round(72 * scale))
        if self._guest_scales is not None:
            self._guest_scales(scale)
        side = self._margin()
        edge = round((16 if is_low else 40) * scale)
        self._column.setContentsMargins(side, edge, side, edge)
        self._content.setSpacing(GAP_LOW if is_low else GAP)
        inside = 10 if is_low else 14
        self._grid.setContentsMargins(CARD_SIDE, inside, CARD_SIDE, inside)
        self._grid.setVerticalSpacing(ROW_GAP_LOW if is_low else ROW_GAP)
        self._fit_rows()
        self._area.updateGeometry()

    def _too_much(self, summary: Summary) -> Iterator[str]:
        for part in summary.done:
            if part.too_much:
                name = listed_name(self._library, part.exercise, part.variant)
                yield words.too_much(part, name)

    def _left_out(self, summary: Summary) -> Iterator[str]:
        for part, missing, every in summary.left_out:
            name = listed_name(self._library, part.exercise, part.variant)
            yield words.left_out(name, missing, every)

    def _ends_lying(self, summary: Summary) -> bool:
        reached = [done for done in summary.done if done.held_ms]
        if not reached:
            return False
        last = self._library.form(Item(reached[-1].exercise, reached[-1].variant))
        return last.posture is Posture.LYING

    def _margin(self) -> int:
        """Left and right of everything: large text may be wider."""
        widest = (
            (WIDEST_LOW if self._is_low else WIDEST)
            * _growth(self.size())
            * self._live.theme.text_percent
            / 100
        )
        return max(24, (self.width() - round(widest)) // 2)

    def _fit_rows(self) -> None:
        """Choose the largest text with which each row stands on one line."""
        scale = _growth(self.size())
        room = self.width() - 2 * (self._margin() + CARD_SIDE) - SCROLL_ROOM
        columns = list(zip_longest(*self._cells))
        for share in SHARES:
            for label in chain.from_iterable(self._cells):
                label.set_scale(scale * share)
            widths = [max(cell.words_width for cell in column if cell) for column in columns]
            if sum(widths) + COLUMN_GAP * len(widths) <= room:
                return

    def _add_row(
        self, grid: QGridLayout, row: int, parts: Sequence[SideWork]
    ) -> list[SessionLabel]:
        """Fill one row; its labels, from mark to sides."""
        first, extent = parts[0], extent_of(parts)
        name = exercise_name(self._library, first.exercise, first.variant)
        dosage = self._library.form(Item(first.exercise, first.variant)).dosage
        tick = "✓" if extent is Extent.DONE else ""
        mark = self._label(tick, "lead_row", QFont.Weight.Bold, "done")
        mark.setAccessibleName(words.extent_word(extent))
        mark.setMinimumWidth(26)
        grid.addWidget(mark, row, 0)
        cells = [mark, self._label(name, "row_name", QFont.Weight.DemiBold)]
        for part in sorted(parts, key=lambda one: one.side is Side.RIGHT):
            label = self._label(words.held(part, dosage), "row_side", color="quiet")
            label.setWordWrap(False)
            cells.append(label)
            grid.addWidget(label, row, 3 if part.side is Side.RIGHT else 2)
        grid.addWidget(cells[1], row, 1)
        return cells

    def _label(
        self,
        text: str,
        name: str,
        weight: QFont.Weight = QFont.Weight.Normal,
        color: str = "ink",
    ) -> SessionLabel:
        label = SessionLabel(self._live, name, 22, weight, color=color)
        label.set_scale(_growth(self.size()))
        label.set_words(text)
        return label

    def _lay_out(self) -> None:
        self._inside = QWidget()
        self._inside.setObjectName("summary_content")
        self._content = QVBoxLayout(self._inside)
        self._content.setContentsMargins(RING, RING, 16, RING)
        self._content.addWidget(self._title)
        self._content.addWidget(self._line)
        self._content.addSpacing(8)
        self._content.addWidget(self._rows)
        self._content.addSpacing(8)
        self._content.addLayout(self._below)
        self._area.setWidget(self._inside)
        self._inside.setAutoFillBackground(False)
        self._inside.installEventFilter(self._area)
        buttons = QHBoxLayout()
        buttons.setSpacing(16)
        buttons.setContentsMargins(RING, 0, 0, 0)
        buttons.addWidget(self.leave)
        buttons.addWidget(self._again)
        buttons.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(12)
        self._column.addStretch(1)
        self._column.addWidget(self._area)
        self._column.addSpacing(12)
        self._column.addLayout(buttons)
        self._column.addStretch(1)


def _growth(size: QSize) -> float:
    """How much larger than designed; in a small window it scrolls instead of getting smaller."""
    return max(1.0, growth(size.width(), size.height()))
