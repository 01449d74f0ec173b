"""What `--debug` tells of a session."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.controllers.live_session import LiveSession
from footcare_gui.controllers.session_controller import SessionController
from footcare_gui.rehearsal.terminal_log import TerminalLog
from tests.builders import STRETCH, make_plan
from tests.fakes import FakeClock


def test_it_tells_modes_segments_and_where_time_went(
    qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    clock, widget = FakeClock(), QWidget()
    qtbot.addWidget(widget)
    log = TerminalLog(clock, lambda: widget)
    controller = SessionController(make_plan(STRETCH), clock)
    log.begin(LiveSession("one", controller))
    controller.start()
    widget.grab()
    clock.advance(1_000)
    controller.pause()
    controller.stop()
    log.end()
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "now running"
    assert lines[1].startswith("planned  0:00.000  due  0:00.000  shown  0:00.000")
    assert lines[2:4] == ["now paused", "now finished"]
    assert lines[4].startswith("session 1000 ms = ran 1000 + paused 0")
    assert lines[5] == "shown after due: 95 % within 0 ms, all within 0 ms"
    assert len(lines) == 6
