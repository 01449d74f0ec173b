"""Rows of a session that is entered by hand: all of them at once, and what follows from them."""

from __future__ import annotations

import sqlite3

from footcare_gui.adapters.journal.instants import offset_min_of, utc_text
from footcare_gui.adapters.journal.records import derive_new
from footcare_gui.adapters.journal.transaction import transaction
from footcare_gui.domain.memory.by_hand import Entry
from footcare_gui.domain.memory.codec import dumps

_ROW = "INSERT INTO events (session, seq, utc, offset_min, body) VALUES (?, ?, ?, ?, ?)"


def write_entry(database: sqlite3.Connection, entry: Entry) -> None:
    """Keep an entry whole or not at all.

    Raises:
        sqlite3.Error: It cannot be written.
    """
    plan = (entry.session, 0, utc_text(entry.began), offset_min_of(entry.began), dumps(entry.plan))
    rows = [plan]
    for number, stamped in enumerate(entry.happened, 1):
        wall = stamped.wall
        body = dumps(stamped.event)
        rows.append((entry.session, number, utc_text(wall), offset_min_of(wall), body))
    with transaction(database):
        database.executemany(_ROW, rows)
        derive_new(database)
