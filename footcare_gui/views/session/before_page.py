"""Before the first exercise: where to be, mostly with a question; untimed, one key goes on."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from footcare_gui.texts import buttons
from footcare_gui.texts import feeling as words
from footcare_gui.views.session.buttons import SessionButton, Weight, takes_tab
from footcare_gui.views.session.feeling import FeelingRow
from footcare_gui.views.session.labels import SessionLabel
from footcare_gui.views.session.overlay import Overlay, Slot
from footcare_gui.views.theme import LiveTheme

EDGE, LARGER, ROOM_FOR_ALL = 24, 1.6, 640
"""The question's words and numbers are so much larger than after a session."""
GO_ON = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class BeforePage(Overlay):
    """Covers the session, which has not begun: no clock runs.

    Args:
        live: The look.
        parent: The stage.
    """

    passed = Signal()
    """The session may begin, without an answer."""

    left_it = Signal()
    """No session today."""

    def __init__(self, live: LiveTheme, parent: QWidget) -> None:
        super().__init__(live, "before_page", Slot.ALL, parent)
        self._first = SessionLabel(live, "before_first", 34, QFont.Weight.Bold, parent=self)
        self._first.setProperty("spoken_as", "heading_1")
        self._place = SessionLabel(live, "before_place", 26, parent=self)
        self._means = SessionLabel(live, "before_means", 22, color="quiet", parent=self)
        self.row = FeelingRow(live, "felt_before", words.before(), self)
        self.start = SessionButton(live, "before_pass", Weight.MAIN, "play", self)
        self._leave = SessionButton(live, "before_not_today", Weight.STRONG, parent=self)
        self._leave.set_words(words.not_today())
        self._asks, self._what_it_does = True, ""
        self.row.refused.connect(lambda: self._means.set_words(""))
        self.row.undone.connect(lambda: self._means.set_words(self._what_it_does))
        self.start.clicked.connect(self.passed)
        self._leave.clicked.connect(self.left_it)
        self._column = QVBoxLayout(self)
        self._column.addStretch(2)
        self._column.addWidget(self._first)
        self._column.addWidget(self._place)
        self._column.addSpacing(EDGE)
        self._column.addWidget(self.row)
        self._column.addWidget(self._means)
        self._column.addStretch(1)
        below = QHBoxLayout()
        below.setSpacing(EDGE)
        below.addWidget(self.start)
        below.addWidget(self._leave)
        below.addStretch(1)
        self._column.addLayout(below)
        self._column.addStretch(2)

    def tell(self, exercise: str, number: int, place: str, *, offers_gentle: bool) -> None:
        """Say before what it is asked, where to be by then, and what an answer does.

        Args:
            exercise: The first one.
            number: Of so many.
            place: Where it is done, with what, and when it begins.
            offers_gentle: A high answer brings an offer.
        """
        self._what_it_does = words.what_answer_does(offers_gentle=offers_gentle)
        self._tell(exercise, number, place, asks=True)
        self.start.set_words(words.start_unanswered())

    def tell_place(self, exercise: str, number: int, place: str) -> None:
        """Say only where to be: it is known how it feels.

        Args:
            exercise: The first one.
            number: Of so many.
            place: Where it is done, with what, and how to go on.
        """
        self._what_it_does = ""
        self._tell(exercise, number, place, asks=False)
        self.start.set_words(buttons.start())

    def _tell(self, exercise: str, number: int, place: str, *, asks: bool) -> None:
        self._first.set_words(words.begins_with(exercise, number))
        self._place.set_words(place)
        self._means.set_words(self._what_it_does)
        self._asks = asks
        self.row.setVisible(asks)

    def take_key(self, event: QKeyEvent) -> bool:
        """Digits answer, Space and Enter go on, Esc leaves, Tab goes to its buttons.

        Returns:
            Whether it was one of them.
        """
        if self._asks and self.row.take_key(event):
            return True
        if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return self.focusNextPrevChild(event.key() == Qt.Key.Key_Tab)
        if event.key() in GO_ON or event.key() == Qt.Key.Key_Escape:
            if not event.isAutoRepeat():
                (self.passed if event.key() in GO_ON else self.left_it).emit()
            return True
        return False

    def focusNextPrevChild(self, further: bool) -> bool:
        """Tab stays within: all else stands still, behind."""
        answers = self.row.stops if self._asks else ()
        stops = [one for one in (*answers, self.start, self._leave) if takes_tab(one)]
        here = next((n for n, one in enumerate(stops) if one.hasFocus()), None)
        there = here + (1 if further else -1) if here is not None else 0 if further else -1
        stops[there % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def lie_in(self, room: QRect, scale: float) -> None:
        """Its words grow with the window and stand in a column in the middle."""
        super().lie_in(room, scale)
        for label in (self._first, self._place, self._means):
            label.set_scale(scale)
            label.setVisible(bool(label.text()) and self._has_room_for_words(room))
        self.row.set_scale(scale * LARGER)
        self.start.set_metrics(scale, round(96 * scale))
        self._leave.set_metrics(scale, round(96 * scale))
        side = max(EDGE, (room.width() - self.row.wanted_width) // 2)
        self._column.setContentsMargins(side, EDGE, side, EDGE)

    def _has_room_for_words(self, room: QRect) -> bool:
        return not self._asks or room.height() >= ROOM_FOR_ALL

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Cover what is behind."""
        QPainter(self).fillRect(self.rect(), self._live.theme.colors.ground)
