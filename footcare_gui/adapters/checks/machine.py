"""The screen, and the versions of what the app stands on."""

from __future__ import annotations

import os
import platform

from footcare_gui import __version__
from footcare_gui.domain.checks.check import (
    Finding,
    State,
    Subject,
    Trouble,
    of_display,
    of_versions,
)
from footcare_gui.platform.screen import has_screen


def check_display() -> Finding:
    """Which screens there are, and how much they enlarge.

    Qt ends the process where its screen can't be had: to be called in a process of its own.
    """
    if not has_screen():
        return Finding(Subject.DISPLAY, State.BROKEN, Trouble.NO_SCREEN)
    from PySide6.QtGui import QGuiApplication

    app = QGuiApplication(["footcare-check"])
    screens = app.screens()
    told = ", ".join(f"{s.size().width()}×{s.size().height()}" for s in screens)
    scale = max((screen.devicePixelRatio() for screen in screens), default=0.0)
    return of_display(scale, told)


def check_versions() -> Finding:
    """The versions of Python, PySide, Qt, the system and ourselves."""
    import PySide6
    from PySide6.QtCore import qVersion

    return of_versions(
        {
            "Footcare": __version__,
            "Python": platform.python_version(),
            "PySide6": PySide6.__version__,
            "Qt": qVersion(),
            platform.system(): platform.release(),
        }
    )


def check_reader() -> Finding:
    """Whether the bus that screen readers listen on is there."""
    import sys

    if not sys.platform.startswith("linux"):
        return Finding(Subject.READER, State.FINE)
    if os.environ.get("AT_SPI_BUS_ADDRESS"):
        return Finding(Subject.READER, State.FINE)
    from jeepney import DBusAddress, new_method_call
    from jeepney.io.blocking import open_dbus_connection
    from jeepney.wrappers import unwrap_msg

    address = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
    try:
        with open_dbus_connection(bus="SESSION") as bus:
            unwrap_msg(bus.send_and_get_reply(new_method_call(address, "GetAddress"), timeout=3.0))
    except (OSError, ValueError, KeyError):
        return Finding(Subject.READER, State.ABSENT, Trouble.NOT_THERE)
    return Finding(Subject.READER, State.FINE)
