"""The whole history as text for other programs: one line for each exercise and side, or JSON."""

from __future__ import annotations

import csv
import json
import sqlite3
from collections.abc import Iterator
from datetime import datetime
from itertools import groupby
from operator import itemgetter
from typing import IO, Any

from footcare_gui.adapters.sqlite_file import JournalFile
from footcare_gui.adapters.sqlite_records import instant_of_ms

COLUMNS = (
    "session", "started", "plan", "type", "ending", "took_ms", "felt_before", "felt_after", "hurt",
    "note", "exercise", "variant", "side", "at", "planned_ms", "held_ms", "reps", "planned_reps",
    "too_much",
)  # fmt: skip
_SESSION_COLUMNS = 10
_ROWS = """
SELECT sessions.session, started_ms, sessions.offset_min, plan_id, plan_type, ending, took_ms,
    felt_before, felt_after, hurt, note, exercise, variant, side, at_ms, deeds.offset_min,
    planned_ms, held_ms, reps, planned_reps, too_much
FROM sessions JOIN deeds ON deeds.session = sessions.session
WHERE removed = 0 ORDER BY started_ms, sessions.session, number
"""
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write_csv(file: JournalFile, out: IO[str]) -> None:
    """One line for each exercise and side of each session, oldest first; times in milliseconds.

    Raises:
        sqlite3.Error: The journal cannot be read.
    """
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    _read(file, lambda rows: writer.writerows(map(_safe, rows)))


def write_table(file: JournalFile, out: IO[str]) -> None:
    """One line for each session, for people: when, what, for how long, and how it ended.

    Raises:
        sqlite3.Error: The journal cannot be read.
    """
    _read(file, lambda rows: out.writelines(map(_line, groupby(rows, key=itemgetter(0)))))


def write_json(file: JournalFile, out: IO[str]) -> None:
    """`{"sessions": […]}`, oldest first, each with what was done in it.

    Raises:
        sqlite3.Error: The journal cannot be read.
    """
    out.write('{"version": 1, "sessions": [')
    _read(file, lambda rows: _write_sessions(rows, out))
    out.write("\n]}\n")


def _line(session: tuple[str, Iterator[list[Any]]]) -> str:
    parts = list(session[1])
    _, started, plan, _, ending, *_ = parts[0]
    held_ms = sum(row[COLUMNS.index("held_ms")] for row in parts)
    minutes, seconds = divmod(held_ms // 1000, 60)
    when = started[:16].replace("T", " ")
    return f"{when}  {minutes:3}:{seconds:02}  {plan:24} {ending or ''}".rstrip() + "\n"


def _write_sessions(rows: Iterator[list[Any]], out: IO[str]) -> None:
    comma = ""
    for _, parts in groupby(rows, key=itemgetter(0)):
        done = list(parts)
        session = dict(zip(COLUMNS[:_SESSION_COLUMNS], done[0], strict=False))
        names = COLUMNS[_SESSION_COLUMNS:]
        session["done"] = [dict(zip(names, row[_SESSION_COLUMNS:], strict=True)) for row in done]
        out.write(f"{comma}\n{json.dumps(session, ensure_ascii=False)}")
        comma = ","


def _read(file: JournalFile, use: Any) -> None:
    def ask(database: sqlite3.Connection) -> None:
        use(map(_row, database.execute(_ROWS)))

    try:
        file.read(ask)
    except FileNotFoundError:
        return


def _row(row: tuple[Any, ...]) -> list[Any]:
    session, started_ms, offset, *about, at_ms, at_offset, planned, held, reps, of, much = row
    return [
        session, _instant(started_ms, offset), *about, _instant(at_ms, at_offset), planned, held,
        reps, of, bool(much),
    ]  # fmt: skip


def _safe(row: list[Any]) -> list[Any]:
    """A note that a spreadsheet would take for a formula is kept from being one."""
    note = row[9]
    if note.startswith(_FORMULA):
        row[9] = f"'{note}"
    return row


def _instant(ms: int, offset_min: int) -> str:
    at: datetime = instant_of_ms(ms, offset_min)
    return at.isoformat(timespec="seconds")
