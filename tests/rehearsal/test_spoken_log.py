"""Who watches a rehearsal on the terminal reads what is said, with its time."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from footcare_gui.controllers.live_session import LiveSession
from footcare_gui.controllers.session_controller import SessionController
from footcare_gui.rehearsal.spoken_log import SpokenLog
from tests.builders import PRESS, make_plan
from tests.fakes import FakeClock


def test_each_line_is_told_with_its_time_in_the_session(
    qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    clock = FakeClock(5_000)
    log, controller = SpokenLog(clock), SessionController(make_plan(PRESS), clock)
    log.begin(LiveSession("one", controller))
    controller.start()
    clock.advance(62_300)
    log.on_said("Hold.")
    log.on_said("")
    assert capsys.readouterr().out == "says 1:02.3 Hold.\n"
    controller.stop()
    log.end()
