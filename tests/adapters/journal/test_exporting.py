"""Everything goes out as one file, word for word, and as far as it can be read."""

from __future__ import annotations

import json
import os
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path
from typing import Any

from footcare_gui.adapters.journal.exporting import Extras, extras_of, write_export
from footcare_gui.domain.memory.codec import loads
from footcare_gui.domain.memory.remarks import Noted
from footcare_gui.domain.session import commands as c
from tests.builders import PRESS, STRETCH, make_plan
from tests.sessions import Notebook

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
PLAN = make_plan(PRESS, STRETCH)
NO_EXTRAS = Extras()


def test_a_pipe_among_the_own_files_does_not_hold_up_the_export(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.yaml")
    (tmp_path / "a.yaml").write_text("a: 1\n", encoding="utf-8")
    assert extras_of({}, tmp_path).library == {"a.yaml": "a: 1\n"}


def exported(notebook: Notebook, extras: Extras = NO_EXTRAS) -> dict[str, Any]:
    out = StringIO()
    write_export(notebook.file, out, extras, NOON)
    whole: dict[str, Any] = json.loads(out.getvalue())
    return whole


def test_every_row_goes_out_as_it_stands_in_the_journal(tmp_path: Path) -> None:
    notebook = Notebook(tmp_path / "journal.db", NOON)
    session, played = notebook.play(PLAN, lambda p: p.run(20_000).do(c.Stop))
    notebook.history.remark(session, Noted("cold floor"))
    sql = "SELECT seq, utc, offset_min, body FROM events"
    stored = [list(row) for row in notebook.file.run(lambda d: d.execute(sql).fetchall())]
    assert len(stored) == 1 + len(played.events)
    whole = exported(notebook)
    assert whole["sessions"] == [{"id": session, "rows": stored}]
    (remark,) = whole["remarks"]
    assert remark["session"] == session
    assert loads(remark["row"][2]) == Noted("cold floor")


def test_sessions_go_out_in_the_order_in_which_they_began(tmp_path: Path) -> None:
    notebook = Notebook(tmp_path / "journal.db", NOON)
    later, _ = notebook.play(PLAN, lambda p: p.run(9_000))
    notebook.wall.advance(hours=-5)
    earlier, _ = notebook.play(PLAN, lambda p: p.run(9_000))
    assert [session["id"] for session in exported(notebook)["sessions"]] == [earlier, later]


def test_before_the_first_session_the_settings_go_out_all_the_same(tmp_path: Path) -> None:
    notebook = Notebook(tmp_path / "journal.db", NOON)
    whole = exported(notebook, Extras({"preferences/theme": "dark"}, {"a.yaml": "x"}))
    assert (whole["sessions"], whole["remarks"]) == ([], [])
    assert whole["settings"] == {"preferences/theme": "dark"}
    assert whole["library"] == {"a.yaml": "x"}


def test_an_own_file_that_is_no_text_is_left_at_home(tmp_path: Path) -> None:
    (tmp_path / "good.yaml").write_text("exercises: []\n", encoding="utf-8")
    (tmp_path / "bad.yaml").write_bytes(b"\xff\x00\xfe\xfd\x80")
    assert extras_of({}, tmp_path).library == {"good.yaml": "exercises: []\n"}
