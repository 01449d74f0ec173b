"""When a figure moves, as its file says it."""

from __future__ import annotations

from footcare_gui.adapters.figures.timing import read_cycle, read_timing
from footcare_gui.figure.model.figure import START
from tests.kits.node_kit import node

POSES = ("start", "hold", "half")


def test_a_cycle_goes_through_poses_of_the_figure_in_its_period() -> None:
    root, faults = node("keys: [start, half, hold]\nperiod: 4000\nturns: yes\n")
    cycle = read_cycle(root, POSES)
    assert not faults
    assert (cycle.keys, cycle.period_ms) == (("start", "half", "hold"), 4_000)
    assert (cycle.turns, cycle.stops) == (True, False)


def test_a_pose_that_is_not_there_is_a_fault() -> None:
    root, faults = node("keys: [start, upside_down]\nperiod: 4000\n")
    assert read_cycle(root, POSES).keys == ("start", START)
    assert [fault.code for fault in faults] == ["unknown_pose"]


def test_a_figure_comes_and_goes_by_a_pose_in_its_time() -> None:
    root, faults = node("arrive: {pose: half, ms: 700}\nvia: {hold: [half, start]}\n")
    timing = read_timing(root, POSES)
    assert not faults
    assert (timing.arrive, timing.arrive_ms) == ("half", 700)
    assert (timing.leave, timing.leave_ms) == (START, 0)
    assert timing.via == {"hold": ("half", "start")}
