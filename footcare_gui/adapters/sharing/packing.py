"""Writes a `.footcare` file: routines, exercises that are not everybody's, and their pictures."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from footcare_gui.adapters.library.files import user_files
from footcare_gui.adapters.library.forms import RESERVED
from footcare_gui.adapters.library.own_routines import new_id
from footcare_gui.adapters.library.programme import programme_text
from footcare_gui.adapters.library.reader import FORMAT
from footcare_gui.adapters.library.routines import routine_text
from footcare_gui.adapters.sharing.contents import by_id, value_of, values_of
from footcare_gui.adapters.sharing.emit import lines_of
from footcare_gui.adapters.sharing.parcel import CLOSE_UPS, FIGURES, PICTURES, PROGRAMME
from footcare_gui.adapters.sharing.picture_header import MOST_PICTURE_BYTES
from footcare_gui.adapters.yaml_tree.faults import Faults
from footcare_gui.adapters.yaml_tree.nodes import Node
from footcare_gui.adapters.yaml_tree.source import MAX_BYTES, read_yaml
from footcare_gui.domain.exercises.programme import Programme
from footcare_gui.domain.exercises.routine import Library, Routine
from footcare_gui.platform.files import read_ordinary

WORD = re.compile(rb"[a-z0-9_]+")


def packed_files(
    ids: Sequence[str], programme: Programme, library: Library, built_in: Library, own: Path
) -> Mapping[str, bytes]:
    """All files of a `.footcare` file, by their names in it.

    Args:
        ids: Routines, or exercises of the person's own.
        programme: What the file is called; limits and cautions of exercises that are not in it are
            left out.
        library: The person's.
        built_in: What everybody has.
        own: The folder of the person's files.

    Raises:
        KeyError: There is no such routine or exercise.
        ValueError: There would be nothing in it.
        OSError: A file of the person's cannot be read.
    """
    routines = [library.routines[id] for id in ids if id in library.routines]
    wanted = [id for id in ids if id not in library.routines]
    used = dict.fromkeys((*wanted, *(i.exercise for one in routines for i in one.items)))
    for id in used:
        library.exercises[id]  # or it is not there
    written = dict(_written(own))
    nodes = {id: written[id] for id in used if id in written}
    if not routines and not nodes:
        raise ValueError("everybody has these exercises already")
    text = _text(programme, nodes, list(_fresh(routines, built_in)), used)
    return {PROGRAMME: text.encode(), **_pictures(nodes, own)}


def library_text(
    programme: Programme,
    exercises: Iterable[Sequence[str]],
    routines: Iterable[Routine],
    instead: Sequence[str] = (),
) -> str:
    """A library file of a programme.

    Args:
        programme: What stands at its beginning.
        exercises: Each as lines of a mapping.
        routines: In their order.
        instead: Ids of others in whose place its own stand.
    """
    parts = [f"format: {FORMAT}\n", programme_text(programme, instead)]
    items = ["  - " + "\n    ".join(lines) + "\n" for lines in exercises]
    if items:
        parts.append("exercises:\n" + "".join(items))
    lists = "".join(map(routine_text, routines))
    if lists:
        parts.append("routines:\n" + lists)
    return "\n".join(parts)


def _text(
    programme: Programme,
    nodes: Mapping[str, Node],
    routines: Sequence[Routine],
    used: Mapping[str, None],
) -> str:
    asked = programme._replace(
        limits={id: one for id, one in programme.limits.items() if id in used},
        cautions={id: one for id, one in programme.cautions.items() if id in used},
    )
    return library_text(asked, [list(lines_of(node, {})) for node in nodes.values()], routines)


def _written(own: Path) -> Iterator[tuple[str, Node]]:
    """The person's own exercises as they are written, by id; of two the later one counts."""
    for path in user_files(own):
        root = read_yaml(path, Faults(""))
        if root is not None:
            yield from by_id(root, "exercises")


def _fresh(routines: Sequence[Routine], built_in: Library) -> Iterator[Routine]:
    """Routines under ids that nobody has from the start."""
    taken = {*built_in.exercises, *built_in.routines, *RESERVED}
    for routine in routines:
        is_taken = routine.id in taken
        free = new_id(routine.name, taken.__contains__) if is_taken else routine.id
        taken.add(free)
        yield routine._replace(id=free)


def _pictures(nodes: Mapping[str, Node], own: Path) -> Mapping[str, bytes]:
    """Figures, their close-ups, and pictures of the exercises, as far as they are the person's."""
    found: dict[str, bytes] = {}
    for id, node in nodes.items():
        named = [value.scalar for value in values_of(node, "figure")]
        for name in (*named, *([] if value_of(node, "figure") else [id])):
            found.update(_figure(own / "figures", name))
        for value in values_of(node, "picture"):
            path = own / "pictures" / Path(value.scalar).name
            found[PICTURES + path.name] = read_ordinary(path, MOST_PICTURE_BYTES)
    return found


def _figure(folder: Path, name: str) -> Iterator[tuple[str, bytes]]:
    path = folder / f"{Path(name).name}.yaml"
    if not path.is_file():
        return
    data = read_ordinary(path, MAX_BYTES)
    yield FIGURES + path.name, data
    words = set(WORD.findall(data))
    for other in sorted((folder / "close_ups").glob("*.yaml")):
        if other.stem.encode() in words:
            yield CLOSE_UPS + other.name, read_ordinary(other, MAX_BYTES)
