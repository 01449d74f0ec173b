"""Every file that ships belongs to a part with a licence; what is told of them where they ship."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

from tools.make_licences import FOLDER, PARTS

ON_DEBIAN = {
    "LESSER GENERAL PUBLIC LICENSE\n                       Version 3": "LGPL-3",
    "LESSER GENERAL PUBLIC LICENSE": "LGPL-2.1",
    "GENERAL PUBLIC LICENSE": "GPL-2",
    "Apache License": "Apache-2.0",
}
"""How the words of a licence begin that every Debian has in /usr/share/common-licenses."""
_BEGINS = re.compile(
    r"^[ \t]*(?:GNU (?:LESSER )?GENERAL PUBLIC LICENSE|Apache License)$", re.MULTILINE
)


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
    yield f"Comment: {name}, {part['what']}. Its licence:"
    yield from _indented(_short((FOLDER / part["text"]).read_text("utf-8")))
    yield ""


def _short(text: str) -> str:
    """The words up to those that every Debian has, and where it has them."""
    begin = _BEGINS.search(text)
    if begin is None:
        return text
    rest = text[begin.start() :]
    name = next(name for words, name in ON_DEBIAN.items() if words in rest[:200])
    return f"{text[: begin.start()]}\nIts words are in /usr/share/common-licenses/{name}."


def _indented(text: str) -> list[str]:
    return [f" {line.rstrip()}" if line.strip() else " ." for line in text.strip().splitlines()]
