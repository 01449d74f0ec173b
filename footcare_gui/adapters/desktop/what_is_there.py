"""Finds out what this desktop can do: in a thread, and within a bounded time."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from footcare_gui.adapters.desktop.bus_thread import BusThread, Errand, Inbox
from footcare_gui.domain.desktop.abilities import Abilities, Ability

if TYPE_CHECKING:
    from dbus_fast.aio import MessageBus

AT_MOST_S = 3.0
"""What has not answered by then is not there for us."""

_BUS = "org.freedesktop.DBus"
_NOTIFICATIONS = "org.freedesktop.Notifications"
_AWAKE = frozenset(
    {"org.freedesktop.ScreenSaver", "org.gnome.SessionManager", "org.freedesktop.PowerManagement"}
)
_TASK_BARS = frozenset({"com.canonical.Unity", "org.kde.plasmashell"})


class WhatIsThere(QObject):
    """Looks when somebody wants to know.

    Args:
        has_tray: Whether there is a tray; asked in the window's thread.
        parent: Qt's owner.
        platform: As `sys.platform` names it.
    """

    found = Signal(object)
    """The `Abilities`."""

    def __init__(
        self,
        has_tray: Callable[[], bool],
        parent: QObject | None = None,
        *,
        platform: str = sys.platform,
    ) -> None:
        super().__init__(parent)
        self._has_tray, self._platform = has_tray, platform
        self._thread: BusThread[bool] = BusThread("what-is-there", self._load)

    def look(self) -> None:
        """Find out; `found` has the answer."""
        self._thread.tell(self._has_tray())

    def close(self) -> None:
        """Wait for an answer that is on its way."""
        self._thread.join()

    def _load(self) -> Errand[bool]:
        return self._tell

    async def _tell(self, inbox: Inbox[bool]) -> None:
        has_tray = await inbox.get()
        if self._platform.startswith("linux"):
            abilities = await on_linux()
        else:
            is_windows = self._platform == "win32"
            abilities = {
                Ability.MEDIA_KEYS: False,
                Ability.NOTIFICATIONS: has_tray,
                Ability.ANSWERS: False,
                Ability.AWAKE: True,
                Ability.AT_THE_DESK: is_windows,
                Ability.TASK_BAR: False,
            }
        told = {**abilities, Ability.TRAY: has_tray}
        with suppress(RuntimeError):  # whoever wanted to know has gone
            self.found.emit({ability: told[ability] for ability in Ability})


async def on_linux() -> Abilities:
    """What the message bus says."""
    from footcare_gui.adapters.desktop.idle_time import mutter_ms, x11_ms
    from footcare_gui.adapters.desktop.session_bus import BUS_FAULTS, connected

    found = dict.fromkeys(Ability, False)
    found[Ability.AT_THE_DESK] = x11_ms() is not None
    try:
        async with asyncio.timeout(AT_MOST_S):
            bus = await connected()
            try:
                found[Ability.MEDIA_KEYS] = True
                await _ask_bus(bus, found)
                if not found[Ability.AT_THE_DESK]:
                    found[Ability.AT_THE_DESK] = await mutter_ms() is not None
            finally:
                bus.disconnect()
    except BUS_FAULTS:
        pass  # what was found by then holds
    if not found[Ability.AWAKE]:
        found[Ability.AWAKE] = await asyncio.to_thread(_has_login_manager)
    return found


async def _ask_bus(bus: MessageBus, found: dict[Ability, bool]) -> None:
    from footcare_gui.adapters.desktop.session_bus import call

    path = "/org/freedesktop/DBus"
    (running,) = await call(bus, _BUS, path, f"{_BUS}.ListNames")
    (possible,) = await call(bus, _BUS, path, f"{_BUS}.ListActivatableNames")
    names = {*running, *possible}
    found[Ability.AWAKE] = bool(_AWAKE & names)
    found[Ability.TASK_BAR] = bool(_TASK_BARS & names)
    if _NOTIFICATIONS in names:
        ask = f"{_NOTIFICATIONS}.GetCapabilities"
        (can,) = await call(bus, _NOTIFICATIONS, f"/{_NOTIFICATIONS.replace('.', '/')}", ask)
        found[Ability.NOTIFICATIONS] = True
        found[Ability.ANSWERS] = "actions" in can


def _has_login_manager() -> bool:
    from jeepney.bus_messages import message_bus
    from jeepney.io.blocking import open_dbus_connection
    from jeepney.wrappers import unwrap_msg

    try:
        with open_dbus_connection(bus="SYSTEM") as bus:
            asked = message_bus.NameHasOwner("org.freedesktop.login1")
            (is_there,) = unwrap_msg(bus.send_and_get_reply(asked, timeout=AT_MOST_S))
    except (OSError, ValueError, KeyError):
        return False
    return bool(is_there)
