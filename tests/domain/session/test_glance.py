"""How a session stands and how far it is, as figure and bar ask for it many times a second."""

from __future__ import annotations

from dataclasses import fields

import pytest

from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session.glance import Glance, Mode, for_the_figure, glance
from footcare_gui.domain.session.plan import Kind, SessionPlan
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


def test_a_wait_that_is_longer_by_now_is_so_for_the_figure_and_a_hold_is_not() -> None:
    plan = make_plan(STRETCH)
    ready = Log(plan).do(c.Start(0), c.Extend(1_000))
    now = glance(plan, ready.state)
    assert now.length_ms > now.segment.duration_ms
    assert for_the_figure(now).duration_ms == now.length_ms
    assert for_the_figure(now) is for_the_figure(glance(plan, ready.do(c.Tick(1_500)).state))
    hold = (
        Log(plan).tick((0,)).do(c.Start(0)).tick(range(1_000, 15_000, 1_000)).do(c.Extend(14_500))
    )
    now = glance(plan, hold.state)
    assert (now.segment.kind, now.length_ms > now.segment.duration_ms) == (Kind.HOLD, True)
    assert for_the_figure(now) is now.segment
