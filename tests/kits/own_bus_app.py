"""The real app on a virtual screen with a message bus of its own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tests.desktop import Desktop, open_desktop
from tests.kits.power_bus import own_bus

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


@pytest.fixture
def address() -> Iterator[str]:
    """A message bus of its own."""
    with own_bus() as address:
        yield address


@pytest.fixture
def desktop(address: str) -> Iterator[Desktop]:
    """A screen whose programs talk on it."""
    with desktop_on(address) as opened:
        yield opened
