"""What is told of a thread's time is its own, and not that of others."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.loop_watch import LoopWatch, OwnTime
from tests.waiting import let_pass

pytestmark = pytest.mark.platform("linux")
WORK_MS = 200


@pytest.fixture
def rival() -> Iterator[None]:
    """Somebody who works on the only processor that this thread may have."""
    had = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(had)})
    forever = [sys.executable, "-c", "print(flush=True)\nwhile True: pass"]
    with subprocess.Popen(forever, stdout=subprocess.PIPE) as busy:
        assert busy.stdout is not None
        busy.stdout.readline()
        yield
        busy.kill()
    os.sched_setaffinity(0, had)


@pytest.mark.usefixtures("rival")
def test_what_a_rival_takes_is_not_its_own() -> None:
    own, worked_ms = OwnTime(), time.thread_time_ns() // 1_000_000
    begun_s, begun_ms = time.monotonic(), own.ms()
    while own.worked_ms() - worked_ms < WORK_MS:
        pass
    assert own.ms() - begun_ms < WORK_MS * 1.3
    assert (time.monotonic() - begun_s) * 1_000 > WORK_MS * 1.6


def test_what_it_sleeps_is_its_own(qtbot: QtBot) -> None:
    told = []
    with LoopWatch(lambda gone_ms, worked_ms: told.append((gone_ms, worked_ms))) as watch:
        qtbot.wait(30)
        let_pass(0.1)
        qtbot.wait(30)
    assert watch.worst_ms >= 100
    gone_ms, worked_ms = max(told)
    assert gone_ms - worked_ms > 90
