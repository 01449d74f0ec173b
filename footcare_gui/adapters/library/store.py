"""The library in its files: the built-in one, and a person's own folder."""

from __future__ import annotations

from collections.abc import Container
from pathlib import Path
from traceback import print_exception
from typing import TYPE_CHECKING

from footcare_gui.adapters.library.cache import load_cached
from footcare_gui.adapters.library.files import LoadResult, are_larger
from footcare_gui.domain.exercises.routine import Routine

if TYPE_CHECKING:
    from footcare_gui.adapters.yaml_tree.faults import Note

LARGE_BYTES = 100_000


class YamlLibrary:
    """Reads all files, from the kept copy where that is true; writes own routines.

    Args:
        built_in: The file that the app brings along.
        own: The person's folder; need not exist.
        cache: Where the kept copies are.
        note: Takes what one of the person's files raises in the reader.
    """

    def __init__(
        self, built_in: Path, own: Path, cache: Path, note: Note = print_exception
    ) -> None:
        self._built_in, self._own, self._cache, self._note = built_in, own, cache, note

    @property
    def is_large(self) -> bool:
        """Whether reading it would keep a window waiting."""
        return are_larger(self._own, LARGE_BYTES)

    def load(self) -> LoadResult:
        """Read everything."""
        return load_cached(self._built_in, self._own, self._cache, self._note)

    def load_built_in(self) -> LoadResult:
        """Read only what the app brings along; its kept copy is one of its own."""
        nowhere = self._built_in.parent / "no-such-folder"
        return load_cached(self._built_in, nowhere, self._cache / "built-in")

    def save_routine(self, routine: Routine, taken: Container[str], before: str = "") -> Routine:
        """Keep one among the person's own routines."""
        from footcare_gui.adapters.library.own_routines import save_own_routine

        return save_own_routine(self._own, routine, taken, before)

    def remove_routine(self, routine: str) -> None:
        """Take one of them out."""
        from footcare_gui.adapters.library.own_routines import remove_own_routine

        remove_own_routine(self._own, routine)
