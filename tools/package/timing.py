"""How quick each kind of installation starts, and how large it is, as a table.

usage: python -m tools.package.timing [ROUNDS]        (after `make package`; only times and weighs)
"""

from __future__ import annotations

import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from bench.x_windows import MappedWindows
from tests.desktop import open_desktop
from tools.package import bundle
from tools.package.installations import installations
from tools.package.where import DIST, ROOT, version

ROUNDS = 7
LONGEST_S = 20.0
SETTLED_S = 0.4
MOST_TIMES = 1.3
BARE, CHECKOUT = "bare window", "checkout"


def table(rounds: int = ROUNDS) -> str:
    """Start, size and files of each kind that was built, beside a bare window of Qt.

    Args:
        rounds: How often each is started.
    """
    installed = installations()
    found = starts(
        {
            BARE: [sys.executable, "-m", "bench.bare_window", "stay"],
            CHECKOUT: [sys.executable, "-m", "footcare_gui"],
            **{kind: [str(one.program)] for kind, one in installed.items()},
        },
        rounds,
    )
    lines = ["", "| start | mapped, × bare | CPU, × bare | mapped, × checkout | size | files |"]
    lines.append("|---|---|---|---|---|---|")
    for kind, (mapped, cpu) in found.items():
        cells = [
            kind,
            f"{mapped:.0f} ms, {mapped / found[BARE][0]:.2f}",
            f"{cpu:.0f} ms, {cpu / found[BARE][1]:.2f}",
            f"{mapped / found[CHECKOUT][0]:.2f}",
            *(_weight(installed[kind].folder) if kind in installed else ("", "")),
        ]
        lines.append(f"| {' | '.join(cells)} |")
    lines += ["", f"Wanted: at most {MOST_TIMES:g} × checkout until the window is mapped.", ""]
    files = sorted(file for file in DIST.iterdir() if version() in file.name)
    lines += [f"- {file.name}: {bundle.size_mb(file):.1f} MB" for file in files]
    return "\n".join(lines)


def starts(
    commands: Mapping[str, Sequence[str]], rounds: int = ROUNDS
) -> dict[str, tuple[float, float]]:
    """Milliseconds until the first window is mapped, and CPU until it has settled; medians.

    One start of each after the other, round after round, so that whatever else the machine does
    falls on all of them; each has a home of its own, and its first start does not count.
    """
    runs: dict[str, list[tuple[float, float]]] = {name: [] for name in commands}
    with (
        open_desktop() as desktop,
        MappedWindows(desktop.environment["DISPLAY"]),  # a server without anybody begins anew
        tempfile.TemporaryDirectory() as homes,
    ):
        for _ in range(rounds + 1):
            for name, command in commands.items():
                home = Path(homes) / name
                home.mkdir(exist_ok=True)
                env = {**desktop.environment, "HOME": str(home)}
                env.pop("PYTHONDONTWRITEBYTECODE", None)  # a checkout keeps what it has compiled
                runs[name].append(_started(command, env, ROOT))
    return {
        name: (
            statistics.median(mapped for mapped, _ in found[1:]),
            statistics.median(cpu for _, cpu in found[1:]),
        )
        for name, found in runs.items()
    }


def _weight(place: Path) -> tuple[str, str]:
    files = sum(1 for path in place.rglob("*") if path.is_file() and not path.is_symlink())
    return f"{bundle.size_mb(place):.0f} MB", str(files)


def _started(command: Sequence[str], env: Mapping[str, str], cwd: Path) -> tuple[float, float]:
    with MappedWindows(env["DISPLAY"]) as windows:
        begun = time.monotonic()
        process = subprocess.Popen(
            command, env=dict(env), cwd=cwd, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        try:
            mapped = windows.next(LONGEST_S)
            if mapped is None:
                raise SystemExit(f"{' '.join(command)}: no window in {LONGEST_S:.0f} s")
            time.sleep(SETTLED_S)
            ticks = Path(f"/proc/{process.pid}/stat").read_text().rpartition(")")[2].split()[11:13]
            cpu_ms = sum(map(int, ticks)) * 1000 / os.sysconf("SC_CLK_TCK")
        finally:
            process.send_signal(signal.SIGKILL)
            process.wait()
    return (mapped.at_s - begun) * 1000, cpu_ms


if __name__ == "__main__":
    print(table(*map(int, sys.argv[1:2])))
