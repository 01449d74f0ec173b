"""The clock of a session: at its own speed, ahead but never back, and no wait too short."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from footcare_gui.adapters.desktop.clock import SystemClock


class Machine:
    """The system's own clock, standing still until told to move."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.ns = 5_000_000_000_123
        self.asked: list[int] = []
        monkeypatch.setattr(time, "clock_gettime_ns", self._read, raising=False)
        monkeypatch.setattr(time, "CLOCK_BOOTTIME", 7, raising=False)

    def pass_ms(self, ms: float) -> None:
        self.ns += round(ms * 1_000_000)

    def _read(self, which: int) -> int:
        self.asked.append(which)
        return self.ns


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Machine:
    return Machine(monkeypatch)


def test_it_begins_at_nothing_and_counts_whole_milliseconds(machine: Machine) -> None:
    clock = SystemClock()
    assert clock.now_ms() == 0
    machine.pass_ms(1_499.9)
    assert clock.now_ms() == 1_499


def test_the_time_asleep_counts_where_the_system_can_tell(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    SystemClock().now_ms()
    assert set(machine.asked) == {7}
    monkeypatch.delattr(time, "CLOCK_BOOTTIME")
    monkeypatch.setattr(time, "monotonic_ns", lambda: 42)
    assert SystemClock().now_ms() == 0


def test_a_rehearsal_runs_faster_and_waits_shorter(machine: Machine) -> None:
    clock = SystemClock(speed=20)
    machine.pass_ms(100)
    assert clock.now_ms() == 2_000
    assert clock.real_ms(2_000) == 100


@given(st.integers(0, 10_000_000), st.floats(0.01, 1_000))
def test_after_a_wait_the_instant_waited_for_has_come(session_ms: int, speed: float) -> None:
    with pytest.MonkeyPatch.context() as patched:
        machine = Machine(patched)
        clock = SystemClock(speed)
        machine.pass_ms(clock.real_ms(session_ms))
        assert clock.now_ms() >= session_ms - 1


@pytest.mark.parametrize("speed", [0.3, 1, 7])
def test_it_goes_on_from_where_another_clock_was(machine: Machine, speed: float) -> None:
    clock = SystemClock(speed)
    machine.pass_ms(1_000)
    clock.go_on_from(60_000)
    assert 60_000 <= clock.now_ms() <= 60_001


def test_it_never_goes_back(machine: Machine) -> None:
    clock = SystemClock()
    machine.pass_ms(60_000)
    clock.go_on_from(1_000)
    assert clock.now_ms() == 60_000
