"""One Footcare for each profile: a second one brings the first to the front.

A lock says that one is running; a crash leaves none that blocks, and one that nobody answers for is
taken over. The first one answers on a local socket.
"""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote_from_bytes, unquote_to_bytes

from PySide6.QtCore import QObject, QTimer, Signal

from footcare_gui.platform.file_lock import FileLock
from footcare_gui.platform.qt_paths import is_text
from footcare_gui.startup.fast_hash import hash_of

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

LISTEN_AFTER_MS = 500
"""The first picture comes first; Qt's network module is loaded after it."""

SHOW, STAY = "show", "stay"
"""What a second one asks of the first."""

ANSWER_S = 3.0
_LONGEST_PATH = 100
_ENOUGH_BYTES = 16_000
_NO_TOKEN = "-"
_ACTIVATION = "XDG_ACTIVATION_TOKEN"


class SingleInstance(QObject):
    """The claim to be the one instance of a profile.

    Args:
        folder: The profile's data folder; made if need be.
        parent: Qt's owner.
    """

    asked_to_front = Signal()
    """Somebody started Footcare again: show this one."""
    asked_to_open = Signal(object)
    """The same with a file to be opened, by its path."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        with suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
        self._name = _socket_name(folder)
        self._lock = FileLock(folder / "instance.lock")
        self._server: QLocalServer | None = None

    def claim(self, file: Path | None = None, *, asks_to_front: bool = True) -> bool:
        """Become the one; false when another is, which has then been asked to come to the front.

        Where no lock can be made, as on a read-only disk, every instance is the one.

        Args:
            file: What it is asked to open, too.
            asks_to_front: The other one is to come; else it is only asked whether it is there.
        """
        if self._is_another():
            if self._is_answered(SHOW if asks_to_front else STAY, file):
                return False
            self._lock.break_off()  # it hangs
            self._is_another()
        return True

    def answer_soon(self) -> None:
        """Listen for others from half a second on; needs the application to be there."""
        QTimer.singleShot(LISTEN_AFTER_MS, self, self._listen)

    def give_up(self) -> None:
        """The end: the next one may be the one."""
        if self._server is not None:
            self._server.close()
        self._lock.give_up()

    def _is_another(self) -> bool:
        """Whether somebody else is the one; else it is this one from now on."""
        try:
            return not self._lock.take()
        except OSError:
            return False

    def _is_answered(self, verb: str, file: Path | None) -> bool:
        """Ask the other one, which may be starting itself; true once it has heard."""
        from PySide6.QtNetwork import QLocalSocket

        deadline = time.monotonic() + ANSWER_S
        token = os.environ.get(_ACTIVATION, "").strip() or _NO_TOKEN
        opened = "" if file is None else quote_from_bytes(os.fsencode(file.absolute()))
        message = f"{verb} {token} {opened}\n".encode(errors="replace")
        while time.monotonic() < deadline:
            socket = QLocalSocket()
            socket.connectToServer(self._name)
            if socket.waitForConnected(500):
                socket.write(message[:_ENOUGH_BYTES])
                socket.waitForBytesWritten(500)
                socket.disconnectFromServer()
                return True
            time.sleep(0.1)
        return False

    def _listen(self) -> None:
        from PySide6.QtNetwork import QLocalServer

        QLocalServer.removeServer(self._name)
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._on_server_new_connection)
        server.listen(self._name)
        self._server = server

    def _on_server_new_connection(self) -> None:
        assert self._server is not None
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            said = b""
            if socket.waitForReadyRead(200):
                said = bytes(socket.read(_ENOUGH_BYTES).data())
            socket.disconnectFromServer()
            self._take(said.decode(errors="replace").split())

    def _take(self, words: Sequence[str]) -> None:
        """What another one has said: a token, and perhaps a file."""
        if words[1:2] and words[1] != _NO_TOKEN:
            os.environ[_ACTIVATION] = words[1]
        if words[2:3]:
            self.asked_to_open.emit(Path(os.fsdecode(unquote_to_bytes(words[2]))))
        elif words[:1] != [STAY]:
            self.asked_to_front.emit()


def _socket_name(folder: Path) -> str:
    """A path in the profile, or a short name of it where a path is too long or no text."""
    path = str(folder / "instance.socket")
    if os.name == "posix" and is_text(path) and len(path.encode()) <= _LONGEST_PATH:
        return path
    return f"footcare-{hash_of(os.fsencode(path)).hex()}"
