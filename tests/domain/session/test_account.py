"""Where the time of a session went, to the millisecond."""

from __future__ import annotations

from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session.account import Account, account
from tests.builders import CIRCLES, STRETCH, make_plan
from tests.domain.session_log import Log

PLAN = make_plan(STRETCH)


def test_before_anything_happened_no_time_went_anywhere() -> None:
    assert account(PLAN, ()) == Account()


def test_running_pausing_and_the_lead_are_told_apart() -> None:
    log = Log(PLAN).do(c.Start(0)).tick(range(1_000, 15_001, 1_000))
    log.do(c.Pause(15_400), c.Resume(22_000)).tick(range(23_000, 26_001, 1_000))
    told = account(PLAN, log.do(c.Stop(26_500)).events)
    assert told == Account(ran_ms=15_400 + 1_500, paused_ms=6_600, lead_ms=3_000)
    assert told.took_ms == 26_500


def test_waiting_for_the_person_is_no_running() -> None:
    plan = make_plan(STRETCH, CIRCLES)
    log = Log(plan).do(c.Start(0), c.SkipExercise(1_000), c.Tick(90_000), c.Ready(91_000))
    told = account(plan, log.do(c.Stop(93_000)).events)
    assert (told.waited_ms, told.ran_ms) == (90_000, 3_000)
