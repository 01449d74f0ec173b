"""Files of a person's own: read without trust, written whole or not at all, for their eyes only."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from io import TextIOWrapper
from pathlib import Path

PRIVATE_FILE, PRIVATE_FOLDER = 0o600, 0o700
OTHERS = 0o077
"""What the group and all others may do with a file."""


class UnusableFileError(OSError):
    """The file is no ordinary one, or too large; the message says which."""


class LargeFileError(UnusableFileError):
    """The file is longer than what is ever read."""


def read_ordinary(path: Path, most_bytes: int) -> bytes:
    """All of an ordinary file; a pipe is not waited for, a device not read.

    Raises:
        UnusableFileError: It is no ordinary file.
        LargeFileError: It is longer than `most_bytes`.
        OSError: It cannot be opened or read.
    """
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with open(handle, "rb") as file:  # noqa: PTH123 - looked at before it is read
        known = os.fstat(handle)
        if not stat.S_ISREG(known.st_mode):
            raise UnusableFileError("it is no ordinary file")
        found = file.read(min(known.st_size, most_bytes) + 1)  # room for more is dear to ask for
        if len(found) > known.st_size:
            found += file.read(most_bytes + 1 - len(found))
    if len(found) > most_bytes:
        raise LargeFileError("it is too large")
    return found


def text_of(data: bytes) -> str:
    """The text of a file that some program has written: UTF-8, or what its first bytes say.

    Raises:
        UnicodeError: It is in no encoding that can be told.
    """
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16")
    return data.decode("utf-8-sig")


def write_whole(path: Path, content: str | bytes) -> None:
    """Replace a file in one step, so that a reader or a crash never meets half of it.

    Raises:
        OSError: The folder is not there, or the file cannot be written.
    """
    with writing_whole(path) as file:
        file.buffer.write(content if isinstance(content, bytes) else content.encode())


@contextmanager
def writing_whole(path: Path) -> Iterator[TextIOWrapper]:
    """A text file that takes its place when the block is through, and else leaves nothing.

    It is written beside its place, under a name that nobody can have planted there.

    Raises:
        OSError: The folder is not there, or the file cannot be written.
    """
    import tempfile

    handle, name = tempfile.mkstemp(prefix=".footcare-", suffix=".part", dir=path.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise


def keep_to_oneself() -> None:
    """Let nobody else read what this process writes from now on."""
    os.umask(OTHERS)


def make_private(*places: Path) -> None:
    """Take from all others what they may do with folders, what lies in them, and files.

    Where that is not ours to change, it stays as it is.
    """
    for place in places:
        with suppress(OSError):
            _close_to_others(place)
        with suppress(OSError), os.scandir(place) as entries:
            for entry in entries:
                with suppress(OSError):
                    if not entry.is_symlink():
                        _close_to_others(Path(entry.path))


def _close_to_others(path: Path) -> None:
    mode = stat.S_IMODE(path.stat(follow_symlinks=False).st_mode)
    if mode & OTHERS and not path.is_symlink():
        path.chmod(mode & ~OTHERS)
