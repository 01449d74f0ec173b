"""The wheels that ours needs, fetched beforehand, so that its trial asks no network."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from tools.package.where import BUILD, ROOT, run

PYTHONS = {"bookworm": "3.11", "trixie": "3.13"}
"""What `python3` is in each release of Debian."""
NEWEST_GLIBC = 36
OF_PIPX = ("pip", "setuptools", "wheel")
"""What pipx keeps for all programs that it installs, and renews at the first of them."""


def needed_by(wheel: Path, suite: str) -> Path:
    """A folder with all that a wheel asks for in a release of Debian, in our own versions."""
    folder = BUILD / suite / "wheels"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    fetch = [sys.executable, "-m", "pip", "download", "-q", "-d", str(folder)]
    of_suite = ["--python-version", PYTHONS[suite], "--only-binary", ":all:", *_platforms()]
    run([*fetch, *of_suite, "-c", ROOT / "constraints.txt", wheel])
    run([*fetch, "--no-deps", *OF_PIPX])
    return folder


def _platforms() -> Iterator[str]:
    for glibc in range(NEWEST_GLIBC, 4, -1):
        yield from ("--platform", f"manylinux_2_{glibc}_x86_64")
    for older in ("manylinux2014", "manylinux2010", "manylinux1"):
        yield from ("--platform", f"{older}_x86_64")
