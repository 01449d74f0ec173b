"""Which parts ship, as `make licences` wrote them down: read when somebody asks."""

from __future__ import annotations

import json
from pathlib import Path
from typing import NamedTuple


class ShippedPart(NamedTuple):
    """A part, as it is told to a person.

    Attributes:
        title: What it is called, its version and the short name of its licence.
        words: What it does here, and the licence in whole.
    """

    title: str
    words: str


def shipped_parts(folder: Path) -> list[ShippedPart]:
    """All of them; those that can't be read are left out.

    Args:
        folder: With `parts.json` and the texts.
    """
    try:
        rows = json.loads((folder / "parts.json").read_text(encoding="utf-8"))
        return [_part(folder, row) for row in rows]
    except (OSError, ValueError, KeyError, TypeError):
        return []


def _part(folder: Path, row: dict[str, str]) -> ShippedPart:
    text = (folder / row["text"]).read_text(encoding="utf-8")
    name = f"{row['name']} {row['version']}".strip()
    return ShippedPart(f"{name} · {row['licence']}", f"{row['what']}\n\n{text}")
