"""For how long nobody has touched keyboard or mouse, where this desktop tells."""

from __future__ import annotations

import ctypes
import ctypes.util
import sys
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QObject, Signal

from footcare_gui.adapters.desktop.bus_thread import BusThread, Errand, Inbox

_MUTTER = "org.gnome.Mutter.IdleMonitor"
_MUTTER_PATH = "/org/gnome/Mutter/IdleMonitor/Core"


class IdleTime(QObject):
    """Asks the desktop in a thread, for it may hang.

    Args:
        parent: Qt's owner.
        platform: As `sys.platform` names it.
    """

    told = Signal(object)
    """Milliseconds, or `None` where nobody tells."""

    def __init__(self, parent: QObject | None = None, *, platform: str = sys.platform) -> None:
        super().__init__(parent)
        self._platform = platform
        self._thread: BusThread[None] = BusThread("idle-time", self._load)

    def ask(self) -> None:
        """Find out; `told` has the answer."""
        self._thread.tell(None)

    def close(self) -> None:
        """Wait for an answer that is on its way."""
        self._thread.join()

    def _load(self) -> Errand[None]:
        return self._tell

    async def _tell(self, inbox: Inbox[None]) -> None:
        await inbox.get()
        idle_ms = await self._idle_ms()
        with suppress(RuntimeError):  # whoever wanted to know has gone
            self.told.emit(idle_ms)

    async def _idle_ms(self) -> int | None:
        if self._platform == "win32":
            return windows_ms()
        if not self._platform.startswith("linux"):
            return None
        found = await mutter_ms()
        return x11_ms() if found is None else found


async def mutter_ms() -> int | None:
    """What GNOME says."""
    from footcare_gui.adapters.desktop.session_bus import BUS_FAULTS, call, connected

    try:
        bus = await connected()
    except BUS_FAULTS:
        return None
    try:
        (idle_ms,) = await call(bus, _MUTTER, _MUTTER_PATH, f"{_MUTTER}.GetIdletime")
    except BUS_FAULTS:
        return None
    finally:
        bus.disconnect()
    return int(idle_ms)


class _ScreenSaverInfo(ctypes.Structure):
    _fields_ = (
        ("window", ctypes.c_ulong),
        ("state", ctypes.c_int),
        ("kind", ctypes.c_int),
        ("since", ctypes.c_ulong),
        ("idle", ctypes.c_ulong),
        ("mask", ctypes.c_ulong),
    )


def x11_ms() -> int | None:
    """What an X server says, by its screen saver extension."""
    names = [ctypes.util.find_library(name) for name in ("X11", "Xss")]
    if None in names:
        return None
    x11, xss = (ctypes.CDLL(name) for name in names)
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XDefaultRootWindow.restype = ctypes.c_ulong
    for function in (x11.XDefaultRootWindow, x11.XCloseDisplay):
        function.argtypes = [ctypes.c_void_p]
    display = x11.XOpenDisplay(None)
    if not display:
        return None
    info = _ScreenSaverInfo()
    xss.XScreenSaverQueryInfo.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_void_p]
    root = x11.XDefaultRootWindow(display)
    is_told = xss.XScreenSaverQueryInfo(display, root, ctypes.byref(info))
    x11.XCloseDisplay(display)
    return int(info.idle) if is_told else None


class _LastInput(ctypes.Structure):
    _fields_ = (("size", ctypes.c_uint), ("time", ctypes.c_uint))


def windows_ms(library: Any = None) -> int | None:
    """What Windows says.

    Args:
        library: Has `GetLastInputInfo` and `GetTickCount`; the system's own without one.
    """
    windll = library or getattr(ctypes, "windll", None)
    if windll is None:
        return None
    info = _LastInput(size=ctypes.sizeof(_LastInput))
    if not windll.user32.GetLastInputInfo(ctypes.byref(info)):
        return None
    gone: int = windll.kernel32.GetTickCount() - info.time
    return gone & 0xFFFFFFFF
