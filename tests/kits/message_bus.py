"""Bus errands as a test runs them: in an event loop of its own, on a bus of its own."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Any

from dbus_fast import Message, MessageType
from dbus_fast.aio import MessageBus

LOOK_S = 0.01
LONGEST_S = 10.0


@asynccontextmanager
async def joined(address: str) -> AsyncIterator[MessageBus]:
    """A connection that is gone with the block."""
    bus = await MessageBus(bus_address=address).connect()
    try:
        yield bus
    finally:
        bus.disconnect()
        await bus.wait_for_disconnect()  # type: ignore[no-untyped-call]


async def until(holds: Callable[[], object]) -> None:
    """Wait for something to hold.

    Raises:
        TimeoutError: It does not.
    """
    async with asyncio.timeout(LONGEST_S):
        while not holds():
            await asyncio.sleep(LOOK_S)


def run(work: Coroutine[Any, Any, None]) -> None:
    """Run one test's errand."""
    asyncio.run(work)


async def answer_with(
    bus: MessageBus, name: str, answer: Callable[[Message], Message | None]
) -> None:
    """Be somebody on the bus.

    Args:
        bus: The connection.
        name: Who.
        answer: What is said to a call; `None` says nothing.
    """

    def on_message(message: Message) -> Message | bool:
        if message.message_type is not MessageType.METHOD_CALL:
            return False
        if message.destination not in (name, bus.unique_name):
            return False
        return answer(message) or True

    bus.add_message_handler(on_message)
    await bus.request_name(name)
