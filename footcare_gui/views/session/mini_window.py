"""A small window that stays in front: figure, side, number, pause, while something else is on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from footcare_gui.domain.actions import ActionId, spec_of
from footcare_gui.domain.session.glance import Mode
from footcare_gui.domain.session.readout import Readout
from footcare_gui.texts import session_views
from footcare_gui.texts.session_marks import how_it_ends
from footcare_gui.texts.session_words import SessionWords
from footcare_gui.views.figure_view import FigureView
from footcare_gui.views.session.buttons import SessionButton, Weight
from footcare_gui.views.session.controls import PRIMARY_ICONS
from footcare_gui.views.session.count import Count
from footcare_gui.views.session.keys import action_of, bind_quit
from footcare_gui.views.session.labels import SessionLabel
from footcare_gui.views.session.looks import look_of
from footcare_gui.views.session.microphone_light import MicrophoneLight
from footcare_gui.views.session.side_badge import SideBadge
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.focus_ring import FocusRing

FIGURE, EDGE, GAP = 144, 12, 10
WIDTH, PHASE, SIDE, COUNT, BUTTON = 508, 40, 28, 64, 56
BAR_SCALE = 0.4


class MiniWindow(QWidget):
    """Shows one instant after the other; keys, clicks and buttons say what is wanted.

    Args:
        live: The look.
        figure: The picture; this window becomes its owner.
        line: Said below, `""` for nothing.
    """

    asked = Signal(object)
    """An `ActionId`."""
    closed = Signal()
    """The person has closed it."""

    def __init__(self, live: LiveTheme, figure: FigureView, line: str = "") -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.WindowStaysOnTopHint)
        self.setObjectName("mini_window")
        self.setWindowTitle("Footcare")
        self.setAccessibleName(session_views.mini_name())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring_own", True)
        self.setProperty("spoken_as", "telling")
        self._live, self.letters_on = live, True
        self.figure = figure
        figure.setParent(self)
        figure.fill_room(True)
        figure.setFixedSize(FIGURE, FIGURE)
        figure.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.side = SideBadge(live, self)
        self.headline = SessionLabel(
            live, "mini_phase", 34, QFont.Weight.Bold, fits=True, follows_text_size=False,
            parent=self,
        )  # fmt: skip
        self.headline.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.ends = SessionLabel(
            live, "mini_ends", 16, color="quiet", fits=True, follows_text_size=False, parent=self
        )
        self.count = Count(live, self)
        self.count.set_scale(BAR_SCALE)
        self.primary = self._button(ActionId.PRIMARY, Weight.MAIN)
        self.whole = self._button(ActionId.MINI, Weight.USUAL)
        self.whole.set_icon("larger")
        self.whole.set_words(session_views.whole_window())
        self._line = SessionLabel(live, "mini_line", 14, color="quiet", parent=self)
        self._line.set_words(line)
        self._line.setVisible(bool(line))
        self.microphone = MicrophoneLight(live, self)
        self._lay_out()
        bind_quit(self, lambda: self.asked.emit(ActionId.QUIT))
        FocusRing(self, live)
        live.theme_changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_instant(self, readout: Readout, words: SessionWords) -> None:
        """Show one instant whole, but for the figure."""
        look = look_of(readout, self._live.theme)
        segment = readout.segment
        works = not look.still and segment.kind.is_work and readout.mode is not Mode.LEAD
        self.side.show_side(segment.side, words.side_letter, words.side, works=works)
        self.headline.set_words(words.headline)
        self.ends.set_words(how_it_ends(readout))
        self.ends.setVisible(bool(self.ends.text()))
        counts = readout.counting and readout.mode is Mode.RUNNING
        self.count.set_look(look.color, readout.ticks, dimmed=look.still)
        self.count.set_number(words.number, counts=counts)
        self.count.set_fraction(readout.fraction)
        self.primary.set_words(words.primary)
        self.primary.set_icon(PRIMARY_ICONS.get(readout.primary, ""))

    # ---- Qt --------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The same table of keys as in the whole window."""
        action = action_of(event, letters=self.letters_on)
        if action is not None:
            self.asked.emit(action)
        event.setAccepted(action is not None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on no button does what the big one says."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.asked.emit(ActionId.PRIMARY)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Whoever closes it wants the whole window back; the session goes on."""
        event.ignore()
        self.closed.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground, and an edge: below it may be anything, as dark or as light."""
        painter, colors = QPainter(self), self._live.theme.colors
        painter.fillRect(self.rect(), colors.ground)
        painter.setPen(colors.boundary)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The light stays at the lower edge."""
        super().resizeEvent(event)
        self.microphone.lie_in(self.rect(), EDGE)

    # ---- inside ----------------------------------------------------------------------------------

    def _button(self, action: ActionId, weight: Weight) -> SessionButton:
        button = SessionButton(
            self._live, f"mini_{action.value}", weight, spec_of(action).icon, self
        )
        button.set_compact(True)
        button.setFixedWidth(BUTTON)
        button.clicked.connect(lambda: self.asked.emit(action))
        return button

    def _on_theme_changed(self) -> None:
        self.figure.set_theme("dark" if self._live.theme.is_dark else "light")
        high = self._line.height_of(self._line.text(), WIDTH - 2 * EDGE)
        self._line.setMinimumHeight(high if self._line.text() else 0)
        self.update()

    def _lay_out(self) -> None:
        self.side.setFixedHeight(SIDE)
        self.headline.setFixedHeight(PHASE)
        self.ends.setFixedHeight(SIDE)
        self.count.setMinimumHeight(COUNT)
        of_side = QHBoxLayout()
        of_side.setSpacing(GAP)
        of_side.addWidget(self.side, 3)
        of_side.addWidget(self.ends, 2)
        middle = QVBoxLayout()
        middle.setSpacing(4)
        middle.addWidget(self.headline)
        middle.addLayout(of_side)
        middle.addWidget(self.count, 1)
        buttons = QVBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.primary, 1)
        buttons.addWidget(self.whole, 1)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.figure)
        row.addLayout(middle, 1)
        row.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        column.setSpacing(4)
        column.addLayout(row, 1)
        column.addWidget(self._line)
        self.setMinimumWidth(WIDTH)
