"""How quick each kind of installation starts, and how large it is, as a table."""

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
from tools.package.where import ROOT

ROUNDS = 7
LONGEST_S = 20.0
SETTLED_S = 0.4


def table(folder: Path, files: Sequence[Path]) -> str:
    """Start and size of the checkout, the wheel where it is installed, the bundle; sizes of files.

    Args:
        folder: The bundle.
        files: What was built.
    """
    bare = [sys.executable, "-m", "bench.bare_window", "stay"]
    starts = {
        "bare window": bare,
        "checkout": [sys.executable, "-m", "footcare_gui"],
        "one folder, .deb, .run": [str(folder / "footcare")],
    }
    lines = ["", f"{'start':24} {'mapped':>9} {'CPU':>9}   × bare (mapped, CPU)"]
    with (
        open_desktop() as desktop,
        MappedWindows(desktop.environment["DISPLAY"]),  # a server without anybody begins anew
        tempfile.TemporaryDirectory() as home,
    ):
        found = {
            name: _start(command, {**desktop.environment, "HOME": home}, ROOT)
            for name, command in starts.items()
        }
    bare_mapped, bare_cpu = found["bare window"]
    for name, (mapped, cpu) in found.items():
        ratios = f"{mapped / bare_mapped:.2f}  {cpu / bare_cpu:.2f}"
        lines.append(f"{name:24} {mapped:6.0f} ms {cpu:6.0f} ms   {ratios}")
    lines.append(f"one folder: {bundle.size_mb(folder):.1f} MB")
    lines += [f"{file.name}: {bundle.size_mb(file):.1f} MB" for file in sorted(files)]
    return "\n".join(lines)


def _start(command: Sequence[str], env: Mapping[str, str], cwd: Path) -> tuple[float, float]:
    """Milliseconds until the first window is mapped, and CPU until it has settled; medians."""
    runs = [_started(command, env, cwd) for _ in range(ROUNDS + 1)][1:]
    return (
        statistics.median(mapped for mapped, _ in runs),
        statistics.median(cpu for _, cpu in runs),
    )


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
