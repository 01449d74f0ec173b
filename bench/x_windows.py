"""Hears from an X server which windows become visible, and when; Linux and libX11 only."""

from __future__ import annotations

import ctypes
import select
import subprocess
import time
from collections.abc import Mapping, Sequence
from types import TracebackType
from typing import NamedTuple

_SUBSTRUCTURE_NOTIFY = 1 << 19
_MAP_NOTIFY = 19


class Mapped(NamedTuple):
    """A window that became visible: its id, and when, in seconds on the monotonic clock."""

    window: int
    at_s: float


class _MapEvent(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("event", ctypes.c_ulong),
        ("window", ctypes.c_ulong),
        ("override_redirect", ctypes.c_int),
        ("room_for_any_event", ctypes.c_long * 24),
    )


class MappedWindows:
    """Listens, from when it is made, to one X display for top-level windows that are shown.

    Args:
        display: Its name, such as `:7`.

    Raises:
        OSError: There is no such display, or no libX11.
    """

    def __init__(self, display: str) -> None:
        self._x = x = ctypes.CDLL("libX11.so.6")
        x.XOpenDisplay.restype = ctypes.c_void_p
        x.XDefaultRootWindow.restype = ctypes.c_ulong
        connection = x.XOpenDisplay(display.encode())
        if not connection:
            raise OSError(f"no X display {display}")
        self._connection = ctypes.c_void_p(connection)
        root = ctypes.c_ulong(x.XDefaultRootWindow(self._connection))
        x.XSelectInput(self._connection, root, ctypes.c_long(_SUBSTRUCTURE_NOTIFY))
        x.XSync(self._connection, 0)

    def __enter__(self) -> MappedWindows:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _where: TracebackType | None,
    ) -> None:
        self._x.XCloseDisplay(self._connection)

    def next(self, timeout_s: float) -> Mapped | None:
        """The next window that is shown, `None` where there is none in time."""
        deadline = time.monotonic() + timeout_s
        event = _MapEvent()
        while True:
            while self._x.XPending(self._connection):
                self._x.XNextEvent(self._connection, ctypes.byref(event))
                if event.type == _MAP_NOTIFY:
                    return Mapped(event.window, time.monotonic())
            left = deadline - time.monotonic()
            if left <= 0:
                return None
            socket = self._x.XConnectionNumber(self._connection)
            select.select([socket], [], [], left)

    def until_quiet(self, quiet_s: float) -> list[Mapped]:
        """All that are shown, until for a while none is."""
        found: list[Mapped] = []
        while (mapped := self.next(quiet_s)) is not None:
            found.append(mapped)
        return found


LONGEST_START_S = 60.0


def until_mapped(command: Sequence[str], environment: Mapping[str, str]) -> float:
    """Milliseconds from starting a command to its first window on the screen; then it is ended.

    Raises:
        TimeoutError: It shows none.
    """
    with MappedWindows(environment["DISPLAY"]) as windows:
        begun = time.monotonic()
        process = subprocess.Popen(command, env=dict(environment), stdout=subprocess.DEVNULL)
        try:
            mapped = windows.next(LONGEST_START_S)
        finally:
            process.kill()
            process.wait()
    if mapped is None:
        raise TimeoutError(" ".join(command))
    return (mapped.at_s - begun) * 1000
