"""What a desktop can do, as findings; on a real bus of its own, with nobody on it or a tray."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from jeepney import message_bus
from jeepney.io.blocking import open_dbus_connection
from jeepney.wrappers import unwrap_msg
from PySide6.QtWidgets import QSystemTrayIcon

from footcare_gui.adapters.checks.desktop import (
    SUBJECTS,
    check_desktop,
    check_tray,
    finding_of,
)
from footcare_gui.domain.checks.check import State, Subject, Trouble
from footcare_gui.domain.desktop.abilities import Ability
from tests.kits.power_bus import own_bus


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    with own_bus() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address


def test_what_it_can_do_is_fine_and_the_rest_a_normal_state() -> None:
    for subject, ability in SUBJECTS.items():
        assert finding_of(subject, {ability: True}).state is State.FINE
    assert finding_of(Subject.TRAY, {Ability.TRAY: False}).state is State.ABSENT


def test_a_screen_that_goes_dark_disturbs_a_session() -> None:
    assert finding_of(Subject.AWAKE, {Ability.AWAKE: False}).state is State.WEAK


def test_a_bus_with_nobody_on_it_has_media_keys_and_no_tray(bus: str) -> None:
    assert check_desktop(Subject.MEDIA_KEYS).state is State.FINE
    assert check_desktop(Subject.TRAY).trouble is Trouble.NOT_THERE


def test_a_tray_is_found_by_its_name_on_the_bus(bus: str) -> None:
    with open_dbus_connection(bus=bus) as connection:
        name = message_bus.RequestName("org.kde.StatusNotifierWatcher")
        unwrap_msg(connection.send_and_get_reply(name))
        assert check_desktop(Subject.TRAY).state is State.FINE


@pytest.mark.parametrize("has_place", [True, False])
def test_a_tray_that_is_not_on_the_bus_is_found_by_who_can_show_an_icon(
    bus: str, qapp: object, monkeypatch: pytest.MonkeyPatch, has_place: bool
) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: has_place)
    assert check_tray().state is (State.FINE if has_place else State.ABSENT)


@pytest.mark.parametrize("subject", SUBJECTS)
def test_without_any_bus_nothing_is_there(
    subject: Subject, monkeypatch: pytest.MonkeyPatch
) -> None:
    for bus in ("SESSION", "SYSTEM"):
        monkeypatch.setenv(f"DBUS_{bus}_BUS_ADDRESS", "unix:path=/nonexistent")
    assert check_desktop(subject).trouble is Trouble.NOT_THERE
