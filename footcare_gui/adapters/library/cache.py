"""The parsed library, kept from one start to the next.

Parsing costs more than the rest of a start without a window. The kept copy carries the hash of
every file it came from, of their names and of the loader itself, so it cannot be stale; one that
is damaged, or of another version, is ignored and written again.
"""

from __future__ import annotations

import json
import stat
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from footcare_gui import __version__
from footcare_gui.adapters.library.codec import decode, encode
from footcare_gui.adapters.library.files import LoadResult, user_files
from footcare_gui.platform.files import write_whole

try:
    from _blake2 import blake2b  # hashlib would load OpenSSL first: 3 ms and 4 MB at every start
except ImportError:
    from hashlib import blake2b

CACHE_FILE = "library.json"
CACHE_FORMAT = 3
MAX_HASHED_BYTES = 20_000_000
LOADER_PARTS = (
    "../../domain/exercises/equipment",
    "../../domain/exercises/exercise",
    "../../domain/exercises/routine",
    "../../domain/exercises/words",
    "../yaml_tree/nodes",
    "../yaml_tree/source",
    "durations",
    "dosage",
    "progression",
    "reader",
    "codec",
)


def load_cached(builtin: Path, user_folder: Path, cache_folder: Path) -> LoadResult:
    """Load the built-in and the user's libraries, from the kept copy if it is true.

    Args:
        builtin: The built-in `exercises.yaml`.
        user_folder: The folder of the user's `*.yaml`; need not exist.
        cache_folder: Where the copy is kept; need not exist or be writable.
    """
    users = user_files(user_folder)
    key = _key(builtin, users)
    kept = _read(cache_folder / CACHE_FILE, key) if key else None
    if kept is not None:
        return kept
    from footcare_gui.adapters.library.reader import load_library

    result = load_library(builtin, users)
    if key and key == _key(builtin, users):
        with suppress(OSError):
            write_whole(cache_folder / CACHE_FILE, _sealed(key, result))
    return result


def _key(builtin: Path, users: Sequence[Path]) -> str:
    """The hash of all that the result depends on, `""` when that cannot be told."""
    digest = blake2b(f"{CACHE_FORMAT} {__version__}".encode(), digest_size=16)
    here = Path(__file__).parent
    try:
        for part in LOADER_PARTS:
            source = here / f"{part}.py"
            if source.exists():
                about = source.stat()
                digest.update(f"{part} {about.st_size} {about.st_mtime_ns}\n".encode())
        for path in (builtin, *users):
            about = path.stat()
            if not stat.S_ISREG(about.st_mode) or about.st_size > MAX_HASHED_BYTES:
                return ""
            content = path.read_bytes()
            digest.update(f"{path} {len(content)}\n".encode("utf-8", "surrogateescape"))
            digest.update(content)
    except OSError:
        return ""
    return digest.hexdigest()


def _sealed(key: str, result: LoadResult) -> str:
    """One exercise a line, so that no single call keeps other threads waiting for long."""
    lines = [_line(encode(exercise)) for exercise in result.library.exercises.values()]
    rest = result._replace(library=result.library._replace(exercises={}))
    body = "\n".join([_line(encode(rest)), *lines])
    return f"{key} {_seal(body)}\n{body}"


def _line(rows: object) -> str:
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":"))


def _seal(body: str) -> str:
    return blake2b(body.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def _read(path: Path, key: str) -> LoadResult | None:
    try:
        head, _, body = path.read_text(encoding="utf-8").partition("\n")
        if head != f"{key} {_seal(body)}":
            return None
        rest, *exercises = body.split("\n")
        return decode(json.loads(rest), map(json.loads, exercises))
    except (OSError, ValueError, TypeError, KeyError, IndexError):
        return None
