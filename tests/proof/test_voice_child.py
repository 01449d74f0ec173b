"""What the child that sounds takes of the machine in a session of twenty minutes at full voice."""

from __future__ import annotations

import os
import statistics
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from footcare_gui.adapters.desktop.clock import SystemClock
from footcare_gui.adapters.sound.player import QtSound
from footcare_gui.domain.session.plan import PlanOptions
from tests.pulse import PulseServer, pulse_server
from tests.spoken_session import SOUNDS, library, spoken_session

VOICE = "heart"
WHOLE_S = 20 * 60
EVERY_MS = 10_000
MOST_OF_A_CORE = 0.06
MOST_MORE_KB = 60_000
MOST_GROWN_KB = 1_000
WARM_S = 180
"""By then its minute of kept speech is full, and each kind of sentence was decoded once."""


class Look(NamedTuple):
    """What the child has taken until now.

    Attributes:
        cpu_s: Seconds of a core.
        private_kb: Memory that is its alone, with the pages of libraries that nobody else uses:
            these come when their code is first run, and go when the system wants their room.
        written_kb: Memory that it has written to, which is what could grow.
    """

    cpu_s: float
    private_kb: int
    written_kb: int


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[PulseServer]:
    with pulse_server() as one:
        monkeypatch.setenv("PULSE_SERVER", one.address)
        yield one


def look_at(pid: int) -> Look:
    """What a process has taken."""
    parts = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()[1:]
    kb = {name: int(value.split()[0]) for name, value in (line.split(":") for line in lines)}
    ticks = int(parts[11]) + int(parts[12])
    return Look(
        ticks / os.sysconf("SC_CLK_TCK"),
        kb["Private_Clean"] + kb["Private_Dirty"],
        kb["Anonymous"] + kb["Swap"],
    )


def cues_alone_kb(qtbot: QtBot) -> int:
    """The memory of a child that has no voice."""
    owner = QObject()
    sound = QtSound(SOUNDS, SystemClock(), owner)
    with qtbot.waitSignal(sound.availability_changed, timeout=10_000):
        sound.start()
    qtbot.wait(2_000)
    found = look_at(sound.child_pid).private_kb
    sound.close()
    return found


@pytest.mark.proof
def test_the_child_takes_little_of_a_core_and_its_memory_does_not_grow(
    qtbot: QtBot, server: PulseServer
) -> None:
    without_kb = cues_alone_kb(qtbot)
    known, owner = library(), QObject()
    plain = PlanOptions(wait_for_me=False)
    session = spoken_session(known, known.routines["full_ten"], plain, VOICE, owner)
    with qtbot.waitSignal(session.sound.availability_changed, timeout=10_000):
        session.listener.wake()
    child = session.sound.child_pid
    looks: list[Look] = []
    watch = QTimer(session.controller, interval=EVERY_MS)
    watch.timeout.connect(lambda: looks.append(look_at(child)))
    session.controller.start()
    begun = look_at(child)
    watch.start()
    planned_ms = session.controller.plan.session_ms
    assert planned_ms >= WHOLE_S * 1000
    with qtbot.waitSignal(session.controller.finished, timeout=planned_ms + 60_000):
        pass
    watch.stop()
    assert session.sound.child_pid == child, "it was replaced on the way"
    of_a_core = (looks[-1].cpu_s - begun.cpu_s) / (len(looks) * EVERY_MS / 1000)
    warm = looks[WARM_S * 1000 // EVERY_MS :]
    third = len(warm) // 3
    grown_kb = round(
        statistics.median(one.written_kb for one in warm[-third:])
        - statistics.median(one.written_kb for one in warm[:third])
    )
    more_kb = max(one.private_kb for one in looks) - without_kb
    print(
        f"\n{len(session.told.said)} lines in {len(looks) * EVERY_MS // 1000} s: "
        f"{100 * of_a_core:.2f} % of a core; {without_kb} kB without a voice, at most {more_kb} "
        f"more; {looks[-1].written_kb} kB written to, in the last third {grown_kb} more "
        "than in the first"
    )
    print(*(one.written_kb for one in looks))
    session.close()
    assert of_a_core <= MOST_OF_A_CORE
    assert more_kb <= MOST_MORE_KB
    assert grown_kb <= MOST_GROWN_KB
