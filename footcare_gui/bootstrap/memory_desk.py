"""Keeps the journal: who writes it, who asks it, and what was left open in it.

SQLite is loaded when something is first asked or written, never for an empty profile's window.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from footcare_gui.platform.profile import Profile

if TYPE_CHECKING:
    from footcare_gui.adapters.journal.file import JournalFile
    from footcare_gui.adapters.journal.journal import SqliteJournal
    from footcare_gui.domain.memory.journal import LeftSession, NotSaved
    from footcare_gui.ports import History


class MemoryDesk(QObject):
    """One person's memory.

    Args:
        profile: Where it is kept.
        parent: Qt's owner.
    """

    changed = Signal()
    """What was done, or what was said about it, is different from before."""

    said = Signal(str)
    """One line for the person: nothing is being saved, a damaged file was set aside."""

    _noticed = Signal(object)
    _saved = Signal(str)

    def __init__(self, profile: Profile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._profile = profile
        self.trouble: NotSaved | None = None
        """Why something could not be written, until it can be again."""
        self._noticed.connect(self._on_noticed, Qt.ConnectionType.QueuedConnection)
        self._saved.connect(self._on_saved, Qt.ConnectionType.QueuedConnection)

    @cached_property
    def history(self) -> History:
        """What was done; ask it anything at any time."""
        from footcare_gui.adapters.journal.history import SqliteHistory

        return SqliteHistory(self._file, self._noticed.emit, self.changed.emit)

    @cached_property
    def journal(self) -> SqliteJournal:
        """The one writer."""
        from footcare_gui.adapters.journal.journal import SqliteJournal

        return SqliteJournal(self._file, self._noticed.emit, self._saved.emit)

    def left_session(self) -> LeftSession | None:
        """The session that was left before its end, if one waits."""
        if not self._profile.open_session.exists():
            return None
        from footcare_gui.adapters.journal.left import left_session

        return left_session(self._file)

    def finish(self, left: LeftSession) -> None:
        """End a session where it was left; everything done is kept."""
        self.journal.go_on(left.session, left.rows)
        for event in left.resumption.finished():
            self.journal.record(event)
        self.journal.end()

    def close(self) -> None:
        """Wait until everything is on the disk."""
        if "journal" in self.__dict__:
            self.journal.close()

    @cached_property
    def _file(self) -> JournalFile:
        from footcare_gui.adapters.journal.file import JournalFile

        return JournalFile(self._profile.journal, self._noticed.emit)

    def _on_noticed(self, notice: object) -> None:
        from footcare_gui.domain.memory.journal import NotSaved
        from footcare_gui.texts import journal as words

        self.trouble = notice if isinstance(notice, NotSaved) else None
        self.said.emit(words.notice(notice))  # type: ignore[arg-type]

    def _on_saved(self, _session: str) -> None:
        self.changed.emit()
