"""How long the progress page takes to open over a journal: from the last key or click to pixels.

usage: python -m bench.progress_page PROFILE [--rounds N]
Each round is a new process for each way: `keyboard_ms` from the 2 of Ctrl+2, once Ctrl is down;
`mouse_ms` from the click on the tab, once the mouse is there; `cold_ms` with neither before it, as
an assistive technology presses the tab; `again_ms` is the second time.
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

from PySide6.QtCore import QPointF, Qt, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest

from footcare_gui.bootstrap.application import Application
from footcare_gui.platform.places import cache_folder
from footcare_gui.platform.profile import Profile
from footcare_gui.views.widgets.page_tabs import Page

CHILD = "--child"
WAYS = ("keyboard", "mouse", "cold")
SETTLED_MS = 1_500


def main() -> int:
    """Measure in processes of their own, and print one line of JSON."""
    if CHILD in sys.argv:
        return _child(Path(sys.argv[1]), sys.argv[-1])
    grammar = argparse.ArgumentParser(description=__doc__)
    grammar.add_argument("profile", type=Path)
    grammar.add_argument("--rounds", type=int, default=11)
    chosen = grammar.parse_args()
    found = measure(chosen.profile, chosen.rounds)
    print(json.dumps({name: round(value, 1) for name, value in found.items()}))
    return 0


def measure(profile: Path, rounds: int) -> dict[str, float]:
    """Medians in milliseconds, by way."""
    kept = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    environment = {**kept, "QT_QPA_PLATFORM": "offscreen"}
    runs = []
    for number in range(rounds + 1):
        run: dict[str, float] = {}
        for way in WAYS:
            command = [sys.executable, "-m", "bench.progress_page", str(profile), CHILD, way]
            out = subprocess.run(
                command, check=True, capture_output=True, text=True, env=environment
            )
            run |= json.loads(out.stdout.splitlines()[-1])
        if number:
            runs.append(run)
    return {name: statistics.median(run[name] for run in runs) for name in runs[0]}


def _child(folder: Path, way: str) -> int:
    profile = Profile(folder / "footcare", cache_folder(), folder / "settings.ini")
    application = Application(profile, silent=True)
    found: dict[str, float] = {}

    def look() -> None:
        for name in (f"{way}_ms", "again_ms"):
            _get_ready(application, way)
            begun = time.perf_counter()
            _open(application, way)
            application.progress.page.grab()
            found[name] = 1000 * (time.perf_counter() - begun)
            application.window.show_choice()
            application.qt.processEvents()
        print(json.dumps(found), flush=True)
        application.qt.quit()

    QTimer.singleShot(SETTLED_MS, look)
    return application.run()


def _get_ready(application: Application, way: str) -> None:
    """What comes before the last key or click, and takes a person a tenth of a second or more."""
    if way == "keyboard":
        QTest.keyPress(application.window.focusWidget() or application.window, Qt.Key.Key_Control)
    elif way == "mouse":
        tab = application.window.choice.tabs.buttons[Page.PROGRESS]
        middle = QPointF(tab.rect().center())
        application.qt.sendEvent(tab, QEnterEvent(middle, middle, middle))
    application.qt.processEvents()


def _open(application: Application, way: str) -> None:
    window = application.window
    if way == "keyboard":
        target = window.focusWidget() or window
        QTest.keyClick(target, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    else:
        window.choice.tabs.buttons[Page.PROGRESS].click()


if __name__ == "__main__":
    raise SystemExit(main())
