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
import threading
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from footcare_gui.adapters.journal.file import JournalFile
from footcare_gui.adapters.journal.journal import read_sessions
from footcare_gui.domain.memory.codec import loads
from footcare_gui.domain.memory.journal import Notice
from footcare_gui.domain.session import events as e
from footcare_gui.domain.session.events import Event
from footcare_gui.domain.session.plan import SessionPlan
from tests.needs import ROOT

SPEED = 40
LONGEST_LIFE_S = 2.5
PROMPT_S, SLOW_S = 0.0, 1.0
"""How long each transaction waits for the disk."""


class Told(NamedTuple):
    """A line of the app."""

    what: str
    about: list[Any]


class Offer(NamedTuple):
    """Where a session may go on."""

    session: str
    segment: int
    side: str
    elapsed_ms: int


def _life(folder: Path, seed: int, life_s: float, disk_s: float) -> list[Told]:
    """Start the app, let it live for a while, and kill it; what it told."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    values = str(folder), str(seed), str(SPEED), str(disk_s)
    command = [sys.executable, "-m", "tests.proof.killable_app", *values]
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
    killer.join()
    complaint = app.stderr.read()
    assert app.wait() == -signal.SIGKILL, complaint
    assert "Traceback" not in complaint
    app.stdout.close()
    app.stderr.close()
    return told


def _told(line: str) -> Told:
    assert line, "the app ended before it told anything"
    what, *about = json.loads(line)
    return Told(what, about)


def _stored(folder: Path) -> dict[str, tuple[SessionPlan, list[Event]]]:
    """What is on the disk, seen through a copy, so that the next start meets the real remains."""
    copy = folder.with_name("copy")
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(folder, copy)
    path = copy / "data" / "journal.db"
    if path.exists():
        with closing(sqlite3.connect(path)) as database:
            assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    with JournalFile(path, _never).connected():
        """The rows that were still ahead of it are in it now."""
    return {session: (plan, list(events)) for session, plan, events in read_sessions(path)}


def _never(notice: Notice) -> None:
    raise AssertionError(notice)


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
        self.holds = self.offers = 0

    def check(self, lines: list[Told], stored: dict[str, tuple[SessionPlan, list[Event]]]) -> None:
        """Every event told is kept, in order; what is kept beyond was not told any more."""
        soon: list[tuple[str, str]] = []
        for line in lines:
            if line.what == "soon":
                soon.append((line.about[0], line.about[1]))
            elif line.what == "event":
                self._hear(*line.about)
            elif line.what == "done":
                for session, text in soon:
                    self._hear(session, text)
        for session, events in self.told.items():
            kept = stored[session][1] if session in stored else []
            assert kept[: len(events)] == events
        self.told = {session: list(events) for session, (_, events) in stored.items()}
        self.holds = sum(
            isinstance(event, e.SegmentEnded) and plan.segments[event.index].kind.is_work
            for plan, events in stored.values()
            for event in events
        )

    def _hear(self, session: str, text: str) -> None:
        event = loads(text)
        assert isinstance(event, Event)
        self.told.setdefault(session, []).append(event)


def _kill_again_and_again(
    folder: Path, rounds: int, seed: int, disk_s: float = PROMPT_S
) -> Witness:
    chance, witness = random.Random(seed), Witness()
    expected: Offer | None = None
    for number in range(rounds):
        lines = _life(folder, seed + number, chance.uniform(0, LONGEST_LIFE_S), disk_s)
        answer = lines[0]
        if expected is None:
            assert answer.what == "none"
            assert answer.about == [True, True]
        else:
            assert answer.what == "offer"
            assert Offer(*answer.about) == expected
            witness.offers += 1
        stored = _stored(folder)
        witness.check(lines, stored)
        expected = _expected_offer(stored)
    return witness


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "profile"


def test_a_few_kills_lose_nothing_and_the_right_place_is_offered(folder: Path) -> None:
    witness = _kill_again_and_again(folder, 6, seed=1)
    assert witness.offers >= 3


@pytest.mark.proof
def test_kills_lose_nothing_either_where_every_transaction_waits_a_second(folder: Path) -> None:
    witness = _kill_again_and_again(folder, 6, seed=2, disk_s=SLOW_S)
    assert witness.offers >= 3


@pytest.mark.proof
@pytest.mark.parametrize("disk_s", [PROMPT_S, SLOW_S], ids=["prompt_disk", "slow_disk"])
def test_two_hundred_kills_lose_nothing_and_the_right_place_is_offered(
    folder: Path, disk_s: float
) -> None:
    witness = _kill_again_and_again(folder, 201, seed=7, disk_s=disk_s)
    print(f"200 kills: {witness.holds} holds kept, {witness.offers} offers right, nothing missing")
    assert witness.offers >= 100
    assert witness.holds >= 100
