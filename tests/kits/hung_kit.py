"""A desktop on which everything is there and nothing answers for half a minute."""

from __future__ import annotations

import heapq
import itertools
import time
from threading import Event, Thread

from jeepney import HeaderFields, Message, MessageFlag, MessageType, new_error
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

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

_SHORTLY_S = 0.05


class HungDesktop:
    """Takes every call, and answers it late.

    Args:
        address: The bus.
        slow_s: How late.
    """

    def __init__(self, address: str, slow_s: float) -> None:
        self.asked: list[str] = []
        """Who was asked what."""
        self.answered = 0
        self._slow_s, self._over = slow_s, Event()
        self._late: list[tuple[float, int, Message]] = []
        self._numbers = itertools.count()
        self._bus = open_dbus_connection(address)
        for name in NAMES:
            self._bus.send_and_get_reply(message_bus.RequestName(name))
        self._thread = Thread(target=self._serve, daemon=True)
        self._thread.start()

    def close(self) -> None:
        """No such desktop any more."""
        self._over.set()
        self._thread.join()
        self._bus.close()

    def _serve(self) -> None:
        while not self._over.is_set():
            self._answer_what_is_late_enough()
            try:
                message = self._bus.receive(timeout=_SHORTLY_S)
            except TimeoutError:
                continue
            except (OSError, EOFError):
                return
            if message.header.message_type is MessageType.method_call:
                self._take(message)

    def _take(self, message: Message) -> None:
        fields = message.header.fields
        member = f"{fields.get(HeaderFields.interface)}.{fields[HeaderFields.member]}"
        self.asked.append(f"{fields[HeaderFields.path]} {member}")
        if not message.header.flags & MessageFlag.no_reply_expected:
            at = time.monotonic() + self._slow_s
            heapq.heappush(self._late, (at, next(self._numbers), message))

    def _answer_what_is_late_enough(self) -> None:
        while self._late and self._late[0][0] <= time.monotonic():
            *_, message = heapq.heappop(self._late)
            self.answered += 1
            self._bus.send(new_error(message, "org.freedesktop.DBus.Error.Failed"))
