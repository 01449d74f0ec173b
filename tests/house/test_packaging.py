"""The trials of packages can be run, and leave nothing out that they are there for."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from footcare_gui.domain.checks.check import Subject
from tools.make_package import TRIALS
from tools.package.where import PACKAGING

TRY = PACKAGING / "try"
SEEN_ELSEWHERE = {Subject.VERSIONS}
"""A version can't be taken away: see `tests/adapters/checks/test_machine.py`."""


@pytest.mark.parametrize("path", sorted(TRY.glob("*.sh")), ids=lambda path: path.stem)
def test_each_script_can_be_read_by_the_shell(path: Path) -> None:
    told = subprocess.run(["bash", "-n", path], capture_output=True, text=True, check=False)
    assert (told.returncode, told.stderr) == (0, "")


def test_there_is_a_script_for_each_trial() -> None:
    assert {path.name for path in TRY.glob("*.sh")} >= set(TRIALS.values())


def test_each_line_of_the_selftest_is_made_to_fail() -> None:
    script = (TRY / "faults.sh").read_text("utf-8")
    lines = [line for line in script.splitlines() if line.lstrip().startswith(("told ", "for "))]
    named = {word.strip(";") for line in lines for word in line.split()}
    assert {subject.value for subject in set(Subject) - SEEN_ELSEWHERE} <= named
