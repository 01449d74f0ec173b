"""`make bench`: everything in one run beside a bare Qt window; only the ratios mean anything.

usage: python -m bench.run [--rounds N] [--seconds S]
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from bench import leading
from bench.measure import (
    Run,
    Spread,
    ratios,
    round_robin,
    running,
    sample,
    spread_of,
    timed,
)
from bench.report import Pair, judge, load_text, pairs, print_pairs, run_text, say_if_busy
from bench.x_windows import until_mapped
from footcare_gui.adapters.settings.qt_settings import QtSettings

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = "footcare_gui"
SETTLE_S = 75.0
"""Qt lets go of pictures that it kept half a minute and a minute after the last was painted, by a
timer of its own; after that nothing wakes any more."""

MOST_CPU_RATIO = 1.5
MOST_FIRST_CPU_RATIO = 2.2
MOST_MAPPED_RATIO = 1.4
MOST_PICTURES_CPU_MS = 20.0
MOST_RSS_RATIO = 1.35
MOST_IDLE_WAKEUPS = 0.1
MOST_IDLE_CPU = 0.005
MOST_IDLE_PSS = 75.0
MOST_STILL_CPU = 3.0
MOST_HOLDING_CPU = 5.0
MOST_MOVING_CPU = 15.0
MOST_FRAME_MS = {"560": 4.0, "560_lens": 6.5, "900_lens": 8.0}
MOST_KEYSTROKE_MS = 16.0
MOST_BLOCKED_MS = 200.0
LARGE_LIBRARY = (
    ("longest freeze, ms", "opening_blocked", MOST_BLOCKED_MS),
    ("search keystroke, median ms", "keystroke_median", MOST_KEYSTROKE_MS),
    ("search keystroke, longest ms", "keystroke_longest", None),
    ("editor, first opened, ms", "editor_first", MOST_BLOCKED_MS),
    ("editor, one of many opened, ms", "editor_opened", MOST_BLOCKED_MS),
    ("a letter in a name, median ms", "editor_name_median", MOST_KEYSTROKE_MS),
    ("a letter in a name, longest ms", "editor_name", None),
    ("a letter in a sentence, median ms", "editor_sentence_median", MOST_KEYSTROKE_MS),
    ("a letter in a sentence, longest ms", "editor_sentence", None),
    ("one of many saved, ms", "editor_saved", MOST_BLOCKED_MS),
    ("a new one saved, ms", "editor_saved_new", MOST_BLOCKED_MS),
    ("back to the list, ms", "editor_left_new", MOST_BLOCKED_MS),
)
"""What is said, of which figure, with its target."""
MOST_JOURNAL_CPU_MS = 10.0
MOST_PROGRESS_MS = 50.0
MOST_CSV_S = 2.0


def main() -> int:
    """Measure everything, print it beside its target, and return how many targets were missed."""
    grammar = argparse.ArgumentParser(description=__doc__)
    grammar.add_argument("--rounds", type=int, default=31)
    grammar.add_argument("--seconds", type=float, default=60)
    chosen = grammar.parse_args()
    with _screen() as environment:
        missed = _start_up(environment, chosen.rounds)
        missed += _standing_still(environment, chosen.seconds)
        missed += _leading(environment)
        missed += _frames(environment)
        missed += _large_library(environment)
        missed += _journal(environment)
    print("all targets met" if not missed else f"{missed} targets missed")
    return min(1, missed)


def _start_up(environment: Mapping[str, str], rounds: int) -> int:
    with TemporaryDirectory(prefix="footcare-bench-") as folder:
        known = _known_profile(Path(folder))
        commands = {
            "bare": _python("bare_window"),
            "app": _python("app_window", str(known)),
            "plain": _python("app_window", str(known), "pictureless"),
        }
        runs = round_robin(commands, rounds, environment)
        first = _very_first_starts(environment, Path(folder), max(3, rounds // 3))
        mapped = _until_mapped(environment, known, rounds)
    bare, app = runs["bare"], runs["app"]
    print(f"start-up, exec to painted to exit, {rounds} rounds, each beside its bare window:")
    for name, these in {**runs, "first": first["first"]}.items():
        print(f"  {name:5} {run_text(these)}")
    print_pairs("CPU ms", pairs(bare, app))
    print_pairs("very first, CPU ms", pairs(first["bare"], first["first"]))
    print_pairs("mapped, ms", mapped)
    say_if_busy(bare)
    pictures = spread_of([a.cpu_ms - b.cpu_ms for a, b in zip(app, runs["plain"], strict=True)])
    return (
        judge("wall × bare", ratios(app, bare, "wall_ms"), None)
        + judge("CPU × bare", ratios(app, bare, "cpu_ms"), MOST_CPU_RATIO)
        + judge("peak RSS × bare", ratios(app, bare, "peak_mb"), MOST_RSS_RATIO)
        + judge("small pictures, CPU ms", pictures, MOST_PICTURES_CPU_MS)
        + judge(
            "very first start, CPU × bare",
            ratios(first["first"], first["bare"], "cpu_ms"),
            MOST_FIRST_CPU_RATIO,
        )
        + judge(
            "first window mapped × bare",
            spread_of([app_ms / bare_ms for bare_ms, app_ms in mapped]),
            MOST_MAPPED_RATIO,
        )
    )


def _known_profile(folder: Path) -> Path:
    """Of a person who comes back; its caches are filled by the first start."""
    known = folder / "known"
    for file in (known / "settings.ini", known / "config" / "Footcare" / "footcare.ini"):
        settings = QtSettings(file)
        settings.keep({"greeted": True})
        settings.write()
    return known


def _very_first_starts(
    environment: Mapping[str, str], folder: Path, rounds: int
) -> dict[str, list[Run]]:
    """Starts of people who have never started it, each beside a bare window."""
    runs: dict[str, list[Run]] = {"bare": [], "first": []}
    for number in range(rounds):
        runs["bare"].append(timed(_python("bare_window"), environment))
        first = _python("app_window", str(folder / f"first-{number}"))
        runs["first"].append(timed(first, environment))
    return runs


def _until_mapped(environment: Mapping[str, str], known: Path, rounds: int) -> list[Pair]:
    """How long until the first window is on the screen, of a bare program and of Footcare."""
    own = {f"XDG_{name.upper()}_HOME": str(known / name) for name in ("cache", "config", "data")}
    home = {**environment, **own}
    commands = {"bare": _python("bare_window", "stay"), "app": [sys.executable, "-m", PROGRAM]}
    took: dict[str, list[float]] = {name: [] for name in commands}
    for number in range(rounds + 1):
        for name, command in commands.items():
            ms = until_mapped(command, home)
            if number:
                took[name].append(ms)
    return list(zip(took["bare"], took["app"], strict=True))


def _standing_still(environment: Mapping[str, str], seconds: float) -> int:
    commands = {"bare": _python("bare_window", "stay"), "idle": _python("app_stay")}
    with running(commands, environment) as pids:
        time.sleep(SETTLE_S)
        loads = sample(pids, seconds)
    print(f"over {seconds:g} s, process trees side by side:")
    for name, load in loads.items():
        print(f"  {name:8} {load_text(load)}")
    return (
        judge("idle CPU %", loads["idle"].cpu_percent, MOST_IDLE_CPU)
        + judge("idle wake-ups/s", loads["idle"].wakeups_per_s, MOST_IDLE_WAKEUPS)
        + judge("idle PSS, MB", loads["idle"].pss_mb, MOST_IDLE_PSS)
    )


def _leading(environment: Mapping[str, str]) -> int:
    most = {"still": MOST_STILL_CPU, "holding": MOST_HOLDING_CPU, "moving": MOST_MOVING_CPU}
    missed = 0
    print(f"leading sessions over {leading.WORKING_S:g} s, process trees side by side:")
    try:
        found = leading.measured(environment)
    except leading.NotLedError as error:
        print(f"  {error} MISSED")
        return len(most)
    for name, (load, frames_per_s) in found.items():
        print(f"  {name:8} {load_text(load)}  frames/s {frames_per_s:5.1f}")
        missed += judge(f"session, {name}, CPU %", load.cpu_percent, most[name])
    return missed


def _frames(environment: Mapping[str, str]) -> int:
    found = _answer("figure_frames", environment)
    print("one frame of the figure, median of each exercise; the dearest exercise counts:")
    missed = 0
    for size, most_ms in MOST_FRAME_MS.items():
        usual = statistics.median(found[size].values())
        dearest = max(found[size], key=found[size].__getitem__)
        first = found[f"first_{size}"]
        judge(f"{size}, usual exercise, ms", usual, None)
        judge(f"{size}, {dearest}, the first time, ms", first[dearest], None)
        missed += judge(f"{size}, {dearest}, ms", found[size][dearest], most_ms)
    return missed


def _large_library(environment: Mapping[str, str]) -> int:
    found = _answer("big_library", environment)
    missed = 0
    for where, first in (("in one file", ""), ("in a file each", "files_")):
        print(f"a library of 2 000 exercises, {where}:")
        for name, key, most in LARGE_LIBRARY:
            missed += judge(name, found[f"{first}{key}_ms"], most)
    return missed


def _journal(environment: Mapping[str, str]) -> int:
    found = _answer("journal", environment)
    print(f"a journal of {found['sessions']:,} sessions, {found['megabytes']:.0f} MB:")
    return (
        judge(
            "start-up, more CPU, ms",
            Spread(*(found[f"startup_more_cpu_{name}ms"] for name in ("", "low_", "high_"))),
            MOST_JOURNAL_CPU_MS,
        )
        + judge("Progress opens, by keyboard, ms", found["page_keyboard_ms"], MOST_PROGRESS_MS)
        + judge("Progress opens, by mouse, ms", found["page_mouse_ms"], MOST_PROGRESS_MS)
        + judge("Progress opens, unexpected, ms", found["page_cold_ms"], None)
        + judge("all questions of a page, ms", found["progress_ms"], MOST_PROGRESS_MS)
        + judge("history --csv, s", found["history_csv_s"], MOST_CSV_S)
    )


def _answer(module: str, environment: Mapping[str, str]) -> Any:
    """The JSON that a module prints last."""
    done = subprocess.run(
        _python(module), env=dict(environment), capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise RuntimeError(f"{module}: exit {done.returncode}\n{done.stderr}")
    return json.loads(done.stdout.splitlines()[-1])


def _python(module: str, *arguments: str) -> list[str]:
    return [sys.executable, "-m", f"bench.{module}", *arguments]


@contextmanager
def _screen() -> Iterator[dict[str, str]]:
    """An invisible screen for all, so that every window is a real one.

    It is so large that its pointer, in the middle, is over none of them.
    """
    left_out = ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "PYTHONDONTWRITEBYTECODE")
    kept = {name: value for name, value in os.environ.items() if name not in left_out}
    kept["PYTHONPATH"] = str(ROOT)
    read, write = os.pipe()
    server = subprocess.Popen(
        [
            "Xvfb",
            "-displayfd",
            str(write),
            "-screen",
            "0",
            "2560x1440x24",
            "-nolisten",
            "tcp",
            "-noreset",
        ],
        pass_fds=[write],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as answer:
            yield {**kept, "DISPLAY": f":{answer.readline().strip()}", "QT_QPA_PLATFORM": "xcb"}
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    sys.exit(main())
