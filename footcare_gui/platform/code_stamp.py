"""What tells the code that made a kept thing from the code that would make it now."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from footcare_gui import __version__
from footcare_gui.platform import places


def code_stamp(*sources: Path) -> bytes:
    """The version where Footcare is installed; in a checkout the sources' sizes and times as well.

    So whoever changes the code sees at once what it makes now, and nobody else pays for looking.

    Args:
        sources: The files that decide, and folders of them (not what lies deeper).
    """
    looks = () if places.is_installed() else (look for one in sources for look in _looks(one))
    return "\n".join((__version__, *looks)).encode()


def _looks(source: Path) -> Iterator[str]:
    with suppress(OSError):
        if not source.is_dir():
            yield _look(source.name, source.stat())
            return
        with os.scandir(source) as entries:
            for entry in sorted(entries, key=lambda found: found.name):
                if entry.is_file():
                    yield _look(entry.name, entry.stat())


def _look(name: str, about: os.stat_result) -> str:
    return f"{name} {about.st_size} {about.st_mtime_ns}"
