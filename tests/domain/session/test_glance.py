"""How a session stands and how far it is, as figure and bar ask for it many times a second."""

from __future__ import annotations

from dataclasses import fields

import pytest

from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session.glance import Glance, Mode, glance
from footcare_gui.domain.session.plan import SessionPlan
from footcare_gui.domain.session.readout import readout
from footcare_gui.domain.session.state import Idle, State
from tests.builders import STRETCH, make_plan
from tests.domain.session_log import Log


def run(plan: SessionPlan, until_ms: int) -> State:
    """The state after ticking every second up to an instant."""
    ticks = (*range(0, until_ms, 1_000), until_ms)
    return Log(plan).do(c.Start(0)).tick(ticks).state


@pytest.mark.parametrize("until_ms", [0, 9_999, 12_500, 28_000])
def test_a_glance_says_the_same_as_a_whole_readout(until_ms: int) -> None:
    plan = make_plan(STRETCH)
    state = run(plan, until_ms)
    whole, quick = readout(plan, state), glance(plan, state)
    same = {one.name: getattr(whole, one.name) for one in fields(Glance)}
    assert same == {one.name: getattr(quick, one.name) for one in fields(quick)}


def test_it_tells_how_full_the_bar_is() -> None:
    plan = make_plan(STRETCH)
    now = glance(plan, run(plan, 2_500))
    assert (now.mode, now.length_ms, now.fraction) == (Mode.RUNNING, 10_000, 0.25)


def test_before_the_start_it_is_at_the_beginning() -> None:
    plan = make_plan(STRETCH)
    now = glance(plan, Idle())
    assert (now.mode, now.segment, now.fraction) == (Mode.IDLE, plan.segments[0], 0.0)


def test_paused_by_hand_is_not_the_same_as_slept() -> None:
    plan = make_plan(STRETCH)
    paused = Log(plan).do(c.Start(0), c.Pause(2_000))
    slept = Log(plan).do(c.Start(0), c.Tick(60_000))
    assert [glance(plan, log.state).mode for log in (paused, slept)] == [Mode.PAUSED, Mode.SLEPT]
