"""The part of the preferences about two claps."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.settings.memory_settings import MemorySettings
from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.domain.hearing.trial import ClapTrial
from footcare_gui.views.clap_preferences import ClapPreferences
from footcare_gui.views.theme import LiveTheme
from tests.kits.main_kit import live

__all__ = ["live"]


class Shown:
    """The part, and what is chosen."""

    def __init__(self, live: LiveTheme, qtbot: QtBot) -> None:
        self.choices = ChoicesController(MemorySettings())
        self.part = ClapPreferences(live, self.choices)
        qtbot.addWidget(self.part)
        self.part.show()

    def button(self, name: str) -> QAbstractButton:
        found = self.part.findChild(QAbstractButton, name)
        assert found is not None
        return found

    def is_wanted(self) -> bool:
        return self.choices.preferences.claps

    @property
    def said(self) -> QLabel:
        found = self.part.findChild(QLabel, "claps_tried")
        assert found is not None
        return found


@pytest.fixture
def shown(live: LiveTheme, qtbot: QtBot) -> Shown:
    return Shown(live, qtbot)


def test_it_is_off_until_it_is_switched_on(shown: Shown) -> None:
    assert not shown.is_wanted()
    shown.button("claps").click()
    assert shown.is_wanted()
    shown.choices.change(claps=False)
    assert not shown.button("claps").isChecked()


def test_a_trial_says_what_is_heard_and_what_came_of_it(shown: Shown, qtbot: QtBot) -> None:
    assert not shown.said.isVisible()
    with qtbot.waitSignal(shown.part.trial_requested):
        shown.button("try_claps").click()
    shown.part.show_trial(ClapTrial(left_s=8, claps=1))
    assert shown.said.text() == "Clap twice. A clap. 8 seconds left."
    assert not shown.button("try_claps").isEnabled()
    shown.part.show_trial(replace(ClapTrial(), left_s=0, is_too_loud=True))
    assert "too loud" in shown.said.text()
    assert shown.button("try_claps").isEnabled()


def test_with_the_preferences_a_trial_ends(shown: Shown, qtbot: QtBot) -> None:
    shown.part.show_trial(ClapTrial())
    with qtbot.waitSignal(shown.part.trial_left):
        shown.part.hide()
    with qtbot.assertNotEmitted(shown.part.trial_left):
        shown.part.show()
        shown.part.show_trial(ClapTrial(left_s=0))
        shown.part.hide()
