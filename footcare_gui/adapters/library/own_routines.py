"""The person's own routines: one library file that the app itself writes.

The file stays a valid library file, readable and editable by hand. The app rewrites it whole, so
comments in it are not kept; the first lines say so.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Container, Sequence
from itertools import count
from pathlib import Path

from footcare_gui.adapters.library.files import OWN_ROUTINES
from footcare_gui.adapters.library.forms import RESERVED, SHORT_TEXT
from footcare_gui.adapters.library.reader import FORMAT, OLDEST_FORMAT
from footcare_gui.adapters.library.routines import read_item, routine_text
from footcare_gui.adapters.yaml_tree.faults import Faults
from footcare_gui.adapters.yaml_tree.nodes import Node
from footcare_gui.adapters.yaml_tree.source import read_yaml
from footcare_gui.adapters.yaml_tree.words import is_clean
from footcare_gui.domain.exercises.faults import FaultyFileError
from footcare_gui.domain.exercises.routine import Routine
from footcare_gui.domain.exercises.visible import has_visible
from footcare_gui.platform.files import write_whole

HEAD = f"""\
# Routines saved in Footcare. The app rewrites this file: comments are not kept.
# Routines written by hand go into a file of their own beside this one.
format: {FORMAT}
routines:
"""
LONGEST_ID = 40


class OwnRoutinesError(FaultyFileError):
    """The file of own routines was changed by hand; the app cannot write it until it is mended."""


def save_own_routine(
    folder: Path, routine: Routine, taken: Container[str], before: str = ""
) -> Routine:
    """Keep a routine: a new one behind the others, one that has an id in its place.

    Args:
        folder: The user's library folder; made if need be.
        routine: What is in it. White space and invisible characters of its name are tidied. One
            without an id is new; one whose id is not in the file stands in the place of one that
            others made, or is put back.
        taken: All ids of the library, exercises and routines.
        before: The one before which it is put where it is not in the file; else behind all.

    Returns:
        The routine as saved.

    Raises:
        ValueError: No exercise, or a name without a visible character.
        OwnRoutinesError: The file has faults.
        OSError: The file cannot be written.
    """
    tidy = " ".join("".join(c for c in routine.name if is_clean(c) or c.isspace()).split())
    if not routine.items or not has_visible(tidy[:SHORT_TEXT]):
        raise ValueError("a routine needs a name and at least one exercise")
    stored = list(_stored(folder / OWN_ROUTINES))
    ids = [one.id for one in stored]
    name = routine.id or new_id(tidy, lambda name: name in taken or name in ids or name in RESERVED)
    saved = routine._replace(id=name, name=tidy[:SHORT_TEXT].rstrip(), own=True)
    if name in ids:
        stored[ids.index(name)] = saved
    else:
        stored.insert(ids.index(before) if before in ids else len(ids), saved)
    _write(folder / OWN_ROUTINES, stored)
    return saved


def remove_own_routine(folder: Path, routine_id: str) -> None:
    """Take one of the person's own routines out; one that is not there is no fault.

    Raises:
        OwnRoutinesError: The file has faults.
        OSError: The file cannot be written.
    """
    path = folder / OWN_ROUTINES
    stored = _stored(path)
    kept = [routine for routine in stored if routine.id != routine_id]
    if kept:
        _write(path, kept)
    else:
        path.unlink(missing_ok=True)


def _stored(path: Path) -> Sequence[Routine]:
    """The routines in the file, whether or not their exercises are known just now."""
    if not path.exists():
        return ()
    faults = Faults(str(path))
    root = read_yaml(path, faults)
    if root is None:
        raise OwnRoutinesError(tuple(faults))
    fields = root.fields(required=("routines",), optional=("format", "exercises"))
    fields.whole("format", FORMAT, low=OLDEST_FORMAT, high=FORMAT)
    if "exercises" in fields:
        fields["exercises"].fault("exercises_among_routines")
    routines = tuple(_routine(node) for node in fields.items("routines"))
    if faults:
        raise OwnRoutinesError(tuple(faults))
    return routines


def _routine(node: Node) -> Routine:
    fields = node.fields(required=("id", "name", "exercises"), optional=("note",))
    return Routine(
        id=fields.name("id"),
        name=fields.text("name"),
        items=tuple(read_item(item) for item in fields.items("exercises", fewest=1)),
        note=fields.text("note"),
        own=True,
    )


def new_id(name: str, is_taken: Callable[[str], bool]) -> str:
    """An id that still shows the name, where that is in Latin letters."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    stem = re.sub(r"[^a-z0-9]+", "_", plain)[:LONGEST_ID].strip("_") or "routine"
    numbered = (stem if number == 1 else f"{stem}_{number}" for number in count(1))
    return next(candidate for candidate in numbered if not is_taken(candidate))


def _write(path: Path, routines: Sequence[Routine]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, HEAD + "".join(map(routine_text, routines)))
