"""Whether a window could have answered all the time."""

from __future__ import annotations

import time
from collections.abc import Callable
from threading import Event, Thread

from PySide6.QtCore import QElapsedTimer, Qt, QTimer


class LoopWatch:
    """The longest time for which the event loop did not come round, while it is entered.

    Args:
        tell: Told each time for which it did not.
    """

    def __init__(self, tell: Callable[[int], object] = lambda _ms: None) -> None:
        self.worst_ms = 0
        self._tell = tell
        self._since = QElapsedTimer()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_timer_timeout)

    def __enter__(self) -> LoopWatch:
        self._since.start()
        self._timer.start(10)
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.stop()

    def _on_timer_timeout(self) -> None:
        gone_ms = self._since.restart()
        self.worst_ms = max(self.worst_ms, gone_ms)
        self._tell(gone_ms)


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
