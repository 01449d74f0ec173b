"""A tray on a real bus: what desktops have, as far as an app can tell."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    new_error,
    new_method_call,
    new_method_return,
)
from jeepney.io.blocking import open_dbus_connection

from tests.kits.bus_server import BusServer
from tests.waiting import wait_until

NAME = "org.kde.StatusNotifierWatcher"
ITEM = "org.kde.StatusNotifierItem"
MENU = "com.canonical.dbusmenu"
_ANSWER_S = 5.0


class TrayHost(BusServer):
    """Takes items in, and looks at them as a person would.

    Args:
        address: The bus.
    """

    def __init__(self, address: str) -> None:
        self.items: list[str] = []
        self._eye = open_dbus_connection(address)
        super().__init__(address, NAME)

    def close(self) -> None:
        """No tray any more."""
        super().close()
        self._eye.close()

    def wait_for_item(self) -> None:
        """Until there is an app in it."""
        wait_until(lambda: bool(self.items), 20, "nothing in the tray")

    def entries(self) -> dict[str, int]:
        """The entries of the item's menu that can be seen, with their numbers."""
        _, (_, _, entries) = self._ask(MENU, "GetLayout", "iias", 0, -1, [])
        found = {}
        for _, (number, properties, _) in entries:
            told = {name: value for name, (_, value) in properties.items()}
            if told.get("visible", True) and told.get("label"):
                found[told["label"].replace("_", "")] = number
        return found

    def choose(self, entry: str) -> None:
        """Choose an entry of its menu."""
        self._ask(MENU, "Event", "isvu", self.entries()[entry], "clicked", ("s", ""), 0)

    def click(self) -> None:
        """Click on its picture."""
        self._ask(ITEM, "Activate", "ii", 0, 0)

    def title(self) -> str:
        """What it says of itself."""
        get = "org.freedesktop.DBus.Properties"
        ((_, (_, _, title, text)),) = self._ask(get, "Get", "ss", ITEM, "ToolTip")
        return str(title or text)

    def _ask(self, interface: str, member: str, kinds: str, *body: Any) -> tuple[Any, ...]:
        path = "/MenuBar" if interface == MENU else "/StatusNotifierItem"
        where = DBusAddress(path, bus_name=self.items[-1], interface=interface)
        call = new_method_call(where, member, kinds, body)
        reply = self._eye.send_and_get_reply(call, timeout=_ANSWER_S)
        assert reply.header.message_type is not MessageType.error, reply.body
        return tuple(reply.body)

    def _take(self, message: Message) -> None:
        self._bus.send(self._answer(message))

    def _answer(self, message: Message) -> Message:
        match message.header.fields[HeaderFields.member]:
            case "RegisterStatusNotifierItem":
                self.items.append(message.header.fields[HeaderFields.sender])
                return new_method_return(message)
            case "Get":
                is_there = message.body[1] == "IsStatusNotifierHostRegistered"
                value = ("b", True) if is_there else ("i", 0)
                return new_method_return(message, "v", (value,))
            case "GetAll":
                told = {"IsStatusNotifierHostRegistered": ("b", True)}
                return new_method_return(message, "a{sv}", (told,))
        return new_error(message, "org.freedesktop.DBus.Error.UnknownMethod")


@pytest.fixture
def host(address: str) -> Iterator[TrayHost]:
    """A tray on the bus of a test."""
    host = TrayHost(address)
    yield host
    host.close()
