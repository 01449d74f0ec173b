"""What leading a session costs, and the proof that one was led while that was measured."""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from bench.measure import Load, running, sample

PROGRAM = (sys.executable, "-m", "bench.app_session")
WORKING_S = 24.0
LONGEST_WAY_S = 60.0
SETTLED_S = 3.0
"""After the work has begun: what comes up at its beginning has gone by then."""

MOVES_FROM = 1.0
"""So many frames a second; a still picture may have some when its words change."""


class Led(NamedTuple):
    """A session to lead, what has to go on in it while it is measured, and if its figure moves."""

    exercise: str
    goes_on: str
    moves: bool = True


class Stand(NamedTuple):
    """Where a session stands: the instant, what goes on, the frames painted so far."""

    at_s: float
    goes_on: str
    frames: int


SESSIONS = {
    "still": Led("foot_massage", "move", moves=False),
    "holding": Led("heel_cord", "hold"),
    "moving": Led("foot_massage", "move"),
}


class NotLedError(RuntimeError):
    """What was measured was no session, or one that did something else."""


def measured(
    environment: Mapping[str, str], sessions: Mapping[str, Led] = SESSIONS
) -> dict[str, tuple[Load, float]]:
    """The load of each session in its work, side by side, and the frames it painted in a second.

    Raises:
        NotLedError: One was not where it had to be, from the first second to the last.
    """
    with tempfile.TemporaryDirectory(prefix="footcare-bench-") as folder:
        told = {name: Path(folder) / name for name in sessions}
        commands = {
            name: [*PROGRAM, led.exercise, *([] if led.moves else ["still"])]
            for name, led in sessions.items()
        }
        with running(commands, environment, told) as pids:
            for name, led in sessions.items():
                _wait_until(led.goes_on, told[name])
            time.sleep(SETTLED_S)
            begun_s = time.monotonic()
            loads = sample(pids, WORKING_S)
            ended_s = time.monotonic()
        return {
            name: (load, proven(sessions[name], _stands(told[name]), begun_s, ended_s))
            for name, load in loads.items()
        }


def proven(led: Led, stands: Sequence[Stand], begun_s: float, ended_s: float) -> float:
    """How many frames a second were painted, once it is sure that all was as it had to be.

    Raises:
        NotLedError: It was not.
    """
    during = [stand for stand in stands if begun_s <= stand.at_s <= ended_s]
    before = [stand for stand in stands if stand.at_s < begun_s][-1:]
    goes_on = {stand.goes_on for stand in (*before, *during)}
    if goes_on != {led.goes_on}:
        raise NotLedError(f"{led.exercise}: wanted {led.goes_on}, found {sorted(goes_on)}")
    if len(during) < 0.8 * (ended_s - begun_s):
        raise NotLedError(f"{led.exercise}: its clock does not run")
    frames_per_s = (during[-1].frames - during[0].frames) / (during[-1].at_s - during[0].at_s)
    if (frames_per_s > MOVES_FROM) is not led.moves:
        raise NotLedError(f"{led.exercise}: {frames_per_s:.1f} frames a second")
    return frames_per_s


def _wait_until(goes_on: str, told: Path) -> None:
    deadline = time.monotonic() + LONGEST_WAY_S
    while not any(stand.goes_on == goes_on for stand in _stands(told)):
        if time.monotonic() > deadline:
            raise NotLedError(f"no {goes_on} in {LONGEST_WAY_S:g} s")
        time.sleep(0.1)


def _stands(told: Path) -> list[Stand]:
    lines = told.read_text().splitlines()[:-1] if told.exists() else []
    fields = [line.split() for line in lines]
    return [Stand(float(at_s), goes_on, int(frames)) for at_s, goes_on, frames in fields]
