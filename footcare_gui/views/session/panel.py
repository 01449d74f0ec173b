"""The column of the number: side, repetition, ring, big word; or a few words instead of them."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QWidget

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.session.readout import Mode, Readout
from footcare_gui.texts.session_words import Message, SessionWords
from footcare_gui.views.session.geometry import Areas
from footcare_gui.views.session.keyboard import give_back_keyboard
from footcare_gui.views.session.labels import SessionLabel
from footcare_gui.views.session.looks import Look
from footcare_gui.views.session.message_page import MessagePage
from footcare_gui.views.session.ring import Ring
from footcare_gui.views.session.side_badge import SideBadge
from footcare_gui.views.theme import LiveTheme

PHASE = 72


DESCENDER = 9
"""What a `g` needs below (and, to stay in the middle, above) the line of the phase word."""


class Panel(QWidget):
    """What a person three metres away reads.

    Args:
        live: The look.
        parent: Qt's owner.
    """

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("session_panel")
        bold = QFont.Weight.Bold
        self.side = SideBadge(live, self)
        self.reps = SessionLabel(
            live,
            "session_reps",
            30,
            QFont.Weight.DemiBold,
            color="quiet",
            fits=True,
            follows_text_size=False,
            parent=self,
        )
        self.ring = Ring(live, self)
        self.headline = SessionLabel(
            live, "session_phase", PHASE, bold, fits=True, follows_text_size=False, parent=self
        )
        self.headline.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.message = MessagePage(live, self)
        self.message.hide()
        self._side_area, self._worked = QRect(), Side.BOTH

    def show_readout(self, readout: Readout, words: SessionWords, look: Look) -> None:
        """Show one instant."""
        segment = readout.segment
        works = not look.still and segment.kind.is_work and readout.mode is not Mode.LEAD
        self.side.show_side(segment.side, words.side_letter, words.side, works=works)
        self.reps.set_words(words.repetition)
        self._worked = segment.side
        self._place_reps()
        self.ring.set_look(look.color, readout.ticks, dimmed=look.still)
        counts = readout.counting and readout.mode is Mode.RUNNING
        self.ring.set_number(words.number, counts=counts)
        self.ring.set_fraction(readout.fraction)
        self.headline.set_words(words.headline)

    def show_message(self, message: Message | None) -> None:
        """Show a few large words in place of the number, or the number again."""
        shown = message is not None
        if message is None:
            give_back_keyboard(self.message)
        else:
            self.message.show_words(message.title, message.lines, message.answers)
        self.message.setVisible(shown)
        for widget in (self.ring, self.headline):
            widget.setVisible(not shown)
        self.reps.setVisible(not shown and bool(self.reps.text()))

    def place(self, areas: Areas) -> None:
        """Put everything where it belongs; `areas` are in the window's coordinates."""
        to_panel = QPoint(-areas.panel.left(), -areas.panel.top())
        self._side_area = areas.side.translated(to_panel)
        self.side.setGeometry(self._side_area)
        self._place_reps()
        self.ring.set_scale(areas.scale)
        self.ring.setGeometry(areas.ring.translated(to_panel))
        self.headline.set_scale(areas.scale)
        tail = round(DESCENDER * areas.scale)
        raised = areas.headline.translated(to_panel).translated(0, -tail // 2)
        self.headline.setGeometry(raised.adjusted(0, -tail, 0, tail))
        self.reps.set_scale(areas.scale)
        self.message.set_scale(areas.scale)
        below = self._side_area.bottom() + 1
        self.message.setGeometry(0, below, areas.panel.width(), areas.panel.height() - below)

    @property
    def words_bottom(self) -> int:
        """Where the big word ends, what hangs below its line included, in this widget."""
        metrics, words = QFontMetrics(self.headline.font()), self.headline.text()
        line = self.headline.geometry().center().y() + (metrics.ascent() - metrics.descent()) // 2
        return line + metrics.tightBoundingRect(words).bottom()

    def _place_reps(self) -> None:
        """At the edge that the badge leaves free."""
        area = self._side_area
        third = QRect(
            area.right() + 1 - area.width() // 4, area.top(), area.width() // 4, area.height()
        )
        align = Qt.AlignmentFlag.AlignRight
        if self._worked is Side.RIGHT:
            third.moveLeft(area.left())
            align = Qt.AlignmentFlag.AlignLeft
        self.reps.setAlignment(
            align | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        )
        self.reps.setGeometry(third)
