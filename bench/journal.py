"""What 100 000 sessions cost: at the start, in the history's questions, and as CSV.

usage: python -m bench.journal [--sessions N] [--rounds N]
The journal is made first, of whole real sessions; only the start-up's pairs are timed together.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from bench import progress_page
from bench.measure import round_robin, spread_of
from footcare_gui.adapters.journal.file import JournalFile
from footcare_gui.adapters.journal.history import SqliteHistory
from footcare_gui.adapters.journal.instants import offset_min_of, utc_text
from footcare_gui.adapters.journal.records import DERIVE_SUMS, insert_record
from footcare_gui.adapters.journal.transaction import transaction
from footcare_gui.adapters.library.reader import load_library
from footcare_gui.domain.exercises.routine import Item
from footcare_gui.domain.memory.codec import dumps
from footcare_gui.domain.memory.history import SessionRecord
from footcare_gui.domain.memory.recording import Stamped, record_of
from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session.engine import reduce
from footcare_gui.domain.session.events import Event
from footcare_gui.domain.session.plan import PlanOptions, SessionPlan
from footcare_gui.domain.session.planning import plan_exercise
from footcare_gui.domain.session.state import Finished, Idle, State
from footcare_gui.platform.places import library_file

ROOT = Path(__file__).resolve().parent.parent
SESSIONS = 100_000
A_DAY = 5
EXERCISES = ("heel_cord", "toe_walk")
ASKED_TIMES = 31


def main() -> int:
    """Make the journal, measure, and print the figures as one line of JSON."""
    grammar = argparse.ArgumentParser(description=__doc__)
    grammar.add_argument("--sessions", type=int, default=SESSIONS)
    grammar.add_argument("--rounds", type=int, default=31)
    chosen = grammar.parse_args()
    with tempfile.TemporaryDirectory(prefix="footcare-bench-") as folder:
        full, empty = Path(folder) / "full", Path(folder) / "empty"
        path = full / "footcare" / "journal.db"
        begun = time.perf_counter()
        fill(path, chosen.sessions)
        found = {
            "sessions": chosen.sessions,
            "made_in_s": time.perf_counter() - begun,
            "megabytes": path.stat().st_size / 1e6,
            **_startup(full, empty, chosen.rounds),
            **_opening(full, chosen.rounds // 3),
            **_questions(path, chosen.sessions),
            "history_csv_s": _csv(full),
        }
    print(json.dumps({name: round(value, 3) for name, value in found.items()}))
    return 0


def fill(path: Path, sessions: int) -> None:
    """Write whole sessions, several a day, up to today."""
    library = load_library(library_file()).library
    plans = [plan_exercise(library, Item(name), PlanOptions()) for name in EXERCISES]
    made = [(dumps(plan), plan, _played(plan)) for plan in plans]
    file = JournalFile(path, print)
    start = datetime.now(UTC) - timedelta(days=sessions / A_DAY)
    with file.connected() as database:
        database.execute("PRAGMA synchronous=OFF")
        for first in range(0, sessions, 5_000):
            with transaction(database):
                for number in range(first, min(sessions, first + 5_000)):
                    body, plan, events = made[number % len(made)]
                    at = start + timedelta(days=number / A_DAY)
                    session = f"{number:032x}"
                    record, rows = _stamped(session, at, plan, body, events)
                    database.executemany(
                        "INSERT INTO events (session, seq, utc, offset_min, body)"
                        " VALUES (?, ?, ?, ?, ?)",
                        rows,
                    )
                    insert_record(database, record)
        with transaction(database):
            for statement in DERIVE_SUMS:
                database.execute(statement)


def _played(plan: SessionPlan) -> list[tuple[Event, str]]:
    state: State = Idle()
    found: list[Event] = []
    now_ms = 0
    state, events = reduce(plan, state, c.Start(0))
    found += events
    while not isinstance(state, Finished):
        now_ms += 1_000
        for command in (c.Tick(now_ms), c.Ready(now_ms)):
            state, events = reduce(plan, state, command)
            found += events
    return [(event, dumps(event)) for event in found]


def _stamped(
    session: str, at: datetime, plan: SessionPlan, body: str, events: list[tuple[Event, str]]
) -> tuple[SessionRecord, Iterator[tuple[str, int, str, int, str]]]:
    walls = [at + timedelta(milliseconds=event.at_ms) for event, _ in events]
    stamped = [Stamped(wall, event) for wall, (event, _) in zip(walls, events, strict=True)]
    record = record_of(session, at, plan, stamped)
    score = int(session, 16) % 7
    bodies = [body, *(text for _, text in events)]
    rows = (
        (session, seq, utc_text(wall), offset_min_of(wall), text)
        for seq, (wall, text) in enumerate(zip([at, *walls], bodies, strict=True))
    )
    return record._replace(felt_before=score, felt_after=max(0, score - 1)), rows


def _startup(full: Path, empty: Path, rounds: int) -> dict[str, float]:
    command = [sys.executable, "-m", "bench.app_profile"]
    commands = {"empty": [*command, str(empty)], "full": [*command, str(full)]}
    environment = {"QT_QPA_PLATFORM": "offscreen", **_environment()}
    runs = round_robin(commands, rounds, environment)
    more = [a.cpu_ms - b.cpu_ms for a, b in zip(runs["full"], runs["empty"], strict=True)]
    spread = spread_of(more)
    return {
        "startup_more_cpu_ms": spread.median,
        "startup_more_cpu_low_ms": spread.low,
        "startup_more_cpu_high_ms": spread.high,
    }


def _opening(full: Path, rounds: int) -> dict[str, float]:
    found = progress_page.measure(full, max(1, rounds))
    return {f"page_{way}": value for way, value in found.items()}


def _environment() -> dict[str, str]:
    """This one's, with compiled modules kept, as they are where Footcare is installed."""
    kept = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPATH": str(ROOT)}


def _questions(path: Path, sessions: int) -> dict[str, float]:
    """Everything that a page of progress asks, each time with a fresh connection."""
    history = SqliteHistory(JournalFile(path, print), print)
    today = date.today()
    since = today - timedelta(days=183)
    days = min(180, sessions // A_DAY - 1)

    def page() -> None:
        assert len(history.days(since, today)) >= days
        assert history.sides(since, today)
        assert len(history.felt(since, today)) >= days * (A_DAY - 1)
        assert len(history.recent(20)) == 20
        assert history.of_day(today - timedelta(days=1))

    def due() -> None:
        assert history.side_records(datetime.now(UTC) - timedelta(days=14))
        assert len(history.last_done()) == len(EXERCISES)

    return {"progress_ms": _median_ms(page), "due_ms": _median_ms(due)}


def _median_ms(action: Callable[[], None]) -> float:
    times = []
    for _ in range(ASKED_TIMES):
        begun = time.perf_counter()
        action()
        times.append((time.perf_counter() - begun) * 1000)
    return statistics.median(times)


def _csv(full: Path) -> float:
    environment = {**_environment(), "XDG_DATA_HOME": str(full)}
    command = [sys.executable, "-m", "footcare_gui", "history", "--csv"]
    times = []
    for _ in range(3):
        begun = time.perf_counter()
        subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=True)
        times.append(time.perf_counter() - begun)
    return statistics.median(times)


if __name__ == "__main__":
    sys.exit(main())
