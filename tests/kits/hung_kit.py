"""A desktop on which everything is there and nothing answers for half a minute."""

from __future__ import annotations

import heapq
import itertools
import time

from jeepney import HeaderFields, Message, MessageFlag, new_error

from tests.kits.bus_server import BusServer

PLAYER = "org.mpris.MediaPlayer2.hung"
NAMES = (
    "org.freedesktop.Notifications",
    "org.kde.StatusNotifierWatcher",
    "org.freedesktop.ScreenSaver",
    "org.gnome.SessionManager",
    "org.freedesktop.PowerManagement",
    "org.freedesktop.portal.Desktop",
    "org.gnome.Mutter.IdleMonitor",
    "org.freedesktop.login1",
    "com.canonical.AppMenu.Registrar",
    PLAYER,
)
"""All that the app, or Qt for it, ever asks."""


class HungDesktop(BusServer):
    """Takes every call, and answers it late.

    Args:
        address: The bus.
        slow_s: How late.
    """

    def __init__(self, address: str, slow_s: float) -> None:
        self.asked: list[str] = []
        """Who was asked what."""
        self.answered = 0
        self._slow_s = slow_s
        self._late: list[tuple[float, int, Message]] = []
        self._numbers = itertools.count()
        super().__init__(address, *NAMES)

    def _take(self, message: Message) -> None:
        fields = message.header.fields
        member = f"{fields.get(HeaderFields.interface)}.{fields[HeaderFields.member]}"
        self.asked.append(f"{fields[HeaderFields.path]} {member}")
        if not message.header.flags & MessageFlag.no_reply_expected:
            at = time.monotonic() + self._slow_s
            heapq.heappush(self._late, (at, next(self._numbers), message))

    def _meanwhile(self) -> None:
        while self._late and self._late[0][0] <= time.monotonic():
            *_, message = heapq.heappop(self._late)
            self.answered += 1
            self._bus.send(new_error(message, "org.freedesktop.DBus.Error.Failed"))
