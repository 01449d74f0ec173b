"""The part of the preferences about two claps: whether, and a trial in this room."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.domain.choices.preferences import Preferences
from footcare_gui.domain.hearing.trial import ClapTrial
from footcare_gui.texts import claps as words
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.announcer import Announcer
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.switch import Switch


class ClapPreferences(QWidget):
    """Shows what is chosen at any time, asks for changes, and tells what a trial hears.

    Args:
        live: The look.
        choices: What is chosen now, and who changes it.
        parent: Qt's owner.
    """

    trial_requested = Signal()
    """Listen for ten seconds."""
    trial_left = Signal()
    """Nobody looks any more."""

    def __init__(
        self, live: LiveTheme, choices: ChoicesController, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("clap_preferences")
        self._choices, self._is_trying = choices, False
        self._switch = Switch(live, "claps", words.switch())
        self._switch.toggled.connect(lambda is_on: choices.change(claps=is_on))
        self._try = Button(live, "try_claps", words.try_out())
        self._try.clicked.connect(self.trial_requested)
        self._said = Label(live, "", "quiet")
        self._said.setObjectName("claps_tried")
        self._said.hide()
        self._announcer = Announcer(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(live.theme.space(2))
        column.addWidget(self._switch)
        column.addWidget(Label(live, words.means(), "quiet"))
        column.addWidget(self._try, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._said)
        choices.preferences_changed.connect(self._follow)
        self._follow(choices.preferences)

    def show_trial(self, trial: ClapTrial) -> None:
        """Say what is heard, or what came of it; the outcome is told to a screen reader, too."""
        self._is_trying = not trial.is_over
        self._try.setEnabled(trial.is_over)
        self._said.setText(words.trial(trial))
        self._said.show()
        if trial.is_over:
            self._announcer.say(words.trial(trial))

    def hideEvent(self, event: QHideEvent) -> None:
        """With the preferences the trial ends: nothing listens to nobody."""
        super().hideEvent(event)
        if self._is_trying:
            self._is_trying = False
            self.trial_left.emit()

    def _follow(self, preferences: Preferences) -> None:
        self._switch.setChecked(preferences.claps)
