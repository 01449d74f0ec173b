"""Opens the window with less work than Python and Qt for Python would do by themselves.

Measured on a start of 250 ms of CPU: PySide compiles 130 kB of its own Python code out of an
archive every time (18 ms), then reads the source of every module imported after it, in search of
`from __feature__ import` (10 ms); the garbage collector looks for garbage where everything is
still being built (8 ms). None of it is needed here; `docs/adr/0007-quick-start.md` says why each
short cut is sound.
"""

from __future__ import annotations

import builtins
import gc
import marshal
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib.util import MAGIC_NUMBER
from pathlib import Path
from types import CodeType
from typing import Any

try:
    from _blake2 import blake2b  # hashlib would load OpenSSL first
except ImportError:
    from hashlib import blake2b

KEPT_CODE = "qt-code"
_SEAL_BYTES = 16


def load_qt(cache_folder: Path) -> None:
    """Import the heart of Qt for Python, its own code from where it was kept compiled.

    Where nothing was kept, or what was kept is of another version or damaged, PySide compiles as
    usual, and that is kept for the next start. Does nothing once PySide is there.

    Args:
        cache_folder: Where the compiled code is kept; need not exist or be writable.
    """
    if "PySide6" in sys.modules:
        return
    with _kept_compiled(cache_folder / KEPT_CODE):
        import PySide6.QtCore  # noqa: F401 - the import is the work
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def rest_collector() -> None:
    """Let the garbage collector rest: at the start everything that is made stays."""
    gc.disable()


def wake_collector() -> None:
    """Let the collector work again, but never look at what the start has made."""
    gc.freeze()
    gc.enable()


@contextmanager
def _kept_compiled(path: Path) -> Iterator[None]:
    """Inside, source that was compiled in an earlier process is not compiled again."""
    kept = _read(path)
    used: dict[bytes, CodeType] = {}
    usual = builtins.compile

    def compile_or_recall(source: Any, filename: Any, mode: str, *rest: Any, **options: Any) -> Any:
        if rest or options or mode != "exec" or not isinstance(source, (str, bytes)):
            return usual(source, filename, mode, *rest, **options)
        data = source.encode("utf-8", "surrogatepass") if isinstance(source, str) else source
        key = blake2b(f"{filename}\0".encode() + data, digest_size=_SEAL_BYTES).digest()
        used[key] = kept.get(key) or usual(source, filename, mode)
        return used[key]

    builtins.compile = compile_or_recall
    try:
        yield
    finally:
        builtins.compile = usual
    if used.keys() != kept.keys():
        _write(path, used)


def _read(path: Path) -> dict[bytes, CodeType]:
    """What was kept; empty where it is missing, damaged, or of another Python."""
    try:
        seal, body = _parted(path.read_bytes())
    except OSError:
        return {}
    if seal != _seal(body):
        return {}
    kept: dict[bytes, CodeType] = marshal.loads(body)
    return kept


def _write(path: Path, code: dict[bytes, CodeType]) -> None:
    body = marshal.dumps(code)
    part = path.with_name(f"{path.name}-{os.getpid()}")
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_bytes(_seal(body) + body)
        part.replace(path)


def _parted(content: bytes) -> tuple[bytes, bytes]:
    return content[:_SEAL_BYTES], content[_SEAL_BYTES:]


def _seal(body: bytes) -> bytes:
    """Tells whole from damaged, and this Python's code from any other's."""
    return blake2b(MAGIC_NUMBER + body, digest_size=_SEAL_BYTES).digest()
