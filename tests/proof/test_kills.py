"""Killed at any instant, again and again: nothing finished is lost, and it can go on."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from footcare_gui.adapters.sqlite_journal import read_sessions
from footcare_gui.domain import events as e
from footcare_gui.domain.codec import loads
from footcare_gui.domain.events import Event
from footcare_gui.domain.plan import SessionPlan
from tests.needs import ROOT

SPEED = 40
LONGEST_LIFE_S = 2.5
ON_DISK_S = 0.5
"""What was told longer than this before the kill must be kept, also on a busy machine."""

MEMORY = Path("/dev/shm")
"""A kill takes what still waits for the disk. A disk in memory, where there is one, keeps nobody
waiting, so that this tells what the app loses and not how busy the machine's disk is."""


class Told(NamedTuple):
    """A line of the app, and when it was heard."""

    at_s: float
    what: str
    about: list[Any]


class Offer(NamedTuple):
    """Where a session may go on."""

    session: str
    segment: int
    side: str
    elapsed_ms: int


def _life(folder: Path, seed: int, life_s: float) -> tuple[list[Told], float]:
    """Start the app, let it live for a while, kill it; what it told, and when it was killed."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "tests.proof.killable_app", str(folder), str(seed), str(SPEED)]
    app = subprocess.Popen(
        command,
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert app.stdout is not None
    assert app.stderr is not None
    first = app.stdout.readline()
    told = [_told(first)]
    killer = threading.Timer(life_s, app.send_signal, [signal.SIGKILL])
    killer.start()
    told += [_told(line) for line in app.stdout if line.endswith("\n")]
    killed_s = time.monotonic()
    killer.join()
    complaint = app.stderr.read()
    assert app.wait() == -signal.SIGKILL, complaint
    assert "Traceback" not in complaint
    app.stdout.close()
    app.stderr.close()
    return told, killed_s


def _told(line: str) -> Told:
    assert line, "the app ended before it told anything"
    what, *about = json.loads(line)
    return Told(time.monotonic(), what, about)


def _stored(folder: Path) -> dict[str, tuple[SessionPlan, list[Event]]]:
    """What is on the disk, seen through a copy, so that the next start meets the real remains."""
    copy = folder.with_name("copy")
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(folder, copy)
    path = copy / "data" / "journal.db"
    if not path.exists():
        return {}
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        if not database.execute("SELECT 1 FROM sqlite_master WHERE name = 'events'").fetchone():
            return {}
    return {session: (plan, list(events)) for session, plan, events in read_sessions(path)}


def _expected_offer(stored: dict[str, tuple[SessionPlan, list[Event]]]) -> Offer | None:
    """By the last rows alone, without the code that is on trial."""
    if not stored:
        return None
    session, (plan, events) = list(stored.items())[-1]
    if not events or isinstance(events[-1], e.SessionFinished):
        return None
    started = [event for event in events if isinstance(event, e.SegmentStarted)]
    index, last, elapsed_ms = started[-1].index, events[-1], 0
    if isinstance(last, e.SessionPaused):
        elapsed_ms = last.elapsed_ms
    return Offer(session, index, plan.segments[index].side, elapsed_ms)


class Witness:
    """Remembers everything that the app ever told, and compares it with the disk."""

    def __init__(self) -> None:
        self.told: dict[str, list[Event]] = {}
        self.holds = self.offers = self.missing = 0

    def check(
        self, lines: list[Told], killed_s: float, stored: dict[str, tuple[SessionPlan, list[Event]]]
    ) -> None:
        """Every event told is on the disk, in order, but for those of the last moment."""
        fresh: list[tuple[float, str, Event]] = []
        done_s = next((line.at_s for line in lines if line.what == "done"), killed_s)
        for line in lines:
            if line.what in ("event", "soon"):
                session, text = line.about
                event = loads(text)
                self.told.setdefault(session, []).append(event)
                fresh.append((done_s if line.what == "soon" else line.at_s, session, event))
        for session, events in self.told.items():
            kept = stored[session][1] if session in stored else []
            assert kept == events[: len(kept)]
            lost = len(events) - len(kept)
            self.missing = max(self.missing, lost)
            if lost:
                times = [at for at, of, _ in fresh if of == session][-lost:]
                assert len(times) == lost, "something kept before is gone"
                assert min(times) > killed_s - ON_DISK_S
            self.told[session] = kept
        self.holds = sum(
            isinstance(event, e.SegmentEnded) and plan.segments[event.index].kind.is_work
            for plan, events in stored.values()
            for event in events
        )


def _kill_again_and_again(folder: Path, rounds: int, seed: int) -> Witness:
    chance, witness = random.Random(seed), Witness()
    expected: Offer | None = None
    for number in range(rounds):
        lines, killed_s = _life(folder, seed + number, chance.uniform(0, LONGEST_LIFE_S))
        answer = lines[0]
        if expected is None:
            assert answer.what == "none"
            assert answer.about == [True, True]
        else:
            assert answer.what == "offer"
            assert Offer(*answer.about) == expected
            witness.offers += 1
        stored = _stored(folder)
        witness.check(lines, killed_s, stored)
        expected = _expected_offer(stored)
    return witness


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    with tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else tmp_path) as name:
        yield Path(name) / "profile"


def test_a_few_kills_lose_nothing_and_the_right_place_is_offered(folder: Path) -> None:
    witness = _kill_again_and_again(folder, 6, seed=1)
    assert witness.offers >= 3


@pytest.mark.proof
def test_two_hundred_kills_lose_nothing_and_the_right_place_is_offered(folder: Path) -> None:
    witness = _kill_again_and_again(folder, 201, seed=7)
    print(
        f"200 kills: {witness.holds} holds kept, {witness.offers} offers right, "
        f"at most {witness.missing} events of the last moment missing"
    )
    assert witness.offers >= 100
    assert witness.holds >= 200
