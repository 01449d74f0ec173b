"""What a desktop can do is found out without waiting, and what does not answer is not there."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.desktop import what_is_there
from footcare_gui.adapters.desktop.what_is_there import WhatIsThere
from footcare_gui.domain.desktop.abilities import Abilities, Ability
from tests.kits.notification_kit import NotificationServer
from tests.kits.power_bus import POWER, Inhibitor, address
from tests.loop_watch import LoopWatch

__all__ = ["address"]

NOWHERE = "unix:path=/nowhere/at/all"


@pytest.fixture(autouse=True)
def _nothing_else(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", NOWHERE)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", NOWHERE)


def found(qtbot: QtBot, platform: str = "linux", *, has_tray: bool = False) -> Abilities:
    there = WhatIsThere(lambda: has_tray, platform=platform)
    with qtbot.waitSignal(there.found, timeout=10_000) as found:
        there.look()
    there.close()
    return dict(found.args[0]) if found.args else {}


def test_without_any_bus_nothing_is_there(qtbot: QtBot) -> None:
    assert found(qtbot) == dict.fromkeys(Ability, False)


@pytest.mark.platform("linux")
def test_each_service_is_an_ability(qtbot: QtBot, address: str) -> None:
    server, power = NotificationServer(address), Inhibitor(POWER, address)
    there = found(qtbot, has_tray=True)
    server.close()
    power.close()
    missing = {ability for ability, is_there in there.items() if not is_there}
    assert missing == {Ability.AT_THE_DESK, Ability.TASK_BAR}
    assert list(there) == list(Ability)


@pytest.mark.platform("linux")
def test_a_server_may_have_no_buttons(qtbot: QtBot, address: str) -> None:
    server = NotificationServer(address, ("body",))
    there = found(qtbot)
    server.close()
    assert (there[Ability.NOTIFICATIONS], there[Ability.ANSWERS]) == (True, False)


@pytest.mark.platform("linux")
def test_a_server_that_hangs_keeps_nobody_waiting(
    qtbot: QtBot, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(what_is_there, "AT_MOST_S", 0.5)
    server = NotificationServer(address, answers=False)
    with LoopWatch() as watch:
        there = found(qtbot)
    server.close()
    assert watch.worst_ms < 200
    assert (there[Ability.MEDIA_KEYS], there[Ability.NOTIFICATIONS]) == (True, False)


def test_elsewhere_the_tray_tells(qtbot: QtBot) -> None:
    there = found(qtbot, "win32", has_tray=True)
    assert {ability for ability, is_there in there.items() if is_there} == {
        Ability.NOTIFICATIONS,
        Ability.TRAY,
        Ability.AWAKE,
        Ability.AT_THE_DESK,
    }
