"""Timing whole processes and sampling process trees; Linux and the standard library only."""

from __future__ import annotations

import os
import statistics
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

PROC = Path("/proc")


@dataclass(frozen=True, slots=True)
class Run:
    """One whole process: wall clock and CPU in ms, peak resident memory in MB."""

    wall_ms: float
    cpu_ms: float
    peak_mb: float


@dataclass(frozen=True, slots=True)
class Spread:
    """A median between its quartiles: where these are far apart, the machine was busy."""

    median: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Load:
    """A process tree over a stretch of time: CPU in %, wake-ups a second, shared memory in MB."""

    cpu_percent: float
    wakeups_per_s: float
    pss_mb: float


def round_robin(
    commands: Mapping[str, Sequence[str]], rounds: int, environment: Mapping[str, str]
) -> dict[str, list[Run]]:
    """Run each command in turn, `rounds` times after one warm-up, so that drift hits all alike.

    Raises:
        RuntimeError: A command failed.
    """
    runs: dict[str, list[Run]] = {name: [] for name in commands}
    for number in range(rounds + 1):
        for name, command in commands.items():
            run = timed(command, environment)
            if number:
                runs[name].append(run)
    return runs


def timed(command: Sequence[str], environment: Mapping[str, str]) -> Run:
    """Run one command to its end.

    Raises:
        RuntimeError: It failed.
    """
    begun = time.perf_counter()
    with open(os.devnull, "w") as nowhere:  # noqa: PTH123 - os.devnull is a name, not a path
        process = subprocess.Popen(
            command, env=dict(environment), stdout=nowhere, stderr=subprocess.PIPE, text=True
        )
        assert process.stderr is not None
        complaint = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - begun
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{' '.join(command)}: exit {process.returncode}\n{complaint}")
    cpu = usage.ru_utime + usage.ru_stime
    return Run(wall * 1000, cpu * 1000, usage.ru_maxrss / 1024)


@contextmanager
def running(
    commands: Mapping[str, Sequence[str]],
    environment: Mapping[str, str],
    told: Mapping[str, Path] | None = None,
) -> Iterator[dict[str, int]]:
    """Process ids of commands that run for as long as the block does.

    Args:
        commands: By name.
        environment: Theirs.
        told: Files for what they print, by name; what has none there is not kept.
    """
    processes = {}
    with ExitStack() as files:
        for name, command in commands.items():
            path = (told or {}).get(name, Path(os.devnull))
            out = files.enter_context(path.open("w"))
            processes[name] = subprocess.Popen(
                command, env=dict(environment), stdout=out, stderr=subprocess.DEVNULL
            )
        try:
            yield {name: process.pid for name, process in processes.items()}
        finally:
            for process in processes.values():
                process.kill()
                process.wait()


def ratios(runs: Sequence[Run], base: Sequence[Run], figure: str) -> Spread:
    """One figure by that of the bare run of the same round, over all rounds."""
    pairs = zip(runs, base, strict=True)
    return spread_of([getattr(a, figure) / getattr(b, figure) for a, b in pairs])


def spread_of(values: Sequence[float]) -> Spread:
    """Median and quartiles of two values or more."""
    low, middle, high = statistics.quantiles(values, n=4)
    return Spread(middle, low, high)


def median(runs: Sequence[Run], figure: str) -> float:
    """Median of one figure."""
    return float(statistics.median(getattr(run, figure) for run in runs))


def sample(pids: Mapping[str, int], seconds: float) -> dict[str, Load]:
    """Watch process trees side by side."""
    before = {name: _counters(pid) for name, pid in pids.items()}
    begun = time.monotonic()
    time.sleep(seconds)
    after = {name: _counters(pid) for name, pid in pids.items()}
    took = time.monotonic() - begun
    return {
        name: Load(
            cpu_percent=100 * _grown(before[name], after[name], 0) / took,
            wakeups_per_s=_grown(before[name], after[name], 1) / took,
            pss_mb=_pss_mb(pid),
        )
        for name, pid in pids.items()
    }


_Counters = dict[str, tuple[float, float]]


def _grown(before: _Counters, after: _Counters, which: int) -> float:
    """How much one counter has grown, over the threads that are still there."""
    gone = (0.0, 0.0)
    return sum(now[which] - before.get(task, gone)[which] for task, now in after.items())


def _counters(pid: int) -> _Counters:
    """CPU seconds and voluntary context switches of each thread of a process tree."""
    found = {}
    for process in _tree(pid):
        for task in (PROC / str(process) / "task").glob("*"):
            try:
                cpu = int((task / "schedstat").read_text().split()[0]) / 1e9
                status = (task / "status").read_text().splitlines()
            except OSError:
                continue
            switches = [int(line.split()[1]) for line in status if line.startswith("voluntary")]
            found[str(task)] = cpu, float(sum(switches))
    return found


def _tree(pid: int) -> list[int]:
    children: dict[int, list[int]] = {}
    for folder in PROC.iterdir():
        if folder.name.isdigit():
            try:
                parent = int((folder / "stat").read_text().rsplit(")", 1)[1].split()[1])
            except OSError:
                continue
            children.setdefault(parent, []).append(int(folder.name))
    found, ahead = [], [pid]
    while ahead:
        found.append(ahead.pop())
        ahead += children.get(found[-1], [])
    return found


def _pss_mb(pid: int) -> float:
    total = 0
    for process in _tree(pid):
        try:
            lines = (PROC / str(process) / "smaps_rollup").read_text().splitlines()
        except OSError:
            continue
        total += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return total / 1024
