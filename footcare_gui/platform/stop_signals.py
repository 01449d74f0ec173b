"""The system asks the process to end: at logout, from a terminal, by `kill`. Needs no Qt."""

from __future__ import annotations

import os
import signal
import sys
from types import FrameType

ASKING = (signal.SIGTERM, signal.SIGINT)


class StopPipe:
    """Keeps signals that ask to end, from now on, until an event loop reads them.

    Python only runs its handlers between its own instructions, and an idle window runs none; one
    that raised would be lost in the middle of Qt. So the signal's number goes through a pipe that
    can wake an event loop. Where there are no such pipes, signals do what they always did.
    """

    def __init__(self) -> None:
        self.read_end: int | None = None
        if sys.platform == "win32":
            return
        self.read_end, self._write_end = os.pipe()
        for end in (self.read_end, self._write_end):
            os.set_blocking(end, False)
        self._woken_before = signal.set_wakeup_fd(self._write_end, warn_on_full_buffer=False)
        self._before = {number: signal.signal(number, _nothing) for number in ASKING}

    def has_asked(self) -> bool:
        """Whether a signal has asked since this was called last."""
        if self.read_end is None:
            return False
        try:
            return any(number in ASKING for number in os.read(self.read_end, 64))
        except BlockingIOError:
            return False

    def close(self) -> None:
        """Let signals do what they did before."""
        if self.read_end is None:
            return
        signal.set_wakeup_fd(self._woken_before)
        for number, before in self._before.items():
            signal.signal(number, before)
        os.close(self.read_end)
        os.close(self._write_end)
        self.read_end = None


def _nothing(_number: int, _frame: FrameType | None) -> None:
    """A handler must be there for the number to come through the pipe."""
