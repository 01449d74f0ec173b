"""The built package works where there is no checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.needs import ROOT


@pytest.fixture(scope="module")
def unpacked_wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from the checkout and unpacked as an installer would."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory"]
    subprocess.run([*build, str(folder)], cwd=ROOT, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def test_it_brings_its_library_and_resources(unpacked_wheel: Path) -> None:
    data = unpacked_wheel / "footcare_gui" / "_data"
    assert (data / "exercises.yaml").is_file()
    assert list((data / "resources" / "fonts").glob("*.otf"))
    assert not list(unpacked_wheel.rglob("conftest.py"))


def test_it_lists_the_exercises_without_the_checkout(unpacked_wheel: Path, own_home: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "footcare_gui", "list"],
        cwd=own_home,
        env={**os.environ, "PYTHONPATH": str(unpacked_wheel)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "heel_cord" in done.stdout
