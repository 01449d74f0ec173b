"""A sheet that offers the ways to see a session: turned, big, small, filling the screen."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from footcare_gui.domain.actions import ActionId, spec_of
from footcare_gui.domain.choices.session_views import Larger, SessionViews
from footcare_gui.domain.keys import WrittenOn
from footcare_gui.texts import session_views as words
from footcare_gui.texts.keys import named_keys
from footcare_gui.texts.session_controls import close
from footcare_gui.views.session.buttons import SessionButton, Weight
from footcare_gui.views.session.cards import paint_card
from footcare_gui.views.session.labels import SessionLabel
from footcare_gui.views.session.overlay import Overlay, Slot
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.scrolling import equip

HIGH = 56
NARROW, LEAST_SHARE = 400, 0.6
OFFERED = (ActionId.TURN, ActionId.BIG, ActionId.LARGER, ActionId.MINI, ActionId.FULL_SCREEN)


class ViewsSheet(Overlay):
    """A title, a button for each view with its key, and a button that closes it.

    Args:
        live: The look.
        parent: The stage.
    """

    asked = Signal(object)
    """An `ActionId`."""
    closed = Signal()
    """Nobody needs it any more."""

    def __init__(self, live: LiveTheme, parent: QWidget) -> None:
        super().__init__(live, "views_sheet", Slot.PICTURE, parent)
        self._title = SessionLabel(live, "views_title", "title", QFont.Weight.Bold, parent=self)
        self._title.setProperty("spoken_as", "heading_1")
        self._title.set_words(words.views())
        self.setAccessibleName(words.views())
        self._close = SessionButton(live, "views_close", icon="close", parent=self)
        self._close.set_words(close())
        self._close.clicked.connect(self.closed)
        self._body = QWidget()
        self.buttons = {action: self._button(live, action) for action in OFFERED}
        self._meanings = {
            ActionId.TURN: self._meaning(live, words.turn_means()),
            ActionId.BIG: self._meaning(live, words.big_means()),
            ActionId.MINI: self._meaning(live, words.mini_means()),
        }
        self._lay_out()

    def show_views(
        self, views: SessionViews, *, letters: bool, written_on: WrittenOn, is_full: bool
    ) -> None:
        """Say what each would do now, and by which key.

        Args:
            views: How the session is seen now.
            letters: Whether single letters count.
            written_on: What keys write in the layout that is on.
            is_full: The window fills the screen.
        """
        said = {
            ActionId.TURN: words.turn(),
            ActionId.BIG: words.big(views.big),
            ActionId.LARGER: words.larger(views.larger if views.big else Larger.NUMBER),
            ActionId.MINI: words.mini(),
            ActionId.FULL_SCREEN: words.leave_full_screen() if is_full else words.full_screen(),
        }
        for action, text in said.items():
            keys = named_keys(spec_of(action), letters=letters, written_on=written_on)
            self.buttons[action].set_words(words.with_key(text, keys[0]) if keys else text)

    def take_keyboard(self) -> None:
        """Let the first view have the keyboard."""
        self.buttons[ActionId.TURN].setFocus(Qt.FocusReason.TabFocusReason)

    def lie_in(self, room: QRect, scale: float) -> None:
        """Its words and buttons grow with the window."""
        super().lie_in(room, scale)
        inner = scale * min(1.0, max(LEAST_SHARE, room.width() / NARROW))
        for button in self.buttons.values():
            button.set_metrics(inner, round(HIGH * inner))
        for label in self._meanings.values():
            label.set_scale(inner)
        self._title.set_scale(scale)
        self._close.set_metrics(scale, 48)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A card with an edge."""
        theme = self._live.theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colors.ground)
        paint_card(painter, self.rect(), theme, "panel", has_edge=True)

    def _button(self, live: LiveTheme, action: ActionId) -> SessionButton:
        icon = spec_of(action).icon
        button = SessionButton(live, f"views_{action.value}", Weight.STRONG, icon, self._body)
        button.clicked.connect(lambda: self.asked.emit(action))
        return button

    def _meaning(self, live: LiveTheme, text: str) -> SessionLabel:
        label = SessionLabel(live, "views_means", 20, color="quiet", parent=self._body)
        label.set_words(text)
        return label

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._title, stretch=1)
        top.addWidget(self._close)
        offers = QVBoxLayout(self._body)
        offers.setContentsMargins(3, 3, 12, 3)
        offers.setSpacing(8)
        for action, button in self.buttons.items():
            offers.addWidget(button)
            if action in self._meanings:
                offers.addWidget(self._meanings[action])
        offers.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setObjectName("views_scroll")
        equip(area, self._live)
        area.setWidget(self._body)
        self._body.setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 16, 16, 16)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(area, stretch=1)
