"""Painted pictures in a folder, each a file; what was not used for longest makes room."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

MOST_BYTES = 24_000_000


class PictureFolder:
    """Keeps pictures in a folder.

    Args:
        folder: Where; made when it is first needed, and need not be writable.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get(self, name: str) -> bytes:
        """What was kept under a name, `b""` where nothing was."""
        file = self._file(name)
        try:
            picture = file.read_bytes()
        except OSError:
            return b""
        with suppress(OSError):
            os.utime(file)
        return picture

    def keep(self, name: str, picture: bytes) -> None:
        """Keep one; where that is not possible, it will be painted anew."""
        part = self._folder / f"part-{os.getpid()}.png"
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            part.write_bytes(picture)
            part.replace(self._file(name))
            self._shrink()

    def _file(self, name: str) -> Path:
        return self._folder / f"{name}.png"

    def _shrink(self) -> None:
        """Delete what was not used for longest, until the folder is within its bound."""
        with os.scandir(self._folder) as entries:
            kept = [(entry.stat(), entry.path) for entry in entries]
        total = sum(stat.st_size for stat, _ in kept)
        for stat, path in sorted(kept, key=lambda pair: pair[0].st_mtime_ns):
            if total <= MOST_BYTES:
                return
            Path(path).unlink(missing_ok=True)
            total -= stat.st_size
