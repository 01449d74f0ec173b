"""What the core asks of the desktop is done where this machine can."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from types import SimpleNamespace

import pytest
import wakepy
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.desktop.null import NullDesktop
from footcare_gui.adapters.desktop.qt_desktop import QtDesktop
from footcare_gui.domain.desktop.requests import (
    Badge,
    KeepAwake,
    LetSleep,
    Notify,
    NowPlaying,
    PausePlayers,
    RaiseWindow,
    Topic,
)

DUE = Notify(Topic.REMINDER, "Time for your feet?", "4 exercises")


class Waker:
    """Stands in for wakepy: grants what it is asked for, or not."""

    def __init__(self) -> None:
        self.grants, self.told = True, list[str]()

    @contextmanager
    def presenting(self, **_options: str) -> Iterator[object]:
        self.told.append("kept awake")
        result = SimpleNamespace(get_failure_text=lambda: "nobody answers")
        yield SimpleNamespace(active=self.grants, result=result)
        self.told.append("let sleep")

    @contextmanager
    def running(self, **_options: object) -> Iterator[object]:
        result = SimpleNamespace(get_failure_text=lambda: "nobody answers")
        yield SimpleNamespace(active=False, result=result)


@pytest.fixture
def waker(monkeypatch: pytest.MonkeyPatch) -> Waker:
    waker = Waker()
    monkeypatch.setattr(wakepy, "keep", waker)
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nowhere/at/all")
    return waker


@pytest.fixture
def raised() -> list[str]:
    return []


@pytest.fixture
def desktop(qtbot: QtBot, raised: list[str]) -> QtDesktop:
    return QtDesktop(lambda: raised.append("raised"))


def test_the_screen_is_kept_awake_until_it_may_sleep(
    desktop: QtDesktop, waker: Waker, qtbot: QtBot
) -> None:
    desktop.ask(KeepAwake())
    desktop.ask(KeepAwake())
    qtbot.waitUntil(lambda: waker.told == ["kept awake"])
    desktop.ask(LetSleep())
    desktop.ask(LetSleep())
    qtbot.waitUntil(lambda: waker.told == ["kept awake", "let sleep"])


def test_what_is_not_granted_is_told(desktop: QtDesktop, waker: Waker, qtbot: QtBot) -> None:
    waker.grants = False
    with qtbot.waitSignal(desktop.refused) as refused:
        desktop.ask(KeepAwake())
    assert refused.args == [KeepAwake()]
    desktop.ask(LetSleep())
    qtbot.waitUntil(lambda: waker.told == ["kept awake", "let sleep"])


def test_the_window_is_brought_to_the_front(desktop: QtDesktop, raised: list[str]) -> None:
    desktop.ask(RaiseWindow())
    assert raised == ["raised"]


def test_without_a_desktop_nothing_is_done(waker: Waker) -> None:
    for request in (KeepAwake(), RaiseWindow(), LetSleep()):
        NullDesktop().ask(request)
    assert waker.told == []


def test_what_this_platform_has_no_handler_for_is_left(qtbot: QtBot) -> None:
    elsewhere = QtDesktop(lambda: None, platform="plan9")
    for request in (NowPlaying(None), PausePlayers(), Badge(0.5)):
        elsewhere.ask(request)


def test_at_the_end_everything_is_given_back(
    desktop: QtDesktop, waker: Waker, qtbot: QtBot
) -> None:
    desktop.ask(KeepAwake())
    qtbot.waitUntil(lambda: waker.told == ["kept awake"])
    desktop.close()
    qtbot.waitUntil(lambda: waker.told == ["kept awake", "let sleep"])


def test_without_a_server_the_tray_tells_and_without_a_tray_nobody_does(qtbot: QtBot) -> None:
    elsewhere = QtDesktop(lambda: None, platform="win32")
    told: list[object] = []
    elsewhere.tell_by(told.append)
    elsewhere.ask(DUE)
    assert told == [DUE]
    elsewhere.tell_by(None)
    with qtbot.waitSignal(elsewhere.closed) as closed:
        elsewhere.ask(DUE)
    assert (told, closed.args) == ([DUE], [Topic.REMINDER])


@pytest.mark.platform("linux")
def test_what_the_server_does_not_show_the_tray_tells(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all")
    here = QtDesktop(lambda: None)
    told: list[object] = []
    here.tell_by(told.append)
    here.ask(DUE)
    qtbot.waitUntil(lambda: told == [DUE])
