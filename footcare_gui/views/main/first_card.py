"""The honest words at the very first start, once, until they have been read."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.texts import choosing as words
from footcare_gui.texts.help import first_move
from footcare_gui.texts.preferences import unsteady, unsteady_means
from footcare_gui.texts.safety import what_this_is, when_to_stop
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.voice_row import VoiceRow
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.flow_layout import FlowLayout
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.showing import set_shown
from footcare_gui.views.widgets.surface import Surface
from footcare_gui.views.widgets.switch import Switch

MOST_SHARE = 0.54
"""Of what is seen of the pane: below that the exercise is, which is what one has come for."""


class FirstCard(Surface):
    """What the app is and is not, who speaks, and one question; *Got it* puts it away for good.

    Where that would leave no room for the exercise, as with large text, who speaks and the question
    are folded away behind a button; unfolded once, they stay.

    Args:
        live: The theme.
        choices: What is chosen, and who changes it.
        parent: Qt's owner.
    """

    dismissed = Signal()

    def __init__(
        self, live: LiveTheme, choices: ChoicesController, parent: QWidget | None = None
    ) -> None:
        super().__init__(live, "first_card", fill="calm_soft", parent=parent)
        self._is_wanted = False
        self._voice = VoiceRow(live, choices)
        self._switch = Switch(live, "first_card_unsteady", unsteady())
        self._means = Label(live, unsteady_means(), look="quiet")
        self._means.setObjectName("first_card_unsteady_means")
        self._move = Label(live, first_move())
        self._unfold = Button(live, "first_card_unfold", words.voice_and_balance(), icon="down")
        self._read = Button(live, "first_card_read", words.got_it(), icon="check")
        self._answers = QWidget()
        self._column = QVBoxLayout(self)
        self._build()
        self._connect(choices)

    def fit(self, width: int, height: int) -> None:
        """Fold what is no word of safety away where the whole is too high.

        Args:
            width: Of the card, in pixels.
            height: Of what is seen of the pane.
        """
        if self._is_wanted:
            return
        inner = width - 2 * self._live.theme.space(5)
        whole = self._column.totalHeightForWidth(width)
        if self._voice.isHidden():
            for part in (self._move, self._voice, self._means):
                whole += part.heightForWidth(inner) + self._column.spacing()
        self._fold(whole > MOST_SHARE * height)

    def _fold(self, is_folded: bool) -> None:
        for part in (self._move, self._voice, self._switch, self._means):
            set_shown(part, not is_folded)
        set_shown(self._unfold, is_folded)

    def _on_unfold_clicked(self) -> None:
        self._is_wanted = True
        self._fold(False)
        self._voice.take_focus()

    def _connect(self, choices: ChoicesController) -> None:
        self._switch.setToolTip(unsteady_means())
        self._switch.setAccessibleDescription(unsteady_means())
        self._switch.toggled.connect(lambda is_on: choices.change(unsteady=is_on))
        self._unfold.clicked.connect(self._on_unfold_clicked)
        for told in (self._read.clicked, choices.start_requested):
            told.connect(lambda _: self._voice.keep())
        self._read.clicked.connect(self.dismissed)

    def _build(self) -> None:
        live, space = self._live, self._live.theme.space
        line = FlowLayout(self._answers, gap=space(6), line_gap=space(2))
        for answer in (self._switch, self._unfold, self._read):
            line.addWidget(answer)
        column = self._column
        column.setContentsMargins(space(5), space(4), space(5), space(4))
        column.setSpacing(space(2))
        column.addWidget(Label(live, words.welcome(), "heading"))
        column.addWidget(Label(live, what_this_is()))
        column.addWidget(Label(live, when_to_stop(), "strong"))
        for part in (self._move, self._voice, self._answers, self._means):
            column.addWidget(part)
        self._unfold.hide()
