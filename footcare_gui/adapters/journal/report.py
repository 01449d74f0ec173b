"""The whole history as text for other programs: one line for each exercise and side, or JSON."""

from __future__ import annotations

import csv
import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import groupby
from operator import itemgetter
from typing import IO, Any

from footcare_gui.adapters.journal.file import JournalFile

COLUMNS = (
    "session", "started", "plan", "type", "ending", "took_ms", "felt_before", "felt_after", "hurt",
    "note", "exercise", "variant", "side", "at", "planned_ms", "held_ms", "reps", "planned_reps",
    "too_much",
)  # fmt: skip
_SESSION_COLUMNS = 10
_MAPPED_BYTES = 1_000_000_000
_ROWS = """
SELECT sessions.session, {started}, plan_id, plan_type, ending, took_ms, felt_before, felt_after,
    hurt, {note}, exercise, variant, side, {at}, planned_ms, held_ms, reps, planned_reps, {too_much}
FROM sessions JOIN deeds ON deeds.session = sessions.session
WHERE removed = 0 ORDER BY started_ms, sessions.session, number
"""
_INSTANT = (
    "strftime('%Y-%m-%dT%H:%M:%S', {ms} / 1000 + {offset} * 60, 'unixepoch')"
    " || printf('%s%02d:%02d', iif({offset} < 0, '-', '+'), abs({offset}) / 60, abs({offset}) % 60)"
)
_STARTED = _INSTANT.format(ms="started_ms", offset="sessions.offset_min")
_AT = _INSTANT.format(ms="at_ms", offset="deeds.offset_min")
_SAFE_NOTE = "iif(note GLOB '[-=+@\t\r]*', char(39) || note, note)"
"""A note that a spreadsheet would take for a formula is kept from being one."""

_FOR_CSV = _ROWS.format(
    started=_STARTED, at=_AT, note=_SAFE_NOTE, too_much="iif(too_much, 'yes', 'no')"
)
_FOR_OTHERS = _ROWS.format(started=_STARTED, at=_AT, note="note", too_much="too_much")


def write_csv(file: JournalFile, out: IO[str]) -> None:
    """One line for each exercise and side of each session, oldest first; times in milliseconds.

    Raises:
        sqlite3.Error: The journal cannot be read.
    """
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    _read(file, _FOR_CSV, writer.writerows)


def write_table(file: JournalFile, out: IO[str]) -> None:
    """One line for each session, for people: when, what, for how long, and how it ended.

    Raises:
        sqlite3.Error: The journal cannot be read.
    """
    _read(
        file, _FOR_OTHERS, lambda rows: out.writelines(map(_line, groupby(rows, key=itemgetter(0))))
    )


def write_json(file: JournalFile, out: IO[str]) -> None:
    """`{"sessions": […]}`, oldest first, each with what was done in it.

    Raises:
        sqlite3.Error: The journal cannot be read.
    """
    out.write('{"version": 1, "sessions": [')
    _read(file, _FOR_OTHERS, lambda rows: _write_sessions(rows, out))
    out.write("\n]}\n")


def _line(session: tuple[str, Iterator[tuple[Any, ...]]]) -> str:
    parts = list(session[1])
    _, started, plan, _, ending, *_ = parts[0]
    held_ms = sum(row[COLUMNS.index("held_ms")] for row in parts)
    minutes, seconds = divmod(held_ms // 1000, 60)
    when = started[:16].replace("T", " ")
    return f"{when}  {minutes:3}:{seconds:02}  {plan:24} {ending or ''}".rstrip() + "\n"


def _write_sessions(rows: Iterator[tuple[Any, ...]], out: IO[str]) -> None:
    comma = ""
    for _, group in groupby(rows, key=itemgetter(0)):
        done = list(group)
        session = dict(zip(COLUMNS[:_SESSION_COLUMNS], done[0], strict=False))
        names = COLUMNS[_SESSION_COLUMNS:]
        parts = [dict(zip(names, row[_SESSION_COLUMNS:], strict=True)) for row in done]
        session["done"] = [{**part, "too_much": bool(part["too_much"])} for part in parts]
        out.write(f"{comma}\n{json.dumps(session, ensure_ascii=False)}")
        comma = ","


def _read(file: JournalFile, sql: str, use: Callable[[Iterator[Any]], object]) -> None:
    def ask(database: sqlite3.Connection) -> None:
        database.execute(f"PRAGMA mmap_size = {_MAPPED_BYTES}")
        use(database.execute(sql))

    with suppress(FileNotFoundError):
        file.read(ask)
