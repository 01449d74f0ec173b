"""When the program itself makes a mistake: it is written down, said, and it goes on."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from footcare_gui.platform.files import PRIVATE_FILE, PRIVATE_FOLDER

MOST_LOG_BYTES = 1_000_000


def catch_uncaught(log: Path, say: Callable[[str], None]) -> None:
    """Install the last resort for exceptions that nobody caught.

    Args:
        log: Where the traceback is kept, newest last.
        say: Tells the person, in one line.
    """

    def on_exception(
        kind: type[BaseException], error: BaseException, where: TracebackType | None
    ) -> None:
        text = "".join(traceback.format_exception(kind, error, where))
        print(text, file=sys.stderr, end="")
        if issubclass(kind, KeyboardInterrupt):
            return
        with suppress(OSError):
            _append(log, text)
        say(str(log))

    sys.excepthook = on_exception


def write_down(log: Path, error: BaseException) -> None:
    """Keep the traceback of an exception that was caught.

    Args:
        log: Where, newest last.
        error: The exception.
    """
    with suppress(OSError):
        _append(log, "".join(traceback.format_exception(error)))


def _for_oneself(path: str, flags: int) -> int:
    return os.open(path, flags, PRIVATE_FILE)


def _append(log: Path, text: str) -> None:
    from datetime import datetime

    log.parent.mkdir(PRIVATE_FOLDER, parents=True, exist_ok=True)
    if log.exists() and log.stat().st_size > MOST_LOG_BYTES:
        log.replace(log.with_suffix(".old.log"))
    with open(log, "a", encoding="utf-8", opener=_for_oneself) as file:
        file.write(f"--- {datetime.now().astimezone().isoformat(timespec='seconds')}\n{text}")
