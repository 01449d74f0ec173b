"""Somebody of the tests' own who has names on a message bus, and answers in a thread."""

from __future__ import annotations

from threading import Event, Thread

from jeepney import Message, MessageType
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

_SHORTLY_S = 0.05


class BusServer:
    """Takes each call that comes, until it is closed. Whoever derives from it is ready before.

    Args:
        address: The bus.
        names: What it is called there.
        enable_fds: Files can be handed over.
    """

    def __init__(self, address: str, *names: str, enable_fds: bool = False) -> None:
        self._over = Event()
        self._bus = open_dbus_connection(address, enable_fds=enable_fds)
        for name in names:
            self._bus.send_and_get_reply(message_bus.RequestName(name))
        self._thread = Thread(target=self._serve, daemon=True)
        self._thread.start()

    def close(self) -> None:
        """It is there no more."""
        self._over.set()
        self._thread.join()
        self._bus.close()

    def _take(self, message: Message) -> None:
        """Somebody calls."""
        raise NotImplementedError

    def _meanwhile(self) -> None:
        """What is done again and again, whether somebody calls or not."""

    def _serve(self) -> None:
        while not self._over.is_set():
            self._meanwhile()
            try:
                message = self._bus.receive(timeout=_SHORTLY_S)
            except TimeoutError:
                continue
            except (OSError, EOFError):
                return
            if message.header.message_type is MessageType.method_call:
                self._take(message)
