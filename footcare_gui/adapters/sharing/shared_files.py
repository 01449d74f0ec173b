"""Programmes written for others and taken from them, for one person's folder."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from pathlib import Path

from footcare_gui.adapters.library.files import SHARED, user_files
from footcare_gui.adapters.library.reader import read_library, read_root
from footcare_gui.adapters.sharing.adding import is_known, keep, same_ids
from footcare_gui.adapters.sharing.contents import Contents, look_through
from footcare_gui.adapters.sharing.packing import packed_files
from footcare_gui.adapters.sharing.parcel import open_parcel, pack
from footcare_gui.adapters.yaml_tree.faults import Faults
from footcare_gui.adapters.yaml_tree.source import read_yaml
from footcare_gui.domain.exercises.programme import Programme
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.programmes.shared import Inside, Same
from footcare_gui.platform.files import write_whole


class ZippedFiles:
    """`.footcare` files.

    Args:
        built_in: The library that the app brings along.
        figures: Its figures.
        own: The person's folder.
        mine: Their library as it is now.
    """

    def __init__(
        self, built_in: Path, figures: Path, own: Path, mine: Callable[[], Library]
    ) -> None:
        self._built_in, self._figures, self._own, self._mine = built_in, figures, own, mine

    def look(self, path: Path) -> Inside:
        """Look through a file, whole, and keep nothing of it."""
        contents, mine = self._contents(path), self._mine()
        whole = contents.all
        return Inside(
            path.name,
            contents.programme,
            tuple(whole.exercises[id] for id in contents.library.exercises),
            tuple(whole.routines[id] for id in contents.library.routines),
            whole,
            len(contents.files),
            same_ids(contents, mine),
            is_known(contents, mine),
        )

    def add(self, path: Path, same: Same = Same.KEEP_MINE) -> Collection[str]:
        """Look through a file, and keep what is in it."""
        return keep(self._contents(path), self._mine(), self._own, same, self._figures)

    def share(self, ids: Sequence[str], programme: Programme, path: Path) -> None:
        """Write a file with routines, or exercises of the person's own, and all they need."""
        files = packed_files(ids, programme, self._mine(), self._everybodys(), self._own)
        write_whole(path, pack(files))

    def take_out(self, programme: Programme) -> None:
        """Remove the file that a programme came with; its figures and pictures stay."""
        mine = self._mine()
        for path in user_files(self._own):
            root = read_yaml(path, Faults("")) if path.name.startswith(SHARED) else None
            if root is not None and programme in read_root(root, mine).programmes:
                path.unlink()

    def _contents(self, path: Path) -> Contents:
        return look_through(open_parcel(path), path.name, self._everybodys(), self._figures)

    def _everybodys(self) -> Library:
        return read_library(self._built_in).library
