"""What the set-up installs: what each goal needs, and nothing twice."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.needs import need_commands

ROOT = Path(__file__).parents[2]
PYTHON = """#!/bin/sh
echo "$*" >>"{log}"
"""
"""An interpreter that is new enough, has all it is asked for, and writes down what it is told."""


REFUSES = "#!/bin/sh\nexit 1\n"


class Place:
    """A checkout whose environment only writes down, on a machine that lets nobody install."""

    def __init__(self, folder: Path) -> None:
        self.log = folder / "log"
        self._folder = folder
        (folder / "tools").mkdir()
        for name in ("tools/setup.sh", "tools/system-packages.txt", "constraints.txt"):
            shutil.copy(ROOT / name, folder / name)
        shutil.copy(ROOT / "pyproject.toml", folder)
        _put(folder / ".venv" / "bin" / "python", PYTHON.format(log=self.log))
        for name in ("apt-get", "sudo"):
            _put(folder / "bin" / name, REFUSES)
        self._environment = {**os.environ, "PATH": f"{folder / 'bin'}:{os.environ['PATH']}"}

    def installed_by(self, *goals: str) -> list[str]:
        """What pip was told to install of the project, in order."""
        self.log.write_text("", encoding="utf-8")
        script = self._folder / "tools" / "setup.sh"
        done = subprocess.run(
            ["sh", script, *goals],
            env=self._environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        lines = self.log.read_text("utf-8").splitlines()
        return [line.rpartition(" -e ")[2] for line in lines if " -e " in line]


def _put(program: Path, text: str) -> None:
    program.parent.mkdir(parents=True, exist_ok=True)
    program.write_text(text, encoding="utf-8")
    program.chmod(0o755)


@pytest.fixture
def place(tmp_path: Path) -> Place:
    need_commands("sh", "cksum")
    return Place(tmp_path)


@pytest.mark.platform("linux")
def test_who_has_the_tools_of_developers_still_gets_those_of_packages(place: Place) -> None:
    assert place.installed_by("dev", "package") == [".[dev]", ".[package]"]


@pytest.mark.platform("linux")
def test_the_tools_of_developers_bring_the_app_along(place: Place) -> None:
    assert place.installed_by("dev", "run") == [".[dev]"]


@pytest.mark.platform("linux")
def test_nothing_is_installed_twice_until_a_reason_changes(place: Place, tmp_path: Path) -> None:
    assert place.installed_by("run") == ["."]
    assert place.installed_by("run") == []
    with (tmp_path / "constraints.txt").open("a", encoding="utf-8") as pins:
        pins.write("# another pin\n")
    assert place.installed_by("run") == ["."]
