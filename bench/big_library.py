"""A library of 2 000 exercises: does the window open without freezing, are search and editor quick?

Prints one JSON object: the longest time in which the window could not answer, in ms, while it
opened; the median and longest time of one search keystroke, painting included; and what it takes
to open the editor, to type in it, to save and to leave it, with all exercises in one file and,
named `files_…`, with a file each, as the editor itself makes them.
"""

from __future__ import annotations

import json
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from footcare_gui.bootstrap import end_process, start_quickly

start_quickly()  # before Qt, as it does

from PySide6.QtCore import QEventLoop, QTimer  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QLineEdit  # noqa: E402

from bench.editing import measure_editing  # noqa: E402
from footcare_gui.bootstrap.application import Application  # noqa: E402
from footcare_gui.platform.profile import Profile  # noqa: E402
from footcare_gui.startup.collector import wake_collector  # noqa: E402
from footcare_gui.startup.quick_enums import leave_enums  # noqa: E402

EXERCISES = 2_000
BEAT_MS = 5
HEAD = "format: 1\nexercises:\n"
WORDS = "seated towel calf toes wall"

_ONE = """
  - id: own_{n}
    name: Own exercise {n} with a {word}
    purpose: Moves the foot number {n}.
    posture: seated
    equipment: [chair, {word}]
    article: {{hold: 30 s, sides: each leg}}
    ours: {{move_in: 3 s, release: 3 s, switch: 10 s}}
    steps:
      - text: Sit tall, step {n}.
      - text: Hold, keep breathing.
        during: [hold]
      - text: Change sides.
    works: [calf]
    mistakes: [Rushing]
    cautions: [Stop when it hurts.]
    easier: [Shorter.]
    harder: [Longer.]
"""


class Pulse:
    """A timer that should beat every few milliseconds, and the longest silence between beats."""

    def __init__(self) -> None:
        self.longest_ms = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.timeout.connect(self._beat)
        self._timer.start(BEAT_MS)

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest_ms = max(self.longest_ms, (now - self._last) * 1000 - BEAT_MS)
        self._last = now

    def stop(self) -> None:
        self._timer.stop()


def write_library(folder: Path, *, a_file_each: bool) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    words = ["towel", "ball", "band", "wall"]
    entries = [_ONE.format(n=n, word=words[n % len(words)]) for n in range(EXERCISES)]
    files = {f"own_{n}": entry for n, entry in enumerate(entries)}
    for name, text in files.items() if a_file_each else (("many", "".join(entries)),):
        (folder / f"{name}.yaml").write_text(f"{HEAD}{text}", encoding="utf-8")


def measure(profile: Profile, least: int) -> dict[str, float]:
    application = Application(profile, silent=True)
    application.open_window()
    pulse = Pulse()
    _until(lambda: len(application.choices.library.exercises) >= least, 60)
    _spin(500)
    pulse.stop()
    for later in (leave_enums, wake_collector, lambda: application.editor_ways):
        later()  # as after the first picture
    search = application.window.findChild(QLineEdit, "search")
    assert search is not None
    keystrokes = []
    for letter in WORDS:
        begun = time.perf_counter()
        QTest.keyClicks(search, letter)
        application.window.repaint()
        keystrokes.append((time.perf_counter() - begun) * 1000)
        if letter == " ":
            search.clear()
    search.clear()
    written = measure_editing(application, f"own_{EXERCISES // 2}") if least > 1 else {}
    application.close()
    return {
        "opening_blocked_ms": pulse.longest_ms,
        "keystroke_median_ms": statistics.median(keystrokes),
        "keystroke_longest_ms": max(keystrokes),
        **written,
    }


def _until(is_so: object, seconds: float) -> None:
    assert callable(is_so)
    deadline = time.monotonic() + seconds
    while not is_so():
        if time.monotonic() > deadline:
            raise TimeoutError("the large library did not load")
        _spin(20)


def _spin(ms: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def main() -> None:
    """Open once without the large library, so that the pictures are kept, and once with it."""
    with TemporaryDirectory() as folder:
        root = Path(folder)
        _opened(root, least=1)
        write_library(root / "data" / "library", a_file_each=False)
        found = _opened(root, least=EXERCISES)
        write_library(root / "data" / "library", a_file_each=True)
        in_files = _opened(root, least=EXERCISES)
        print(json.dumps(found | {f"files_{name}": ms for name, ms in in_files.items()}))


def _opened(root: Path, least: int) -> dict[str, float]:
    """What a process of its own measures."""
    command = [sys.executable, "-m", "bench.big_library", str(root), str(least)]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    found: dict[str, float] = json.loads(done.stdout)
    return found


if len(sys.argv) > 1:
    root = Path(sys.argv[1])
    profile = Profile(root / "data", root / "cache", root / "settings.ini")
    print(json.dumps(measure(profile, least=int(sys.argv[2]))))
    end_process(0)
main()
