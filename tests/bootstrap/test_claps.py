"""In the whole app claps reach the session, the light and the preferences."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from footcare_gui.domain.hearing.claps import Heard
from footcare_gui.domain.hearing.trial import ClapTrial, Microphone
from footcare_gui.domain.session.big_button import HELD_OFF_MS
from footcare_gui.domain.session.glance import Mode
from tests.kits.app_kit import Apps, apps, begin_session

__all__ = ["apps"]


def test_two_claps_lead_a_session_of_who_wants_that(
    apps: Apps, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    application = apps.start_and_look("claps")
    application.choices.change(claps=True)
    claps = application.sessions.claps
    controller = begin_session(application, "morning")
    claps.on_microphone_changed(Microphone.OPEN)
    assert application.sessions.display.view().stage.microphone.isVisible()
    router, begun_ms = application.sessions.router, application.sessions.router.now_ms()
    monkeypatch.setattr(router, "now_ms", lambda: begun_ms + HELD_OFF_MS)  # it has been read
    modes = []
    for _ in range(2):
        modes.append(controller.readout().mode)
        claps.on_heard(Heard.TWO_CLAPS)
    assert [*modes, controller.readout().mode] == [Mode.WAITING, Mode.RUNNING, Mode.PAUSED]
    claps.on_microphone_changed(Microphone.LOST)
    assert not application.sessions.display.view().stage.microphone.isVisible()


def test_a_trial_is_asked_for_and_told_in_the_window(apps: Apps, qtbot: QtBot) -> None:
    application = apps.start_and_look("trial")
    told: list[ClapTrial] = []
    application.window.claps_tried.connect(told.append)
    application.window.clap_trial_requested.emit()
    assert told == [ClapTrial()]
    application.sessions.claps.on_heard(Heard.CLAP)
    assert told[-1].claps == 1
    application.window.clap_trial_left.emit()
    application.sessions.claps.on_heard(Heard.CLAP)
    assert len(told) == 2
