"""The app, which tells each time for which its window could not have answered.

A line says for how long, how much of that it worked, and how much it stood still: neither worked
nor waited for a processor that was busy with others.
"""

from __future__ import annotations

from pathlib import Path

from footcare_gui.bootstrap.application import Application
from footcare_gui.cli import main
from tests.loop_watch import LoopWatch

LEAST_MS = 60
NS_IN_MS = 1_000_000
_run = Application.run


class Scheduled:
    """What the system knows of the window's own thread."""

    def __init__(self) -> None:
        self._file = Path("/proc/thread-self/schedstat").resolve()
        self._worked_ms, self._waited_ms = self._now()

    def tell(self, gone_ms: int) -> None:
        """One round of the event loop took so long."""
        worked_ms, waited_ms = self._now()
        worked, waited = worked_ms - self._worked_ms, waited_ms - self._waited_ms
        self._worked_ms, self._waited_ms = worked_ms, waited_ms
        if gone_ms >= LEAST_MS:
            still = max(0, gone_ms - worked - waited)
            print(f"blocked {gone_ms} ms, worked {worked}, stood still {still}", flush=True)

    def _now(self) -> tuple[int, int]:
        worked_ns, waited_ns, _ = map(int, self._file.read_text().split())
        return worked_ns // NS_IN_MS, waited_ns // NS_IN_MS


def _run_watched(application: Application, *, in_background: bool = False) -> int:
    with LoopWatch(Scheduled().tell):
        print("runs", flush=True)
        return _run(application, in_background=in_background)


if __name__ == "__main__":
    Application.run = _run_watched  # type: ignore[method-assign, assignment]
    raise SystemExit(main())
