"""A journal on the disk, and the sessions in it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from footcare_gui.domain.memory.remarks import Noted
from footcare_gui.domain.session import commands as c
from tests.builders import PRESS, STRETCH, make_plan
from tests.sessions import Notebook

PLAN = make_plan(PRESS, STRETCH)

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "journal.db"


@pytest.fixture
def notebook(path: Path) -> Notebook:
    return Notebook(path, NOON)


def filled(path: Path, sessions: int) -> list[str]:
    """A journal of some sessions, closed, with everything in its main file; their ids."""
    notebook = Notebook(path, NOON)
    ids = []
    for number in range(sessions):
        notebook.wall.advance(hours=1)
        ids.append(notebook.play(PLAN, lambda p: p.run(60_000).do(c.Stop))[0])
        notebook.history.remark(ids[-1], Noted(f"number {number}"))
    assert {file.name for file in path.parent.glob("journal*")} == {"journal.db"}
    return ids
