"""What the bench prints: figures beside their targets, and each round beside its bare window."""

from __future__ import annotations

from collections.abc import Sequence

from bench.measure import Load, Run, Spread, median, spread_of

PAIRS_A_LINE = 5

BUSY = 1.1
"""A bare window whose quartiles are further apart says more of the machine than of Footcare."""

Pair = tuple[float, float]
"""What a bare window took in one round, and Footcare beside it, in ms."""


def pairs(bare: Sequence[Run], app: Sequence[Run]) -> list[Pair]:
    """CPU of each round."""
    return [(one.cpu_ms, other.cpu_ms) for one, other in zip(bare, app, strict=True)]


def print_pairs(name: str, found: Sequence[Pair]) -> None:
    """Each round with its pair, so that a busy machine shows."""
    print(f"  {name}, bare → app = ratio, round by round:")
    for begin in range(0, len(found), PAIRS_A_LINE):
        line = found[begin : begin + PAIRS_A_LINE]
        print(
            "   ", "  ".join(f"{bare:5.0f} → {app:4.0f} = {app / bare:.2f}" for bare, app in line)
        )


def say_if_busy(bare: Sequence[Run]) -> None:
    """A line where the ratios mean little."""
    spread = spread_of([run.cpu_ms for run in bare])
    if spread.high / spread.low > BUSY:
        print(
            f"  the machine was busy: a bare window took {spread.low:.0f} to {spread.high:.0f} ms"
        )


def judge(name: str, figure: float | Spread, most: float | None) -> int:
    """Print a figure beside its target; 1 where that is missed, else 0."""
    value = figure.median if isinstance(figure, Spread) else figure
    missed = most is not None and value > most
    verdict = "" if most is None else f"  (≤ {most:g}) {'MISSED' if missed else 'ok'}"
    spread = f"  {figure.low:.3f} … {figure.high:.3f}" if isinstance(figure, Spread) else ""
    print(f"  {name:32} {value:9.3f}{spread}{verdict}")
    return int(missed)


def run_text(runs: Sequence[Run]) -> str:
    """Whole processes in a line."""
    figures = (("wall", "wall_ms", "ms"), ("CPU", "cpu_ms", "ms"), ("peak", "peak_mb", "MB"))
    return "  ".join(f"{name} {median(runs, field):7.1f} {unit}" for name, field, unit in figures)


def load_text(load: Load) -> str:
    """A process tree over a stretch of time in a line."""
    return (
        f"CPU {load.cpu_percent:6.3f} %  wake-ups/s {load.wakeups_per_s:7.2f}  "
        f"PSS {load.pss_mb:6.1f} MB"
    )
