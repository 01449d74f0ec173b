"""An exercise as it is written: texts, lists and keyed parts, whether or not they make sense yet.

It is what a form edits and what a file holds, so that neither can lose what only the other knows.
Nothing here is ever changed in place.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

Written: TypeAlias = "str | tuple[Written, ...] | Mapping[str, Written]"
"""One text, a list, or parts by their keys, in their order."""

Path: TypeAlias = tuple[str | int, ...]
"""The way to a part: keys, and places in lists."""

EMPTY: Mapping[str, Written] = {}


def at(written: Written, path: Path) -> Written | None:
    """What is written at the end of a way; `None` where it leads nowhere."""
    for key in path:
        if isinstance(key, str):
            if not isinstance(written, Mapping) or key not in written:
                return None
            written = written[key]
        elif isinstance(written, tuple) and 0 <= key < len(written):
            written = written[key]
        else:
            return None
    return written


def text_at(written: Written, path: Path) -> str:
    """The text at the end of a way, `""` where there is none."""
    found = at(written, path)
    return found if isinstance(found, str) else ""


def list_at(written: Written, path: Path) -> tuple[Written, ...]:
    """The list at the end of a way; a single text is a list of one, nothing is an empty one."""
    found = at(written, path)
    if isinstance(found, tuple):
        return found
    return () if found is None or isinstance(found, Mapping) else (found,)


def with_at(written: Written, path: Path, part: Written | None) -> Written:
    """The same with something else at the end of a way; what becomes empty by it is left out.

    Args:
        written: What there is.
        path: Where; keys on the way are made, places in lists must be there.
        part: What to write, `None` for nothing.
    """
    if not path:
        return EMPTY if part is None else part
    key, rest = path[0], path[1:]
    if isinstance(key, str):
        parts = dict(written) if isinstance(written, Mapping) else {}
        below = with_at(parts.get(key, EMPTY), rest, part) if rest or part is not None else ""
        if below:
            parts[key] = below
        else:
            parts.pop(key, None)
        return parts
    items = list(written) if isinstance(written, tuple) else []
    below = with_at(items[key], rest, part) if rest or part is not None else ""
    items[key : key + 1] = [below] if below else []
    return tuple(items)


def renamed(written: Written, path: Path, old: str, new: str) -> Written:
    """The same with another key for what is under one; its place stays."""
    found = at(written, path)
    if not isinstance(found, Mapping) or old not in found:
        return written
    kept = {new if key == old else key: part for key, part in found.items() if key != new}
    return with_at(written, path, kept)


def differences(old: Written, new: Written, path: Path = ()) -> tuple[Path, ...]:
    """Where two differ: keyed parts are compared one by one, all else as a whole."""
    if old == new:
        return ()
    if not (isinstance(old, Mapping) and isinstance(new, Mapping)):
        return (path,)
    keys = dict.fromkeys([*old, *new])
    found: list[Path] = []
    for key in keys:
        if key not in old or key not in new:
            found.append((*path, key))
        else:
            found += differences(old[key], new[key], (*path, key))
    return tuple(found)
