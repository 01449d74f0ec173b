"""A lock that is gone with its process, however that ends, and waits for no disk."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


class FileLock:
    """Held from `take` to `give_up`; the system itself knows by whom, so none is left behind.

    Args:
        path: A file that is nothing else; made if need be, and gone at the end but on Windows.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: int | None = None

    def take(self) -> bool:
        """Hold it; false where somebody else does.

        Raises:
            OSError: There can be no lock, as on a read-only disk.
        """
        while True:
            file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
            try:
                is_ours = _is_locked(file)
            except OSError:
                os.close(file)
                raise
            if is_ours and self._is_named(file):
                self._file = file
                return True
            os.close(file)
            if not is_ours:
                return False

    def give_up(self) -> None:
        """The next one may have it; harmless where it is not held."""
        if self._file is None:
            return
        file, self._file = self._file, None
        if self._is_named(file):
            self.break_off()
        os.close(file)

    def break_off(self) -> None:
        """Leave whoever holds it alone with a file that has no name any more."""
        with suppress(OSError):
            self._path.unlink()

    def _is_named(self, file: int) -> bool:
        """Whether the file is still the one of that name: it goes with who held it."""
        with suppress(OSError):
            return os.path.samestat(os.fstat(file), self._path.stat())
        return False


def _is_locked(file: int) -> bool:
    """Whether the file is locked by us from now on."""
    try:
        if sys.platform == "win32":
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True
