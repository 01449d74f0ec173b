"""The screen is kept awake by one thread, which no window waits for, and which ends with it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import SimpleNamespace

import pytest
from pytestqt.qtbot import QtBot
from wakepy import keep

from footcare_gui.adapters.desktop.screen_awake import ScreenAwake


class System:
    """What the system is asked for; it grants it or does not, and takes as long as it likes."""

    def __init__(self) -> None:
        self.grants = True
        self.asked = 0
        self.is_awake = threading.Event()
        self.has_ended = threading.Event()
        self.may_answer = threading.Event()
        self.may_answer.set()

    @contextmanager
    def presenting(self, on_fail: str) -> Iterator[SimpleNamespace]:
        assert on_fail == "pass", "whatever goes wrong must not end the thread with a traceback"
        self.asked += 1
        assert self.may_answer.wait(10)
        self.is_awake.set()
        result = SimpleNamespace(get_failure_text=lambda: "no such service")
        yield SimpleNamespace(active=self.grants, result=result)
        self.has_ended.set()


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch) -> System:
    system = System()
    monkeypatch.setattr(keep, "presenting", system.presenting)
    return system


def threads() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "screen-awake"]


def test_it_is_asked_once_however_often_it_is_wished_and_let_go_at_once(
    system: System, qtbot: QtBot
) -> None:
    screen = ScreenAwake()
    screen.keep()
    screen.keep()
    assert system.is_awake.wait(10)
    assert (system.asked, len(threads())) == (1, 1)
    assert not system.has_ended.is_set()
    screen.release()
    screen.release()
    assert system.has_ended.wait(10)
    qtbot.waitUntil(lambda: not threads())
    screen.keep()
    qtbot.waitUntil(lambda: system.asked == 2)
    screen.release()
    qtbot.waitUntil(lambda: not threads())


def test_a_refusal_is_told_with_its_reason_and_not_again_in_the_same_session(
    system: System, qtbot: QtBot
) -> None:
    system.grants = False
    screen = ScreenAwake()
    with qtbot.waitSignal(screen.refused) as told:
        screen.keep()
    assert told.args is not None
    assert told.args[0].startswith("no such service")
    with qtbot.assertNotEmitted(screen.refused):
        screen.keep()
    screen.release()
    qtbot.waitUntil(lambda: not threads())


def test_a_system_that_hangs_keeps_nobody_waiting_and_is_let_go_when_it_answers(
    system: System, qtbot: QtBot
) -> None:
    system.may_answer.clear()
    screen = ScreenAwake()
    screen.keep()
    qtbot.waitUntil(lambda: system.asked == 1)
    screen.release()
    assert threads()
    system.may_answer.set()
    assert system.has_ended.wait(10)
    qtbot.waitUntil(lambda: not threads())
