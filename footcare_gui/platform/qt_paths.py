"""One way of naming a path to Qt, also where its bytes are no Unicode text.

A home folder from an older system may be named in Latin-1. Python carries such a byte along; Qt
drops it and would read and write in another folder, made beside the real one, without a word.
"""

from __future__ import annotations

import os
import sys
from functools import cache
from pathlib import Path


def qt_path(path: Path) -> str:
    """The path as Qt can open it: itself, or its name under a descriptor of its folder.

    The descriptor stays open as long as the program, so the name must be used in this process only.
    Where the folder cannot be opened, or the last name itself is no text, the path as it is.
    """
    name = str(path)
    if is_text(name) or not sys.platform.startswith("linux") or not is_text(path.name):
        return name
    try:
        return f"/proc/self/fd/{_descriptor(os.fsencode(path.parent))}/{path.name}"
    except OSError:
        return name


def is_text(name: str) -> bool:
    """Whether a name can be written in UTF-8."""
    return not any("\ud800" <= letter <= "\udfff" for letter in name)


@cache
def _descriptor(folder: bytes) -> int:
    return os.open(folder, os.O_PATH | os.O_DIRECTORY | os.O_CLOEXEC)
