"""PySide's own Python code, compiled once and not anew in each process.

PySide carries its signature and feature support as source in an archive inside its library. It
compiles all of it at every start, and then reads the source of every module that is imported, in
search of `from __feature__ import`.
"""

from __future__ import annotations

import builtins
import marshal
import os
import stat
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from importlib.util import MAGIC_NUMBER
from pathlib import Path
from types import CodeType
from typing import Any

from footcare_gui.startup.fast_hash import HASH_BYTES, hash_of

KEPT_CODE = "qt-code"


def load_qt(cache_folder: Path) -> None:
    """Import the heart of Qt for Python, its own code from where it was kept compiled.

    Where nothing was kept, or what was kept is of another version, damaged or not surely ours,
    PySide compiles as usual, and that is kept for the next start. Where PySide is already, nothing
    happens.

    Args:
        cache_folder: Where the compiled code is kept; need not exist or be writable.
    """
    if "PySide6" in sys.modules:
        return
    with _kept_compiled(cache_folder):
        import PySide6.QtCore  # noqa: F401 - the import is the work
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


@contextmanager
def _kept_compiled(folder: Path) -> Iterator[None]:
    """Inside, source that was compiled in an earlier process is not compiled again."""
    kept = _read(folder)
    used: dict[bytes, CodeType] = {}
    usual = builtins.compile

    def compile_or_recall(source: Any, filename: Any, mode: str, *rest: Any, **options: Any) -> Any:
        if rest or options or mode != "exec" or not isinstance(source, (str, bytes)):
            return usual(source, filename, mode, *rest, **options)
        data = source.encode("utf-8", "surrogatepass") if isinstance(source, str) else source
        key = hash_of(str(filename).encode("utf-8", "surrogatepass"), data)
        used[key] = kept.get(key) or usual(source, filename, mode)
        return used[key]

    builtins.compile = compile_or_recall
    try:
        yield
    finally:
        builtins.compile = usual
    if used.keys() != kept.keys():
        _write(folder, used)


def _read(folder: Path) -> dict[bytes, CodeType]:
    """What was kept; empty where it is missing, damaged, another Python's or not surely ours."""
    try:
        content = _own_content(folder)
    except OSError:
        return {}
    seal, body = content[:HASH_BYTES], content[HASH_BYTES:]
    if seal != _seal(body):
        return {}
    kept: dict[bytes, CodeType] = marshal.loads(body)
    return kept


def _own_content(folder: Path) -> bytes:
    """The file's bytes: they will be run, so nobody else may have been able to write them.

    Raises:
        OSError: It cannot be read, or somebody else could have put it there.
    """
    if not _is_own(folder.lstat(), stat.S_ISDIR):
        raise PermissionError(folder)
    handle = os.open(folder / KEPT_CODE, os.O_RDONLY | _NO_LINK | _BINARY)
    with open(handle, "rb") as file:  # noqa: PTH123 - looked at before it is read
        if not _is_own(os.fstat(handle), stat.S_ISREG):
            raise PermissionError(folder / KEPT_CODE)
        return file.read()


def _write(folder: Path, code: dict[bytes, CodeType]) -> None:
    body = marshal.dumps(code)
    part = folder / f"{KEPT_CODE}-{os.getpid()}"
    with suppress(OSError):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not folder.is_symlink():
            folder.chmod(0o700)
        part.unlink(missing_ok=True)
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o600)
        with open(handle, "wb") as file:  # noqa: PTH123 - made for us alone
            file.write(_seal(body) + body)
        part.replace(folder / KEPT_CODE)
    with suppress(OSError):
        part.unlink(missing_ok=True)


def _is_own(about: os.stat_result, is_kind: Callable[[int], bool]) -> bool:
    """Whether it is of a kind, ours, and closed to all others; on Windows the profile folder is."""
    if sys.platform == "win32":
        return is_kind(about.st_mode)
    is_closed = about.st_uid == os.geteuid() and not about.st_mode & _OTHERS
    return is_closed and is_kind(about.st_mode)


def _seal(body: bytes) -> bytes:
    """Tells whole from damaged, and this Python's code from any other's."""
    return hash_of(MAGIC_NUMBER, body)


_NO_LINK, _BINARY = getattr(os, "O_NOFOLLOW", 0), getattr(os, "O_BINARY", 0)
_OTHERS = 0o077
"""What the group and all others may do with a file."""
