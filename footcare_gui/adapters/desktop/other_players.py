"""Asks the other media players of this desktop to pause."""

from __future__ import annotations

import asyncio

from dbus_fast import Variant
from dbus_fast.aio import MessageBus

from footcare_gui.adapters.desktop.session_bus import BUS_FAULTS, call

PREFIX = "org.mpris.MediaPlayer2."
_PATH = "/org/mpris/MediaPlayer2"
_PLAYER = "org.mpris.MediaPlayer2.Player"
_DBUS = "org.freedesktop.DBus"


async def pause_others(bus: MessageBus) -> None:
    """Pause whoever plays; one that does not answer keeps nobody waiting but itself."""
    try:
        (names,) = await call(bus, _DBUS, "/org/freedesktop/DBus", f"{_DBUS}.ListNames")
    except BUS_FAULTS:
        return
    own = f"{PREFIX}footcare"
    others = [name for name in names if name.startswith(PREFIX) and not name.startswith(own)]
    await asyncio.gather(*(_pause(bus, name) for name in others))


async def _pause(bus: MessageBus, name: str) -> None:
    try:
        get = "org.freedesktop.DBus.Properties.Get"
        (status,) = await call(bus, name, _PATH, get, "ss", _PLAYER, "PlaybackStatus")
        if isinstance(status, Variant) and status.value == "Playing":
            await call(bus, name, _PATH, f"{_PLAYER}.Pause")
    except BUS_FAULTS:
        return
