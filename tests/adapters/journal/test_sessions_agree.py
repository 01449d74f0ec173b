"""Export, import, the look at this computer, the sheet and the days count the same sessions."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from io import StringIO
from pathlib import Path

from footcare_gui.adapters.checks.data import check_journal
from footcare_gui.adapters.journal.exporting import Extras, Written, write_export
from footcare_gui.adapters.journal.importing import Brought, merge, read_export
from footcare_gui.domain.memory.remarks import Removed
from footcare_gui.domain.progress.report import report
from footcare_gui.domain.session import commands as c
from tests.builders import STRETCH, make_plan
from tests.sessions import Notebook

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
PLAN = make_plan(STRETCH)


def filled(path: Path) -> Notebook:
    """Three sessions that count, and three others: taken out, two seconds long, never begun."""
    notebook = Notebook(path, NOON)
    for _ in range(3):
        notebook.play(PLAN)
        notebook.wall.advance(minutes=30)
    mistake, _ = notebook.play(PLAN)
    notebook.history.remark(mistake, Removed())
    notebook.play(PLAN, lambda played: played.run(22_000).do(c.Stop))
    assert any(record.held_ms and not record.counted for record in notebook.history.recent(9))
    notebook.play(PLAN, lambda played: played.do(c.Stop))
    return notebook


def test_all_that_tell_how_many_sessions_there_are_tell_the_same(tmp_path: Path) -> None:
    notebook = filled(tmp_path / "here" / "journal.db")
    out, path = StringIO(), tmp_path / "out.json"
    assert write_export(notebook.file, out, Extras(), NOON) == Written(counted=3, others=3)
    path.write_text(out.getvalue(), encoding="utf-8")
    other = Notebook(tmp_path / "there" / "journal.db", NOON)
    assert merge(other.file, read_export(path)) == Brought(3, 0, others=3, differing=0, remarks=1)
    day = NOON.date()
    for one in (notebook, other):
        sheet = report(one.history.recent(99), day, day + timedelta(days=1))
        (total,) = one.history.days(day, day)
        assert check_journal(one.file.path).number == sheet.sessions == total.sessions == 3
        assert sheet.held_ms == total.held_ms == sum(ms for _, ms in sheet.lines[0].held_ms)
