"""Whether a window could have answered all the time."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from threading import Event, Thread

from PySide6.QtCore import Qt, QTimer

NS_IN_MS = 1_000_000


class OwnTime:
    """The time that goes by for one thread: not while it waits for a processor others keep busy.

    To be made and read in that thread. Where the system does not tell how long it waits, all
    time is its own.
    """

    def __init__(self) -> None:
        self._file = Path("/proc/thread-self/schedstat")
        if self._file.exists():
            self._file = self._file.resolve()

    def ms(self) -> float:
        """Milliseconds from some beginning."""
        return (time.monotonic_ns() - self._waited_ns()) / NS_IN_MS

    def worked_ms(self) -> float:
        """How long it has had a processor, in milliseconds."""
        return time.thread_time_ns() / NS_IN_MS

    def _waited_ns(self) -> int:
        try:
            return int(self._file.read_text("ascii").split()[1])
        except OSError:
            return 0


class LoopWatch:
    """The longest time for which the event loop did not come round, while it is entered.

    What the thread waited for a processor does not count: it tells of other programs.

    Args:
        tell: Told each time for which it did not, and how much of it was worked; milliseconds.
    """

    def __init__(
        self, tell: Callable[[float, float], object] = lambda _gone, _worked: None
    ) -> None:
        self.worst_ms = 0.0
        self._tell = tell
        self._time = OwnTime()
        self._since_ms = self._worked_ms = 0.0
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_timer_timeout)

    def __enter__(self) -> LoopWatch:
        self._since_ms, self._worked_ms = self._time.ms(), self._time.worked_ms()
        self._timer.start(10)
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.stop()

    def _on_timer_timeout(self) -> None:
        now_ms, worked_ms = self._time.ms(), self._time.worked_ms()
        gone_ms = now_ms - self._since_ms
        self.worst_ms = max(self.worst_ms, gone_ms)
        self._tell(gone_ms, worked_ms - self._worked_ms)
        self._since_ms, self._worked_ms = now_ms, worked_ms


class Hiccups:
    """The longest time for which this machine let nobody go on, while it is entered.

    A thread that sleeps for a hundredth of a second and works nothing sees it: whoever is later
    than that by as much was not kept waiting by anything of ours.
    """

    def __init__(self) -> None:
        self.worst_ms = 0
        self._over = Event()
        self._thread = Thread(target=self._look, daemon=True)

    def __enter__(self) -> Hiccups:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def _look(self) -> None:
        before = time.monotonic()
        while not self._over.wait(0.01):
            now = time.monotonic()
            self.worst_ms = max(self.worst_ms, round((now - before) * 1000))
            before = now
