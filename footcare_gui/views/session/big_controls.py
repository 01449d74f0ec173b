"""The small buttons of the big view: pause, too much, the way out, and the usual view."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from footcare_gui.domain.actions import ActionId, spec_of
from footcare_gui.domain.choices.session_views import SessionViews
from footcare_gui.domain.session.glance import Mode
from footcare_gui.domain.session.readout import Readout, can_stop_here
from footcare_gui.texts import session_controls as words
from footcare_gui.texts import session_views
from footcare_gui.texts.session_words import SessionWords
from footcare_gui.views.session.buttons import SessionButton, Weight
from footcare_gui.views.session.controls import PRIMARY_ICONS
from footcare_gui.views.session.keyboard import give_back_keyboard
from footcare_gui.views.theme import LiveTheme

HIGH, LARGEST = 46, 2.4
SHARES = (1.0, 0.9, 0.8, 0.7, 0.6, 0.5)
"""The buttons grow less than the window: they are not what it is about."""
GAP = 10


class BigControls(QWidget):
    """One row; where it is narrow, symbols alone, the least needed first.

    Args:
        live: The look.
        parent: Qt's owner.
    """

    asked = Signal(object)
    """An `ActionId`."""

    def __init__(self, live: LiveTheme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("big_controls")
        self.too_much = self._button(live, ActionId.TOO_MUCH, Weight.STRONG)
        self.primary = self._button(live, ActionId.PRIMARY, Weight.MAIN)
        self.stop = self._button(live, ActionId.NEXT, Weight.STRONG)
        self.stop.set_words(words.skip(stops=True))
        self.stop.hide()
        self._stops = False
        self.larger = self._button(live, ActionId.LARGER)
        self.turn = self._button(live, ActionId.TURN)
        self.usual = self._button(live, ActionId.BIG)
        self.finish = self._button(live, ActionId.ESCAPE)
        self.too_much.set_words(words.too_much())
        self.turn.set_words(session_views.turn())
        self.usual.set_words(session_views.big(True))
        self.finish.set_words(words.finish_here())
        self._symbols = (self.larger, self.turn, self.usual, self.finish)
        """The way out keeps its word longest."""
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP)
        self._row.addWidget(self.too_much)
        self._row.addStretch(1)
        self._row.addWidget(self.primary)
        self._row.addWidget(self.stop)
        self._row.addStretch(1)
        for button in self._symbols:
            self._row.addWidget(button)

    def show_readout(self, readout: Readout, now: SessionWords) -> None:
        """Say what can be done now."""
        self.primary.set_words(now.primary)
        self.primary.set_icon(PRIMARY_ICONS.get(readout.primary, ""))
        if self._stops is not can_stop_here(readout):
            self._stops = can_stop_here(readout)
            self._offer_stop(self._stops)
        if not readout.can_ease:
            give_back_keyboard(self.too_much)
        self.too_much.setEnabled(readout.can_ease)
        holds = readout.mode is Mode.RUNNING and readout.segment.kind.is_work
        for button in self._symbols:
            button.set_quiet(holds)

    def show_views(self, views: SessionViews) -> None:
        """Say what would be large."""
        self.larger.set_words(session_views.larger(views.larger))

    def fit(self, scale: float, width: int) -> None:
        """Choose sizes with which no word is cut; where none fits, only the key stops here.

        Args:
            scale: How much larger than designed the window is.
            width: Of the row, in pixels.
        """
        self._offer_stop(self._stops)
        if not self._fits(scale, width) and self._stops:
            self._offer_stop(False)
            self._fits(scale, width)
        self._row.invalidate()

    def _offer_stop(self, is_offered: bool) -> None:
        if not is_offered:
            give_back_keyboard(self.stop)
        self.stop.setVisible(is_offered)

    def _fits(self, scale: float, width: int) -> bool:
        for share in SHARES:
            size = min(LARGEST, max(1.0, scale)) * share
            for button in (self.too_much, self.primary, self.stop, *self._symbols):
                button.set_metrics(size, round(HIGH * size))
            for compact in (0, 2, 3, 4):
                for at, button in enumerate(self._symbols):
                    button.set_compact(at < compact)
                    button.set_words(button.text(), "")
                if self._wanted_width() <= width:
                    return True
        return False

    @property
    def wanted_height(self) -> int:
        """Height of the row."""
        buttons = (self.too_much, self.primary, *self._symbols)
        return max(button.sizeHint().height() for button in buttons)

    def _wanted_width(self) -> int:
        every = (self.too_much, self.primary, self.stop, *self._symbols)
        buttons = [one for one in every if not one.isHidden()]
        return sum(one.minimumSizeHint().width() for one in buttons) + GAP * (len(buttons) + 1)

    def _button(
        self, live: LiveTheme, action: ActionId, weight: Weight = Weight.USUAL
    ) -> SessionButton:
        button = SessionButton(live, f"big_{action.value}", weight, spec_of(action).icon, self)
        button.set_padding(14)
        button.clicked.connect(lambda: self.asked.emit(action))
        return button
