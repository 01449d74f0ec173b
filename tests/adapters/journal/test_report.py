"""The history as text for other programs: whatever an import has brought, it does no harm."""

from __future__ import annotations

import csv
import json
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path

import pytest

from footcare_gui.adapters.journal.report import write_csv, write_json, write_table
from footcare_gui.domain.memory.remarks import Hurt, Noted
from tests.builders import PRESS, STRETCH, make_plan
from tests.sessions import Notebook

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
EVIL = '=HYPERLINK("x")\x1b]0;owned\x07\u202egnp.\U000e0041'
NOTE = f"a line\n{EVIL}"


@pytest.fixture
def notebook(tmp_path: Path) -> Notebook:
    found = Notebook(tmp_path / "journal.db", NOON)
    session, _ = found.play(make_plan(PRESS, STRETCH)._replace(id=EVIL))
    found.history.remark(session, Noted(NOTE))
    found.history.remark(session, Hurt(EVIL))
    return found


def is_harmless(text: str) -> bool:
    return all(line.isprintable() for line in text.splitlines())


def test_no_field_of_the_csv_is_a_formula_or_drives_a_terminal(notebook: Notebook) -> None:
    out = StringIO()
    write_csv(notebook.file, out)
    assert is_harmless(out.getvalue())
    rows = list(csv.DictReader(StringIO(out.getvalue())))
    assert rows
    for row in rows:
        assert row["plan"].startswith("'=HYPERLINK")
        assert row["hurt"].startswith("'=HYPERLINK")
        assert row["note"].splitlines()[0] == "a line"
        assert not any(field.startswith(("=", "+", "-", "@")) for field in row.values())


def test_a_line_of_the_table_is_one_line_that_drives_no_terminal(notebook: Notebook) -> None:
    out = StringIO()
    write_table(notebook.file, out)
    assert is_harmless(out.getvalue())
    assert len(out.getvalue().splitlines()) == 1


def test_json_shows_nothing_that_is_not_seen_and_still_says_the_same(notebook: Notebook) -> None:
    out = StringIO()
    write_json(notebook.file, out)
    assert is_harmless(out.getvalue())
    (session,) = json.loads(out.getvalue())["sessions"]
    assert (session["plan"], session["note"], session["hurt"]) == (EVIL, NOTE, EVIL)
