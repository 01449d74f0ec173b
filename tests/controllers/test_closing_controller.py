"""Closing: what is asked before, what is kept, and whose word is last."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtTest import QSignalSpy

from footcare_gui.adapters.settings.memory_settings import MemorySettings
from footcare_gui.controllers.closing_controller import ClosingController
from footcare_gui.domain.choices.window_state import WindowState

STATE = WindowState(exercise="heel_cord")


class FullDisk(MemorySettings):
    """Settings that cannot be written."""

    def write(self) -> bool:
        """Nothing fits."""
        return False


def closing(
    settings: MemorySettings | None = None, is_led: Callable[[], bool] = lambda: False
) -> ClosingController:
    return ClosingController(settings or MemorySettings(), is_led)


def test_where_nothing_is_lost_it_closes_and_the_window_state_is_kept() -> None:
    settings = MemorySettings()
    assert closing(settings).may_close(STATE)
    assert settings.window_state() == STATE


def test_a_session_that_is_led_is_asked_first() -> None:
    controller = closing(FullDisk(), is_led=lambda: True)
    finish, loss = QSignalSpy(controller.finish_wanted), QSignalSpy(controller.loss_found)
    assert not controller.may_close(STATE)
    assert (finish.count(), loss.count()) == (1, 0)


def test_what_cannot_be_kept_is_told_and_the_person_may_lose_it() -> None:
    controller = closing(FullDisk())
    loss = QSignalSpy(controller.loss_found)
    assert not controller.may_close(STATE)
    assert loss.count() == 1
    controller.lose()
    assert controller.may_close(STATE)
    assert loss.count() == 1


def test_the_last_state_is_kept_and_the_terminal_hears_where_it_cannot_be(
    capsys: pytest.CaptureFixture[str],
) -> None:
    settings = MemorySettings()
    closing(settings).keep(STATE)
    assert settings.window_state() == STATE
    assert capsys.readouterr().err == ""
    closing(FullDisk()).keep(STATE)
    assert "preferences could not be saved" in capsys.readouterr().err
