"""Killed at any instant of saving, the folder has the old or the new of everything, whole."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.needs import ROOT

KILLS = pytest.mark.parametrize("kills", [8, pytest.param(100, marks=pytest.mark.proof)])


def whole_after(what: str, kills: int, folder: Path) -> int:
    """How often all was whole after so many kills."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.proof.saving", what, str(folder), str(kills), "7"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    return int(done.stdout)


@KILLS
def test_a_kill_leaves_the_old_exercise_or_the_new(kills: int, tmp_path: Path) -> None:
    assert whole_after("exercise", kills, tmp_path) == kills


@pytest.mark.proof
@pytest.mark.parametrize("what", ["routine", "programme"])
def test_a_kill_leaves_routines_and_programmes_whole_or_out(what: str, tmp_path: Path) -> None:
    assert whole_after(what, 100, tmp_path) == 100
