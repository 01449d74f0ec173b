"""The one clock of a session: monotonic, and counting sleep where the system can."""

from __future__ import annotations

import math
import time
from functools import partial


class SystemClock:
    """Milliseconds since it was made; sleep counts on Linux (`CLOCK_BOOTTIME`).

    A rehearsal runs faster: `speed` session milliseconds pass in one real one.
    """

    def __init__(self, speed: float = 1) -> None:
        self.speed = speed
        self._read_ns = time.monotonic_ns
        if hasattr(time, "CLOCK_BOOTTIME"):
            self._read_ns = partial(time.clock_gettime_ns, time.CLOCK_BOOTTIME)
        self._origin_ns = self._read_ns()

    def now_ms(self) -> int:
        """The current instant, in session milliseconds."""
        return int((self._read_ns() - self._origin_ns) * self.speed) // 1_000_000

    def go_on_from(self, session_ms: int) -> None:
        """Jump ahead to an instant that another clock had reached; never back."""
        missing_ms = session_ms - self.now_ms()
        if missing_ms > 0:
            self._origin_ns -= math.ceil(missing_ms / self.speed * 1_000_000)

    def real_ms(self, session_ms: int) -> int:
        """How long to really wait for a stretch of session time, rounded up."""
        return math.ceil(session_ms / self.speed)
