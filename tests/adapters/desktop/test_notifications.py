"""Answers arrive where the window is, which a server never keeps waiting."""

from __future__ import annotations

import threading

import pytest
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.desktop import session_bus
from footcare_gui.adapters.desktop.notifications import Notifications
from footcare_gui.domain.desktop.requests import Answer, Notify, Topic, Withdraw
from tests.kits.notification_kit import NotificationServer
from tests.kits.power_bus import own_bus
from tests.loop_watch import LoopWatch

pytestmark = pytest.mark.platform("linux")
DUE = Notify(Topic.REMINDER, "Time for your feet?", "", ((Answer.START, "Start"),))
MOST_BLOCKED_MS = 200


def test_an_answer_arrives_where_the_window_is(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with own_bus() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        server, where = NotificationServer(address), list[object]()
        notifications = Notifications("")
        notifications.answered.connect(lambda *_: where.append(threading.current_thread()))
        notifications.ask(DUE)
        server.wait_for()
        with qtbot.waitSignal(notifications.answered) as answered:
            server.press("start")
        assert answered.args == [Topic.REMINDER, Answer.START]
        assert where == [threading.main_thread()]
        notifications.ask(DUE)
        server.wait_for(2)
        with qtbot.waitSignal(notifications.closed) as closed:
            server.dismiss()
        assert closed.args == [Topic.REMINDER]
        notifications._thread.join()
        server.close()


def test_a_server_that_hangs_keeps_no_window_waiting(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session_bus, "ANSWER_S", 0.5)
    with own_bus() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        server = NotificationServer(address, answers=False)
        notifications = Notifications("")
        with LoopWatch() as watch, qtbot.waitSignal(notifications.closed) as closed:
            notifications.ask(DUE)
        assert closed.args == [Topic.REMINDER]
        assert watch.worst_ms < MOST_BLOCKED_MS
        notifications._thread.join()
        server.close()


def test_to_take_back_what_was_never_shown_starts_nothing(qapp: object) -> None:
    notifications = Notifications("")
    notifications.ask(Withdraw(Topic.REMINDER))
    assert not notifications._thread.is_busy
