"""What fills the screen, or a desktop that lets nothing through, is known where it is told."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from types import SimpleNamespace

import pytest
from dbus_fast import Message, Variant
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.desktop.presenting import (
    Presenting,
    is_inhibited,
    on_windows,
    x11_is_filled,
)
from tests.desktop import open_desktop
from tests.kits.message_bus import answer_with, joined, run
from tests.kits.power_bus import own_bus

pytestmark = pytest.mark.platform("linux")
SERVER = "org.freedesktop.Notifications"
FILLS = """
import ctypes, sys
from footcare_gui.adapters.desktop.presenting import x11_is_filled
x = ctypes.CDLL("libX11.so.6")
x.XOpenDisplay.restype = ctypes.c_void_p
for function in (x.XInternAtom, x.XDefaultRootWindow, x.XCreateSimpleWindow):
    function.restype = ctypes.c_ulong
server = ctypes.c_void_p(x.XOpenDisplay(None))
root = ctypes.c_ulong(x.XDefaultRootWindow(server))
window = x.XCreateSimpleWindow(server, root, 0, 0, 9, 9, 0, ctypes.c_ulong(0), ctypes.c_ulong(0))
atom = lambda name: x.XInternAtom(server, name, 0)
def say(where, name, kind, value):
    told = (ctypes.c_ulong * 1)(value)
    kinds = ctypes.c_ulong(atom(name)), ctypes.c_ulong(kind)
    x.XChangeProperty(server, ctypes.c_ulong(where), *kinds, 32, 0, told, 1)
    x.XSync(server, 0)
print(x11_is_filled())
say(root.value, b"_NET_ACTIVE_WINDOW", 33, window)
print(x11_is_filled())
say(window, b"_NET_WM_STATE", 4, atom(b"_NET_WM_STATE_FULLSCREEN"))
print(x11_is_filled())
say(root.value, b"_NET_ACTIVE_WINDOW", 33, 0x7fffff)
print(x11_is_filled())
"""


@pytest.fixture
def address(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.delenv("DISPLAY", raising=False)
    with own_bus() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address


@pytest.mark.parametrize("inhibited", [True, False])
def test_a_desktop_that_lets_nothing_through_says_so(address: str, inhibited: bool) -> None:
    async def work() -> None:
        async with joined(address) as desktop:
            told = Variant("b", inhibited)
            await answer_with(
                desktop, SERVER, lambda one: Message.new_method_return(one, "v", [told])
            )
            assert await is_inhibited() is inhibited

    run(work())


def test_a_window_that_fills_the_screen_is_seen_and_one_that_has_gone_is_none() -> None:
    with open_desktop() as desktop:
        told = desktop.told_by(FILLS)
    assert told.split() == ["False", "False", "True", "False"]


def test_where_nobody_tells_nothing_has_the_screen(address: str, qtbot: QtBot) -> None:
    assert not x11_is_filled()
    for platform in ("linux", "darwin"):
        presenting, told = Presenting(platform=platform), list[bool]()
        presenting.ask(told.append)
        presenting.ask(told.append)
        qtbot.waitUntil(lambda told=told: told == [False, False])  # type: ignore[misc]
        presenting.close()


def test_windows_tells() -> None:
    def telling(state: int) -> SimpleNamespace:
        def ask(found: object) -> int:
            ctypes.cast(found, ctypes.POINTER(ctypes.c_int))[0] = state  # type: ignore[arg-type]
            return 0

        return SimpleNamespace(shell32=SimpleNamespace(SHQueryUserNotificationState=ask))

    assert [on_windows(telling(state)) for state in (1, 2, 3, 4, 5)] == [False, *[True] * 3, False]
    refusing = SimpleNamespace(shell32=SimpleNamespace(SHQueryUserNotificationState=lambda _: -1))
    assert not on_windows(refusing)
    assert not on_windows()
