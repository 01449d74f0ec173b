"""The journal in SQLite as one thing: its writer, its reader, and what was left open in it.

SQLite is loaded when something is first asked or written, never for an empty profile's window.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from footcare_gui.adapters.journal.file import JournalFile
    from footcare_gui.adapters.journal.history import SqliteHistory
    from footcare_gui.adapters.journal.journal import SqliteJournal
    from footcare_gui.domain.memory.journal import LeftSession, Notice


class SqliteStore:
    """One person's memory on the disk.

    Args:
        path: The database of all sessions; need not be there yet.
        open_session: There only while a session is open, or waits to be gone on with.
        on_notice: Told, from any thread, what is wrong with keeping.
        on_saved: Told, from the writer's thread, the id of a session that is on the disk whole.
        on_remarked: Told after a remark was kept.
    """

    def __init__(
        self,
        path: Path,
        open_session: Path,
        on_notice: Callable[[Notice], None],
        on_saved: Callable[[str], None],
        on_remarked: Callable[[], None],
    ) -> None:
        self._path, self._open_session = path, open_session
        self._on_notice, self._on_saved, self._on_remarked = on_notice, on_saved, on_remarked

    @cached_property
    def journal(self) -> SqliteJournal:
        """The one writer."""
        from footcare_gui.adapters.journal.journal import SqliteJournal

        return SqliteJournal(self._file, self._on_notice, self._on_saved)

    @cached_property
    def history(self) -> SqliteHistory:
        """What was done; ask it anything at any time."""
        from footcare_gui.adapters.journal.history import SqliteHistory

        return SqliteHistory(self._file, self._on_notice, self._on_remarked)

    @property
    def is_empty(self) -> bool:
        """Whether there is surely nothing to ask it for."""
        return not self._path.exists()

    def left_session(self) -> LeftSession | None:
        """The session that was left before its end, if one waits."""
        if not self._open_session.exists():
            return None
        from footcare_gui.adapters.journal.left import left_session

        return left_session(self._file)

    def close(self) -> None:
        """Wait until everything is on the disk, or for ten seconds."""
        if "journal" in vars(self):
            self.journal.close()

    @cached_property
    def _file(self) -> JournalFile:
        from footcare_gui.adapters.journal.file import JournalFile

        return JournalFile(self._path, self._on_notice)
