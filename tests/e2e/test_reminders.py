"""The real app reminds, by a real server, over three days that go by fast, without a window."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from datetime import datetime

import pytest

from footcare_gui.adapters.settings.qt_settings import QtSettings
from footcare_gui.domain.choices.preferences import Preferences
from footcare_gui.domain.reminders.memory import Memory, text_of
from tests.desktop import Desktop
from tests.e2e.people import settled_in
from tests.kits.notification_kit import NotificationServer
from tests.kits.own_bus_app import address, desktop_on
from tests.needs import need_commands
from tests.waiting import wait_until

__all__ = ["address"]

pytestmark = pytest.mark.platform("linux")
QUIET = Preferences(
    greeted=True,
    sound=False,
    ask_feeling=False,
    desktop="morning=True evening=True told_staying=True",
)
SPEED = 3_000
"""A day goes by in half a minute."""


@pytest.fixture
def desktop(address: str) -> Iterator[Desktop]:
    with desktop_on(address) as opened:
        opened.environment["TZ"] = "UTC"
        yield opened


@pytest.fixture
def server(address: str) -> Iterator[NotificationServer]:
    server = NotificationServer(address)
    yield server
    server.close()


def in_use_since(day: str) -> None:
    """Somebody who has wanted to be reminded since a day."""
    settled_in(QUIET, exercise="toe_press")
    settings = QtSettings()
    settings.keep_reminder_memory(text_of(Memory(since=datetime.fromisoformat(f"{day}T07:00Z"))))
    settings.write()


def fake_clock(desktop: Desktop, at: str, speed: int = 1) -> None:
    """Give the desktop's programs another clock on the wall; what they measure stays real."""
    need_commands("faketime")
    asked = subprocess.run(
        ["faketime", "-f", "+0", "printenv", "LD_PRELOAD"],
        capture_output=True,
        text=True,
        check=True,
    )
    faked = {
        "LD_PRELOAD": asked.stdout.strip(),
        "FAKETIME": f"@{at} x{speed}",
        "DONT_FAKE_MONOTONIC": "1",
        "NO_FAKE_STAT": "1",
    }
    desktop.environment.update(faked)


@pytest.mark.proof
def test_three_days_without_a_window_bring_two_reminders_each(
    desktop: Desktop, server: NotificationServer
) -> None:
    in_use_since("2026-11-29")
    fake_clock(desktop, "2026-11-30 06:00:00", SPEED)
    with desktop.footcare("--background") as program:
        wait_until(lambda: len(server.shown) >= 6, 150, "not six reminders in three days")
        assert program.process.poll() is None
    assert len(server.shown) in (6, 7)
    assert {one.title for one in server.shown} == {"Time for your feet?"}
    assert len(server.closed) >= 2, "none is left overnight"
    assert server.wrong == []


def test_a_time_that_is_past_is_told_soon_after_log_in_and_start_begins_what_is_due(
    desktop: Desktop, server: NotificationServer
) -> None:
    in_use_since("2026-11-29")
    fake_clock(desktop, "2026-11-30 09:00:00", 300)
    with desktop.footcare("--debug", "--background") as program:
        shown = server.wait_for()
        assert shown.buttons == ("default", "start", "later", "not_today")
        assert re.fullmatch(r"\d exercises, about \d minutes\.", shown.body)
        server.press("start")
        program.wait_for(lambda line: "waits" in line or "get_ready" in line, 20)


def test_half_an_hour_later_it_comes_again(desktop: Desktop, server: NotificationServer) -> None:
    in_use_since("2026-11-29")
    fake_clock(desktop, "2026-11-30 09:00:00", 200)
    with desktop.footcare("--background"):
        server.wait_for()
        server.press("later")
        server.wait_for(2)
    assert server.shown[1].replaces == 0
