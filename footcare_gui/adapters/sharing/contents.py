"""The inside of a `.footcare` file: a library file that needs nothing else, figures, pictures."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from footcare_gui.adapters.figures.close_up_files import CloseUpFiles, load_close_up
from footcare_gui.adapters.figures.reader import FigureError, load_figure
from footcare_gui.adapters.library.reader import FORMAT, joined, read_root, settled
from footcare_gui.adapters.sharing.parcel import BARE, CLOSE_UPS, FIGURES, PICTURES, PROGRAMME
from footcare_gui.adapters.sharing.picture_header import MOST_EDGE_PX, read_header
from footcare_gui.adapters.yaml_tree.faults import Faults
from footcare_gui.adapters.yaml_tree.nodes import Node
from footcare_gui.adapters.yaml_tree.source import parse_text
from footcare_gui.domain.exercises.faults import Fault, FaultyFileError
from footcare_gui.domain.exercises.programme import Programme
from footcare_gui.domain.exercises.routine import Library


class Contents(NamedTuple):
    """What a file holds, all of it as it should be.

    Attributes:
        root: The library file in it.
        library: What that says.
        all: The same with what the app brings along.
        files: Figures, close-ups and pictures by their names in the file.
    """

    root: Node
    library: Library
    all: Library
    files: Mapping[str, bytes]

    @property
    def programme(self) -> Programme:
        """What it is called, and who made it."""
        return self.library.programmes[0]

    def exercise_nodes(self) -> Iterator[tuple[str, Node]]:
        """Its exercises as they are written, by their ids."""
        yield from by_id(self.root, "exercises")


def look_through(
    files: Mapping[str, bytes], name: str, built_in: Library, figures: Path
) -> Contents:
    """Look at every file of an opened parcel.

    Args:
        files: By their names in it.
        name: What the file is called.
        built_in: What the app brings along.
        figures: Its figures.

    Raises:
        FaultyFileError: Something is not as it should be.
    """
    faults = list(_wrong_files(files, name, figures))
    is_bare = Path(name).suffix.lower() in BARE
    of_library = Faults(name if is_bare else f"{name}/{PROGRAMME}")
    root = parse_text(files[PROGRAMME], of_library)
    library = Library()
    if root is not None and not _is_newer(root):
        library = read_root(root, built_in).as_own()
        if is_bare and not library.programmes:
            library = library._replace(programmes=(_nameless(plain_name(name), library),))
        _check_whole(root, library, files)
    faults += of_library
    if faults or root is None:
        raise FaultyFileError(tuple(faults))
    rest = {name: data for name, data in files.items() if name != PROGRAMME}
    return Contents(root, library, settled(joined(built_in, library)), rest)


def plain_name(file: str) -> str:
    """What a library file is called that names no programme: its file's name, without endings."""
    return file.partition(".")[0].replace("_", " ").strip() or file


def _nameless(name: str, library: Library) -> Programme:
    used = (item.exercise for one in library.routines.values() for item in one.items)
    exercises = tuple(dict.fromkeys((*library.exercises, *used)))
    routines, brought = tuple(library.routines), tuple(library.exercises)
    return Programme(name, exercises=exercises, routines=routines, brought=brought)


def by_id(root: Node, key: str) -> Iterator[tuple[str, Node]]:
    """The items of a list of mappings as they are written, by their ids."""
    for name, _, value in root.pairs() if root.kind == "mapping" else ():
        if name == key and value.kind == "list":
            for item in value.children:
                yield value_of(item, "id"), item


def value_of(node: Node, key: str) -> str:
    """The text of a key of a mapping, `""` where there is none."""
    for name, _, value in node.pairs() if node.kind == "mapping" else ():
        if name == key:
            return value.scalar
    return ""


def values_of(node: Node, key: str) -> Iterator[Node]:
    """All texts of that key, however deep."""
    if node.kind == "list":
        for child in node.children:
            yield from values_of(child, key)
    elif node.kind == "mapping":
        for name, _, value in node.pairs():
            if name == key and value.kind == "text":
                yield value
            else:
                yield from values_of(value, key)


def _is_newer(root: Node) -> bool:
    """Whether a later Footcare has made it; a fault if so."""
    found = value_of(root, "format")
    if found.isdecimal() and int(found[:9]) > FORMAT:
        root.fault("newer_shared", found=found[:9])
        return True
    return False


def _check_whole(root: Node, library: Library, files: Mapping[str, bytes]) -> None:
    if not root.faults and not library.programmes:
        root.fault("missing_key", key="programme")
    for node in values_of(root, "picture"):
        if PICTURES + node.scalar not in files:
            node.fault("missing_picture", name=node.scalar)


def _wrong_files(files: Mapping[str, bytes], name: str, figures: Path) -> Iterator[Fault]:
    for entry, data in files.items():
        if entry.startswith(PICTURES):
            faults = Faults(f"{name}/{entry}")
            _check_picture(entry, data, faults)
            yield from faults
    drawn = {entry: data for entry, data in files.items() if entry.startswith(FIGURES)}
    if drawn:
        for fault in _wrong_figures(drawn, figures):
            yield fault._replace(file=f"{name}/{FIGURES}{fault.file}")


def _check_picture(entry: str, data: bytes, faults: Faults) -> None:
    header = read_header(data)
    if header is None or not entry.endswith(header.endings):
        faults.add(1, 1, "no_picture")
    elif not header.is_small_enough:
        faults.add(
            1, 1, "large_picture", width=header.width, height=header.height, most=MOST_EDGE_PX
        )


def _wrong_figures(drawn: Mapping[str, bytes], figures: Path) -> Iterator[Fault]:
    """What is wrong with figures, read as they would lie beside the person's own, elsewhere."""
    with TemporaryDirectory(prefix="footcare-") as folder:
        place = Path(folder)
        for entry, data in drawn.items():
            path = place / entry
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        shared = CloseUpFiles(figures, place / FIGURES)
        for entry in drawn:
            if entry.startswith(CLOSE_UPS):
                yield from load_close_up(place / entry).faults
                continue
            try:
                load_figure(place / entry, shared)
            except FigureError as error:
                yield from (one for one in error.faults if not one.file.startswith("close_ups/"))
