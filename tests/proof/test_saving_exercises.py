"""Killed at any instant of saving, the file has the old exercise or the new one, whole."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.needs import ROOT


@pytest.mark.parametrize("kills", [8, pytest.param(100, marks=pytest.mark.proof)])
def test_a_kill_leaves_the_old_or_the_new(kills: int, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.proof.saving_exercises", str(tmp_path), str(kills), "7"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == [str(kills), "1"]
