"""A connection to the session's message bus, or none, within a bounded time."""

from __future__ import annotations

import asyncio
from typing import Any

from dbus_fast import Message, MessageType
from dbus_fast.aio import MessageBus
from dbus_fast.errors import AuthError, DBusError, InvalidAddressError

ANSWER_S = 5.0
"""So long may the bus, or anyone on it, take for an answer."""

BUS_FAULTS = (
    OSError,
    EOFError,
    TimeoutError,
    ValueError,
    AuthError,
    DBusError,
    InvalidAddressError,
)
"""All that a bus that is not there, or goes, raises."""


class RefusedError(OSError):
    """Somebody on the bus does not do what is asked."""


async def connected() -> MessageBus:
    """A new connection.

    Raises:
        OSError: There is no bus; with it, all of `BUS_FAULTS`.
    """
    async with asyncio.timeout(ANSWER_S):
        return await MessageBus().connect()


async def call(
    bus: MessageBus, name: str, path: str, method: str, kinds: str = "", *arguments: Any
) -> list[Any]:
    """Ask somebody on the bus, and wait for the answer.

    Args:
        bus: The connection.
        name: Who is asked.
        path: Of what.
        method: Interface and member, with a dot between them.
        kinds: Types of the arguments.
        arguments: What is said.

    Raises:
        RefusedError: The answer is no.
        TimeoutError: There is none.
    """
    interface, _, member = method.rpartition(".")
    message = Message(
        destination=name,
        path=path,
        interface=interface,
        member=member,
        signature=kinds,
        body=list(arguments),
    )
    async with asyncio.timeout(ANSWER_S):
        reply = await bus.call(message)
    if reply is None or reply.message_type is MessageType.ERROR:
        raise RefusedError(reply.error_name if reply is not None else method)
    return list(reply.body)
