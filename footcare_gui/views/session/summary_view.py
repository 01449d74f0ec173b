"""After a session: what was done, per exercise and side; an early end gets the same warmth."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from footcare_gui.domain.exercise import Posture
from footcare_gui.domain.routine import Item, Library
from footcare_gui.domain.summary import Done, Summary
from footcare_gui.texts import session as words
from footcare_gui.views.session.buttons import SessionButton, Weight
from footcare_gui.views.session.geometry import growth
from footcare_gui.views.session.labels import SessionLabel
from footcare_gui.views.theme import LiveTheme

WIDEST = 900


class _Rows(QScrollArea):
    """As high as its rows; less, and scrolling, only where the window is too small for them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        rows = self.widget()
        return QSize(0, 0) if rows is None else rows.sizeHint() + QSize(0, 4)


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
        self._title = SessionLabel(live, "summary_title", 52, bold, parent=self)
        self._line = SessionLabel(live, "summary_line", 24, color="quiet", parent=self)
        self._area = _Rows(self)
        self._leave = SessionButton(live, "summary_leave", Weight.MAIN, parent=self)
        self._again = SessionButton(live, "summary_again", Weight.STRONG, parent=self)
        self._leave.set_words(words.back_to_list())
        self._again.set_words(words.once_more())
        self._leave.clicked.connect(self.left)
        self._again.clicked.connect(self.again_asked)
        self._lay_out()
        live.theme_changed.connect(self.update)

    def show_summary(self, summary: Summary) -> None:
        """Show what was done."""
        self._title.set_words(words.summary_title(summary))
        lines = [words.summary_line(summary)]
        if self._ends_lying(summary):
            lines.append(words.sit_first())
        self._line.set_words(" ".join(lines))
        body = QWidget()
        grid = QGridLayout(body)
        grid.setContentsMargins(4, 4, 16, 4)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(14)
        grid.setColumnStretch(1, 1)
        rows = groupby(summary.done, key=lambda done: done.place)
        for row, (_, parts) in enumerate(rows):
            self._add_row(grid, row, list(parts))
        grid.setRowStretch(len(summary.done) + 1, 1)
        self._area.setWidget(body)
        body.setAutoFillBackground(False)
        self._area.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Grow with the window."""
        super().resizeEvent(event)
        scale = growth(event.size())
        for label in (self._title, self._line, *self._area.findChildren(SessionLabel)):
            label.set_scale(scale)
        self._leave.set_metrics(scale, round(72 * scale))
        self._again.set_metrics(scale, round(72 * scale))
        side = max(24, (self.width() - round(WIDEST * scale)) // 2)
        edge = round(40 * scale)
        self._column.setContentsMargins(side, edge, side, edge)
        self._area.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, and a card behind the rows."""
        theme = self._live.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colors.ground)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colors.card)
        radius = theme.radius("panel")
        rows = QRectF(self._area.geometry()).adjusted(-20, -16, 20, 16)
        painter.drawRoundedRect(rows, radius, radius)

    def _ends_lying(self, summary: Summary) -> bool:
        reached = [done for done in summary.done if done.held_ms]
        if not reached:
            return False
        last = self._library.form(Item(reached[-1].exercise, reached[-1].variant))
        return last.posture is Posture.LYING

    def _add_row(self, grid: QGridLayout, row: int, parts: list[Done]) -> None:
        first = parts[0]
        done = all(part.held_ms >= part.planned_ms for part in parts)
        name = words.exercise_name(self._library, first.exercise, first.variant)
        term = self._library.form(Item(first.exercise, first.variant)).dosage.sides
        mark = self._label("✓" if done else "", "lead_row", QFont.Weight.Bold, "done")
        mark.setAccessibleName(words.done_mark() if done else words.not_done_mark())
        mark.setMinimumWidth(26)
        grid.addWidget(mark, row, 0)
        grid.addWidget(self._label(name, "row_name", QFont.Weight.DemiBold), row, 1)
        for column, part in enumerate(parts, start=2):
            label = self._label(words.held(part, term), "row_side", color="quiet")
            label.setWordWrap(False)
            grid.addWidget(label, row, column)

    def _label(
        self,
        text: str,
        name: str,
        weight: QFont.Weight = QFont.Weight.Normal,
        color: str = "ink",
    ) -> SessionLabel:
        label = SessionLabel(self._live, name, 22, weight, color=color)
        label.set_scale(growth(self.size()))
        label.set_words(text)
        return label

    def _lay_out(self) -> None:
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.viewport().setAutoFillBackground(False)
        buttons = QHBoxLayout()
        buttons.setSpacing(16)
        buttons.addWidget(self._leave)
        buttons.addWidget(self._again)
        buttons.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(12)
        self._column.addStretch(1)
        self._column.addWidget(self._title)
        self._column.addWidget(self._line)
        self._column.addSpacing(24)
        self._column.addWidget(self._area)
        self._column.addSpacing(36)
        self._column.addLayout(buttons)
        self._column.addStretch(1)
