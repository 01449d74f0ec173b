"""YAML nodes as text again: what is read of it is the same, without comments."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from footcare_gui.adapters.library.routines import quoted
from footcare_gui.adapters.yaml_tree.nodes import Node

PLAIN = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.%/-]*(?: [A-Za-z0-9][A-Za-z0-9_.%/-]*)*")
"""Texts that need no quotation marks wherever they stand."""

Renamed = Mapping[str, Mapping[str, str]]
"""What is called otherwise: new names by old ones, by the key whose value they are."""


def lines_of(node: Node, renamed: Renamed, key: str = "") -> Iterator[str]:
    """A node as lines of block style, not indented.

    Args:
        node: The node.
        renamed: What is called otherwise.
        key: Whose value it is.
    """
    if node.kind == "text":
        yield text_of(node, renamed, key)
    elif not node.children:
        yield "[]" if node.kind == "list" else "{}"
    elif node.kind == "list":
        for child in node.children:
            first, *rest = lines_of(child, renamed, key)
            yield f"- {first}"
            yield from (f"  {line}" for line in rest)
    else:
        for name, _, value in node.pairs():
            yield from _pair(name, value, renamed)


def text_of(node: Node, renamed: Renamed, key: str = "") -> str:
    """A text as one scalar; nothing at all stays nothing."""
    if node.is_empty:
        return ""
    text = renamed.get(key, {}).get(node.scalar, node.scalar)
    return text if PLAIN.fullmatch(text) else quoted(text)


def _pair(name: str, value: Node, renamed: Renamed) -> Iterator[str]:
    written = name if PLAIN.fullmatch(name) else quoted(name)
    if value.kind == "text" or not value.children:
        yield f"{written}: {next(lines_of(value, renamed, name))}"
        return
    yield f"{written}:"
    yield from (f"  {line}" for line in lines_of(value, renamed, name))
