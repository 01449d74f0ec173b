"""For how long nobody has touched anything is told where the desktop tells, and only there."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from types import SimpleNamespace

import pytest
from dbus_fast import Message
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.desktop.idle_time import IdleTime, mutter_ms, windows_ms, x11_ms
from footcare_gui.adapters.desktop.x_library import x_library
from tests.desktop import open_desktop
from tests.kits.message_bus import answer_with, joined, run
from tests.kits.power_bus import own_bus

pytestmark = pytest.mark.platform("linux")


@pytest.fixture
def address(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.delenv("DISPLAY", raising=False)
    with own_bus() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address


def test_gnome_tells(address: str) -> None:
    async def work() -> None:
        async with joined(address) as gnome:
            await answer_with(
                gnome,
                "org.gnome.Mutter.IdleMonitor",
                lambda message: Message.new_method_return(message, "t", [61_000]),
            )
            assert await mutter_ms() == 61_000

    run(work())


def test_where_nobody_tells_that_is_the_answer(address: str, qtbot: QtBot) -> None:
    for platform in ("linux", "darwin"):
        idle = IdleTime(platform=platform)
        with qtbot.waitSignal(idle.told) as told:
            idle.ask()
        assert told.args == [None]
        idle.close()


def test_without_a_bus_that_is_the_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all")

    async def work() -> None:
        assert await mutter_ms() is None

    run(work())


def test_an_x_server_tells() -> None:
    with open_desktop() as desktop:
        desktop.press("a")
        asked = "from footcare_gui.adapters.desktop.idle_time import x11_ms; print(x11_ms())"
        said = desktop.told_by(asked)
    has_library = x_library("libXss.so.1") is not None
    assert (said.isdigit() and int(said) < 60_000) if has_library else said == "None"


def test_without_an_x_server_nobody_tells(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    assert x11_ms() is None


def test_windows_tells_across_the_turn_of_its_counter() -> None:
    def last_input(info: object) -> int:
        ctypes.cast(info, ctypes.POINTER(ctypes.c_uint))[1] = 0xFFFFFF00  # type: ignore[arg-type]
        return 1

    windows = SimpleNamespace(
        user32=SimpleNamespace(GetLastInputInfo=last_input),
        kernel32=SimpleNamespace(GetTickCount=lambda: 0x100),
    )
    assert windows_ms(windows) == 0x200
    windows.user32.GetLastInputInfo = lambda _info: 0
    assert windows_ms(windows) is None
    assert windows_ms() is None
