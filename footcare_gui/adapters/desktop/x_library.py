"""Libraries of the X Window System, where the desktop has them."""

from __future__ import annotations

import ctypes


def x_library(name: str) -> ctypes.CDLL | None:
    """A library that is there, by the name that its version has; `None` where it isn't.

    `ctypes.util` would start another program to look for it, and load a megabyte to do so.

    Args:
        name: As the system's linker knows it, such as `libX11.so.6`.
    """
    try:
        return ctypes.CDLL(name)
    except OSError:
        return None
