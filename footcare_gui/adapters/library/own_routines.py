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
from footcare_gui.adapters.library.reader import FORMAT, OLDEST_FORMAT, RESERVED, SHORT_TEXT
from footcare_gui.adapters.yaml_tree.faults import Faults
from footcare_gui.adapters.yaml_tree.nodes import Node
from footcare_gui.adapters.yaml_tree.source import read_yaml
from footcare_gui.adapters.yaml_tree.words import is_clean
from footcare_gui.domain.exercises.faults import FaultyFileError
from footcare_gui.domain.exercises.routine import Item, Routine
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
    folder: Path, name: str, items: Sequence[Item], taken: Container[str]
) -> Routine:
    """Add a hand-picked selection to the person's own routines.

    Args:
        folder: The user's library folder; made if need be.
        name: What the person calls it; white space and invisible characters are tidied.
        items: At least one exercise.
        taken: All ids of the library, exercises and routines.

    Returns:
        The routine as saved, with its new id.

    Raises:
        ValueError: No exercise, or a name without a visible character.
        OwnRoutinesError: The file has faults.
        OSError: The file cannot be written.
    """
    tidy = " ".join("".join(c for c in name if is_clean(c) or c.isspace()).split())
    if not items or not has_visible(tidy[:SHORT_TEXT]):
        raise ValueError("a routine needs a name and at least one exercise")
    stored = _stored(folder / OWN_ROUTINES)
    taken_here = {routine.id for routine in stored}
    routine = Routine(
        id=new_id(tidy, lambda name: name in taken or name in taken_here or name in RESERVED),
        name=tidy[:SHORT_TEXT].rstrip(),
        items=tuple(items),
        own=True,
    )
    _write(folder / OWN_ROUTINES, [*stored, routine])
    return routine


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
        items=tuple(_item(item) for item in fields.items("exercises", fewest=1)),
        note=fields.text("note"),
        own=True,
    )


def _item(node: Node) -> Item:
    if node.kind == "text":
        return Item(node.name())
    fields = node.fields(required=("exercise",), optional=("variant",))
    return Item(fields.name("exercise"), fields.name("variant"))


def new_id(name: str, is_taken: Callable[[str], bool]) -> str:
    """An id that still shows the name, where that is in Latin letters."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    stem = re.sub(r"[^a-z0-9]+", "_", plain)[:LONGEST_ID].strip("_") or "routine"
    numbered = (stem if number == 1 else f"{stem}_{number}" for number in count(1))
    return next(candidate for candidate in numbered if not is_taken(candidate))


def _write(path: Path, routines: Sequence[Routine]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, HEAD + "".join(map(_as_yaml, routines)))


def _as_yaml(routine: Routine) -> str:
    lines = [f"  - id: {routine.id}", f"    name: {_quoted(routine.name)}"]
    if routine.note:
        lines.append(f"    note: {_quoted(routine.note)}")
    lines.append("    exercises:")
    for item in routine.items:
        words = f"{{exercise: {item.exercise}, variant: {item.variant}}}"
        lines.append(f"      - {words if item.variant else item.exercise}")
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
