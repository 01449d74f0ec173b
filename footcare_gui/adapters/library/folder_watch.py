"""Tells that files of a folder were changed, whoever did it."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from footcare_gui.adapters.library.files import user_files

State = frozenset[tuple[str, int, int]]
"""Name, instant of its last change and size of each file."""
SETTLED_MS = 300
"""Programs write a file in several goes; by then they are through."""


class FolderWatch(QObject):
    """Watches the library files of folders; once for all changes that come together.

    Args:
        folders: Which; one that is not there yet is watched from when `look` finds it.
        parent: Qt's owner.
    """

    changed = Signal()

    def __init__(self, *folders: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folders = folders
        self._watcher = QFileSystemWatcher(self)
        self._settled = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settled.timeout.connect(self._on_settled)
        self._watcher.directoryChanged.connect(lambda _path: self._settled.start())
        self._watcher.fileChanged.connect(lambda _path: self._settled.start())
        self._seen: State = frozenset()
        self.look()

    def look(self) -> None:
        """All is known as it is now; what is there is watched from now on."""
        files = {str(path): path for folder in self._folders for path in user_files(folder)}
        self._seen = _state_of(files)
        self._follow(files)

    def _follow(self, files: Mapping[str, Path]) -> None:
        """A file that was replaced is another one."""
        wanted = {*files, *(str(folder) for folder in self._folders if folder.is_dir())}
        known = {*self._watcher.directories(), *self._watcher.files()}
        if new := sorted(wanted - known):
            self._watcher.addPaths(new)

    def _on_settled(self) -> None:
        before = self._seen
        self.look()
        if self._seen != before:
            self.changed.emit()


def _state_of(files: Mapping[str, Path]) -> State:
    found = set()
    for name, path in files.items():
        with suppress(OSError):
            known = path.stat()
            found.add((name, known.st_mtime_ns, known.st_size))
    return frozenset(found)
