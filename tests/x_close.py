"""Asks a window to close as a window manager does, on displays that have none."""

from __future__ import annotations

import ctypes
import ctypes.util

CLIENT_MESSAGE = 33
LONGS = 24


def close_window(display: str, window: int) -> None:
    """Send what the cross in a window's frame sends.

    Args:
        display: Name of the X display.
        window: The window's id.
    """
    x11 = ctypes.CDLL(ctypes.util.find_library("X11"))
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XInternAtom.restype = ctypes.c_ulong
    x11.XInternAtom.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]
    x11.XSendEvent.argtypes = [
        ctypes.c_void_p,
        ctypes.c_ulong,
        ctypes.c_int,
        ctypes.c_long,
        ctypes.c_void_p,
    ]
    x11.XCloseDisplay.argtypes = [ctypes.c_void_p]
    server = x11.XOpenDisplay(display.encode())
    assert server, display
    protocols = x11.XInternAtom(server, b"WM_PROTOCOLS", 0)
    delete = x11.XInternAtom(server, b"WM_DELETE_WINDOW", 0)
    event = (ctypes.c_long * LONGS)()
    event[0] = CLIENT_MESSAGE
    event[4], event[5], event[6] = window, protocols, 32
    event[7] = delete
    x11.XSendEvent(server, window, 0, 0, ctypes.byref(event))
    x11.XCloseDisplay(server)
