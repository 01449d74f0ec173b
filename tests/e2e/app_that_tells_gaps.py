"""The app, which tells each time for which its window could not have answered.

A line says for how long, and how much of that it stood still: did not work, either. The time in
which it waited for a processor that was busy with others is in neither.
"""

from __future__ import annotations

from footcare_gui.bootstrap.application import Application
from footcare_gui.cli import main
from tests.loop_watch import LoopWatch

LEAST_MS = 60
_run = Application.run


def tell(gone_ms: float, worked_ms: float) -> None:
    """One round of the event loop took so long."""
    if gone_ms >= LEAST_MS:
        print(f"blocked {gone_ms:.0f} ms, stood still {gone_ms - worked_ms:.0f}", flush=True)


def _run_watched(application: Application, *, in_background: bool = False) -> int:
    with LoopWatch(tell):
        print("runs", flush=True)
        return _run(application, in_background=in_background)


if __name__ == "__main__":
    Application.run = _run_watched  # type: ignore[method-assign, assignment]
    raise SystemExit(main())
