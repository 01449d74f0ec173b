"""The preferences learn what the desktop can do, and change what starts at log-in."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from footcare_gui.controllers.desktop_controller import DesktopController
from footcare_gui.domain.desktop.abilities import Ability
from tests.kits.desktop_kit import FakeAutostart


def test_it_looks_when_asked_and_tells_what_was_found(qtbot: QtBot) -> None:
    looked: list[str] = []
    controller = DesktopController(FakeAutostart(), lambda: looked.append("looked"))
    assert looked == []
    controller.look()
    assert looked == ["looked"]
    with qtbot.waitSignal(controller.found) as found:
        controller.on_found({Ability.TRAY: True})
    assert found.args == [{Ability.TRAY: True}]


def test_what_starts_at_log_in_is_changed_or_it_is_told_that_it_cannot_be(qtbot: QtBot) -> None:
    autostart = FakeAutostart()
    controller = DesktopController(autostart, lambda: None)
    with qtbot.waitSignal(controller.autostart_changed) as changed:
        controller.set_autostart(True)
    assert (changed.args, controller.starts_at_login) == ([True, True], True)
    autostart.fails = True
    with qtbot.waitSignal(controller.autostart_changed) as changed:
        controller.set_autostart(False)
    assert (changed.args, controller.starts_at_login) == ([True, False], True)
