"""An alarm by the clock on the wall: it rings after a sleep, and when that clock is changed.

Linux has a timer for that, which waits without waking anybody. Elsewhere a timer of Qt's looks
again and again, for it counts no sleep.
"""

from __future__ import annotations

import ctypes
import os
import sys
import time
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QSocketNotifier, Qt, QTimer, Signal

AT_MOST_S = 3_600.0
"""Where the person is may have changed meanwhile, and nothing tells of that."""

LOOKS_EVERY_S = 300.0
"""Without such a timer."""

_CLOCK_REALTIME = 0
_ABSOLUTE, _CANCEL_ON_SET = 1, 2
_CLOEXEC, _NONBLOCK = 0o2000000, 0o4000


class _TimeSpec(ctypes.Structure):
    _fields_ = (("seconds", ctypes.c_long), ("nanoseconds", ctypes.c_long))


class _TimerSpec(ctypes.Structure):
    _fields_ = (("interval", _TimeSpec), ("value", _TimeSpec))


class WallAlarm(QObject):
    """Rings at an instant, an hour from now at the latest: what is due is looked at anew then.

    Args:
        parent: Qt's owner.
        platform: As `sys.platform` names it.
    """

    rang = Signal()
    """It is time, or the clock was changed, or an hour has gone by."""

    def __init__(self, parent: QObject | None = None, *, platform: str = sys.platform) -> None:
        super().__init__(parent)
        self._at: float | None = None
        self._is_closed = False
        self._kernel = _KernelTimer.made() if platform.startswith("linux") else None
        if self._kernel is not None:
            self._notifier = QSocketNotifier(self._kernel.file, QSocketNotifier.Type.Read, self)
            self._notifier.setEnabled(False)
            self._notifier.activated.connect(self._on_notifier_activated)
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self._on_timer_timeout)

    def ring_at(self, at: datetime | None) -> None:
        """Ring then, and not when it was to ring before; `None` never."""
        if self._is_closed:
            return
        now = time.time()
        self._at = None if at is None else min(at.timestamp(), now + AT_MOST_S)
        if self._kernel is not None:
            self._notifier.setEnabled(self._at is not None)
            self._kernel.set(self._at)
        elif self._at is None:
            self._timer.stop()
        else:
            self._wait(now)

    def close(self) -> None:
        """The end."""
        self.ring_at(None)
        self._is_closed = True
        if self._kernel is not None:
            self._kernel.close()
            self._kernel = None

    def _wait(self, now: float) -> None:
        assert self._at is not None
        wait_s = min(max(0.0, self._at - now), LOOKS_EVERY_S)
        self._timer.start(timedelta(seconds=wait_s) // timedelta(milliseconds=1))

    def _on_notifier_activated(self) -> None:
        assert self._kernel is not None
        self._kernel.read()
        self._ring()

    def _on_timer_timeout(self) -> None:
        now = time.time()
        if self._at is not None and now < self._at:
            self._wait(now)
        else:
            self._ring()

    def _ring(self) -> None:
        self.ring_at(None)
        self.rang.emit()


class _KernelTimer:
    """Linux's timer with a file.

    Args:
        libc: Has its functions.
        file: Of the timer.
    """

    def __init__(self, libc: ctypes.CDLL, file: int) -> None:
        self._libc, self.file = libc, file

    @classmethod
    def made(cls) -> _KernelTimer | None:
        """A new one, `None` where the system has none."""
        libc = ctypes.CDLL(None, use_errno=True)
        if not hasattr(libc, "timerfd_create"):
            return None
        file = libc.timerfd_create(_CLOCK_REALTIME, _CLOEXEC | _NONBLOCK)
        return None if file < 0 else cls(libc, file)

    def set(self, at: float | None) -> None:
        """Be readable then, or when the clock is set; `None` never."""
        whole, part = divmod(at or 0.0, 1.0)
        spec = _TimerSpec(value=_TimeSpec(int(whole), int(part * 1e9)))
        flags = _ABSOLUTE | _CANCEL_ON_SET
        self._libc.timerfd_settime(self.file, flags, ctypes.byref(spec), None)

    def read(self) -> None:
        """Take note; a clock that was set reads as an error."""
        try:
            os.read(self.file, 8)
        except OSError:
            return

    def close(self) -> None:
        """Give the file back."""
        os.close(self.file)
