"""Keeps sessions on a disk that fills up or turns read-only, and tells what happened as JSON.

usage: python -m tests.adapters.journal.on_a_small_disk full|read-only FOLDER, in a mount namespace
of its own with a small disk of its own at FOLDER.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from footcare_gui.domain.memory.journal import Notice
from footcare_gui.domain.session import commands as c
from footcare_gui.domain.session.state import Finished
from tests.builders import ALL, make_plan
from tests.sessions import Notebook

PLAN = make_plan(*ALL)
NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
MOST_SESSIONS = 400


def main(how: str, folder: Path) -> dict[str, Any]:
    """Fill it or lock it in the middle, use it, set it free, use it again."""
    said: list[Notice] = []
    notebook = Notebook(folder / "data" / "journal.db", NOON, said.append)
    hinder, free = _FULL if how == "full" else _READ_ONLY
    before = [_play(notebook)]
    hinder(folder)
    went_on: list[str] = []
    while not said and len(went_on) < MOST_SESSIONS:
        went_on.append(_play(notebook))
    hindered = [repr(notice) for notice in said]
    seen = len(notebook.history.recent(10_000))
    free(folder)
    after = [_play(notebook) for _ in range(3)]
    kept = {record.id for record in notebook.history.recent(10_000)}
    integrity = notebook.file.run(lambda d: d.execute("PRAGMA integrity_check").fetchone()[0])
    return {
        "said": hindered,
        "all_went_on": len(went_on) > 0,
        "readable_meanwhile": seen,
        "lost": sum(session not in kept for session in (*before, *went_on, *after)),
        "said_afterward": [repr(notice) for notice in said[len(hindered) :]],
        "integrity": integrity,
    }


def _play(notebook: Notebook) -> str:
    notebook.wall.advance(minutes=30)
    session, played = notebook.play(PLAN, lambda p: p.run(300_000).do(c.Stop))
    assert isinstance(played.state, Finished)
    return session


def _fill(folder: Path) -> None:
    """Leave room for a few sessions."""
    with (folder / "ballast").open("wb") as file:
        file.write(bytes(1_200_000))


def _empty(folder: Path) -> None:
    (folder / "ballast").unlink()


def _remount(option: str) -> Callable[[Path], None]:
    def remount(folder: Path) -> None:
        subprocess.run(["mount", "-o", f"remount,{option}", str(folder)], check=True)

    return remount


_FULL = _fill, _empty
_READ_ONLY = _remount("ro"), _remount("rw")

if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1], Path(sys.argv[2]))))
