"""A small client of speech-dispatcher's protocol: it speaks, and silences nobody but itself.

Qt's own speech calls `spd_cancel_all`, which silences the person's screen reader too. The protocol
is SSIP: lines of text over a local socket; a reply is lines `NNN-…` and a last one `NNN …`; what
begins and ends is told between the replies, as 701 (begun), 702 (ended) and 703 (cancelled).
"""

from __future__ import annotations

import os
import queue
import socket
import subprocess
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

REPLY_S = 3.0
BEGUN, ENDED, CANCELLED = 701, 702, 703


class SsipError(OSError):
    """The speech server is not there, does not answer, or refuses."""


def socket_path() -> Path:
    """Where the person's speech server listens."""
    address = os.environ.get("SPEECHD_ADDRESS", "")
    if address.startswith("unix_socket:"):
        return Path(address.removeprefix("unix_socket:"))
    folder = os.environ.get("XDG_RUNTIME_DIR") or f"/run/user/{os.getuid()}"
    return Path(folder) / "speech-dispatcher" / "speechd.sock"


def connected(path: Path) -> socket.socket:
    """A connection to the server, which is started where it is not there yet.

    Raises:
        SsipError: It cannot be reached.
    """
    try:
        return _connected(path)
    except OSError:
        if "SPEECHD_ADDRESS" in os.environ:
            raise SsipError("no speech server") from None
    try:
        subprocess.run(
            ["speech-dispatcher", "--spawn"], check=False, timeout=REPLY_S, capture_output=True
        )
        return _connected(path)
    except (OSError, subprocess.SubprocessError) as error:
        raise SsipError("no speech server") from error


def _connected(path: Path) -> socket.socket:
    made = socket.socket(socket.AF_UNIX)
    try:
        made.settimeout(REPLY_S)
        made.connect(str(path))
        made.settimeout(None)
    except OSError:
        made.close()
        raise
    return made


class Ssip:
    """One client of the server.

    Args:
        connection: An open one.
        told: Told of each `(BEGUN | ENDED | CANCELLED, id of the message)`, from another thread.
        lost: Called once when the server has gone, from another thread.
    """

    def __init__(
        self,
        connection: socket.socket,
        told: Callable[[int, int], None],
        lost: Callable[[], None],
    ) -> None:
        self._socket, self._told, self._lost = connection, told, lost
        self._replies: queue.Queue[list[str]] = queue.Queue()
        self._reader = threading.Thread(target=self._read, name="ssip", daemon=True)
        self._reader.start()

    def introduce(self, language: str) -> None:
        """Say who is speaking, in which language, and that we want to hear when it is done.

        Raises:
            SsipError: It does not answer, or refuses.
        """
        name = os.environ.get("USER", "somebody")
        for line in (
            f"SET SELF CLIENT_NAME {name}:footcare:session",
            "SET SELF PRIORITY NOTIFICATION",
            "SET SELF PUNCTUATION NONE",
            f"SET SELF LANGUAGE {language}",
            "SET SELF NOTIFICATION BEGIN ON",
            "SET SELF NOTIFICATION END ON",
            "SET SELF NOTIFICATION CANCEL ON",
        ):
            self._ask(line)

    def set_volume(self, volume: float) -> None:
        """Loudness, 0 to 1."""
        self._ask(f"SET SELF VOLUME {round(200 * volume) - 100}")

    def speak(self, text: str) -> int:
        """Let something be said after what we said before; returns the id of the message."""
        self._ask("SPEAK")
        lines = [f".{line}" if line.startswith(".") else line for line in text.splitlines()]
        reply = self._ask("\r\n".join([*lines, "."]))
        return int(reply[0][4:]) if len(reply) > 1 else 0

    def cancel(self) -> None:
        """Silence what we say ourselves, and nobody else."""
        self._ask("CANCEL SELF")

    def close(self) -> None:
        """The end: nobody is told of anything any more."""
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._reader.join(REPLY_S)
        self._socket.close()

    def _ask(self, line: str) -> list[str]:
        try:
            self._socket.sendall(line.encode() + b"\r\n")
            reply = self._replies.get(timeout=REPLY_S)
        except (OSError, queue.Empty) as error:
            raise SsipError("the speech server does not answer") from error
        if not reply[-1].startswith("2"):
            raise SsipError(reply[-1])
        return reply

    def _read(self) -> None:
        lines: list[str] = []
        try:
            with self._socket.makefile("rb") as stream:
                for raw in stream:
                    line = raw.decode(errors="replace").rstrip("\r\n")
                    lines.append(line)
                    if line[3:4] != "-":
                        self._take(lines)
                        lines = []
        except OSError:
            pass
        self._lost()

    def _take(self, lines: list[str]) -> None:
        code = lines[-1][:3]
        if code in ("701", "702", "703"):
            self._told(int(code), int(lines[0][4:]) if lines[0][4:].isdigit() else 0)
        elif not code.startswith("7"):
            self._replies.put(lines)
