"""A question to the desktop is answered in the window's thread, however long it takes."""

from __future__ import annotations

import asyncio
import threading

from pytestqt.qtbot import QtBot
from shiboken6 import delete

from footcare_gui.adapters.desktop.question import Question


def test_each_time_that_it_is_asked_it_is_answered_here(qtbot: QtBot) -> None:
    found_in: list[str] = []

    async def find_out(platform: str) -> str:
        found_in.append(threading.current_thread().name)
        return f"{platform} {len(found_in)}"

    question = Question("asking", find_out, platform="somewhere")
    heard_in: list[str] = []
    question.told.connect(lambda _: heard_in.append(threading.current_thread().name))
    for number in (1, 2):
        with qtbot.waitSignal(question.told) as told:
            question.ask()
        assert told.args == [f"somewhere {number}"]
    question.close()
    here = threading.current_thread().name
    assert here not in found_in
    assert heard_in == [here, here]


def test_an_answer_that_nobody_waits_for_any_more_harms_nobody(qtbot: QtBot) -> None:
    release = threading.Event()

    async def find_out(_platform: str) -> None:
        await asyncio.to_thread(release.wait)

    question = Question("asking", find_out)
    question.ask()
    delete(question)
    release.set()
    question.close()
