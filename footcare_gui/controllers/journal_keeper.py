"""Keeps what happens in sessions, and tells what became of keeping it."""

from __future__ import annotations

from collections.abc import Callable, Container
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from footcare_gui.controllers.live_session import LiveSession
    from footcare_gui.domain.memory.journal import LeftSession, Notice, NotSaved
    from footcare_gui.ports.stores import History, JournalStore

OpenStore = Callable[
    [Callable[["Notice"], None], Callable[[str], None], Callable[[], None]], "JournalStore"
]
"""Opens a store that tells, from any thread, a notice, the id of a session that is kept whole, and
that a remark was kept."""


class JournalKeeper(QObject):
    """Listens to sessions and writes them down; everything about one person's memory is asked here.

    Args:
        open_store: Where it is kept.
        parent: Qt's owner.
    """

    changed = Signal()
    """What was done, or what was said about it, is different from before."""

    noticed = Signal(object)
    """A `Notice`: nothing is being saved, it is again, a damaged file was set aside."""

    ended_unsaved = Signal(object)
    """A session is over while something could not be written yet; the `NotSaved` says why."""

    left_found = Signal(object)
    """A `LeftSession` that may go on."""

    left_finished = Signal()
    """A session that was left has been ended where it was left; everything done is kept."""

    left_settled = Signal()
    """The session that was found left waits no more: it goes on, or has ended."""

    _told = Signal(object)
    _saved = Signal(str)

    def __init__(self, open_store: OpenStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._trouble: NotSaved | None = None
        self._waiting: LeftSession | None = None
        self._told.connect(self._on_told, Qt.ConnectionType.QueuedConnection)
        self._saved.connect(self._on_saved, Qt.ConnectionType.QueuedConnection)
        self._store = open_store(self._told.emit, self._saved.emit, self.changed.emit)

    @property
    def history(self) -> History:
        """What was done; ask it anything at any time."""
        return self._store.history

    def known_history(self) -> History | None:
        """The same, `None` while nothing was ever done."""
        return None if self._store.is_empty else self._store.history

    def warm(self) -> None:
        """A session may begin any moment: what writes and reads is loaded, and does neither yet."""
        _ = self._store.journal, self._store.history

    def begin(self, live: LiveSession) -> None:
        """Write down all that happens in a session from now on.

        One that was left for later ends where it was left: only one can wait.
        """
        journal, left = self._store.journal, live.left
        if left is None and self._waiting is not None:
            self._end_where_left(self._waiting)
        self._settle()
        if left is None:
            journal.begin(live.id, live.plan)
        else:
            journal.go_on(live.id, left.rows)
            for event in left.resumption.bridge:
                journal.record(event)
            journal.flush()
        live.controller.event_emitted.connect(journal.record)
        live.controller.settled.connect(journal.flush)
        live.controller.finished.connect(self._on_session_finished)

    def end(self) -> None:
        """The session is over, or left where it stands."""
        self._store.journal.end()

    def left_session(self) -> LeftSession | None:
        """The session that was left before its end, if one waits."""
        return self._store.left_session()

    def finish(self, left: LeftSession) -> None:
        """End a session where it was left; everything done is kept."""
        self._end_where_left(left)
        self.left_finished.emit()

    def _settle(self) -> None:
        """None waits any more."""
        if self._waiting is not None:
            self._waiting = None
            self.left_settled.emit()

    def _end_where_left(self, left: LeftSession) -> None:
        self._settle()
        journal = self._store.journal
        journal.go_on(left.session, left.rows)
        for event in left.resumption.finished():
            journal.record(event)
        journal.end()

    def look_for_left(self, known: Container[str]) -> None:
        """Tell of a session that was left; one with anything unknown in it is ended there.

        Args:
            known: The ids of all exercises.
        """
        left = self.left_session()
        if left is None:
            return
        if all(segment.exercise in known for segment in left.resumption.plan.segments):
            self._waiting = left
            self.left_found.emit(left)
        else:
            self.finish(left)

    def close(self) -> None:
        """The end of the app: wait until everything is kept."""
        self._store.close()

    def _on_session_finished(self) -> None:
        self._store.journal.end()
        if self._trouble is not None:
            self.ended_unsaved.emit(self._trouble)

    def _on_told(self, notice: Notice) -> None:
        from footcare_gui.domain.memory.journal import NotSaved

        self._trouble = notice if isinstance(notice, NotSaved) else None
        self.noticed.emit(notice)

    def _on_saved(self, _session: str) -> None:
        self.changed.emit()
