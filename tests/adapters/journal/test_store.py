"""An empty profile asks nothing of SQLite, and leaves nothing on the disk."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from footcare_gui.adapters.journal.store import SqliteStore
from tests.sessions import never

PROGRAM = """
import sys
from pathlib import Path
from footcare_gui.adapters.journal.store import SqliteStore

folder = Path(sys.argv[1])
nothing = lambda *_: None
store = SqliteStore(folder / "journal.db", folder / "session.open", nothing, nothing, nothing)
assert store.is_empty
assert store.left_session() is None
store.close()
print("sqlite3" in sys.modules)
"""


def test_sqlite_is_not_loaded_before_there_is_something_to_ask(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(tmp_path / "data")],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout.strip() == "False"
    assert not (tmp_path / "data").exists()


def test_what_is_asked_before_anything_was_done_makes_no_file(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    store = SqliteStore(
        folder / "journal.db", folder / "session.open", never, lambda _session: None, lambda: None
    )
    assert store.history.recent(5) == ()
    assert store.history.last_done() == {}
    assert not folder.exists()
