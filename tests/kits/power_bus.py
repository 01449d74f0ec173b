"""A bus of its own with services that keep screens awake, as strict as the real ones."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Thread

import pytest
from jeepney import HeaderFields, Message, new_error, new_method_return
from jeepney.io.blocking import DBusConnection

from tests.kits.bus_server import BusServer
from tests.needs import need_commands

POWER = "org.freedesktop.PowerManagement"
LOGIN = "org.freedesktop.login1"
_SHORTLY_S = 0.1


@contextmanager
def own_bus(at: str = "") -> Iterator[str]:
    """The address of a message bus that is gone with the block.

    Args:
        at: The path of its socket, for one that comes back; without one it finds its own.
    """
    need_commands("dbus-daemon")
    command = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
    if at:
        command.append(f"--address=unix:path={at}")
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as daemon:
        assert daemon.stdout is not None
        try:
            yield daemon.stdout.readline().strip()
        finally:
            daemon.terminate()


@pytest.fixture
def address(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A message bus of its own, in the place of the session's."""
    with own_bus() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address


class Inhibitor(BusServer):
    """One service: answers `Inhibit` as its interface says, and remembers who still wishes.

    Args:
        name: `POWER` or `LOGIN`.
        address: The bus.
    """

    def __init__(self, name: str, address: str) -> None:
        self.asked: list[tuple[object, ...]] = []
        self.released = Event()
        self._name = name
        super().__init__(address, name, enable_fds=True)

    def _take(self, message: Message) -> None:
        _answer(self._bus, message, self)

    def wished(self, arguments: tuple[object, ...]) -> tuple[str, tuple[object, ...]]:
        """What `Inhibit` gives: a cookie, or a file that lasts as long as the wish."""
        self.asked.append(arguments)
        if self._name == POWER:
            return "u", (7,)
        reader, writer = os.pipe()
        Thread(target=self._wait_for_end, args=(reader,), daemon=True).start()
        return "h", (writer,)

    def _wait_for_end(self, reader: int) -> None:
        with os.fdopen(reader, "rb") as file:
            file.read()
        self.released.set()


def _answer(bus: DBusConnection, message: Message, service: Inhibitor) -> None:
    member = message.header.fields[HeaderFields.member]
    signature = message.header.fields.get(HeaderFields.signature, "")
    expected = {"Inhibit": ("ss", "ssss"), "UnInhibit": ("u",)}.get(member, ())
    if signature not in expected:
        bus.send(new_error(message, "org.freedesktop.DBus.Error.InvalidArgs"))
    elif member == "UnInhibit":
        bus.send(new_method_return(message))
        service.released.set()
    else:
        kind, body = service.wished(message.body)
        bus.send(new_method_return(message, kind, body))
        if kind == "h":
            os.close(int(str(body[0])))
