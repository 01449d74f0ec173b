"""What this desktop can do for a session; that it can't is a normal state."""

from __future__ import annotations

import asyncio
import sys

from footcare_gui.domain.checks.check import Finding, State, Subject, Trouble
from footcare_gui.domain.desktop.abilities import Abilities, Ability
from footcare_gui.platform.screen import has_screen

SUBJECTS = {
    Subject.AWAKE: Ability.AWAKE,
    Subject.MEDIA_KEYS: Ability.MEDIA_KEYS,
    Subject.NOTIFICATIONS: Ability.NOTIFICATIONS,
    Subject.TRAY: Ability.TRAY,
}
_TRAYS = "org.kde.StatusNotifierWatcher"


def check_desktop(subject: Subject) -> Finding:
    """Whether it can do one of `SUBJECTS`."""
    if not sys.platform.startswith("linux"):
        return Finding(subject, State.FINE)
    return finding_of(subject, asyncio.run(_abilities()))


def check_tray() -> Finding:
    """Whether icons have a place: told on the bus, or only to who can show one.

    To be called in a process of its own, as the check of the screen.
    """
    found = check_desktop(Subject.TRAY)
    if found.trouble is None or not has_screen():
        return found
    from PySide6.QtWidgets import QApplication, QSystemTrayIcon  # noqa: TID251 # its own process

    _app = QApplication.instance() or QApplication(["footcare-check"])
    is_there = QSystemTrayIcon.isSystemTrayAvailable()
    return Finding(Subject.TRAY, State.FINE) if is_there else found


def finding_of(subject: Subject, abilities: Abilities) -> Finding:
    """What an ability that is missing means: only a screen that goes dark disturbs a session."""
    if abilities.get(SUBJECTS[subject]):
        return Finding(subject, State.FINE)
    state = State.WEAK if subject is Subject.AWAKE else State.ABSENT
    return Finding(subject, state, Trouble.NOT_THERE)


async def _abilities() -> Abilities:
    from footcare_gui.adapters.desktop.session_bus import BUS_FAULTS, call, connected
    from footcare_gui.adapters.desktop.what_is_there import on_linux

    found = dict(await on_linux())
    try:
        bus = await connected()
    except BUS_FAULTS:
        return found
    try:
        dbus = "org.freedesktop.DBus"
        (has_trays,) = await call(
            bus, dbus, "/org/freedesktop/DBus", f"{dbus}.NameHasOwner", "s", _TRAYS
        )
        found[Ability.TRAY] = bool(has_trays)
    except BUS_FAULTS:
        pass
    finally:
        bus.disconnect()
    return found
