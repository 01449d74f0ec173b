"""Where lenses find their close-ups: in their figure's file first, then among the shared ones."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import NamedTuple

from footcare_gui.adapters.figures.close_up import read_close_up
from footcare_gui.adapters.yaml_tree.faults import Faults
from footcare_gui.adapters.yaml_tree.nodes import Node
from footcare_gui.adapters.yaml_tree.source import read_yaml
from footcare_gui.domain.exercises.faults import Fault
from footcare_gui.figure.model.foot_close_up import CloseUp, SideCloseUp

FOLDER = "close_ups"
"""Beside figure files: the folder of the close-ups that several of them show."""

_NONE = SideCloseUp("", 1.0, 0j)


class ReadCloseUp(NamedTuple):
    """What a close-up's file gave: the close-up, or what is wrong with it."""

    close_up: CloseUp
    faults: tuple[Fault, ...]


class CloseUpFiles:
    """Shared close-ups, one a file, read when a figure first names them.

    Args:
        folders: Of figure files; a later folder's close-up replaces an earlier one's.
    """

    def __init__(self, *folders: Path) -> None:
        self._folders = [folder / FOLDER for folder in reversed(folders)]
        self.read = cache(self._read)

    def names(self) -> tuple[str, ...]:
        """All there are."""
        return tuple(sorted({f.stem for folder in self._folders for f in folder.glob("*.yaml")}))

    def _read(self, name: str) -> ReadCloseUp | None:
        """The close-up of that name, `None` where there is no such file."""
        for folder in self._folders:
            if (folder / f"{name}.yaml").is_file():
                return load_close_up(folder / f"{name}.yaml")
        return None


class KnownCloseUps:
    """The close-ups that the lenses of one figure may name.

    Args:
        files: The shared ones.
    """

    def __init__(self, files: CloseUpFiles) -> None:
        self._files = files
        self.own: dict[str, CloseUp] = {}
        """Those of the figure's own file."""
        self.faults: dict[str, tuple[Fault, ...]] = {}
        """What is wrong with the files of shared ones that were named."""

    def named(self, node: Node | None) -> CloseUp:
        """The close-up that a node names; a harmless stand-in without one and on a fault."""
        if node is None:
            return _NONE
        name = node.name()
        if name in self.own:
            return self.own[name]
        found = self._files.read(name) if name else None
        if found is not None:
            if found.faults:
                self.faults[name] = found.faults
            return found.close_up
        if name:
            node.unknown("unknown_close_up", name, (*self.own, *self._files.names()))
        return _NONE


def load_close_up(path: Path) -> ReadCloseUp:
    """Read one close-up file."""
    faults = Faults(f"{path.parent.name}/{path.name}")
    root = read_yaml(path, faults)
    if root is None:
        return ReadCloseUp(_NONE, tuple(faults))
    close_up = read_close_up(root)
    if close_up.id != path.stem and not faults:
        faults.add(1, 1, "file_of_other_id", name=close_up.id)
    return ReadCloseUp(close_up, tuple(faults))
