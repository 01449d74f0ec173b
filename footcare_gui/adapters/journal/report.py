"""The whole history as text for other programs: one line for each exercise and side, or JSON."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import groupby
from operator import itemgetter
from typing import IO, Any

from footcare_gui.adapters.journal.file import JournalFile
from footcare_gui.domain.exercises.faults import one_line
from footcare_gui.domain.memory.by_hand import BY_HAND

COLUMNS = (
    "session", "started", "plan", "type", "ending", "took_ms", "felt_before", "felt_after", "hurt",
    "note", "exercise", "variant", "side", "at", "planned_ms", "held_ms", "reps", "planned_reps",
    "too_much", "extent",
)  # fmt: skip
_SESSION_COLUMNS = 10
_MAPPED_BYTES = 1_000_000_000
_TEXTS = ("plan_id", "plan_type", "ending", "hurt", "note", "exercise", "variant", "side")
"""The columns that can hold whatever an import has brought."""

_ROWS = """
SELECT {columns} FROM sessions JOIN deeds ON deeds.session = sessions.session
WHERE removed = 0 ORDER BY started_ms, sessions.session, number
"""
_INSTANT = (
    "strftime('%Y-%m-%dT%H:%M:%S', {ms} / 1000 + {offset} * 60, 'unixepoch')"
    " || printf('%s%02d:%02d', iif({offset} < 0, '-', '+'), abs({offset}) / 60, abs({offset}) % 60)"
)
_FIELD = "iif({name} GLOB '[-=+@]*' OR {name} GLOB '*[^ !#-+--~]*', field({name}), {name})"
"""What is more than plain ASCII without comma and quotation mark is handed to Python, which would
make the whole ten times as slow."""

_COLUMNS = {name: name for name in COLUMNS} | {
    "session": "sessions.session",
    "started": _INSTANT.format(ms="started_ms", offset="sessions.offset_min"),
    "plan": "plan_id",
    "type": "plan_type",
    "at": _INSTANT.format(ms="at_ms", offset="deeds.offset_min"),
}
_CSV_COLUMNS = {
    name: _FIELD.format(name=column) if column in _TEXTS else column
    for name, column in _COLUMNS.items()
} | {"too_much": "iif(too_much, 'yes', 'no')"}
_FOR_CSV = _ROWS.format(
    columns=f"printf('{','.join(['%s'] * len(COLUMNS))}\n', {', '.join(_CSV_COLUMNS.values())})"
)
"""A whole line of each row: twenty values a row cost Python half as much again as SQLite."""
_FOR_OTHERS = _ROWS.format(columns=", ".join(_COLUMNS.values()))


def write_csv(file: JournalFile, out: IO[str]) -> None:
    """One line for each exercise and side of each session, oldest first; times in milliseconds.

    Raises:
        sqlite3.Error: The journal cannot be read.
    """
    out.write(f"{','.join(COLUMNS)}\n")
    _read(file, _FOR_CSV, lambda rows: out.writelines(map(itemgetter(0), rows)))


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
    _, started, plan, plan_type, ending, *_ = parts[0]
    ending = plan_type if plan_type == BY_HAND else ending
    told_s = sum(row[COLUMNS.index("held_ms")] // 1000 for row in parts)
    minutes, seconds = divmod(told_s, 60)
    when = started[:16].replace("T", " ")
    return one_line(f"{when}  {minutes:3}:{seconds:02}  {plan:24} {ending or ''}".rstrip()) + "\n"


def _write_sessions(rows: Iterator[tuple[Any, ...]], out: IO[str]) -> None:
    comma = ""
    for _, group in groupby(rows, key=itemgetter(0)):
        done = list(group)
        session = dict(zip(COLUMNS[:_SESSION_COLUMNS], done[0], strict=False))
        names = COLUMNS[_SESSION_COLUMNS:]
        parts = [dict(zip(names, row[_SESSION_COLUMNS:], strict=True)) for row in done]
        session["done"] = [{**part, "too_much": bool(part["too_much"])} for part in parts]
        out.write(f"{comma}\n{_visible(json.dumps(session, ensure_ascii=False))}")
        comma = ","


def harmless(field: str) -> str:
    """A field that no spreadsheet takes for a formula and that drives no terminal.

    Lines stay lines: in CSV they stand in quotation marks.
    """
    shown = "\n".join(map(one_line, field.replace("\r\n", "\n").split("\n")))
    return f"'{shown}" if shown.startswith(("-", "=", "+", "@")) else shown


def csv_field(text: str) -> str:
    """A field of a line of CSV, harmless, in quotation marks where it needs them."""
    shown = harmless(text)
    quoted = shown.replace('"', '""')
    return f'"{quoted}"' if any(mark in shown for mark in ',"\n') else shown


def _visible(text: str) -> str:
    """JSON with what is not seen, or drives a terminal, in JSON's own way of writing it."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else _escaped(c) for c in text)


def _escaped(character: str) -> str:
    units = character.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[i : i + 2].hex()}" for i in range(0, len(units), 2))


def _read(file: JournalFile, sql: str, use: Callable[[Iterator[Any]], object]) -> None:
    def ask(database: sqlite3.Connection) -> None:
        database.execute(f"PRAGMA mmap_size = {_MAPPED_BYTES}")
        database.create_function("field", 1, csv_field, deterministic=True)
        use(database.execute(sql))

    with suppress(FileNotFoundError):
        file.read(ask)
