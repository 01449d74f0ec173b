"""With reminders and the tray nothing runs until it is time, with a window or without one."""

from __future__ import annotations

from pathlib import Path

import pytest

from footcare_gui.domain.choices.preferences import Preferences
from tests.desktop import Desktop, Program
from tests.e2e.people import settled_in
from tests.kits.own_bus_app import address, desktop
from tests.kits.tray_kit import TrayHost, host
from tests.waiting import A_LOOK_S, let_pass

__all__ = ["address", "desktop", "host"]

pytestmark = [pytest.mark.proof, pytest.mark.platform("linux")]
WAITING = Preferences(
    greeted=True, desktop="morning=True midday=True evening=True tray=True told_staying=True"
)
SETTLED_S, WATCHED_S = 75.0, 60.0
"""Qt lets go of pictures that it kept half a minute and a minute after the last was painted, by a
timer of its own; after that nothing wakes any more."""

MOST_WAKE_UPS = 6
"""One in ten seconds."""

MOST_PSS_KB = 75_000


def wake_ups(process: Path) -> dict[str, int]:
    """How often each thread has begun to run again after a wait."""
    found = {}
    for thread in (process / "task").iterdir():
        lines = (thread / "status").read_text().splitlines()
        (count,) = [line.split()[1] for line in lines if line.startswith("voluntary")]
        found[thread.name] = int(count)
    return found


def ticks(process: Path) -> int:
    """Time of the processor that was used, in hundredths of a second."""
    parts = (process / "stat").read_text().rpartition(")")[2].split()
    return int(parts[11]) + int(parts[12])


def pss_kb(process: Path) -> int:
    lines = (process / "smaps_rollup").read_text().splitlines()
    return int(next(line.split()[1] for line in lines if line.startswith("Pss:")))


def assert_it_sleeps(program: Program) -> None:
    let_pass(SETTLED_S)
    process = Path("/proc") / str(program.process.pid)
    before, used = wake_ups(process), ticks(process)
    let_pass(WATCHED_S)
    after, used = wake_ups(process), ticks(process) - used
    woken = sum(count - before.get(thread, 0) for thread, count in after.items())
    print(f"in {WATCHED_S:.0f} s: {woken} wake-ups, {used} ticks, {pss_kb(process)} kB")
    assert woken <= MOST_WAKE_UPS
    assert used <= 1
    assert pss_kb(process) <= MOST_PSS_KB


def test_it_sleeps_without_its_window(desktop: Desktop, host: TrayHost) -> None:
    settled_in(WAITING)
    with desktop.footcare("--background") as program:
        host.wait_for_item()
        assert_it_sleeps(program)


def test_it_sleeps_with_its_window_open(desktop: Desktop, host: TrayHost) -> None:
    settled_in(WAITING, exercise="heel_cord")
    with desktop.footcare() as program:
        desktop.window()
        host.wait_for_item()
        assert_it_sleeps(program)


def test_it_sleeps_once_its_window_is_closed(desktop: Desktop, host: TrayHost) -> None:
    settled_in(WAITING, exercise="heel_cord")
    with desktop.footcare() as program:
        window = desktop.window()
        host.wait_for_item()
        let_pass(A_LOOK_S)
        desktop.close_window(window)
        assert_it_sleeps(program)
        assert program.process.poll() is None
