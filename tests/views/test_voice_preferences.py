"""What is wanted of the voice is shown as it is, and every change acts at once."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.settings.memory_settings import MemorySettings
from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.domain.choices.voice_wishes import (
    HowMuch,
    VoiceWishes,
    WhoSpeaks,
    text_of,
    wishes_of,
)
from footcare_gui.domain.voice.trials import Trial
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.voice_preferences import VoicePreferences
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.segmented import Segmented
from footcare_gui.views.widgets.slider import Slider
from tests.kits.main_kit import live

__all__ = ["live"]

OTHER = VoiceWishes(
    WhoSpeaks.NOBODY, HowMuch.SHORT, "michael", 35, 10, breathing=True, swapped=True, ticks=True
)


class Shown:
    """The part of the preferences, and what is chosen."""

    def __init__(self, qtbot: QtBot, live: LiveTheme, *voices: str) -> None:
        self.choices = ChoicesController(MemorySettings())
        self.part = VoicePreferences(live, self.choices, voices)
        qtbot.addWidget(self.part)

    @property
    def wishes(self) -> VoiceWishes:
        return wishes_of(self.choices.preferences.voice)

    def press(self, name: str) -> None:
        button = self.part.findChild(Button, name)
        assert button is not None, name
        button.click()

    def segment(self, name: str) -> object:
        segmented = self.part.findChild(Segmented, name)
        return None if segmented is None else segmented.value


@pytest.fixture
def shown(qtbot: QtBot, live: LiveTheme) -> Shown:
    return Shown(qtbot, live, "heart", "michael")


def test_every_choice_acts_at_once(shown: Shown) -> None:
    shown.press("who_speaks_nobody")
    shown.press("voice_how_much_short")
    shown.press("voice_voice_michael")
    shown.press("voice_counted_s_10")
    slider = shown.part.findChild(Slider)
    assert slider is not None
    slider.setValue(35)
    assert shown.wishes == OTHER._replace(breathing=False, swapped=False, ticks=False)


def test_every_choice_is_heard_as_it_is_made(shown: Shown) -> None:
    tried: list[object] = []
    shown.choices.tried.connect(tried.append)
    shown.press("voice_how_much_short")
    shown.press("voice_voice_michael")
    shown.press("voice_counted_s_3")
    slider = shown.part.findChild(Slider)
    assert slider is not None
    slider.sliderReleased.emit()
    assert tried == [
        Trial.HOW_MUCH,
        Trial.VOICE,
        Trial.COUNTED,
        Trial.VOICE,
    ]


def test_what_is_chosen_elsewhere_is_told_by_nobody(shown: Shown) -> None:
    tried: list[object] = []
    shown.choices.tried.connect(tried.append)
    shown.choices.change(voice=text_of(OTHER))
    assert tried == []


def test_what_is_chosen_elsewhere_is_shown(shown: Shown) -> None:
    shown.choices.change(voice=text_of(OTHER))
    assert shown.segment("voice_how_much") is HowMuch.SHORT
    assert shown.segment("voice_voice") == "michael"
    assert shown.segment("voice_counted_s") == 10
    assert shown.wishes == OTHER


def test_one_voice_alone_is_no_choice(qtbot: QtBot, live: LiveTheme) -> None:
    assert Shown(qtbot, live, "heart").segment("voice_voice") is None


def test_looking_at_it_changes_nothing(shown: Shown) -> None:
    assert shown.choices.preferences.voice == ""
