"""A person's own exercises in the files of their library, each changed in its place.

A new one gets a file of its own, so that a fault in it takes no other along. Every other byte of a
file stays as it is; a file that somebody else has changed since it was read is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from contextlib import suppress
from itertools import filterfalse
from pathlib import Path

from footcare_gui.adapters.library.blocks import block_of, cut, ids_in, only_item, with_block
from footcare_gui.adapters.library.files import OWN_ROUTINES, user_files
from footcare_gui.adapters.library.forms import RESERVED
from footcare_gui.adapters.library.own_routines import new_id
from footcare_gui.adapters.library.reader import FORMAT, read_exercise
from footcare_gui.adapters.library.trees import read_written, written_of
from footcare_gui.adapters.yaml_tree.faults import Faults
from footcare_gui.adapters.yaml_tree.source import MAX_BYTES
from footcare_gui.domain.exercises.faults import Fault
from footcare_gui.domain.programmes.reading import Reading
from footcare_gui.domain.programmes.store import ChangedMeanwhileError, Kept, Removed
from footcare_gui.domain.programmes.written import Written, text_at, with_at
from footcare_gui.platform.files import read_ordinary, write_whole
from footcare_gui.startup.fast_hash import hash_of

HEAD = f"format: {FORMAT}\n\nexercises:\n"
DRAFTS = "drafts"
"""Folder of what is not whole yet: the library does not look into it."""
SHOWN_FILE = ""
"""A text that is shown has no file."""


class YamlExercises:
    """Exercises in the files of a folder, and those that the app brings along.

    Args:
        built_in: The file that the app brings along; it is never written.
        own: The person's folder; made when the first exercise is kept.
    """

    def __init__(self, built_in: Path, own: Path) -> None:
        self._built_in, self._own = built_in, own

    def open(self, exercise: str) -> Kept:
        """What is written of an exercise, in the file whose word counts."""
        for path in (*self._drafts(), *reversed(user_files(self._own)), self._built_in):
            with suppress(OSError, UnicodeDecodeError):
                text = _text(path)
                if exercise in text and (kept := self._kept(path, text, exercise)):
                    return kept
        raise KeyError(exercise)

    def read(self, written: Written) -> Reading:
        """What the reader makes of what is written."""
        return read_written(written)

    def text_of(self, base: str, written: Written) -> str:
        """The text of it; where nothing differs, that is the old one."""
        from footcare_gui.adapters.library.round_trip import UnreadableError, changed, fresh

        before = self.written_in(base)[0] if base else None
        if before is None:
            return fresh(written)
        try:
            text = changed(base, before, written)
        except UnreadableError:  # it reads less than we do: what is written matters more than how
            return fresh(written)
        return text if self.written_in(text)[0] == written else fresh(written)

    def written_in(self, text: str) -> tuple[Written | None, tuple[Fault, ...]]:
        """What a text says, and what is wrong in it."""
        faults = Faults(SHOWN_FILE)
        node = only_item(text, faults)
        if node is None:
            return None, tuple(faults)
        if node.kind != "mapping":
            node.expect("mapping")
            return None, tuple(faults)
        read_exercise(node)
        return written_of(node), tuple(filterfalse(_is_id_missing, faults))

    def save(self, kept: Kept, text: str, taken: Container[str], *, is_draft: bool) -> Kept:
        """Keep a text; a new exercise, and a new draft, get a file of their own.

        A draft of an exercise that is in the library leaves that as it is until it is whole.
        """
        if kept.file and kept.is_own and kept.is_draft is is_draft:
            return self._replace(kept, text)
        text, name, is_new = self._named(text, taken)
        known = None if is_draft or is_new else self._in_library(name)
        saved = self._replace(known, text) if known else self._added(text, name, is_draft)
        if kept.is_draft:
            with suppress(OSError, ChangedMeanwhileError):
                self.remove(kept)
        return saved

    def has_changed(self, kept: Kept) -> bool:
        """Whether the file is another by now."""
        if not kept.file:
            return False
        try:
            return _stamp(_text(Path(kept.file))) != kept.stamp
        except (OSError, UnicodeDecodeError):
            return True

    def reopened(self, kept: Kept) -> Kept | None:
        """The same exercise as its file has it now."""
        path = Path(kept.file)
        try:
            return self._kept(path, _text(path), _id_in(kept))
        except (OSError, UnicodeDecodeError):
            return None

    def drafts(self) -> Sequence[Kept]:
        """What is not whole yet, by the names of its files."""
        found: list[Kept] = []
        for path in self._drafts():
            with suppress(OSError, UnicodeDecodeError):
                text = _text(path)
                kept = (self._kept(path, text, name) for name in ids_in(text))
                found += filter(None, kept)
        return found

    def remove(self, kept: Kept) -> Removed:
        """Take it out; a file in which nothing else stands goes with it."""
        path = Path(kept.file)
        before = self._unchanged(kept)
        block = block_of(before, _id_in(kept))
        if block is None:
            raise ChangedMeanwhileError(kept.file)
        after: str | None = with_block(before, block, "")
        if not (after or "").replace(HEAD.strip(), "").strip():
            after = None
            path.unlink()
        else:
            write_whole(path, after or "")
        return Removed(kept.file, before, after)

    def put_back(self, removed: Removed) -> None:
        """Undo that, unless the file has changed since."""
        path = Path(removed.file)
        now = _text(path) if path.exists() else None
        if now != removed.after:
            raise ChangedMeanwhileError(removed.file)
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, removed.before)

    def _drafts(self) -> Sequence[Path]:
        return user_files(self._own / DRAFTS)

    def _kept(self, path: Path, text: str, exercise: str) -> Kept | None:
        block = block_of(text, exercise)
        if block is None:
            return None
        return Kept(
            written_of(block.node),
            cut(text, block),
            str(path),
            _stamp(text),
            is_own=path != self._built_in and path.name != OWN_ROUTINES,
            is_draft=path.parent == self._own / DRAFTS,
        )

    def _kept_now(self, path: Path, exercise: str) -> Kept:
        kept = self._kept(path, _text(path), exercise)
        if kept is None:
            raise ChangedMeanwhileError(str(path))
        return kept

    def _replace(self, kept: Kept, text: str) -> Kept:
        before = self._unchanged(kept)
        block = block_of(before, _id_in(kept))
        if block is None:
            raise ChangedMeanwhileError(kept.file)
        path = Path(kept.file)
        write_whole(path, _in_its_format(with_block(before, block, _ended(text)), text))
        written, _ = self.written_in(text)
        return self._kept_now(path, text_at(written or "", ("id",)))

    def _unchanged(self, kept: Kept) -> str:
        try:
            text = _text(Path(kept.file))
        except FileNotFoundError:
            raise ChangedMeanwhileError(kept.file) from None
        if _stamp(text) != kept.stamp:
            raise ChangedMeanwhileError(kept.file)
        return text

    def _added(self, text: str, name: str, is_draft: bool) -> Kept:
        folder = self._own / DRAFTS if is_draft else self._own
        folder.mkdir(parents=True, exist_ok=True)
        path = _free(folder, name)
        write_whole(path, HEAD + _ended(text))
        return self._kept_now(path, name)

    def _in_library(self, exercise: str) -> Kept | None:
        """Where one of the person's own stands, drafts not counted."""
        for path in reversed(user_files(self._own)):
            with suppress(OSError, UnicodeDecodeError):
                text = _text(path)
                if exercise in text and (kept := self._kept(path, text, exercise)):
                    return kept
        return None

    def _named(self, text: str, taken: Container[str]) -> tuple[str, str, bool]:
        """With an id that nothing else has, where it had none; the id; and whether it had none."""
        written, _ = self.written_in(text)
        if written is None or text_at(written, ("id",)):
            return text, text_at(written or "", ("id",)) or "exercise", False
        from footcare_gui.adapters.library.round_trip import changed, fresh

        drafts = {_id_in(draft) for draft in self.drafts()}
        name = new_id(
            text_at(written, ("name",)) or "exercise",
            lambda id: (
                id in taken or id in RESERVED or id in drafts or self._in_library(id) is not None
            ),
        )
        after = with_at(written, ("id",), name)
        is_as_made = text == fresh(written)  # nobody has written it in their own way
        return fresh(after) if is_as_made else changed(text, written, after), name, True


def _is_id_missing(fault: Fault) -> bool:
    """A new exercise is given its id when it is kept."""
    return fault.code == "missing_key" and dict(fault.params)["key"] == "id"


def _text(path: Path) -> str:
    return read_ordinary(path, MAX_BYTES).decode("utf-8")


def _in_its_format(file: str, text: str) -> str:
    """A file of the first format becomes one of the second where that is needed."""
    found = re.search(r"^format: *1\b", file, re.MULTILINE)
    if found is None:
        return file
    faults = Faults("")
    node = only_item(text, faults)
    if node is not None:
        read_exercise(node, newest=False)
    if all(fault.code != "newer_format" for fault in faults):
        return file
    return f"{file[: found.start()]}format: {FORMAT}{file[found.end() :]}"


def _stamp(text: str) -> str:
    return hash_of(text.encode("utf-8")).hex()


def _ended(text: str) -> str:
    return text if text.endswith("\n") else f"{text}\n"


def _id_in(kept: Kept) -> str:
    return text_at(kept.exercise, ("id",))


def _free(folder: Path, name: str) -> Path:
    """A file that is not there yet."""
    number, path = 1, folder / f"{name}.yaml"
    while path.exists():
        number += 1
        path = folder / f"{name}_{number}.yaml"
    return path
