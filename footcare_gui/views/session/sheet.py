"""A sheet over the session, which stands still meanwhile: when to stop, or what the keys do."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from footcare_gui.texts.session_controls import close
from footcare_gui.views.session.buttons import SessionButton
from footcare_gui.views.session.cards import paint_card
from footcare_gui.views.session.keys import scrolls
from footcare_gui.views.session.labels import SessionLabel
from footcare_gui.views.session.overlay import Overlay, Slot
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.scrolling import equip

NARROW, LEAST_SHARE = 400, 0.6
"""Width below which lines get smaller, so that their longest word stays whole, and how far."""


class Sheet(Overlay):
    """Title, text or table, and a button that closes it.

    Args:
        live: The look.
        parent: Qt's owner.
    """

    closed = Signal()
    """Nobody needs it any more."""

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(live, "session_sheet", Slot.PICTURE, parent)
        self._scale, self._size = 1.0, 24
        self._rows: Sequence[tuple[str, str]] = ()
        self._pairs = 0
        self._title = SessionLabel(live, "sheet_title", "title", QFont.Weight.Bold, parent=self)
        self._title.setProperty("spoken_as", "heading_1")
        self._note = SessionLabel(live, "sheet_note", 20, color="quiet", parent=self)
        self._close = SessionButton(live, "sheet_close", icon="close", parent=self)
        self._close.set_words(close())
        self._close.clicked.connect(self.closed)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setObjectName("sheet_scroll")
        equip(self._area, live)
        self._lay_out()

    def show_lines(self, title: str, lines: Sequence[str]) -> None:
        """Show paragraphs over the picture."""
        self.slot, self._size = Slot.PICTURE, 24
        self._show(title, [(line, "") for line in lines])

    def show_table(self, title: str, rows: Sequence[tuple[str, str]]) -> None:
        """Show rows of two columns, with the whole view for them."""
        self.slot, self._size = Slot.INSIDE, 26
        self._show(title, rows)

    def note(self, words: str) -> None:
        """Say something below the title; empty takes it away."""
        self._note.set_words(words)
        self._note.setVisible(bool(words))

    def take_keyboard(self) -> None:
        """Let the button that closes it have the keyboard."""
        self._close.setFocus(Qt.FocusReason.TabFocusReason)

    def scrolls(self, event: QKeyEvent) -> bool:
        """What has no room is read by keyboard, too: whether a key moved it."""
        return not self.isHidden() and scrolls(event, self._area.verticalScrollBar())

    def lie_in(self, room: QRect, scale: float) -> None:
        """Its title and its button grow with the window."""
        super().lie_in(room, scale)
        self._scale = scale * min(1.0, max(LEAST_SHARE, room.width() / NARROW))
        self._fill(2 if self._is_table and room.width() > room.height() else 1)
        for line in self.findChildren(SessionLabel, "sheet_line"):
            line.set_scale(self._scale)
        self._title.set_scale(scale)
        self._note.set_scale(scale)
        self._close.set_metrics(scale, 48)

    @property
    def title(self) -> str:
        """What it shows now."""
        return self._title.text()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A card with an edge."""
        theme = self._live.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colors.ground)
        paint_card(painter, self.rect(), theme, "panel", has_edge=True)

    @property
    def _is_table(self) -> bool:
        return any(right for _, right in self._rows)

    def _show(self, title: str, rows: Sequence[tuple[str, str]]) -> None:
        self._title.set_words(title)
        self.setAccessibleName(title)
        self._rows, self._pairs = rows, 0
        self._area.verticalScrollBar().setValue(0)

    def _fill(self, pairs: int) -> None:
        """Lay the rows out anew where there is room for more or fewer of them in a line."""
        if pairs == self._pairs:
            return
        self._pairs, deep = pairs, -(-len(self._rows) // pairs)
        body = QWidget()
        grid = QGridLayout(body)
        grid.setContentsMargins(0, 4, 12, 4)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        stretches = chain.from_iterable([(5, 2 if self._is_table else 0)] * pairs)
        for column, stretch in enumerate(stretches):
            grid.setColumnStretch(column, stretch)
        for number, (left, right) in enumerate(self._rows):
            pair, row = divmod(number, deep)
            grid.addWidget(self._label(left, bold=False), row, 2 * pair)
            if right:
                grid.addWidget(self._label(right, bold=True), row, 2 * pair + 1)
        grid.setRowStretch(deep, 1)
        self._area.setWidget(body)
        body.setAutoFillBackground(False)

    def _label(self, text: str, *, bold: bool) -> SessionLabel:
        weight = QFont.Weight.DemiBold if bold else QFont.Weight.Normal
        label = SessionLabel(self._live, "sheet_line", self._size, weight)
        label.set_scale(self._scale)
        label.set_words(text)
        return label

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._title, stretch=1)
        top.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 16, 16, 16)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(self._note)
        column.addWidget(self._area, stretch=1)
        self._note.hide()
