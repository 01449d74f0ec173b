"""The trials of packages can be run, and leave nothing out that they are there for."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from footcare_gui.domain.checks.check import Subject
from tools.make_package import TRIALS
from tools.package.squeeze import squeeze
from tools.package.where import PACKAGING

TRY = PACKAGING / "try"


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
    named |= set(re.findall(r"selftest --only (\w+)", (TRY / "wheel.sh").read_text("utf-8")))
    assert {subject.value for subject in Subject} <= named


def test_a_squeezed_package_holds_what_was_packed(tmp_path: Path) -> None:
    root, plain, file = tmp_path / "root", tmp_path / "plain.deb", tmp_path / "marble.deb"
    (root / "DEBIAN").mkdir(parents=True)
    (root / "DEBIAN").chmod(0o755)  # whatever the machine takes away from new folders
    (root / "DEBIAN" / "control").write_text(
        "Package: marble\nVersion: 1\nArchitecture: all\nMaintainer: Ada <a@b.c>\nDescription: x\n"
    )
    program = bytes(range(256)) * 40 + b"\xe8\x01\x00\x00\x00"
    (root / "program").write_bytes(program)
    subprocess.run(["dpkg-deb", "-Znone", "--build", root, plain], check=True, capture_output=True)
    squeeze(plain, file)
    subprocess.run(["dpkg-deb", "--extract", file, tmp_path / "out"], check=True)
    assert (tmp_path / "out" / "program").read_bytes() == program
    assert file.stat().st_size < plain.stat().st_size
