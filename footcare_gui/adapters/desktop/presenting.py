"""Whether a film, a talk or a game has the screen, as far as this desktop tells."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from footcare_gui.adapters.desktop.question import Question
from footcare_gui.adapters.desktop.x_library import x_library

AT_MOST_S = 2.0
"""Who has not told by then does not know."""

_NOTIFICATIONS = "org.freedesktop.Notifications"
_WINDOWS_BUSY = frozenset({2, 3, 4})
"""An app fills the screen, a game does, somebody presents: QUNS_BUSY and what follows it."""

Tell = Callable[[bool], object]


class Presenting(QObject):
    """Tells each who asks, once the desktop has answered.

    Args:
        parent: Qt's owner.
        platform: As `sys.platform` names it.
    """

    def __init__(self, parent: QObject | None = None, *, platform: str = sys.platform) -> None:
        super().__init__(parent)
        self._waiting: list[Tell] = []
        self._question = Question("presenting", is_presenting, self, platform=platform)
        self._question.told.connect(self._on_told)

    def ask(self, tell: Tell) -> None:
        """Find out.

        Args:
            tell: Told later, in the window's thread; where nobody knows, that nothing has it.
        """
        self._waiting.append(tell)
        if len(self._waiting) == 1:
            self._question.ask()

    def close(self) -> None:
        """Wait for an answer that is on its way."""
        self._question.close()

    def _on_told(self, is_filled: bool) -> None:
        waiting, self._waiting = self._waiting, []
        for tell in waiting:
            tell(is_filled)


async def is_presenting(platform: str) -> bool:
    """Whether something has the screen, by whoever tells on a platform."""
    if platform == "win32":
        return on_windows()
    if not platform.startswith("linux"):
        return False
    return x11_is_filled() or await is_inhibited()


async def is_inhibited() -> bool:
    """Whether the desktop lets no notification through: Plasma says so while somebody presents."""
    import asyncio

    from footcare_gui.adapters.desktop.session_bus import BUS_FAULTS, call, connected

    try:
        async with asyncio.timeout(AT_MOST_S):
            bus = await connected()
            try:
                path = f"/{_NOTIFICATIONS.replace('.', '/')}"
                get = "org.freedesktop.DBus.Properties.Get"
                (told,) = await call(
                    bus, _NOTIFICATIONS, path, get, "ss", _NOTIFICATIONS, "Inhibited"
                )
            finally:
                bus.disconnect()
    except BUS_FAULTS:
        return False
    return getattr(told, "value", None) is True


def x11_is_filled() -> bool:
    """Whether the window in front, as an X server knows it, fills the screen."""
    x11 = x_library("libX11.so.6")
    if x11 is None:
        return False
    x11.XOpenDisplay.restype = ctypes.c_void_p
    display = x11.XOpenDisplay(None)
    if not display:
        return False
    try:
        server = _Server(x11, ctypes.c_void_p(display))
        front = server.values(server.root, "_NET_ACTIVE_WINDOW")
        if not front or not front[0]:
            return False
        return server.atom("_NET_WM_STATE_FULLSCREEN") in server.values(front[0], "_NET_WM_STATE")
    finally:
        x11.XCloseDisplay(ctypes.c_void_p(display))


class _Server:
    """What windows of an X server say of themselves.

    Args:
        x11: The library.
        display: The connection.
    """

    _MOST = 64
    _ANY_TYPE = 0

    def __init__(self, x11: ctypes.CDLL, display: ctypes.c_void_p) -> None:
        self._x11, self._display = x11, display
        x11.XDefaultRootWindow.restype = x11.XInternAtom.restype = ctypes.c_ulong
        self._ignore = _ON_ERROR(lambda _display, _event: 0)
        x11.XSetErrorHandler.argtypes = [ctypes.c_void_p]
        x11.XSetErrorHandler.restype = ctypes.c_void_p
        self.root = int(x11.XDefaultRootWindow(display))

    def atom(self, name: str) -> int:
        """The number of a name."""
        return int(self._x11.XInternAtom(self._display, name.encode(), 0))

    def values(self, window: int, name: str) -> list[int]:
        """What a window says under a name; one that has gone meanwhile says nothing."""
        kind, size = ctypes.c_ulong(), ctypes.c_int()
        count, after = ctypes.c_ulong(), ctypes.c_ulong()
        found = ctypes.POINTER(ctypes.c_ulong)()
        before = self._x11.XSetErrorHandler(self._ignore)
        try:
            self._x11.XGetWindowProperty(
                self._display,
                ctypes.c_ulong(window),
                ctypes.c_ulong(self.atom(name)),
                ctypes.c_long(0),
                ctypes.c_long(self._MOST),
                0,
                ctypes.c_ulong(self._ANY_TYPE),
                *map(ctypes.byref, (kind, size, count, after, found)),
            )
        finally:
            self._x11.XSetErrorHandler(before)
        if not found:
            return []
        told = [int(found[number]) for number in range(count.value)] if size.value == 32 else []
        self._x11.XFree(found)
        return told


_ON_ERROR = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)


def on_windows(library: Any = None) -> bool:
    """What Windows says.

    Args:
        library: Has `SHQueryUserNotificationState`; the system's own without one.
    """
    windll = library or getattr(ctypes, "windll", None)
    if windll is None:
        return False
    state = ctypes.c_int()
    if windll.shell32.SHQueryUserNotificationState(ctypes.byref(state)):
        return False
    return state.value in _WINDOWS_BUSY
