"""The parsed library, kept from one start to the next.

Parsing costs more than the rest of a start without a window. The kept copy carries the hash of
every file it came from, of their names and of the loader itself, so it cannot be stale; one that
is damaged, or of another version, is ignored and written again.
"""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from traceback import print_exception
from typing import TYPE_CHECKING

from footcare_gui.adapters.library.codec import decode, encode
from footcare_gui.adapters.library.files import LoadResult, user_files
from footcare_gui.platform.code_stamp import code_stamp
from footcare_gui.platform.files import read_ordinary, write_whole
from footcare_gui.startup.fast_hash import hash_of

if TYPE_CHECKING:
    from footcare_gui.adapters.yaml_tree.faults import Note

CACHE_FILE = "library.json"
CACHE_FORMAT = 9
MAX_HASHED_BYTES = 20_000_000
_PACKAGE = Path(__file__).parents[2]
LOADER_PARTS = tuple(
    _PACKAGE / f"{name}.py"
    for name in (
        "domain/exercises/equipment",
        "domain/exercises/exercise",
        "domain/exercises/faults",
        "domain/exercises/dosage",
        "domain/exercises/programme",
        "domain/exercises/photos",
        "domain/exercises/routine",
        "domain/exercises/sets",
        "domain/exercises/within",
        "domain/exercises/words",
        "domain/choices/dosing",
        "domain/choices/preferences",
        "adapters/yaml_tree/faults",
        "adapters/yaml_tree/nodes",
        "adapters/yaml_tree/source",
        "adapters/library/durations",
        "adapters/library/dosage",
        "adapters/library/forms",
        "adapters/library/programme",
        "adapters/library/progression",
        "adapters/library/routines",
        "adapters/library/sets",
        "adapters/library/reader",
        "adapters/library/codec",
    )
)


def load_cached(
    builtin: Path, user_folder: Path, cache_folder: Path, note: Note = print_exception
) -> LoadResult:
    """Load the built-in and the user's libraries, from the kept copy if it is true.

    Args:
        builtin: The built-in `exercises.yaml`.
        user_folder: The folder of the user's `*.yaml`; need not exist.
        cache_folder: Where the copy is kept; need not exist or be writable.
        note: Takes what one of the user's files raises in the reader.
    """
    users = user_files(user_folder)
    key = _key(builtin, users)
    kept = _read(cache_folder / CACHE_FILE, key) if key else None
    if kept is not None:
        return kept
    from footcare_gui.adapters.library.reader import load_library

    result = load_library(builtin, users, note)
    if key and key == _key(builtin, users):
        with suppress(OSError):
            cache_folder.mkdir(parents=True, exist_ok=True)
            write_whole(cache_folder / CACHE_FILE, _sealed(key, result))
    return result


def _key(builtin: Path, users: Sequence[Path]) -> str:
    """The hash of all that the result depends on, `""` when that cannot be told."""
    parts = [b"%d" % CACHE_FORMAT, code_stamp(*LOADER_PARTS)]
    try:
        for path in (builtin, *users):
            parts += (os.fsencode(path), read_ordinary(path, MAX_HASHED_BYTES))
    except OSError:
        return ""
    return hash_of(*parts).hex()


def _sealed(key: str, result: LoadResult) -> str:
    """One exercise a line, so that no single call keeps other threads waiting for long."""
    lines = [_line(encode(exercise)) for exercise in result.library.exercises.values()]
    rest = result._replace(library=result.library._replace(exercises={}))
    body = "\n".join([_line(encode(rest)), *lines])
    return f"{key} {_seal(body)}\n{body}"


def _line(rows: object) -> str:
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":"))


def _seal(body: str) -> str:
    return hash_of(body.encode("utf-8", "surrogatepass")).hex()


def _read(path: Path, key: str) -> LoadResult | None:
    try:
        head, _, body = path.read_text(encoding="utf-8").partition("\n")
        if head != f"{key} {_seal(body)}":
            return None
        rest, *exercises = body.split("\n")
        return decode(json.loads(rest), map(json.loads, exercises))
    except (OSError, ValueError, TypeError, KeyError, IndexError):
        return None
