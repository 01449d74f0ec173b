"""An errand begins with the first thing told, hears all of it in order, and leaves no thread."""

from __future__ import annotations

import threading
from collections.abc import Callable

from footcare_gui.adapters.desktop.bus_thread import BusThread, Errand, Inbox
from tests.waiting import wait_until


def counting(heard: list[int]) -> Callable[[], Errand[int]]:
    """An errand that is done with a 0."""

    async def errand(inbox: Inbox[int]) -> None:
        while told := await inbox.get():
            heard.append(told)

    return lambda: errand


def test_nothing_is_loaded_before_something_is_told() -> None:
    loaded: list[str] = []

    def load() -> Errand[int]:
        loaded.append("loaded")
        return counting([])()

    thread = BusThread("test", load)
    assert (loaded, thread.is_busy) == ([], False)
    thread.tell(0)
    thread.join()
    assert loaded == ["loaded"]


def test_all_is_heard_in_order_and_the_thread_is_gone_when_the_errand_is_done() -> None:
    heard: list[int] = []
    thread = BusThread("test-errand", counting(heard))
    for number in range(1, 100):
        thread.tell(number)
    thread.tell(0)
    thread.join()
    assert heard == list(range(1, 100))
    assert not thread.is_busy
    assert "test-errand" not in [one.name for one in threading.enumerate()]


def test_what_is_told_again_later_is_done_again() -> None:
    heard: list[int] = []
    thread = BusThread("test", counting(heard))
    for number in range(1, 30):
        thread.tell(number)
        thread.tell(0)
    wait_until(lambda: not thread.is_busy, 5, "still busy")
    assert heard == list(range(1, 30))


def test_to_wait_for_nobody_takes_no_time() -> None:
    BusThread("test", counting([])).join()
