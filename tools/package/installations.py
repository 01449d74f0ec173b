"""Each kind of package as it lies on a disk once it is installed, to be started and weighed."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from tools.package.where import BUILD, DIST, ROOT, run, version

PLACE = BUILD / "installed"


class Installation(NamedTuple):
    """What is started, and the folder that holds all that was installed for it."""

    program: Path
    folder: Path


def installations() -> dict[str, Installation]:
    """Every package of this version that was built, by its kind."""
    shutil.rmtree(PLACE, ignore_errors=True)
    PLACE.mkdir(parents=True)
    made: dict[str, Installation] = {}
    if (folder := BUILD / "footcare").is_dir():
        made["one folder"] = Installation(folder / "footcare", folder)
    for pattern, (kind, install) in _KINDS.items():
        if file := next(DIST.glob(pattern.format(version())), None):
            made[kind] = install(file, PLACE / kind.strip("."))
    return made


def _wheel(file: Path, to: Path) -> Installation:
    run([sys.executable, "-m", "venv", to])
    run([to / "bin" / "pip", "install", "-q", "-c", ROOT / "constraints.txt", file])
    return Installation(to / "bin" / "footcare", to)


def _deb(file: Path, to: Path) -> Installation:
    run(["dpkg-deb", "--extract", file, to])
    return Installation(to / "usr" / "lib" / "footcare" / "footcare", to)


def _one_file(file: Path, to: Path) -> Installation:
    run(["sh", file, "--", to])
    return Installation(to / "bin" / "footcare", to)


_KINDS: dict[str, tuple[str, Callable[[Path, Path], Installation]]] = {
    "footcare-{}-*.whl": ("wheel", _wheel),
    "footcare_{}-*.deb": (".deb", _deb),
    "footcare-{}-*.run": (".run", _one_file),
}
