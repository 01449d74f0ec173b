"""For how long nobody has touched keyboard or mouse, where this desktop tells."""

from __future__ import annotations

import ctypes
import sys
from typing import Any

from PySide6.QtCore import QObject

from footcare_gui.adapters.desktop.question import Question
from footcare_gui.adapters.desktop.x_library import x_library

_MUTTER = "org.gnome.Mutter.IdleMonitor"
_MUTTER_PATH = "/org/gnome/Mutter/IdleMonitor/Core"


class IdleTime(Question):
    """Milliseconds, or `None` where nobody tells.

    Args:
        parent: Qt's owner.
        platform: As `sys.platform` names it.
    """

    def __init__(self, parent: QObject | None = None, *, platform: str = sys.platform) -> None:
        super().__init__("idle-time", idle_ms, parent, platform=platform)


async def idle_ms(platform: str) -> int | None:
    """For how long, by whoever tells on a platform."""
    if platform == "win32":
        return windows_ms()
    if not platform.startswith("linux"):
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
        (told_ms,) = await call(bus, _MUTTER, _MUTTER_PATH, f"{_MUTTER}.GetIdletime")
    except BUS_FAULTS:
        return None
    finally:
        bus.disconnect()
    return int(told_ms)


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
    x11, xss = x_library("libX11.so.6"), x_library("libXss.so.1")
    if x11 is None or xss is None:
        return None
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
