"""Runs many hostile files of one kind: `python -m tests.hostile.run library 0 20000`."""

from __future__ import annotations

import json
import resource
import sys
import tempfile
import time
import traceback
from collections.abc import Iterable
from pathlib import Path
from random import Random
from typing import NamedTuple

from tests.hostile.kinds import KINDS


class Outcome(NamedTuple):
    """What came of many files of one kind.

    Attributes:
        files: How many there were.
        broken: Seed and traceback of each that something escaped from.
        slowest_s: Processor time of the slowest one.
        slowest: Its seed.
        peak_mb: The most memory that the process ever had.
    """

    files: int
    broken: list[tuple[int, str]]
    slowest_s: float
    slowest: int
    peak_mb: float


def run(name: str, seeds: Iterable[int], folder: Path) -> Outcome:
    """Make and use one file for each seed."""
    kind = KINDS[name](folder)
    broken: list[tuple[int, str]] = []
    slowest, files = (0.0, 0), 0
    for seed in seeds:
        data = kind.hostile(Random(f"{name} {seed}"))
        begun = time.process_time()
        try:
            kind.use(data)
        except Exception:
            broken.append((seed, traceback.format_exc()))
        slowest = max(slowest, (time.process_time() - begun, seed))
        files += 1
    peak_mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return Outcome(files, broken, *slowest, peak_mb)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="hostile-") as place:
        print(json.dumps(run(sys.argv[1], range(*map(int, sys.argv[2:4])), Path(place))))
