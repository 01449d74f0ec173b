"""Each kind of cue is told as the person chooses, and the choice is heard or seen at once."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.settings.memory_settings import MemorySettings
from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.domain.choices.cue_wishes import CueKind, ToldBy, told_by
from footcare_gui.domain.choices.voice_wishes import VoiceWishes, text_of, wishes_of
from footcare_gui.views.cue_preferences import CuePreferences
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.segmented import Segmented
from tests.kits.main_kit import live

__all__ = ["live"]


class Shown:
    """The part of the preferences, what is chosen, and what was tried."""

    def __init__(self, qtbot: QtBot, live: LiveTheme) -> None:
        self.choices, self.tried = ChoicesController(MemorySettings()), list[object]()
        self.choices.tried.connect(self.tried.append)
        self.part = CuePreferences(live, self.choices)
        qtbot.addWidget(self.part)

    def press(self, name: str) -> None:
        button = self.part.findChild(Button, name)
        assert button is not None, name
        button.click()

    def told_by(self, kind: CueKind) -> ToldBy:
        return told_by(wishes_of(self.choices.preferences.voice).cues, kind)


@pytest.fixture
def shown(qtbot: QtBot, live: LiveTheme) -> Shown:
    return Shown(qtbot, live)


def test_each_kind_has_a_row_of_three(shown: Shown) -> None:
    rows = shown.part.findChildren(Segmented)
    assert [row.objectName() for row in rows] == [f"cue_{kind.value}" for kind in CueKind]
    assert {row.value for row in rows} == {ToldBy.SOUND}


def test_a_choice_acts_at_once_and_is_heard(shown: Shown) -> None:
    shown.press("cue_count_voice")
    assert shown.told_by(CueKind.COUNT) is ToldBy.VOICE
    shown.press("cue_count_sound")
    assert shown.told_by(CueKind.COUNT) is ToldBy.SOUND
    assert shown.tried == [CueKind.COUNT, CueKind.COUNT]


def test_a_flash_is_seen(shown: Shown, qtbot: QtBot) -> None:
    shown.press("cue_begin_flash")
    assert shown.part.flashes
    assert shown.tried == []
    qtbot.waitUntil(lambda: not shown.part.flashes)


def test_what_is_chosen_elsewhere_is_shown(shown: Shown) -> None:
    shown.choices.change(voice=text_of(VoiceWishes(cues="done:flash")))
    row = shown.part.findChild(Segmented, "cue_done")
    assert row is not None
    assert row.value is ToldBy.FLASH
