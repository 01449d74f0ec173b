"""Notifications by the desktop's own server, for as long as one is shown; nothing in between.

A server may have no buttons, refuse, be restarted, or take half a minute for an answer: all of that
happens in a thread of its own, and none of it is an error.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from html import escape
from typing import Any

from dbus_fast import Message, MessageType, Variant
from dbus_fast.aio import MessageBus

from footcare_gui.adapters.desktop.bus_thread import Inbox
from footcare_gui.adapters.desktop.session_bus import BUS_FAULTS, call, connected
from footcare_gui.domain.desktop.requests import Answer, Notify, Topic, Withdraw

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
ACTIVATION = "XDG_ACTIVATION_TOKEN"
"""With it a window may come to the front under Wayland."""

_DBUS = "org.freedesktop.DBus"
_USUAL_TIME = -1
_SHORT_MS = 6_000
_NORMAL = 1

Told = Notify | Withdraw
Heard = tuple[Topic, Answer | None]
"""An answer to a topic; `None` where it has gone without one."""


async def serve(
    inbox: Inbox[Told],
    icon: str,
    heard: Callable[[Heard], object],
    refused: Callable[[Notify], object],
) -> None:
    """Show what is told until nothing is shown any more.

    Args:
        inbox: What to show, and what to take back.
        icon: Path of the app's picture.
        heard: Told what the person answers.
        refused: Told what could not be shown; of a server that hangs nobody is told, for whoever
            tried in another way would hang, too.
    """
    told = await inbox.get()
    if isinstance(told, Withdraw):
        return
    try:
        bus = await connected()
    except TimeoutError:
        heard((told.topic, None))
        return
    except BUS_FAULTS:
        refused(told)
        return
    try:
        await _Shown(bus, icon, heard, refused).serve(told, inbox)
    except BUS_FAULTS:
        return
    finally:
        bus.disconnect()


class _Shown:
    """What is shown on one bus."""

    def __init__(
        self,
        bus: MessageBus,
        icon: str,
        heard: Callable[[Heard], object],
        refused: Callable[[Notify], object],
    ) -> None:
        self._bus, self._icon, self._heard, self._refused = bus, icon, heard, refused
        self._ids: dict[Topic, int] = {}
        self._early: list[Message] | None = None
        """Signals that came before the number was known that they may be about."""
        self._can: frozenset[str] | None = None
        self._news = asyncio.Event()
        bus.add_message_handler(self._on_message)

    async def serve(self, told: Told, inbox: Inbox[Told]) -> None:
        """Show one thing, and whatever comes while something is shown."""
        for rule in (
            f"type='signal',interface='{NAME}',path='{PATH}'",
            f"type='signal',sender='{_DBUS}',member='NameOwnerChanged',arg0='{NAME}'",
        ):
            await call(self._bus, _DBUS, "/org/freedesktop/DBus", f"{_DBUS}.AddMatch", "s", rule)
        await self._take(told)
        gone = asyncio.ensure_future(self._bus.wait_for_disconnect())  # type: ignore[no-untyped-call]
        try:
            while self._ids and not gone.done():
                await self._next(inbox, gone)
        finally:
            gone.cancel()
            await asyncio.gather(gone, return_exceptions=True)
            for topic in list(self._ids):
                self._forget(topic, None)

    async def _next(self, inbox: Inbox[Told], gone: asyncio.Future[None]) -> None:
        self._news.clear()
        fresh = asyncio.ensure_future(inbox.get())
        news = asyncio.ensure_future(self._news.wait())
        waited: set[asyncio.Future[Any]] = {fresh, news, gone}
        await asyncio.wait(waited, return_when=asyncio.FIRST_COMPLETED)
        news.cancel()
        if fresh.done():
            await self._take(fresh.result())
        else:
            fresh.cancel()

    async def _take(self, told: Told) -> None:
        if isinstance(told, Withdraw):
            await self._withdraw(told.topic)
            return
        self._early = []
        try:
            self._ids[told.topic] = await self._show(told)
        except TimeoutError:
            self._forget(told.topic, None)
        except BUS_FAULTS:
            self._refused(told)
        finally:
            early, self._early = self._early, None
            for message in early:
                self._on_message(message)

    async def _withdraw(self, topic: Topic) -> None:
        number = self._ids.pop(topic, None)
        if number is None:
            return
        try:
            await call(self._bus, NAME, PATH, f"{NAME}.CloseNotification", "u", number)
        except BUS_FAULTS:
            return  # gone already, or nobody there

    async def _show(self, told: Notify) -> int:
        if self._can is None:
            (can,) = await call(self._bus, NAME, PATH, f"{NAME}.GetCapabilities")
            self._can = frozenset(can)
        body = escape(told.body, quote=False) if "body-markup" in self._can else told.body
        actions = [part for answer, words in told.answers for part in (answer.value, words)]
        is_passing = told.topic is Topic.PART
        hints = {
            "desktop-entry": Variant("s", "footcare"),
            "urgency": Variant("y", _NORMAL),
            "transient": Variant("b", is_passing),
        }
        (number,) = await call(
            self._bus,
            NAME,
            PATH,
            f"{NAME}.Notify",
            "susssasa{sv}i",
            "Footcare",
            self._ids.get(told.topic, 0),
            self._icon,
            told.title,
            body,
            actions if "actions" in self._can else [],
            hints,
            _SHORT_MS if is_passing else _USUAL_TIME,
        )
        return int(number)

    def _on_message(self, message: Message) -> None:
        if message.message_type is not MessageType.SIGNAL:
            return
        if self._early is not None:
            self._early.append(message)
            return
        match (message.member, message.body):
            case ("ActivationToken", [int(number), str(token)]) if self._topic_of(number):
                os.environ[ACTIVATION] = token  # Qt takes it when the window is raised
            case ("ActionInvoked", [int(number), str(key)]):
                self._answered(number, key)
            case ("NotificationClosed", [int(number), *_]):
                topic = self._topic_of(number)
                if topic is not None:
                    self._forget(topic, None)
            case ("NameOwnerChanged", [str(name), *_]) if name == NAME:
                for topic in list(self._ids):
                    self._forget(topic, None)
                self._can = None

    def _answered(self, number: int, key: str) -> None:
        topic = self._topic_of(number)
        if topic is not None and key in list(Answer):
            self._forget(topic, Answer(key))

    def _topic_of(self, number: int) -> Topic | None:
        return next((topic for topic, known in self._ids.items() if known == number), None)

    def _forget(self, topic: Topic, answer: Answer | None) -> None:
        self._ids.pop(topic, None)
        self._news.set()
        self._heard((topic, answer))
