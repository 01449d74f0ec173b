"""Who speaks is chosen with one press, and can be heard with another."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.settings.memory_settings import MemorySettings
from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.domain.choices.voice_wishes import VoiceWishes, WhoSpeaks, text_of, wishes_of
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.voice_row import VoiceRow
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.segmented import Segmented
from tests.kits.main_kit import live

__all__ = ["live"]


@pytest.fixture
def choices(qapp: object) -> ChoicesController:
    return ChoicesController(MemorySettings())


@pytest.fixture
def row(qtbot: QtBot, live: LiveTheme, choices: ChoicesController) -> VoiceRow:
    made = VoiceRow(live, choices)
    qtbot.addWidget(made)
    return made


def who(choices: ChoicesController) -> WhoSpeaks | None:
    return wishes_of(choices.preferences.voice).who


def press(row: VoiceRow, name: str) -> None:
    button = row.findChild(Button, name)
    assert button is not None
    button.click()


def shown(row: VoiceRow) -> object:
    segmented = row.findChild(Segmented, "who_speaks")
    assert segmented is not None
    return segmented.value


def test_it_acts_at_once(row: VoiceRow, choices: ChoicesController) -> None:
    press(row, "who_speaks_nobody")
    assert who(choices) is WhoSpeaks.NOBODY


def test_until_it_is_chosen_footcare_is_proposed_and_nothing_is_decided(
    row: VoiceRow, choices: ChoicesController
) -> None:
    assert shown(row) is WhoSpeaks.FOOTCARE
    assert who(choices) is None
    row.keep()
    assert who(choices) is WhoSpeaks.FOOTCARE


def test_welcome_and_preferences_show_the_same_before_it_is_chosen_and_after(
    qtbot: QtBot, live: LiveTheme, choices: ChoicesController, row: VoiceRow
) -> None:
    other = VoiceRow(live, choices)
    qtbot.addWidget(other)
    assert shown(other) is shown(row) is WhoSpeaks.FOOTCARE
    choices.change(greeted=True)
    assert shown(other) is shown(row) is WhoSpeaks.NOBODY
    press(row, "who_speaks_footcare")
    assert shown(other) is shown(row) is WhoSpeaks.FOOTCARE


def test_what_was_chosen_before_is_kept(row: VoiceRow, choices: ChoicesController) -> None:
    choices.change(voice=text_of(VoiceWishes(who=WhoSpeaks.READER)))
    assert shown(row) is WhoSpeaks.READER
    row.keep()
    assert who(choices) is WhoSpeaks.READER


def test_it_can_be_heard(qtbot: QtBot, row: VoiceRow, choices: ChoicesController) -> None:
    with qtbot.waitSignal(choices.voice_check_wanted):
        press(row, "check_voice")


def test_what_should_be_heard_is_written_and_what_is_wrong_with_it(
    row: VoiceRow, choices: ChoicesController
) -> None:
    row.show()
    told = row.findChild(QLabel, "voice_check_told")
    assert told is not None
    assert not told.isVisible()
    press(row, "check_voice")
    assert told.isVisible()
    assert "Can you hear me?" in told.text()
    choices.voice_checked.emit(False)
    assert told.text().startswith("Sound isn't working")
    choices.voice_checked.emit(True)
    assert "If not:" in told.text()
