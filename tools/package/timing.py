"""How quick each kind of installation starts, and how large it is, as a table.

usage: python -m tools.package.timing        (after `make package`; only times and weighs)
"""

from __future__ import annotations

import os
import shutil
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
from tools.package.where import BUILD, DIST, ROOT, run

ROUNDS = 7
LONGEST_S = 20.0
SETTLED_S = 0.4
MOST_TIMES = 1.3


def table(folder: Path, files: Sequence[Path]) -> str:
    """Start, size and files of each kind of installation, beside a bare window of Qt.

    Args:
        folder: The bundle.
        files: What was built.
    """
    installed: dict[str, Path] = {"one folder, .deb, .run": folder}
    bare = "bare window"
    commands = {
        bare: [sys.executable, "-m", "bench.bare_window", "stay"],
        "checkout": [sys.executable, "-m", "footcare_gui"],
        "one folder, .deb, .run": [str(folder / "footcare")],
    }
    if wheel := next((file for file in files if file.suffix == ".whl"), None):
        environment = installed_wheel(wheel)
        commands["wheel"] = [str(environment / "bin" / "footcare")]
        installed["wheel"] = environment
    found = starts(commands)
    bare_mapped, bare_cpu = found[bare]
    lines = ["", f"{'start':24} {'mapped':>9} {'CPU':>9}   × bare        size     files"]
    for name, (mapped, cpu) in found.items():
        ratios = f"{mapped / bare_mapped:4.2f} {cpu / bare_cpu:4.2f}"
        lines.append(
            f"{name:24} {mapped:6.0f} ms {cpu:6.0f} ms   {ratios} {_weight(installed.get(name))}"
        )
    ratio = found["one folder, .deb, .run"][0] / found["checkout"][0]
    lines.append(f"one folder / checkout: {ratio:.2f} until mapped (at most {MOST_TIMES:g})")
    lines += [f"{file.name}: {bundle.size_mb(file):.1f} MB" for file in sorted(files)]
    return "\n".join(lines)


def installed_wheel(wheel: Path) -> Path:
    """An environment with nothing but a wheel and what it asks for; gives its folder."""
    environment = BUILD / "wheel-environment"
    shutil.rmtree(environment, ignore_errors=True)
    run([sys.executable, "-m", "venv", environment])
    pins = ROOT / "constraints.txt"
    run([environment / "bin" / "pip", "install", "-q", "-c", pins, wheel])
    return environment


def starts(commands: Mapping[str, Sequence[str]]) -> dict[str, tuple[float, float]]:
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
        for _ in range(ROUNDS + 1):
            for name, command in commands.items():
                home = Path(homes) / name.partition(",")[0]
                home.mkdir(exist_ok=True)
                env = {**desktop.environment, "HOME": str(home)}
                runs[name].append(_started(command, env, ROOT))
    return {
        name: (
            statistics.median(mapped for mapped, _ in found[1:]),
            statistics.median(cpu for _, cpu in found[1:]),
        )
        for name, found in runs.items()
    }


def _weight(place: Path | None) -> str:
    if place is None:
        return ""
    files = sum(1 for path in place.rglob("*") if path.is_file() and not path.is_symlink())
    return f"{bundle.size_mb(place):6.0f} MB {files:6}"


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
    print(table(BUILD / "footcare", list(DIST.iterdir())))
