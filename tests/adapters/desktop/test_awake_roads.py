"""The screen stays awake by whatever way this desktop has, and each wish is taken back."""

from __future__ import annotations

import gc
import warnings
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from footcare_gui.adapters.desktop.awake_roads import kept_awake
from tests.kits.power_bus import LOGIN, POWER, Inhibitor, own_bus

pytestmark = pytest.mark.platform("linux")
END_S = 10.0


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The one bus of this machine, for the session and for the system."""
    with own_bus() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
        yield address
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)  # wakepy leaves its connections open
        gc.collect()


@contextmanager
def service(name: str, address: str) -> Iterator[Inhibitor]:
    inhibitor = Inhibitor(name, address)
    try:
        yield inhibitor
    finally:
        inhibitor.close()


def test_a_desktop_with_power_management_alone_keeps_its_screen_awake(bus: str) -> None:
    with service(POWER, bus) as power:
        with kept_awake() as reason:
            assert (reason, len(power.asked)) == ("", 1)
            assert not power.released.is_set()
        assert power.released.wait(END_S)


def test_a_system_with_a_login_manager_alone_is_asked_not_to_idle(bus: str) -> None:
    with service(LOGIN, bus) as login:
        with kept_awake() as reason:
            assert reason == ""
            assert login.asked == [("idle", "Footcare", "an exercise session", "block")]
            assert not login.released.is_set()
        assert login.released.wait(END_S)


def test_the_power_manager_comes_before_the_login_manager(bus: str) -> None:
    with service(POWER, bus) as power, service(LOGIN, bus) as login, kept_awake() as reason:
        assert (reason, len(power.asked), login.asked) == ("", 1, [])


def test_where_there_is_no_way_each_is_named(bus: str) -> None:
    with kept_awake() as reason:
        assert "ScreenSaver" in reason
        assert "PowerManagement" in reason
        assert "login1" in reason


def test_without_any_bus_nothing_is_raised(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"):
        monkeypatch.setenv(name, "unix:path=/nowhere/at/all")
    with kept_awake() as reason:
        assert reason
