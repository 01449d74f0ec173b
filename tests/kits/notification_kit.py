"""A notification server on a real bus, strict about types, that can be as bad as real ones are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    new_error,
    new_method_return,
    new_signal,
)

from tests.kits.bus_server import BusServer
from tests.waiting import wait_until

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
KINDS = {"GetCapabilities": "", "Notify": "susssasa{sv}i", "CloseNotification": "u"}
HINTS = {"desktop-entry": "s", "urgency": "y", "transient": "b"}
DISMISSED, CLOSED = 2, 3


@dataclass(frozen=True)
class Shown:
    """One notification, as the server was told."""

    number: int
    replaces: int
    icon: str
    title: str
    body: str
    buttons: tuple[str, ...]
    timeout_ms: int


class NotificationServer(BusServer):
    """Shows notifications, in a thread of its own.

    Args:
        address: The bus.
        can: What it says that it can do.
        answers: `False`: it takes calls and says nothing, like one that hangs.
        refuses: It answers every `Notify` with an error.
    """

    def __init__(
        self,
        address: str,
        can: tuple[str, ...] = ("actions", "body"),
        *,
        answers: bool = True,
        refuses: bool = False,
    ) -> None:
        self.shown: list[Shown] = []
        self.closed: list[int] = []
        self.asked: list[str] = []
        self.wrong: list[str] = []
        self._coming: list[Shown] = []
        self._can, self._answers, self._refuses = can, answers, refuses
        super().__init__(address, NAME)

    def wait_for(self, count: int = 1) -> Shown:
        """The latest notification, once there are so many."""
        wait_until(lambda: len(self.shown) >= count, 40, f"no notification {count}")
        assert self.wrong == []
        return self.shown[-1]

    def press(self, button: str) -> None:
        """Press a button of the latest notification."""
        self._tell("ActionInvoked", "us", (self.shown[-1].number, button))
        self.dismiss(DISMISSED)

    def dismiss(self, reason: int = DISMISSED) -> None:
        """Put the latest notification away."""
        self._tell("NotificationClosed", "uu", (self.shown[-1].number, reason))

    def _tell(self, member: str, kinds: str, body: tuple[Any, ...]) -> None:
        where = DBusAddress(PATH, interface=NAME)
        self._bus.send(new_signal(where, member, kinds, body))

    def _take(self, message: Message) -> None:
        if self._answers:
            self._bus.send(self._answer(message))
            self.shown += self._coming  # not before: whoever waits for it presses at once
            self._coming.clear()

    def _answer(self, message: Message) -> Message:
        fields = message.header.fields
        member = fields[HeaderFields.member]
        signature = fields.get(HeaderFields.signature, "")
        if (member, signature) == ("Get", "ss"):  # `Inhibited`, which only Plasma has
            return new_error(message, "org.freedesktop.DBus.Error.UnknownProperty")
        self.asked.append(member)
        if KINDS.get(member) != signature:
            self.wrong.append(f"{member}({signature})")
            return new_error(message, "org.freedesktop.DBus.Error.InvalidArgs")
        if member == "GetCapabilities":
            return new_method_return(message, "as", (list(self._can),))
        if member == "CloseNotification":
            self.closed.append(message.body[0])
            return new_method_return(message)
        if self._refuses:
            return new_error(
                message, "org.freedesktop.Notifications.Error.ExcessNotificationGeneration"
            )
        return new_method_return(message, "u", (self._notified(message.body),))

    def _notified(self, body: tuple[Any, ...]) -> int:
        _app, replaces, icon, title, text, actions, hints, timeout_ms = body
        wrong = {name: kind for name, (kind, _) in hints.items() if HINTS.get(name) != kind}
        if wrong or len(actions) % 2:
            self.wrong.append(f"hints {wrong}, actions {actions}")
        number = replaces or len(self.shown) + 1
        shown = Shown(number, replaces, icon, title, text, tuple(actions[::2]), timeout_ms)
        self._coming.append(shown)
        return number


Serve = Callable[..., NotificationServer]
