"""One session in a day's log: a line that opens to its details and what may be done with it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.memory.history import SessionRecord
from footcare_gui.texts import day_log as words
from footcare_gui.texts.dates import time_of_day
from footcare_gui.views.progress.felt_line import FeltLine
from footcare_gui.views.progress.note_line import NoteLine
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button, with_space_for_enter
from footcare_gui.views.widgets.icons import paint_icon
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.mirrored import mirrored
from footcare_gui.views.widgets.painted_button import LEAST_PX

CHEVRON_PX = 16


class _Line(QPushButton):
    """Time, name, and how long it took; pressed, its details are open."""

    def __init__(self, live: LiveTheme, time: str, name: str, took: str) -> None:
        super().__init__()
        self._live = live
        self._time, self._name, self._took = time, name, took
        self.setObjectName("log_line")
        self.setCheckable(True)
        self.setProperty("spoken_as", "opens")
        self.setAutoDefault(False)
        self.setAccessibleName(words.row_spoken(time, name, took))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setProperty("ring_radius", live.theme.radius("small"))
        self.setProperty("ring_room", live.theme.space(1.5))
        live.theme_changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """A line high enough to touch."""
        return QSize(240, max(LEAST_PX, QFontMetrics(self._live.theme.font()).height() + 16))

    def minimumSizeHint(self) -> QSize:
        """The name may be elided."""
        return QSize(160, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is as good as Space."""
        super().keyPressEvent(with_space_for_enter(event))

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Enter is as good as Space."""
        super().keyReleaseEvent(with_space_for_enter(event))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground while it is pointed at, and the three parts."""
        theme = self._live.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colors.pressed if self.isDown() else theme.colors.hover)
            radius = theme.radius("small")
            painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        bold, plain = theme.font("body", QFont.Weight.Bold, tabular=True), theme.font(tabular=True)
        x = self._paint_text(painter, bold, self._time, 0.0)
        end = self.width() - CHEVRON_PX - 8.0
        self._paint_chevron(painter, end + 8)
        painter.setPen(theme.colors.quiet)
        took = QFontMetrics(plain).horizontalAdvance(self._took)
        self._paint_text(painter, plain, self._took, end - took, color="quiet")
        room = end - took - 12 - (x + 10)
        name = QFontMetrics(plain).elidedText(
            self._name, Qt.TextElideMode.ElideRight, max(0, int(room))
        )
        self._paint_text(painter, plain, name, x + 10)
        painter.end()

    def _paint_text(
        self,
        painter: QPainter,
        font: QFont,
        text: str,
        x: float,
        *,
        color: str = "ink",
    ) -> float:
        """Paint from `x` in the reading direction and return where it ends."""
        metrics = QFontMetrics(font)
        width = metrics.horizontalAdvance(text)
        painter.setFont(font)
        painter.setPen(getattr(self._live.theme.colors, color))
        base = (self.height() + metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(mirrored(QRectF(x, 0, width, 1), self).left(), base), text)
        return x + width

    def _paint_chevron(self, painter: QPainter, x: float) -> None:
        top = (self.height() - CHEVRON_PX) / 2
        square = mirrored(QRectF(x, top, CHEVRON_PX, CHEVRON_PX), self)
        if self.isChecked():
            painter.translate(square.center())
            painter.rotate(180)
            painter.translate(-square.center())
        paint_icon(painter, square, "down", self._live.theme.colors.quiet)
        painter.resetTransform()


class LogRow(QWidget):
    """A session; it can be opened, and from there taken out as a mistaken entry."""

    remove_wanted = Signal(str)
    """Id of the session."""
    note_wanted = Signal(str, str)
    """Id of the session, and another note."""
    felt_wanted = Signal(str, int)
    """Id of the session, and how it felt after it, 0 to 10."""
    opened = Signal()
    """It shows more, or less, than before."""

    def __init__(
        self, live: LiveTheme, library: Library, record: SessionRecord, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._live = live
        self.record = record
        self.name = words.session_name(library, record)
        self._lines = words.session_lines(library, record)
        time = time_of_day(record.started)
        self.line = _Line(live, time, self.name, words.session_time(record))
        self._details: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.line)
        self.line.toggled.connect(self._on_line_toggled)

    @property
    def is_open(self) -> bool:
        """Whether its details are shown."""
        return self.line.isChecked()

    def open(self) -> None:
        """Show the details."""
        self.line.setChecked(True)

    def _on_line_toggled(self, is_open: bool) -> None:
        if self._details is None:
            self._details = self._make_details()
            self._column.addWidget(self._details)
        self._details.setVisible(is_open)
        self.opened.emit()

    def _make_details(self) -> QWidget:
        space = self._live.theme.space
        details = QWidget(self)
        details.setObjectName("log_details")
        column = QVBoxLayout(details)
        column.setContentsMargins(0, space(2), 0, space(2))
        column.setSpacing(space(1))
        for line in self._lines:
            column.addWidget(Label(self._live, line, "quiet"))
        remove = Button(
            self._live,
            "remove_entry",
            words.remove_entry(),
            spoken=words.remove_this_entry(self.name),
            look="plain",
            icon="close",
        )
        remove.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        remove.clicked.connect(lambda: self.remove_wanted.emit(self.record.id))
        note = NoteLine(self._live, self.record.note, self.name, details)
        note.kept.connect(lambda text: self.note_wanted.emit(self.record.id, text))
        column.addSpacing(space(1))
        column.addWidget(note)
        felt = FeltLine(self._live, self.record.felt_after, self.name, details)
        felt.scored.connect(lambda score: self.felt_wanted.emit(self.record.id, score))
        column.addWidget(felt)
        column.addWidget(remove)
        return details
