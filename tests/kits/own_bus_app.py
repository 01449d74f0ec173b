"""The real app on a virtual screen with a message bus of its own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from tests.desktop import Desktop, open_desktop

BUS = "DBUS_SESSION_BUS_ADDRESS"


@contextmanager
def desktop_on(address: str) -> Iterator[Desktop]:
    """A screen whose programs talk on a bus.

    Args:
        address: The bus.
    """
    with open_desktop() as desktop:
        desktop.environment[BUS] = address
        yield desktop
