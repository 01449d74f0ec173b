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


class FirstCard(Surface):
    """What the app is and is not, who speaks, and one question; *Got it* puts it away for good."""

    dismissed = Signal()

    def __init__(
        self, live: LiveTheme, choices: ChoicesController, parent: QWidget | None = None
    ) -> None:
        super().__init__(live, "first_card", fill="calm_soft", parent=parent)
        space = live.theme.space
        button = Button(live, "first_card_read", words.got_it(), icon="check")
        button.clicked.connect(self.dismissed)
        voice = VoiceRow(live, choices, proposes=True)
        button.clicked.connect(voice.keep)
        switch = Switch(live, "first_card_unsteady", unsteady())
        switch.setToolTip(unsteady_means())
        switch.setAccessibleDescription(unsteady_means())
        switch.toggled.connect(lambda is_on: choices.change(unsteady=is_on))
        means = Label(live, unsteady_means())
        means.setObjectName("first_card_unsteady_means")
        switch.toggled.connect(lambda is_on: set_shown(means, is_on))
        means.hide()
        answers = QWidget()
        line = FlowLayout(answers, gap=space(6), line_gap=space(2))
        line.addWidget(switch)
        line.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(space(5), space(4), space(5), space(4))
        column.setSpacing(space(2))
        column.addWidget(Label(live, words.welcome(), "heading"))
        column.addWidget(Label(live, what_this_is()))
        column.addWidget(Label(live, when_to_stop(), "strong"))
        column.addWidget(Label(live, first_move()))
        column.addWidget(voice)
        column.addWidget(answers)
        column.addWidget(means)
