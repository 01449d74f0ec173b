"""Settings in memory keep what any settings keep, as long as they live."""

from __future__ import annotations

from pathlib import Path

import pytest

from footcare_gui.adapters.settings.memory_settings import MemorySettings
from footcare_gui.adapters.settings.qt_settings import QtSettings
from footcare_gui.domain.choices.preferences import Preferences
from footcare_gui.domain.choices.window_state import WindowState
from footcare_gui.domain.session.plan import Dose
from footcare_gui.ports.stores import Settings

ONE, OTHER = ("heel_cord", ""), ("toe_press", "seated")


@pytest.fixture(params=["memory", "file"])
def settings(request: pytest.FixtureRequest, tmp_path: Path) -> Settings:
    return MemorySettings() if request.param == "memory" else QtSettings(tmp_path / "kept.ini")


def test_at_first_there_is_what_everybody_begins_with(settings: Settings) -> None:
    assert settings.preferences() == Preferences()
    assert settings.today_doses() == {}
    assert settings.window_state() == WindowState()


def test_only_what_has_changed_is_different(settings: Settings) -> None:
    settings.keep({"wash": False, "text_percent": 125})
    settings.keep({"wash": True})
    assert settings.preferences() == Preferences(text_percent=125)


def test_a_dose_for_today_comes_and_goes_alone(settings: Settings) -> None:
    settings.keep_today_doses({ONE: Dose(10_000), OTHER: Dose(20_000)})
    settings.keep_today_doses({ONE: None})
    assert settings.today_doses() == {OTHER: Dose(20_000)}


def test_the_window_comes_back_where_it_was_left(settings: Settings) -> None:
    state = WindowState(b"\x01\x02", b"\x03", "heel_cord", "bent_knee", "right")
    settings.keep_window_state(state)
    assert settings.window_state() == state
    assert settings.write()
