"""Where things stay: settings, journal and history, pictures, the library."""

from __future__ import annotations

from collections.abc import Container, Mapping
from contextlib import AbstractContextManager
from datetime import date, datetime
from pathlib import Path
from typing import Any, Protocol

from footcare_gui.domain.choices.preferences import Preferences
from footcare_gui.domain.choices.window_state import WindowState
from footcare_gui.domain.exercises.faults import Fault
from footcare_gui.domain.exercises.routine import Library, Routine
from footcare_gui.domain.memory.by_hand import Entry
from footcare_gui.domain.memory.history import (
    DayTotal,
    FeltPoint,
    SessionRecord,
    SideOutline,
    SideRecord,
    SideTotal,
)
from footcare_gui.domain.memory.journal import LeftSession
from footcare_gui.domain.memory.remarks import Remark
from footcare_gui.domain.session.events import Event
from footcare_gui.domain.session.plan import Dose, SessionPlan


class History(Protocol):
    """What was done and how it felt, and a place for the person's remarks.

    Nothing here raises or blocks for long: where nothing can be read there is nothing, and where
    nothing can be written that is said once, elsewhere. Days are local days as they were lived;
    removed sessions appear only in `record`.
    """

    def at_once(self) -> AbstractContextManager[None]:
        """What is asked within the block is asked together, which is cheaper."""
        ...

    def record(self, session: str) -> SessionRecord | None:
        """One session, also a removed one; `None` where there is none of that id."""
        ...

    def recent(self, count: int, before: datetime | None = None) -> tuple[SessionRecord, ...]:
        """The last sessions that began before an instant (now, without one), newest first."""
        ...

    def since(self, instant: datetime) -> tuple[SessionRecord, ...]:
        """The sessions that began since an instant, or went on since then, newest first."""
        ...

    def of_day(self, day: date) -> tuple[SessionRecord, ...]:
        """The sessions that began on a day, oldest first."""
        ...

    def days(self, first: date, last: date) -> tuple[DayTotal, ...]:
        """The days with anything done, from the first to the last, both included."""
        ...

    def side_records(self, since: datetime) -> tuple[SideRecord, ...]:
        """Everything done since an instant, oldest first."""
        ...

    def outline(self, since: datetime) -> tuple[SideOutline, ...]:
        """What the sessions that began since an instant amount to: a line for each side of a form.

        It is told for far less than all of them are, so that who needs few need not ask for all.
        """
        ...

    def last_done(self) -> Mapping[str, datetime]:
        """When each exercise was last done, over all time, by its id."""
        ...

    def sides(self, first: date, last: date) -> tuple[SideTotal, ...]:
        """Work time by exercise and side, from the first day to the last, both included."""
        ...

    def felt(self, first: date, last: date) -> tuple[FeltPoint, ...]:
        """How the sessions that began in a span of days felt, oldest first."""
        ...

    def remark(self, session: str, remark: Remark) -> None:
        """Add to a session: how it felt, a note, `Removed()`, `Restored()` to undo that."""
        ...

    def enter(self, entry: Entry) -> None:
        """Add a session that was done without the app."""
        ...


class Settings(Protocol):
    """What a person has chosen, and where the window was left, from one start to the next.

    Only what has changed is kept, and whatever is asked is what is kept by now: another process
    may have written too, as an import from the command line does.
    """

    def preferences(self) -> Preferences:
        """What is kept now, the default for everything that is not."""
        ...

    def keep(self, changes: Mapping[str, Any]) -> None:
        """Keep what has changed of the preferences, by their names; the rest stays as it is."""
        ...

    def today_doses(self) -> Mapping[tuple[str, str], Dose]:
        """The doses for today only, by (exercise, variant); none of another day."""
        ...

    def keep_today_doses(self, changes: Mapping[tuple[str, str], Dose | None]) -> None:
        """Keep what has changed of them until the end of this day; `None` takes one back."""
        ...

    def window_state(self) -> WindowState:
        """Where the window was left."""
        ...

    def keep_window_state(self, state: WindowState) -> None:
        """Keep where the window is left."""
        ...

    def files_folder(self) -> str:
        """Where a file was written or read last, `""` where none was."""
        ...

    def keep_files_folder(self, folder: str) -> None:
        """Keep where the next file dialog begins."""
        ...

    def reminder_memory(self) -> str:
        """What was remembered of reminders, `""` where nothing was."""
        ...

    def keep_reminder_memory(self, memory: str) -> None:
        """Remember it."""
        ...

    def known_version(self) -> str:
        """Which version of the app ran last, `""` before the first."""
        ...

    def keep_known_version(self, version: str) -> None:
        """Remember it."""
        ...

    def set_damage_aside(self) -> Path | None:
        """Put away what cannot be read, to begin anew; returns where it is now."""
        ...

    def write(self) -> bool:
        """Have it where it stays by now; false where that is not possible."""


class Journal(Protocol):
    """Keeps every event of a session as it happens, one session at a time.

    Never waits for a disk and never raises into a session.
    """

    def begin(self, session: str, plan: SessionPlan) -> None:
        """Open a session of that id, a new one, with its plan."""
        ...

    def go_on(self, session: str, rows: int) -> None:
        """Open a session that was left after so many rows: its plan, and an event each."""
        ...

    def record(self, event: Event) -> None:
        """Keep one event with the next `flush`; does nothing outside a session."""
        ...

    def flush(self) -> None:
        """Everything recorded since the last time happened at once: all of it is kept or none."""
        ...

    def end(self) -> None:
        """Close the session; harmless when none is open."""
        ...


class JournalStore(Protocol):
    """One person's memory: who writes it, who reads it, and what was left open in it."""

    @property
    def journal(self) -> Journal:
        """The one writer."""
        ...

    @property
    def history(self) -> History:
        """What was done; ask it anything at any time."""
        ...

    @property
    def is_empty(self) -> bool:
        """Whether there is surely nothing to ask it for."""
        ...

    def left_session(self) -> LeftSession | None:
        """The session that was left before its end, if one waits."""
        ...

    def close(self) -> None:
        """Wait until everything is kept, or for as long as one may wait."""
        ...


class PictureShelf(Protocol):
    """Keeps pictures that were painted, from one start to the next."""

    def get(self, name: str) -> bytes:
        """What was kept under a name, `b""` where nothing was."""
        ...

    def keep(self, name: str, picture: bytes) -> None:
        """Keep one; never fails, for what is not kept is painted anew."""
        ...


class LibraryStore(Protocol):
    """Everything that can be done: what the app brings along, and a person's own files."""

    @property
    def is_large(self) -> bool:
        """Whether reading it would keep a window waiting."""
        ...

    def load(self) -> tuple[Library, tuple[Fault, ...]]:
        """Read it, with all that is wrong in files that were left out."""
        ...

    def load_built_in(self) -> tuple[Library, tuple[Fault, ...]]:
        """Read only what the app brings along, which is quick."""
        ...

    def save_routine(self, routine: Routine, taken: Container[str], before: str = "") -> Routine:
        """Keep one among the person's own routines.

        Args:
            routine: What it is called and what is in it. Without an id it is new; with one it
                takes that one's place, also of one that others made.
            taken: All ids that are known.
            before: Where it is not there yet, the one before which it is put; else behind all.

        Returns:
            It with an id of its own.

        Raises:
            OSError: It cannot be written.
            ValueError: It has no name, or nothing in it.
            FaultyFileError: The file in which it would be kept has faults.
        """
        ...

    def remove_routine(self, routine: str) -> None:
        """Take one of the person's own routines out, by its id.

        Raises:
            OSError: It cannot be written.
            FaultyFileError: The file in which it is kept has faults.
        """
        ...
