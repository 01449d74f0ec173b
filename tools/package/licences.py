"""Every file that ships belongs to a part with a licence; what is told of them where they ship."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

from tools.make_licences import FOLDER, PARTS


def unlicensed(folder: Path, parts: Iterable[dict[str, Any]] | None = None) -> list[str]:
    """Files of a bundle that no part claims.

    Args:
        folder: The bundle.
        parts: As `parts.json` holds them, which is the default.
    """
    patterns = [pattern for part in parts or kept() for pattern in part["files"]]
    names = (str(path.relative_to(folder)) for path in sorted(folder.rglob("*")) if path.is_file())
    return [name for name in names if not any(fnmatch(name, pattern) for pattern in patterns)]


def kept() -> list[dict[str, Any]]:
    """The parts as they ship."""
    found: list[dict[str, Any]] = json.loads(PARTS.read_text("utf-8"))
    return found


def debian_copyright() -> str:
    """The file that a .deb must bring: who made what, and under which licence, with its words."""
    head = [
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/",
        "Upstream-Name: Footcare",
        "",
        "Files: *",
        "Copyright: 2026 The Footcare contributors",
        "License: MIT",
        *_indented((FOLDER / "MIT-Footcare.txt").read_text("utf-8")),
        "",
    ]
    body = [line for part in kept()[1:] for line in _stanza(part)]
    return "\n".join([*head, *body]) + "\n"


def _stanza(part: dict[str, Any]) -> Iterator[str]:
    name = f"{part['name']} {part['version']}".strip()
    yield f"Files: {' '.join(f'usr/lib/footcare/{pattern}' for pattern in part['files'])}"
    yield f"Copyright: the authors of {name}"
    yield f"License: {part['licence'].replace(' ', '-')}-of-{part['text'].removesuffix('.txt')}"
    yield f"Comment: {name}, {part['what']}. Its licence, in whole:"
    yield from _indented((FOLDER / part["text"]).read_text("utf-8"))
    yield ""


def _indented(text: str) -> list[str]:
    return [f" {line.rstrip()}" if line.strip() else " ." for line in text.strip().splitlines()]
