"""The real app in a real tray: what it offers there, and where it goes without its window."""

from __future__ import annotations

import pytest

from footcare_gui.domain.choices.preferences import Preferences
from tests.desktop import Desktop
from tests.e2e.people import settled_in
from tests.kits.own_bus_app import address, desktop
from tests.kits.tray_kit import TrayHost, host
from tests.waiting import wait_until

__all__ = ["address", "desktop", "host"]

pytestmark = pytest.mark.platform("linux")
QUIET = Preferences(greeted=True, sound=False, ask_feeling=False)
STAYS = "tray=True told_staying=True"


def is_seen(desktop: Desktop) -> bool:
    return bool(desktop._xdotool("search", "--onlyvisible", "--name", "Footcare").split())


def test_what_is_due_starts_from_the_tray_without_a_window(
    desktop: Desktop, host: TrayHost
) -> None:
    settled_in(QUIET._replace(desktop=STAYS), exercise="toe_press")
    with desktop.footcare("--debug", "--background") as program:
        host.wait_for_item()
        wait_until(lambda: "Start" in host.entries(), 10, "no Start")
        assert host.title().startswith("Footcare: 4 exercises due")
        assert not is_seen(desktop)
        host.choose("Start")
        program.wait_for(lambda line: "waits" in line or "get_ready" in line, 20)
        wait_until(lambda: is_seen(desktop), 10, "the window does not come")
        wait_until(lambda: "A session is open" in host.entries(), 10, "the tray does not say so")


def test_closing_leaves_it_in_the_tray_a_click_brings_it_back_and_quit_ends_it(
    desktop: Desktop, host: TrayHost
) -> None:
    settled_in(QUIET._replace(desktop=STAYS), exercise="toe_press")
    with desktop.footcare() as program:
        window = desktop.window()
        host.wait_for_item()
        desktop.close_window(window)
        wait_until(lambda: not is_seen(desktop), 10, "the window stays")
        assert program.process.poll() is None
        host.click()
        wait_until(lambda: is_seen(desktop), 10, "the window does not come back")
        host.choose("Quit")
        assert program.process.wait(timeout=10) == 0


def test_without_a_tray_and_without_reminders_closing_ends_it(desktop: Desktop) -> None:
    settled_in(QUIET, exercise="toe_press")
    with desktop.footcare() as program:
        desktop.close_window(desktop.window())
        assert program.process.wait(timeout=10) == 0
