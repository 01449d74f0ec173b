"""Every file that ships belongs to a part with a licence; what is told of them where they ship."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Iterator
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import Any

from tools.make_licences import FOLDER, PARTS, is_needed

ON_DEBIAN = {
    "LESSER GENERAL PUBLIC LICENSE\n                       Version 3": "LGPL-3",
    "LESSER GENERAL PUBLIC LICENSE": "LGPL-2.1",
    "GENERAL PUBLIC LICENSE": "GPL-2",
    "Apache License": "Apache-2.0",
}
"""How the words of a licence begin that every Debian has in /usr/share/common-licenses."""
WITHOUT_A_PACKAGE = ("pyi", "_pyi", "_sysconfigdata")
"""How modules begin that PyInstaller's loader and Python's own build have made."""
_BEGINS = re.compile(
    r"^[ \t]*(?:GNU (?:LESSER )?GENERAL PUBLIC LICENSE|Apache License)$", re.MULTILINE
)


def unlicensed(folder: Path, parts: Iterable[dict[str, Any]] | None = None) -> list[str]:
    """Files of a bundle that no part claims; links are no files of their own.

    Compiled modules are asked for by their names: see `unlicensed_modules`.

    Args:
        folder: The bundle.
        parts: As `parts.json` holds them, which is the default.
    """
    chosen = list(kept() if parts is None else parts)
    files = (
        path
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.is_symlink() and path.suffix != ".pyc"
    )
    return [
        name
        for name in (str(path.relative_to(folder)) for path in files)
        if not any(claims(part, name) for part in chosen)
    ]


def claims(part: dict[str, Any], name: str) -> bool:
    """Whether a file of a bundle belongs to a part: `*` stays in its folder, `**` goes below it."""
    return any(_as_expression(pattern).fullmatch(name) for pattern in part["files"])


def unlicensed_modules(modules: Iterable[str]) -> list[str]:
    """Modules inside the program that come neither with Python nor with a part.

    Args:
        modules: Dotted names, as the program holds them.
    """
    brought_by = packages_distributions()
    ours = {"footcare_gui", *sys.stdlib_module_names}
    tops = sorted({name.partition(".")[0] for name in modules} - ours)
    return [
        top
        for top in tops
        if not top.startswith(WITHOUT_A_PACKAGE)
        and not any(map(is_needed, brought_by.get(top, ())))
    ]


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


def _as_expression(pattern: str) -> re.Pattern[str]:
    escaped = re.escape(pattern)
    return re.compile(escaped.replace(r"\*\*", ".*").replace(r"\*", "[^/]*"))
