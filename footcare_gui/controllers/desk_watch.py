"""Since when somebody has been at the desk without a break, where the desktop tells."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Qt, QTimer, Signal

ASK_EVERY_MS = 180_000
BREAK_MS = 300_000
"""So long without a key or the mouse is a break."""

MISSED = timedelta(milliseconds=3 * ASK_EVERY_MS)
"""So long without a look, the computer slept."""


class DeskWatch(QObject):
    """Asks every three minutes while somebody wants to know, and never otherwise.

    Args:
        now: The clock on the wall.
        parent: Qt's owner.
    """

    idle_wanted = Signal()
    """How long has nobody touched anything? `on_idle` takes the answer."""

    looked = Signal()
    """`sat_since` may have changed, or it has become long."""

    def __init__(self, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._since: datetime | None = None
        self._last_look: datetime | None = None
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.setInterval(ASK_EVERY_MS)
        self._timer.timeout.connect(self.idle_wanted)

    @property
    def since(self) -> datetime | None:
        """Since when, `None` where nobody is there or nobody tells."""
        return self._since

    def follow(self, is_wanted: bool) -> None:
        """Begin to ask, or stop."""
        if is_wanted and not self._timer.isActive():
            self._timer.start()
            self.idle_wanted.emit()
        elif not is_wanted:
            self._timer.stop()
            self._since = self._last_look = None

    def begin_anew(self) -> None:
        """The person was told, or has moved: from now on it counts anew."""
        if self._since is not None:
            self._since = self._now()

    def on_idle(self, idle_ms: int | None) -> None:
        """So long has nobody touched anything; `None` where nobody can tell."""
        now, before = self._now(), self._last_look
        self._last_look = now
        slept = before is not None and not timedelta() <= now - before <= MISSED
        if idle_ms is None or idle_ms >= BREAK_MS:
            self._since = None
        elif self._since is None or slept:
            self._since = now
        self.looked.emit()
