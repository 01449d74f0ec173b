"""Where one person's things are kept, or a place that is gone afterward."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from footcare_gui.domain.value import Value
from footcare_gui.platform import places
from footcare_gui.platform.files import keep_to_oneself, make_private


class Profile(Value):
    """The folders of one person.

    Attributes:
        data: What must not be lost: the journal, own routines.
        cache: What can be made again at any time.
        settings: The file of preferences, `None` for the platform's own place.
    """

    data: Path
    cache: Path
    settings: Path | None

    @property
    def journal(self) -> Path:
        """The database of all sessions."""
        return self.data / "journal.db"

    @property
    def open_session(self) -> Path:
        """There only while a session is open: running, or waiting to be gone on with."""
        return self.data / "session.open"

    @property
    def library(self) -> Path:
        """The person's own exercises and routines."""
        return self.data / "library"

    @property
    def log(self) -> Path:
        """What went wrong inside the program."""
        return self.data / places.LOG


@contextmanager
def open_profile(*, temporary: bool) -> Iterator[Profile]:
    """The person's profile, or an empty one that is removed at the end; nobody else reads either.

    The caches of a temporary profile are the person's own: they hold nothing personal.
    """
    keep_to_oneself()
    if not temporary:
        profile = Profile(places.user_data_folder(), places.cache_folder(), None)
        make_private(profile.data, profile.library, *places.settings_files())
        yield profile
        return
    from tempfile import TemporaryDirectory

    with TemporaryDirectory(prefix="footcare-", ignore_cleanup_errors=True) as folder:
        path = Path(folder)
        yield Profile(path / "data", places.cache_folder(), path / "settings.ini")
