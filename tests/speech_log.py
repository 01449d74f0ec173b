"""A speech server that speaks nothing and writes down what it was given by a screen reader."""

from __future__ import annotations

import re
import socketserver
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from html import unescape
from pathlib import Path
from typing import NamedTuple

_MARKUP = re.compile(r"<[^>]*>")
_LISTS = {
    "LIST OUTPUT_MODULES": "250-silent\r\n250 OK MODULE LIST SENT\r\n",
    "LIST SYNTHESIS_VOICES": "249-silent\ten\tnone\r\n249 OK VOICE LIST SENT\r\n",
    "LIST VOICES": "249-MALE1\r\n249 OK VOICE LIST SENT\r\n",
    "HISTORY GET CLIENT_ID": "245-1\r\n245 OK CLIENT ID SENT\r\n",
}


class Spoken(NamedTuple):
    """One message to be spoken.

    Attributes:
        at_s: When it came, on the monotonic clock.
        words: What it says, without markup.
    """

    at_s: float
    words: str


class _Client(socketserver.StreamRequestHandler):
    """Answers one client as a speech server does."""

    server: SpeechLog

    def handle(self) -> None:
        number = 0
        for raw in self.rfile:
            line = raw.decode().rstrip("\r\n")
            if line in ("SPEAK", "CHAR", "KEY"):
                number += 1
                self._tell("230 OK RECEIVING DATA\r\n")
                self.server.keep(self._message())
                self._tell(f"225-{number}\r\n225 OK MESSAGE QUEUED\r\n")
            elif line.startswith(("CHAR ", "KEY ", "SOUND_ICON ")):
                self.server.keep(line.partition(" ")[2])
                self._tell("225-0\r\n225 OK MESSAGE QUEUED\r\n")
            elif line.startswith(("STOP", "CANCEL")):
                self.server.hushed_s.append(time.monotonic())
                self._tell("210 OK STOPPED\r\n")
            elif line.startswith("GET "):
                self._tell("251-0\r\n251 OK GET RETURNED\r\n")
            else:
                self._tell(_LISTS.get(line.partition(" none")[0].upper(), "208 OK DONE\r\n"))

    def _message(self) -> str:
        lines = []
        for raw in self.rfile:
            line = raw.decode().rstrip("\r\n")
            if line == ".":
                break
            lines.append(line.removeprefix("."))
        return " ".join(lines)

    def _tell(self, text: str) -> None:
        self.wfile.write(text.encode())


class SpeechLog(socketserver.ThreadingUnixStreamServer):
    """The server, and all that it was given to speak."""

    daemon_threads = True

    def __init__(self, path: Path) -> None:
        super().__init__(str(path), _Client)
        self.spoken: list[Spoken] = []
        self.hushed_s: list[float] = []
        """When whatever was being spoken was cut off."""

    def keep(self, message: str) -> None:
        """Write one message down."""
        words = unescape(_MARKUP.sub("", message)).strip()
        if words:
            self.spoken.append(Spoken(time.monotonic(), words))

    @property
    def words(self) -> list[str]:
        """All that was spoken, in its order."""
        return [one.words for one in self.spoken]

    def since(self, number: int) -> str:
        """What was spoken after the first `number` messages, as one text."""
        return " | ".join(self.words[number:])


@contextmanager
def speech_log(path: Path) -> Iterator[SpeechLog]:
    """A server that listens at a path until the block ends."""
    with SpeechLog(path) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()
