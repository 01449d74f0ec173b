"""Whether a window could have answered all the time."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, Qt, QTimer


class LoopWatch:
    """The longest time for which the event loop did not come round, while it is entered."""

    def __init__(self) -> None:
        self.worst_ms = 0
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
        self.worst_ms = max(self.worst_ms, self._since.restart())
