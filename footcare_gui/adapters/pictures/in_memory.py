"""Painted pictures for as long as the app runs: for rehearsals, and where nothing may be kept."""

from __future__ import annotations


class PicturesInMemory:
    """Keeps pictures, and forgets them at the end."""

    def __init__(self) -> None:
        self._kept: dict[str, bytes] = {}

    def get(self, name: str) -> bytes:
        """What was kept under a name, `b""` where nothing was."""
        return self._kept.get(name, b"")

    def keep(self, name: str, picture: bytes) -> None:
        """Keep one."""
        self._kept[name] = picture
