"""The journal's file: opened, migrated, and mended where it is damaged. Nothing is ever deleted.

Every connection comes from here, so that whatever is wrong with the file is met in one place:
a newer version is left alone, an older one is backed up before it is migrated, a damaged one is
set aside and what SQLite can still read goes into a new one.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from footcare_gui.adapters.journal.rows_ahead import RowsAhead, take_in
from footcare_gui.adapters.journal.schema import (
    VERSION,
    create_or_migrate,
    is_derived_whole,
    is_whole,
    version_of,
)
from footcare_gui.adapters.journal.transaction import one_moment, transaction
from footcare_gui.adapters.journal.trouble import (
    NO_WRITING_CODES,
    DamagedJournalError,
    NewerJournalError,
    code_of,
    damage_as_such,
    is_damage,
    short,
)

if TYPE_CHECKING:
    from footcare_gui.domain.memory.journal import Notice

T = TypeVar("T")

BUSY_S = 5.0
_VERSION_AT = 60
_WAL = "PRAGMA journal_mode=WAL"
_SIDE_FILES = ("", "-wal", "-shm")


class JournalFile:
    """One journal on disk, for any number of threads.

    Args:
        path: The database; its folder is made when something is first written.
        on_notice: Told, from whichever thread meets it, that a damaged file was mended.
    """

    def __init__(self, path: Path, on_notice: Callable[[Notice], None]) -> None:
        self.path = path
        self._on_notice = on_notice
        self._lock = threading.RLock()
        self._is_ready = False
        self.ahead = RowsAhead(path.with_name("session.open"))
        """What happened in the open session, which may not be in the journal yet."""
        self.is_caught_up = False
        """Whether all that an earlier process left in `ahead` is in the journal."""
        self.generation = 0
        """Grows whenever another file has taken the path; older connections see the old one."""

    def run(self, action: Callable[[sqlite3.Connection], T]) -> T:
        """Do something with a connection of its own; once more after a damaged file was mended.

        Raises:
            sqlite3.Error: It cannot be done, `NewerJournalError` among the reasons.
            OSError: The folder cannot be made or written.
        """
        generation = self.generation
        try:
            with self.connected() as database:
                return action(database)
        except sqlite3.DatabaseError as error:
            if not is_damage(error):
                raise
            self.mend(generation)
        with self.connected() as database:
            return action(database)

    def read(self, action: Callable[[sqlite3.Connection], T]) -> T:
        """The same for a file that need not be there and may be on a disk that cannot be written.

        Raises:
            FileNotFoundError: There is no journal yet.
            sqlite3.Error: It cannot be read.
        """
        if not self.path.exists() and not self.ahead.path.exists():
            raise FileNotFoundError(self.path)
        try:
            return self.run(action)
        except (sqlite3.OperationalError, OSError) as error:
            if not isinstance(error, OSError) and code_of(error) not in NO_WRITING_CODES:
                raise
        with damage_as_such(), closing(_as_it_is(self.path)) as database:
            return action(database)

    @contextmanager
    def connected(self) -> Iterator[sqlite3.Connection]:
        """A connection to a file of the present version, in autocommit.

        Raises:
            sqlite3.Error: The file cannot be opened, or is damaged beyond what its start shows.
            OSError: The folder cannot be made or written.
        """
        with self._lock:
            is_prepared = self._is_ready and self.is_caught_up
            first = None if is_prepared else self._prepared()
        with damage_as_such(), closing(first or _opened(self.path)) as database:
            yield database

    def mend(self, generation: int) -> None:
        """Set the damaged file aside and save what can be read; once for each damaged file.

        Args:
            generation: The one in which the damage was met.
        """
        from footcare_gui.adapters.journal.records import derive_all
        from footcare_gui.adapters.journal.salvage import salvage
        from footcare_gui.domain.memory.journal import Mended

        with self._lock:
            if generation != self.generation:
                return
            aside = self._set_aside()
            self.generation += 1
            self._is_ready = False
            with closing(_opened(self.path)) as database:
                database.execute(_WAL)
                create_or_migrate(database)
                sessions = salvage(aside, database)
                with transaction(database):
                    take_in(database, self.ahead.rows())
                    derive_all(database)
            self._is_ready = self.is_caught_up = True
        self._on_notice(Mended(short(aside), sessions))

    def _prepared(self) -> sqlite3.Connection:
        """A connection, by which the file was brought up to date: opening another is dear."""
        generation = self.generation
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self._refuse_newer(_version_in_header(self.path))
            with damage_as_such(), ExitStack() as unless_whole:
                database = unless_whole.enter_context(closing(_opened(self.path)))
                self._bring_up_to_date(database)
                unless_whole.pop_all()
        except sqlite3.DatabaseError as error:
            if not is_damage(error):
                raise
            self.mend(generation)
            database = _opened(self.path)
        self._is_ready = True
        return database

    def _bring_up_to_date(self, database: sqlite3.Connection) -> None:
        with one_moment(database):
            version = version_of(database)
            self._refuse_newer(version)
            if not is_whole(database):
                raise DamagedJournalError(f"its tables are not those of version {version}")
        if 0 < version < VERSION:
            self._back_up(database, version)
        database.execute(_WAL)
        create_or_migrate(database)
        self.is_caught_up = _catch_up(database, self.ahead)

    def _refuse_newer(self, version: int) -> None:
        if version > VERSION:
            raise NewerJournalError(f"{self.path} is of version {version}, newer than {VERSION}")

    def _back_up(self, database: sqlite3.Connection, version: int) -> None:
        """Keep a whole copy as it was before a migration."""
        target = self._free_name(f"before-v{version + 1}")
        part = target.with_suffix(".part")
        with closing(sqlite3.connect(part)) as copy:
            database.backup(copy)
        part.replace(target)

    def _set_aside(self) -> Path:
        aside = self._free_name("damaged")
        for suffix in _SIDE_FILES:
            with suppress(FileNotFoundError):
                Path(f"{self.path}{suffix}").rename(f"{aside}{suffix}")
        return aside

    def _free_name(self, what: str) -> Path:
        """A name beside the journal that nothing has yet."""
        stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
        number = 1
        while True:
            again = "" if number == 1 else f"-{number}"
            path = self.path.with_name(f"{self.path.stem}.{what}-{stamp}{again}.db")
            if not path.exists():
                return path
            number += 1


def _catch_up(database: sqlite3.Connection, ahead: RowsAhead) -> bool:
    """Take in and derive what was written before a kill or a migration; false where no room is."""
    rows = ahead.rows()
    if not rows and is_derived_whole(database):
        return True
    from footcare_gui.adapters.journal.records import derive_new

    try:
        with transaction(database):
            take_in(database, rows)
            derive_new(database)
    except sqlite3.OperationalError:
        return False
    return True


def _opened(path: Path) -> sqlite3.Connection:
    database = sqlite3.connect(path, timeout=BUSY_S, isolation_level=None)
    try:
        database.execute("PRAGMA synchronous=FULL")
    except BaseException:
        database.close()
        raise
    return database


def _as_it_is(path: Path) -> sqlite3.Connection:
    """For a disk where nothing can be written, not even what SQLite keeps beside a database."""
    database = sqlite3.connect(f"{path.absolute().as_uri()}?immutable=1", uri=True)
    version = version_of(database)
    if version != VERSION:
        database.close()
        raise sqlite3.DatabaseError(f"{path} is of version {version}, not {VERSION}")
    return database


def _version_in_header(path: Path) -> int:
    """The version without opening the file as a database; 0 where there is none."""
    try:
        with path.open("rb") as file:
            head = file.read(_VERSION_AT + 4)
    except FileNotFoundError:
        return 0
    if not head.startswith(b"SQLite format 3\0"):
        return 0
    return int.from_bytes(head[_VERSION_AT:], "big", signed=True)
