"""How long the progress page takes to open over a journal: from the wish to the last pixel.

usage: python -m bench.progress_page PROFILE [--rounds N]
Each round is a new process. `cold_ms` has the page's modules still to load, as after Ctrl+2;
`first_ms` is after the mouse has come to the tab; `again_ms` is the second time.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer

from footcare_gui.bootstrap.application import Application
from footcare_gui.bootstrap.profile import Profile
from footcare_gui.data import cache_folder

CHILD, COLD = "--child", "--cold"


def main() -> int:
    """Measure in processes of their own, and print one line of JSON."""
    if CHILD in sys.argv:
        return _child(Path(sys.argv[1]), cold=COLD in sys.argv)
    grammar = argparse.ArgumentParser(description=__doc__)
    grammar.add_argument("profile", type=Path)
    grammar.add_argument("--rounds", type=int, default=11)
    chosen = grammar.parse_args()
    command = [sys.executable, "-m", "bench.progress_page", str(chosen.profile), CHILD]
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    runs = []
    for _ in range(chosen.rounds):
        run: dict[str, float] = {}
        for more in ([COLD], []):
            out = subprocess.run(
                [*command, *more], check=True, capture_output=True, text=True, env=environment
            )
            run |= json.loads(out.stdout.splitlines()[-1])
        runs.append(run)
    medians = {name: statistics.median(run[name] for run in runs) for name in runs[0]}
    print(json.dumps({name: round(value, 1) for name, value in medians.items()}))
    return 0


def _child(folder: Path, *, cold: bool) -> int:
    profile = Profile(folder / "footcare", cache_folder(), folder / "settings.ini")
    application = Application(profile, silent=True)
    found: dict[str, float] = {}

    def measure() -> None:
        if not cold:
            application.window.progress_in_mind.emit()
        for name in ("cold_ms",) if cold else ("first_ms", "again_ms"):
            begun = time.perf_counter()
            application.window.progress_wanted.emit()
            application.progress.page.grab()
            found[name] = 1000 * (time.perf_counter() - begun)
            application.window.show_choice()
            application.qt.processEvents()
        print(json.dumps(found), flush=True)
        application.qt.quit()

    QTimer.singleShot(1_500, measure)
    return application.run()


if __name__ == "__main__":
    raise SystemExit(main())
