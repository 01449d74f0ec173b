"""How punctual this computer's timers are, with an event loop as a session has one."""

from __future__ import annotations

import time

from PySide6.QtCore import QCoreApplication, Qt, QTimer

from footcare_gui.domain.checks.check import Finding, of_timer

TICK_MS = 100


def check_timer(for_s: float) -> Finding:
    """Wait for a tick ten times a second, and tell how late they come.

    Args:
        for_s: How long; ten seconds are enough for a verdict.
    """
    app = QCoreApplication.instance() or QCoreApplication(["footcare-check"])
    late: list[float] = []
    begun = time.monotonic()
    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setInterval(TICK_MS)

    def on_timeout() -> None:
        gone_ms = (time.monotonic() - begun) * 1000
        late.append(gone_ms % TICK_MS if gone_ms >= TICK_MS else 0.0)
        if gone_ms >= for_s * 1000:
            app.quit()

    timer.timeout.connect(on_timeout)
    timer.start()
    app.exec()
    timer.stop()
    return of_timer(late)
