"""A desktop that takes half a minute for each answer: nobody waits for it, and nothing breaks."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from footcare_gui.domain.choices.preferences import Preferences
from tests.desktop import Desktop, Program
from tests.e2e.people import settled_in
from tests.e2e.test_reminders import fake_clock, in_use_since
from tests.kits.hung_kit import HungDesktop
from tests.kits.own_bus_app import desktop
from tests.kits.power_bus import own_bus
from tests.loop_watch import Hiccups
from tests.waiting import A_LOOK_S, let_pass, wait_until

__all__ = ["desktop"]

pytestmark = pytest.mark.platform("linux")
SLOW_S = 30.0
MOST_STILL_MS = 200
"""So long may a window wait for somebody; what it works itself has budgets of its own."""

EVERYTHING = Preferences(
    greeted=True,
    sound=False,
    ask_feeling=False,
    desktop="morning=True evening=True at_desk=True tray=True told_staying=True "
    "tell_parts=True front_at_end=True pause_players=True",
)
MODULE = "tests.e2e.app_that_tells_gaps"


@pytest.fixture
def address(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    with own_bus() as address:
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
        yield address


@pytest.fixture
def hung(address: str) -> Iterator[HungDesktop]:
    hung = HungDesktop(address, SLOW_S)
    yield hung
    hung.close()


@pytest.fixture
def hiccups() -> Iterator[Hiccups]:
    with Hiccups() as hiccups:
        yield hiccups


def assert_kept_nobody_waiting(program: Program, hiccups: Hiccups) -> None:
    still_ms, machine_ms = longest_still_ms(program), hiccups.worst_ms
    print(f"stood still for {still_ms} ms at most, the machine itself for {machine_ms}")
    assert still_ms <= MOST_STILL_MS + machine_ms
    assert not any("Traceback" in line for line in program.lines)


def longest_still_ms(program: Program) -> int:
    told = [re.search(r"stood still (\d+)", line) for line in program.lines]
    return max((int(found[1]) for found in told if found is not None), default=0)


def led_through(desktop: Desktop, program: Program) -> None:
    """Start, skip, pause, go on and finish, by keys."""
    program.wait_for(lambda line: line == "runs", 40)
    desktop.window()
    let_pass(A_LOOK_S)
    desktop.press("ctrl+Return")
    program.wait_for(lambda line: "get_ready" in line, 20)
    desktop.press("Right")
    program.wait_for(lambda line: " hold " in line, 10)
    let_pass(A_LOOK_S)
    desktop.press("space")
    program.wait_for(lambda line: "now paused" in line, 10)
    let_pass(A_LOOK_S)
    desktop.press("space")
    program.wait_for(lambda line: " rest " in line, 20)


def test_a_session_is_led_as_ever(desktop: Desktop, hung: HungDesktop, hiccups: Hiccups) -> None:
    settled_in(EVERYTHING, exercise="toe_press")
    with desktop.footcare("--debug", module=MODULE) as program:
        led_through(desktop, program)
        asked = "\n".join(hung.asked)
        for whom in ("StatusNotifierWatcher", "IdleMonitor", "ScreenSaver", "MediaPlayer2"):
            assert whom in asked
        assert_kept_nobody_waiting(program, hiccups)


@pytest.mark.proof
def test_a_session_of_a_minute_hears_every_late_answer(
    desktop: Desktop, hung: HungDesktop, hiccups: Hiccups
) -> None:
    settled_in(EVERYTHING, exercise="foot_massage")
    with desktop.footcare("--debug", module=MODULE) as program:
        program.wait_for(lambda line: line == "runs", 40)
        desktop.window()
        let_pass(A_LOOK_S)
        desktop.press("ctrl+Return")
        program.wait_for(lambda line: "get_ready" in line, 20)
        let_pass(2 * SLOW_S)
        desktop.press("space")
        program.wait_for(lambda line: "now paused" in line, 10)
        assert hung.answered > 0
        assert_kept_nobody_waiting(program, hiccups)


@pytest.mark.proof
def test_a_reminder_that_nobody_takes_keeps_no_window_waiting(
    desktop: Desktop, hung: HungDesktop, hiccups: Hiccups
) -> None:
    in_use_since("2026-11-29")
    settled_in(EVERYTHING, exercise="toe_press")
    fake_clock(desktop, "2026-11-30 09:00:00", 300)
    with desktop.footcare("--debug", module=MODULE) as program:
        program.wait_for(lambda line: line == "runs", 40)
        desktop.window()
        wait_until(
            lambda: any("Notifications.GetCapabilities" in one for one in hung.asked),
            40,
            "no reminder",
        )
        let_pass(SLOW_S)
        assert_kept_nobody_waiting(program, hiccups)
