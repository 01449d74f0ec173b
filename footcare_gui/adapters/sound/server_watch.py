"""Notices that a sound server has come, without asking again and again whether it has."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal

_Sockets: TypeAlias = dict[Path, tuple[int, int]]


class ServerWatch(QObject):
    """Watches the places where a server would have its socket; idle it costs nothing."""

    appeared = Signal()
    """There is a socket that was not there before."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watcher: QFileSystemWatcher | None = None
        self._known: _Sockets = {}

    def begin(self) -> None:
        """Watch from now on."""
        if self._watcher is not None:
            return
        self._known = _sockets()
        folders = {str(path.parent) for path in places()} | {
            str(path.parent.parent) for path in places()
        }
        there = [folder for folder in sorted(folders) if Path(folder).is_dir()]
        self._watcher = QFileSystemWatcher(there, self)
        self._watcher.directoryChanged.connect(self._on_directory_changed)

    def end(self) -> None:
        """Watch no more."""
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None

    def _on_directory_changed(self) -> None:
        before, self._known = self._known, _sockets()
        if self._known.items() - before.items():
            self.appeared.emit()


def places() -> tuple[Path, ...]:
    """Where a sound server has its socket; empty where that is not how one is reached."""
    named = os.environ.get("PULSE_SERVER", "")
    if named.startswith("unix:"):
        return (Path(named.removeprefix("unix:")),)
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    return (Path(runtime, "pulse", "native"), Path(runtime, "pipewire-0")) if runtime else ()


def _sockets() -> _Sockets:
    found = {}
    for path in places():
        try:
            about = path.stat()
        except OSError:
            continue
        found[path] = (about.st_ino, about.st_ctime_ns)
    return found
