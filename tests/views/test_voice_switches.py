"""Switches about what is heard: as wanted, at once, and heard."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from footcare_gui.adapters.settings.memory_settings import MemorySettings
from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.domain.choices.voice_wishes import VoiceWishes, text_of, wishes_of
from footcare_gui.domain.voice.trials import Trial
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.voice_switches import VoiceSwitches
from footcare_gui.views.widgets.switch import Switch
from tests.kits.main_kit import find, live

__all__ = ["live"]


def test_each_acts_at_once_and_is_heard(qtbot: QtBot, live: LiveTheme) -> None:
    choices, tried = ChoicesController(MemorySettings()), list[object]()
    part = VoiceSwitches(live, choices, ("breathing", "ticks", "swapped"))
    qtbot.addWidget(part)
    choices.tried.connect(tried.append)
    for switch in part.findChildren(Switch):
        switch.click()
    assert wishes_of(choices.preferences.voice) == VoiceWishes()._replace(
        breathing=True, ticks=True, swapped=True
    )
    assert tried == [Trial.BREATHING, Trial.TICKS, Trial.SWAPPED]


def test_what_is_chosen_elsewhere_is_shown_and_told_by_nobody(
    qtbot: QtBot, live: LiveTheme
) -> None:
    choices, tried = ChoicesController(MemorySettings()), list[object]()
    part = VoiceSwitches(live, choices, ("ticks",))
    qtbot.addWidget(part)
    choices.tried.connect(tried.append)
    choices.change(voice=text_of(VoiceWishes()._replace(ticks=True)))
    assert find(part, "ticks").isChecked()
    assert tried == []
    assert part.findChild(Switch, "swapped") is None
