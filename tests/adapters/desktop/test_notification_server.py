"""Notifications on real servers: with and without buttons, refusing, restarting, hanging."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

import pytest

from footcare_gui.adapters.desktop import session_bus
from footcare_gui.adapters.desktop.bus_thread import BusThread, Errand
from footcare_gui.adapters.desktop.notification_server import ACTIVATION, Heard, Told, serve
from footcare_gui.domain.desktop.requests import Answer, Notify, Topic, Withdraw
from tests.kits.notification_kit import DISMISSED, NotificationServer, Serve
from tests.kits.power_bus import address, own_bus
from tests.waiting import wait_until

__all__ = ["address"]

pytestmark = pytest.mark.platform("linux")
ANSWERS = ((Answer.OPEN, "Open"), (Answer.START, "Start"), (Answer.LATER, "In 30 minutes"))
DUE = Notify(Topic.REMINDER, "Time for your feet?", "4 exercises & <more>", ANSWERS)
PART = Notify(Topic.PART, "Calf stretch", "Left leg")


class Stand:
    """Somebody who tells something, and hears what is answered."""

    def __init__(self) -> None:
        self.heard: list[Heard] = []
        self.refused: list[Notify] = []
        self.thread: BusThread[Told] = BusThread("test-notifications", self._load)

    def _load(self) -> Errand[Told]:
        return lambda inbox: serve(inbox, "/icon.png", self.heard.append, self.refused.append)

    def tell(self, told: Told) -> None:
        self.thread.tell(told)

    def wait_for_end(self) -> None:
        wait_until(lambda: not self.thread.is_busy, 20, "a thread is left")


@pytest.fixture
def open_server(address: str) -> Iterator[Serve]:
    opened: list[NotificationServer] = []

    def open_one(*can: str, **how: bool) -> NotificationServer:
        opened.append(NotificationServer(address, can or ("actions", "body"), **how))
        return opened[-1]

    yield open_one
    for server in opened:
        server.close()


@pytest.fixture
def stand() -> Iterator[Stand]:
    stand = Stand()
    yield stand
    stand.thread.join()


def test_a_server_with_buttons_shows_them_and_the_answer_comes_back(
    stand: Stand, open_server: Serve
) -> None:
    server = open_server()
    stand.tell(DUE)
    shown = server.wait_for()
    assert shown.title == DUE.title
    assert shown.body == DUE.body
    assert (shown.icon, shown.buttons) == ("/icon.png", ("default", "start", "later"))
    server.press("start")
    stand.wait_for_end()
    assert stand.heard == [(Topic.REMINDER, Answer.START)]


class Hasty(NotificationServer):
    """One that tells of the answer before it tells the number."""

    def _notified(self, body: tuple[Any, ...]) -> int:
        number = super()._notified(body)
        self._tell("ActionInvoked", "us", (number, "later"))
        return number


def test_an_answer_that_comes_before_the_number_is_not_lost(stand: Stand, address: str) -> None:
    server = Hasty(address)
    stand.tell(DUE)
    stand.wait_for_end()
    server.close()
    assert stand.heard == [(Topic.REMINDER, Answer.LATER)]


def test_a_server_without_buttons_is_sent_none(stand: Stand, open_server: Serve) -> None:
    server = open_server("body")
    stand.tell(DUE)
    assert server.wait_for().buttons == ()
    server.dismiss(DISMISSED)
    stand.wait_for_end()
    assert stand.heard == [(Topic.REMINDER, None)]


def test_a_server_that_reads_markup_is_sent_plain_words_in_it(
    stand: Stand, open_server: Serve
) -> None:
    server = open_server("body", "body-markup")
    stand.tell(DUE)
    assert server.wait_for().body == "4 exercises &amp; &lt;more&gt;"
    stand.tell(Withdraw(Topic.REMINDER))


def test_the_next_about_the_same_takes_its_place_and_another_stands_beside_it(
    stand: Stand, open_server: Serve
) -> None:
    server = open_server()
    for told in (DUE, DUE, PART):
        stand.tell(told)
    server.wait_for(3)
    assert [one.replaces for one in server.shown] == [0, server.shown[0].number, 0]
    assert server.shown[2].timeout_ms > 0 > server.shown[0].timeout_ms
    for topic in Topic:
        stand.tell(Withdraw(topic))
    stand.wait_for_end()
    assert server.closed == [server.shown[0].number, server.shown[2].number]
    assert stand.heard == []


def test_what_was_taken_back_leaves_no_thread_and_can_be_told_again(
    stand: Stand, open_server: Serve
) -> None:
    server = open_server()
    for number in (1, 2):
        stand.tell(DUE)
        server.wait_for(number)
        stand.tell(Withdraw(Topic.REMINDER))
        stand.wait_for_end()
    assert len(server.closed) == 2


def test_a_server_that_refuses_is_told_of_and_no_more(stand: Stand, open_server: Serve) -> None:
    open_server(refuses=True)
    stand.tell(DUE)
    stand.wait_for_end()
    assert (stand.refused, stand.heard) == ([DUE], [])


def test_no_server_and_no_bus_are_told_of_and_no_more(
    stand: Stand, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand.tell(DUE)
    stand.wait_for_end()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all")
    stand.tell(DUE)
    stand.wait_for_end()
    assert stand.refused == [DUE, DUE]


def test_a_server_that_is_restarted_has_forgotten_what_it_showed(
    stand: Stand, open_server: Serve
) -> None:
    first = open_server()
    stand.tell(DUE)
    first.wait_for()
    first.close()
    stand.wait_for_end()
    assert stand.heard == [(Topic.REMINDER, None)]
    second = open_server("body")
    stand.tell(DUE)
    assert second.wait_for().replaces == 0
    stand.tell(Withdraw(Topic.REMINDER))


def test_a_server_that_hangs_keeps_its_own_thread_waiting_and_that_not_for_long(
    stand: Stand, open_server: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session_bus, "ANSWER_S", 0.3)
    open_server(answers=False)
    stand.tell(DUE)
    stand.wait_for_end()
    assert (stand.refused, stand.heard) == ([], [(Topic.REMINDER, None)])


def test_a_bus_that_goes_takes_what_was_shown_with_it(
    stand: Stand, monkeypatch: pytest.MonkeyPatch
) -> None:
    with own_bus() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        server = NotificationServer(address)
        stand.tell(DUE)
        server.wait_for()
    stand.wait_for_end()
    server.close()
    assert stand.heard == [(Topic.REMINDER, None)]


def test_buttons_of_others_mean_nothing(stand: Stand, open_server: Serve) -> None:
    server = open_server()
    stand.tell(DUE)
    server.wait_for()
    server._tell("ActionInvoked", "us", (99, "start"))
    server._tell("ActionInvoked", "us", (server.shown[-1].number, "explode"))
    server._tell("NotificationClosed", "uu", (99, DISMISSED))
    server.press("later")
    stand.wait_for_end()
    assert stand.heard == [(Topic.REMINDER, Answer.LATER)]


def test_the_right_to_come_to_the_front_comes_before_the_answer(
    stand: Stand, open_server: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(ACTIVATION, "an old one")
    server = open_server()
    stand.tell(DUE)
    server.wait_for()
    server._tell("ActivationToken", "us", (server.shown[-1].number, "a-token"))
    server.press("default")
    stand.wait_for_end()
    assert os.environ[ACTIVATION] == "a-token"


def test_to_take_back_what_was_never_told_asks_nobody(stand: Stand, open_server: Serve) -> None:
    server = open_server()
    stand.tell(Withdraw(Topic.REMINDER))
    stand.wait_for_end()
    assert server.asked == []
