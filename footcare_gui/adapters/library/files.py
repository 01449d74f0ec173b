"""Which files make up the library, and what loading them gives. Imports no YAML."""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from footcare_gui.domain.exercises.faults import Fault
from footcare_gui.domain.exercises.routine import Library

OWN_ROUTINES = "my-routines.yaml"
"""The one file in the user's library folder that the app itself writes."""


class LoadResult(NamedTuple):
    """What could be loaded, and everything that is wrong in the files that could not."""

    library: Library
    faults: tuple[Fault, ...] = ()


def user_files(folder: Path) -> Sequence[Path]:
    """The user's library files by name, the app's own file of saved routines last.

    A folder that does not exist or cannot be read has none.
    """
    try:
        found = [path for path in folder.iterdir() if path.suffix in (".yaml", ".yml")]
    except OSError:
        return ()
    return sorted(found, key=lambda path: (path.name == OWN_ROUTINES, path.name))


def write_atomically(path: Path, text: str) -> None:
    """Replace a file in one step, so that a reader or a crash never meets half of it.

    Raises:
        OSError: The folder cannot be made or the file cannot be written.
    """
    import tempfile

    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".tmp", dir=path.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise
