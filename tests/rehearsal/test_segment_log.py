"""When a segment was due, and when it was really seen."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from footcare_gui.controllers.live_session import LiveSession
from footcare_gui.controllers.session_controller import SessionController
from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session.plan import Kind
from footcare_gui.rehearsal.segment_log import (
    SegmentLog,
    SegmentSeen,
    account_line,
    lateness_line,
    line_of,
)
from tests.builders import STRETCH, make_plan
from tests.fakes import FakeClock

PLAN = make_plan(STRETCH)


class Watched:
    """A session, a widget that is painted when the test says so, and what the log tells."""

    def __init__(self, qtbot: QtBot) -> None:
        self.clock = FakeClock(5_000)
        self.widget = QWidget()
        qtbot.addWidget(self.widget)
        self.told: list[SegmentSeen] = []
        self.log = SegmentLog(self.clock, lambda: self.widget, self.told.append)
        self.controller = SessionController(PLAN, self.clock)
        self.live = LiveSession("one", self.controller)
        self.log.begin(self.live)

    def go_on(self, ms: int) -> None:
        """Let time pass, in steps that are no gap."""
        for step in (*[1_000] * (ms // 1_000), ms % 1_000):
            self.clock.advance(step)
            self.controller.dispatch(c.Tick(self.clock.now_ms()))


@pytest.fixture
def watched(qtbot: QtBot) -> Watched:
    return Watched(qtbot)


def test_a_segment_is_seen_with_the_next_paint_and_told_once(watched: Watched) -> None:
    watched.controller.start()
    assert watched.told == []
    watched.clock.advance(40)
    watched.widget.grab()
    watched.widget.grab()
    assert [(seen.due_ms, seen.shown_ms, seen.late_ms) for seen in watched.told] == [(0, 40, 40)]
    watched.controller.stop()


def test_what_was_due_at_once_is_seen_at_once(watched: Watched) -> None:
    watched.controller.start()
    watched.go_on(PLAN.start_ms(2) + 20)
    watched.widget.grab()
    assert [seen.segment for seen in watched.told] == list(PLAN.segments[:3])
    assert [seen.planned_ms for seen in watched.told] == [PLAN.start_ms(n) for n in range(3)]
    assert watched.told == watched.log.shown
    watched.controller.stop()


def test_another_session_is_told_from_its_start(watched: Watched) -> None:
    watched.controller.start()
    watched.widget.grab()
    watched.controller.stop()
    watched.log.end()
    watched.clock.advance(1_000)
    again = SessionController(PLAN, watched.clock)
    watched.log.begin(LiveSession("two", again))
    again.start()
    watched.widget.grab()
    assert [seen.due_ms for seen in watched.log.shown] == [0]
    again.stop()


def test_after_the_end_no_paint_is_looked_at(watched: Watched) -> None:
    watched.controller.start()
    watched.log.end()
    watched.widget.grab()
    assert watched.told == []
    watched.controller.stop()


def test_a_line_says_when_how_late_and_what() -> None:
    hold = next(segment for segment in PLAN.segments if segment.kind is Kind.HOLD)
    line = line_of(SegmentSeen(hold, 13_000, 13_000, 13_024))
    assert line.startswith("planned  0:13.000  due  0:13.000  shown  0:13.024")
    assert "+24 ms" in line
    assert line.endswith("hold            stretch left 1/3")


def test_lateness_is_that_of_nearly_all_and_of_the_worst() -> None:
    segment = PLAN.segments[0]
    seen = [SegmentSeen(segment, 0, 0, late) for late in (10, 20, 30)]
    assert lateness_line(seen) == "shown after due: 95 % within 29 ms, all within 30 ms"
    assert lateness_line(seen[:1]) == "shown after due: 95 % within 10 ms, all within 10 ms"
    assert lateness_line([]) == "shown after due: 95 % within 0 ms, all within 0 ms"


def test_where_time_went_adds_up(watched: Watched) -> None:
    watched.controller.start()
    watched.go_on(2_000)
    watched.controller.pause()
    watched.go_on(1_000)
    watched.controller.stop()
    assert account_line(PLAN, watched.live.events) == (
        f"session 3000 ms = ran 2000 + paused 1000 + leads 0 + waited 0; planned {PLAN.session_ms}"
    )
