"""Which files make up the library, and what loading them gives. Imports no YAML."""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from footcare_gui.domain.exercises.routine import Library

if TYPE_CHECKING:
    from footcare_gui.domain.exercises.faults import Fault

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
    return [folder / name for name in sorted(_names(folder), key=_rank)]


def are_larger(folder: Path, most_bytes: int) -> bool:
    """Whether the user's library files are larger than that, all together."""
    left = most_bytes
    for name in _names(folder):
        with suppress(OSError):
            left -= (folder / name).stat().st_size
        if left < 0:
            return True
    return False


def _names(folder: Path) -> Sequence[str]:
    try:
        found = os.listdir(folder)  # noqa: PTH208 - a path of each of thousands costs more
    except OSError:
        return ()
    return [name for name in found if name.endswith(ENDINGS) and name not in ENDINGS]


def _rank(name: str) -> tuple[bool, bool, str]:
    return name == OWN_ROUTINES, name.startswith(SHARED), name
