"""A session that runs by itself: only *Ready* is ever pressed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.controllers.live_session import LiveSession
from footcare_gui.controllers.session_controller import SessionController
from footcare_gui.domain.actions import ActionId
from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session.glance import Mode
from footcare_gui.rehearsal.rehearsal import Rehearsal
from tests.builders import CIRCLES, PRESS, make_plan
from tests.fakes import FakeClock

PLAN = make_plan(PRESS, CIRCLES)


class Stage:
    """A session that is rehearsed on a clock that the test moves."""

    def __init__(self, shots: Path | None = None) -> None:
        self.clock, self.widget = FakeClock(), QWidget()
        self.widget.resize(60, 40)
        self.done: list[str] = []
        self.rehearsal = Rehearsal(
            self.clock, self.widget, lambda: self.widget, shots, lambda: self.done.append("done")
        )
        self.controller = SessionController(PLAN, self.clock)
        self.rehearsal.begin(LiveSession("one", self.controller))
        self.controller.start()

    def pass_by(self, ms: int) -> None:
        for _ in range(0, ms, 1_000):
            self.clock.advance(1_000)
            self.controller.dispatch(c.Tick(self.clock.now_ms()))


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    made = Stage()
    qtbot.addWidget(made.widget)
    yield made
    made.controller.stop()


def to_the_wait(stage: Stage, qtbot: QtBot) -> None:
    while stage.controller.readout().mode is not Mode.WAITING:
        stage.pass_by(1_000)


def test_where_the_session_waits_it_says_ready(stage: Stage, qtbot: QtBot) -> None:
    to_the_wait(stage, qtbot)
    qtbot.waitUntil(lambda: stage.controller.readout().mode is Mode.RUNNING)


def test_a_pause_is_left_alone(stage: Stage, qtbot: QtBot) -> None:
    stage.pass_by(2_000)
    stage.controller.act(ActionId.TOGGLE_PAUSE)
    stage.rehearsal._say_ready()
    assert stage.controller.readout().mode is Mode.PAUSED


def test_it_says_what_is_done_and_how_it_ended(
    stage: Stage, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    to_the_wait(stage, qtbot)
    stage.controller.act(ActionId.PRIMARY)
    stage.pass_by(PLAN.session_ms)
    qtbot.waitUntil(lambda: stage.done == ["done"])
    assert stage.rehearsal.came_to_its_end
    assert capsys.readouterr().out.splitlines()[-1].startswith("completed: shown after due:")


def test_one_that_is_stopped_did_not_come_to_its_end(
    stage: Stage, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    stage.controller.stop()
    qtbot.waitUntil(lambda: stage.done == ["done"])
    assert not stage.rehearsal.came_to_its_end
    assert "stopped: " in capsys.readouterr().out


def test_each_kind_of_segment_has_one_picture_and_the_end_has_one(
    qtbot: QtBot, tmp_path: Path
) -> None:
    shots = tmp_path / "shots"
    stage = Stage(shots)
    qtbot.addWidget(stage.widget)
    stage.widget.grab()
    qtbot.waitUntil((shots / "get_ready.png").exists)
    stage.controller.stop()
    qtbot.waitUntil(lambda: stage.done == ["done"])
    assert sorted(path.name for path in shots.iterdir()) == ["get_ready.png", "summary.png"]
