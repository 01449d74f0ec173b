"""The screen is let go when a session ends in any way: by its end, or by a crash."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator

import pytest

from footcare_gui.domain.choices.preferences import Preferences
from tests.desktop import Desktop
from tests.e2e.people import settled_in
from tests.kits.media_client import PLAYER, MediaClient
from tests.kits.own_bus_app import address, desktop_on
from tests.kits.power_bus import LOGIN, Inhibitor
from tests.waiting import A_LOOK_S, let_pass, wait_until

__all__ = ["address"]

pytestmark = pytest.mark.platform("linux")
QUIET = Preferences(greeted=True, sound=False, ask_feeling=False)
END_S = 15.0


@pytest.fixture
def login(address: str) -> Iterator[Inhibitor]:
    login = Inhibitor(LOGIN, address)
    yield login
    login.close()


@pytest.fixture
def desktop(address: str) -> Iterator[Desktop]:
    with desktop_on(address) as opened:
        opened.environment["DBUS_SYSTEM_BUS_ADDRESS"] = address
        yield opened


@pytest.mark.parametrize("how", ["end", "crash"])
def test_it_is_let_go_with_the_session(
    desktop: Desktop, login: Inhibitor, address: str, how: str
) -> None:
    settled_in(QUIET, exercise="toe_press")
    with desktop.footcare("--debug") as program:
        desktop.window()
        desktop.press("ctrl+Return")
        wait_until(lambda: bool(login.asked), 30, "nobody is asked to keep the screen on")
        assert not login.released.is_set()
        if how == "crash":
            os.kill(program.process.pid, signal.SIGKILL)
        else:
            client = MediaClient(address)
            wait_until(lambda: client.is_there, 20, "no player")
            client.ask(PLAYER, "Stop")
            program.wait_for(lambda line: "paused" in line, 10)
            let_pass(A_LOOK_S)
            client.ask(PLAYER, "Stop")
            client.close()
        assert login.released.wait(END_S)
