"""Somebody sets the system's clock, or travels, in the middle of a session of the real app."""

from __future__ import annotations

import os
import re
import sqlite3
import subprocess
import time
import zoneinfo
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from footcare_gui.adapters.journal.file import JournalFile
from footcare_gui.adapters.journal.history import SqliteHistory
from footcare_gui.adapters.library.reader import load_library
from footcare_gui.adapters.settings.qt_settings import QtSettings
from footcare_gui.controllers.progress_controller import ProgressController
from footcare_gui.controllers.session_router import SUMMARY_LEAST_MS
from footcare_gui.domain.choices.preferences import Preferences
from footcare_gui.domain.memory.codec import loads
from footcare_gui.domain.session import events as e
from footcare_gui.domain.session.outcome import Ending
from footcare_gui.domain.session.plan import Dose
from footcare_gui.domain.today.agenda import Remembered, agenda_of
from footcare_gui.domain.today.past import past_of
from footcare_gui.domain.today.schedule import DueKind
from footcare_gui.platform.places import library_file, user_data_folder
from tests.desktop import Desktop, Program, open_desktop
from tests.e2e.people import settled_in
from tests.needs import need_commands, own_mounts
from tests.sessions import never
from tests.waiting import let_pass, wait_until

pytestmark = pytest.mark.platform("linux")

EXERCISE = "toe_press"
HOLDS, HOLD_MS = 2, 3_000
SLEPT = "now slept"
QUIET = Preferences(greeted=True, sound=False, ask_feeling=False)
DAY = timedelta(days=1)
ROUGHLY = timedelta(minutes=2)


@dataclass(frozen=True)
class Lived:
    """A session that was led to its end.

    Attributes:
        account: What the app says of its time.
        real_ms: What it took by the monotonic clock of this process, from getting ready.
    """

    account: str
    real_ms: float


class SystemClock:
    """The clock that one process takes for the system's, to be set while it runs."""

    def __init__(self, folder: Path) -> None:
        need_commands("faketime")
        self._file = folder / "clock"
        self.set(timedelta())
        asked = subprocess.run(
            ["faketime", "-f", "+0", "printenv", "LD_PRELOAD"],
            capture_output=True, text=True, check=True,
        )  # fmt: skip
        self.environment = {
            "LD_PRELOAD": asked.stdout.strip(),
            "FAKETIME_TIMESTAMP_FILE": str(self._file),
            "FAKETIME_CACHE_DURATION": "1",
            "DONT_FAKE_MONOTONIC": "1",
            "NO_FAKE_STAT": "1",
        }

    def set(self, off_by: timedelta) -> None:
        """Let it be off by so much from now on."""
        part = self._file.with_suffix(".part")
        part.write_text(f"{off_by.total_seconds():+.0f}\n")
        part.replace(self._file)


@pytest.fixture
def desktop() -> Iterator[Desktop]:
    with open_desktop() as opened:
        yield opened


@pytest.fixture
def clock(tmp_path: Path) -> SystemClock:
    return SystemClock(tmp_path)


@pytest.fixture(autouse=True)
def _person() -> None:
    settled_in(QUIET, exercise=EXERCISE)
    settings = QtSettings()
    settings.keep_today_doses({(EXERCISE, ""): Dose(repetitions=HOLDS)})
    assert settings.write()


def _to_the_first_hold(desktop: Desktop, program: Program) -> float:
    """Start what is shown, skip the wait, and come to its first hold; when it began."""
    desktop.press("ctrl+Return")
    program.wait_for(lambda line: "get_ready" in line, 30)
    began_s = time.monotonic()
    desktop.press("Right")
    program.wait_for(lambda line: re.search(r"\bhold\b", line) is not None, 30)
    if SLEPT in program.lines:  # the machine was too busy while the session was being loaded
        desktop.press("space")
        program.wait_for(lambda line: line == "now running", 30)
    return began_s


def _to_the_end(program: Program, began_s: float) -> Lived:
    naps = program.lines.count(SLEPT)
    account = program.wait_for(lambda line: line.startswith("session ") or line == SLEPT, 60)
    assert program.lines.count(SLEPT) == naps, "no clock but the monotonic one tells of sleep"
    return Lived(account, 1000 * (time.monotonic() - began_s))


def _back_to_the_list(desktop: Desktop) -> None:
    let_pass(2 * SUMMARY_LEAST_MS / 1000)  # a key pressed earlier was not meant for the summary
    desktop.press("Escape")


def _with_the_clock_set(desktop: Desktop, clock: SystemClock, off_by: timedelta) -> Lived:
    asked = replace(desktop, environment={**desktop.environment, **clock.environment})
    with asked.footcare("--debug") as program:
        asked.window()
        began_s = _to_the_first_hold(asked, program)
        clock.set(off_by)
        lived = _to_the_end(program, began_s)
        _back_to_the_list(asked)
        asked.press("ctrl+2", "ctrl+q")
        assert program.process.wait(timeout=20) == 0
    assert not [line for line in program.lines if "Traceback" in line]
    return lived


def _rows() -> list[tuple[int, datetime, int, object]]:
    """Number, instant, offset and body of every row, in the order in which they were written."""
    path = user_data_folder() / "journal.db"
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        sql = "SELECT seq, utc, offset_min, body FROM events ORDER BY id"
        found = database.execute(sql).fetchall()
    return [(seq, datetime.fromisoformat(utc), off, loads(body)) for seq, utc, off, body in found]


def _as_the_next_start_finds_it() -> None:
    """Take in what was ahead of the disk when the process ended."""
    JournalFile(user_data_folder() / "journal.db", never).read(lambda _database: None)


def _wait_until_saved() -> None:
    wait_until(
        lambda: isinstance(_rows()[-1][3], e.SessionFinished), 20, "no end of the session was saved"
    )


def _history(now: datetime) -> SqliteHistory:
    file = JournalFile(user_data_folder() / "journal.db", never)
    return SqliteHistory(file, never, now=lambda: now)


def _kind(now: datetime) -> DueKind:
    """What the list says of the exercise by that clock."""
    history = _history(now)
    past = past_of(history.recent(100), history.last_done())
    library = load_library(library_file()).library
    agenda = agenda_of(library, QUIET, Remembered(past), now, UTC)
    (state,) = [state for state in agenda.states if state.exercise == EXERCISE]
    return state.kind


def _moved(now: datetime) -> tuple[int, int]:
    """On how many days of this week Progress says that something was done; sessions of today."""
    page = ProgressController(_history(now), now=lambda: now)
    return page.overview().moved.week, len(page.log(page.today).records)


def _assert_accounted_for(lived: Lived) -> None:
    """To the millisecond, by a clock that nobody can set."""
    found = re.match(
        r"session (\d+) ms = ran (\d+) \+ paused (\d+) \+ leads (\d+) \+ waited (\d+);",
        lived.account,
    )
    assert found, lived.account
    took_ms, *parts_ms = map(int, found.groups())
    assert took_ms == sum(parts_ms)
    assert abs(took_ms - lived.real_ms) < 2_000


def _assert_in_order() -> None:
    rows = _rows()
    events = [body for *_, body in rows[1:]]
    assert [seq for seq, *_ in rows] == list(range(len(rows)))
    assert all(isinstance(event, e.Event) for event in events)
    at_ms = [event.at_ms for event in events if isinstance(event, e.Event)]
    assert at_ms == sorted(at_ms)
    ended = [event for event in events if isinstance(event, e.SegmentEnded)]
    assert all(event.elapsed_ms >= 0 for event in ended)
    assert [event.elapsed_ms for event in ended].count(HOLD_MS) >= HOLDS
    assert isinstance(events[-1], e.SessionFinished)


def _assert_once_and_whole(now: datetime) -> datetime:
    """One session with its holds, nothing doubled and nothing negative; when its work ended."""
    (record,) = _history(now).recent(10)
    (work,) = record.side_records
    assert record.ending is Ending.COMPLETED
    assert (work.done.held_ms, work.cut_ms, work.done.reps) == (
        HOLDS * HOLD_MS,
        0,
        HOLDS,
    )
    assert work.at >= record.started
    days = _history(now).days(now.date() - 9 * DAY, now.date() + 9 * DAY)
    assert [(day.sessions, day.held_ms) for day in days] == [(1, HOLDS * HOLD_MS)]
    return work.at


def _jumps() -> Sequence[timedelta]:
    """Where the wall clock did not simply go on from one row to the next."""
    walls = [wall for _, wall, *_ in _rows()]
    steps = [after - before for before, after in pairwise(walls)]
    return [step for step in steps if not timedelta() <= step < ROUGHLY]


@pytest.mark.proof
def test_a_clock_set_back_by_a_day_in_a_hold_changes_no_duration_and_asks_for_nothing_twice(
    desktop: Desktop, clock: SystemClock
) -> None:
    lived = _with_the_clock_set(desktop, clock, -DAY)
    now = datetime.now(UTC)
    _assert_accounted_for(lived)
    _assert_in_order()
    (jump,) = _jumps()
    assert abs(jump + DAY) < ROUGHLY
    assert abs(_assert_once_and_whole(now) - now) < ROUGHLY, "never before the session began"
    assert _kind(now) is DueKind.DONE
    assert _moved(now) == (1, 1)
    assert _kind(now - DAY) is not DueKind.NOW
    assert _moved(now - DAY) == (0, 0), "a day ahead is no day yet"


def test_a_clock_set_ahead_by_a_day_in_a_hold_changes_no_duration_and_the_session_keeps_its_day(
    desktop: Desktop, clock: SystemClock
) -> None:
    lived = _with_the_clock_set(desktop, clock, DAY)
    now = datetime.now(UTC)
    _assert_accounted_for(lived)
    _assert_in_order()
    (jump,) = _jumps()
    assert abs(jump - DAY) < ROUGHLY
    assert abs(_assert_once_and_whole(now) - (now + DAY)) < ROUGHLY
    assert _kind(now + DAY) is DueKind.NOW  # it belongs to the day on which it began
    assert _moved(now + DAY) == (1, 0)
    assert _kind(now) is not DueKind.NOW


@pytest.mark.proof
def test_a_journey_in_a_hold_changes_no_duration_and_the_next_session_is_on_the_new_clock(
    desktop: Desktop, tmp_path: Path
) -> None:
    here = tmp_path / "localtime"
    here.write_bytes(_zone_file("Etc/UTC"))
    elsewhere = _zone_file("Pacific/Kiritimati")
    mount = 'mount --bind "$1" /etc/localtime && shift && exec "$@"'
    travelling = (*own_mounts(), "sh", "-c", mount, "sh", str(here))
    kept = {name: value for name, value in desktop.environment.items() if name != "TZ"}
    asked = replace(desktop, environment=kept)
    with asked.footcare("--debug", within=travelling) as program:
        asked.window()
        began_s = _to_the_first_hold(asked, program)
        here.write_bytes(elsewhere)
        lived = _to_the_end(program, began_s)
        _wait_until_saved()
        _assert_accounted_for(lived)
        _assert_in_order()
        now = datetime.now(UTC)
        assert _jumps() == []
        assert abs(_assert_once_and_whole(now) - now) < ROUGHLY
        assert _kind(now) is DueKind.DONE
        assert _moved(now) == (1, 1)
        _back_to_the_list(asked)
        _to_the_first_hold(asked, program)
        asked.press("space")
        program.wait_for(lambda line: "now paused" in line, 10)
        os.kill(program.process.pid, 15)
        program.process.wait(timeout=20)
    _as_the_next_start_finds_it()
    second = _rows()[-1]
    assert second[2] == 14 * 60


def _zone_file(name: str) -> bytes:
    for folder in zoneinfo.TZPATH:
        path = Path(folder) / name
        if path.is_file():
            return path.read_bytes()
    pytest.skip("needs: sudo apt-get install --no-install-recommends --no-remove tzdata")
