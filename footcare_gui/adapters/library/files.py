"""Which files make up the library, and what loading them gives. Imports no YAML."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from footcare_gui.domain.exercises.faults import Fault
from footcare_gui.domain.exercises.routine import Library

OWN_ROUTINES = "my-routines.yaml"
"""The one file in the user's library folder that the app itself writes."""

SHARED = "shared-"
"""How the name of a file begins that came from somebody else; they may use all of one's own."""

ENDINGS = (".yaml", ".yml")


class LoadResult(NamedTuple):
    """What could be loaded, and everything that is wrong in the files that could not."""

    library: Library
    faults: tuple[Fault, ...] = ()


def user_files(folder: Path) -> Sequence[Path]:
    """The user's library files by name, then those that others have shared, saved routines last.

    A folder that does not exist or cannot be read has none.
    """
    try:
        found = {path.name: path for path in folder.iterdir()}
    except OSError:
        return ()
    names = (name for name in found if name.endswith(ENDINGS) and name not in ENDINGS)
    return [found[name] for name in sorted(names, key=_rank)]


def _rank(name: str) -> tuple[bool, bool, str]:
    return name == OWN_ROUTINES, name.startswith(SHARED), name
