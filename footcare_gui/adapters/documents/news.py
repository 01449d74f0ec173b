"""What is new in this version, as `make news` wrote it down: read after an update."""

from __future__ import annotations

import json
from pathlib import Path
from typing import NamedTuple


class News(NamedTuple):
    """What is new.

    Attributes:
        version: In which.
        lines: In a few lines.
    """

    version: str
    lines: tuple[str, ...]


def read_news(file: Path) -> News | None:
    """The news; `None` where they can't be read."""
    try:
        told = json.loads(file.read_text(encoding="utf-8"))
        return News(str(told["version"]), tuple(map(str, told["lines"])))
    except (OSError, ValueError, KeyError, TypeError):
        return None
