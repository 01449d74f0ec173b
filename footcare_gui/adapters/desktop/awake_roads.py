"""The ways to keep a screen awake, one after the other: no desktop has all of them.

Screen saver and session manager, then the older power management that Xfce and its like have
instead, then the system's login manager, which keeps its word for as long as a file is open.
"""

from __future__ import annotations

import sys
import warnings
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

ANSWER_S = 5.0
"""So long may one service take."""

Road = Callable[[], AbstractContextManager[str]]
"""Keeps the screen awake within; gives why it could not, `""` where it does."""


@contextmanager
def kept_awake() -> Iterator[str]:
    """Keep the screen awake by the first way that there is.

    Returns:
        Why by none of them, a line each; `""` where it is kept awake.
    """
    reasons = []
    for road in ROADS:
        with road() as reason:
            if not reason:
                yield ""
                return
        reasons.append(reason)
    yield "\n".join(reasons)


@contextmanager
def _presenting() -> Iterator[str]:
    from wakepy import keep

    with _quiet(), keep.presenting(on_fail="pass") as mode:
        yield "" if mode.active else str(mode.result.get_failure_text())


@contextmanager
def _power_management() -> Iterator[str]:
    """Where it is the power manager that blanks the screen, its wish to stay up holds for both."""
    from wakepy import keep

    only = ["org.freedesktop.PowerManagement"]
    with _quiet(), keep.running(methods=only, on_fail="pass") as mode:
        yield "" if mode.active else str(mode.result.get_failure_text())


@contextmanager
def _login_manager() -> Iterator[str]:
    """The wish lasts while its file is open, and goes with the process."""
    from jeepney import DBusAddress, DBusErrorResponse, new_method_call
    from jeepney.io.blocking import open_dbus_connection
    from jeepney.wrappers import unwrap_msg

    login = DBusAddress(
        "/org/freedesktop/login1",
        bus_name="org.freedesktop.login1",
        interface="org.freedesktop.login1.Manager",
    )
    wish = ("idle", "Footcare", "an exercise session", "block")
    try:
        with open_dbus_connection(bus="SYSTEM", enable_fds=True) as bus:
            asked = new_method_call(login, "Inhibit", "ssss", wish)
            (file,) = unwrap_msg(bus.send_and_get_reply(asked, timeout=ANSWER_S))
        held = file.to_file("rb")
    except (OSError, ValueError, KeyError, DBusErrorResponse) as error:
        yield f"login1: {error!r}"
        return
    with held:
        yield ""


@contextmanager
def _quiet() -> Iterator[None]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


ROADS: tuple[Road, ...] = (_presenting,)
"""In the order in which they are tried on this platform."""
if sys.platform.startswith("linux"):
    ROADS = (_presenting, _power_management, _login_manager)
