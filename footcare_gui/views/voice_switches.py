"""Switches about what is heard: each acts at once, and is heard at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.domain.choices.preferences import Preferences
from footcare_gui.domain.choices.voice_wishes import VoiceWishes, text_of, wishes_of
from footcare_gui.domain.voice.trials import Trial
from footcare_gui.texts import voice_choices as words
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.switch import Switch

_TRIALS = {
    "breathing": Trial.BREATHING,
    "ticks": Trial.TICKS,
    "swapped": Trial.SWAPPED,
}


class VoiceSwitches(QWidget):
    """Shows what is wanted at any time, and asks for every change alone.

    Args:
        live: The theme.
        choices: What is chosen now, and who changes it.
        names: Which of them: `breathing`, `ticks`, `swapped`.
        parent: Qt's owner.
    """

    def __init__(
        self,
        live: LiveTheme,
        choices: ChoicesController,
        names: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._choices = choices
        said = {"breathing": words.breathing, "ticks": words.ticks, "swapped": words.swapped}
        self._switches = {name: Switch(live, name, said[name]()) for name in names}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(live.theme.space(2))
        for name, switch in self._switches.items():
            switch.toggled.connect(lambda is_on, name=name: self._change(name, is_on))
            switch.clicked.connect(lambda _is_on, name=name: choices.tried.emit(_TRIALS[name]))
            column.addWidget(switch)
        self._follow(choices.preferences)
        choices.preferences_changed.connect(self._follow)

    def _change(self, name: str, is_on: bool) -> None:
        wishes = wishes_of(self._choices.preferences.voice)
        if getattr(wishes, name) is not is_on:
            self._choices.change(voice=text_of(_with(wishes, name, is_on)))

    def _follow(self, preferences: Preferences) -> None:
        wishes = wishes_of(preferences.voice)
        for name, switch in self._switches.items():
            switch.setChecked(getattr(wishes, name))


def _with(wishes: VoiceWishes, name: str, is_on: bool) -> VoiceWishes:
    changed: dict[str, Any] = {name: is_on}
    return wishes._replace(**changed)
