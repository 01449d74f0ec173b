"""Where in the text of a library file an exercise stands: whole lines, from its dash to its end."""

from __future__ import annotations

import re
from typing import NamedTuple

from footcare_gui.adapters.yaml_tree.faults import Faults
from footcare_gui.adapters.yaml_tree.nodes import Node
from footcare_gui.adapters.yaml_tree.source import parse_yaml


class Block(NamedTuple):
    """The lines of one exercise.

    Attributes:
        first: The first, from 0.
        end: Behind the last.
        node: What stands there.
    """

    first: int
    end: int
    node: Node


def block_of(text: str, exercise: str) -> Block | None:
    """The lines of an exercise; `None` where it does not stand there on lines of its own.

    Args:
        text: Of a library file.
        exercise: Its id.
    """
    quick = _found_by_line(text, exercise)
    if quick is not None:
        return quick
    root = parse_yaml(text, Faults(""))
    items = _items(root)
    found = [place for place, item in enumerate(items) if _id_of(item) == exercise]
    if not found or not _are_on_lines(text, items):
        return None
    place, lines = found[0], text.splitlines(keepends=True)
    first = items[place].line - 1
    if place + 1 < len(items):
        end = items[place + 1].line - 1
    else:
        end = _line_behind(root, items[place], len(lines))
    while end > first + 1 and _says_nothing(lines[end - 1]):
        end -= 1
    return Block(first, end, items[place])


def _found_by_line(text: str, exercise: str) -> Block | None:
    """The lines of an exercise that begins with its id, as nearly all do, without parsing all.

    What is found is parsed by itself: it counts only where it is that exercise.
    """
    begins = rf"^( *)- +id: *(['\"]?){re.escape(exercise)}\2 *(?:#.*)?$"
    found = re.search(begins, text, re.MULTILINE)
    if found is None or _indentation_of_items(text, found.start()) != found[1]:
        return None
    ends = re.compile(rf"^(?: {{0,{len(found[1])}}}[^ #\n])", re.MULTILINE)
    behind = ends.search(text, found.end())
    first = text.count("\n", 0, found.start())
    lines = text[found.start() : behind.start() if behind else len(text)].splitlines()
    end = len(lines)
    while end > 1 and _says_nothing(lines[end - 1]):
        end -= 1
    node = only_item("\n".join(lines[:end]), Faults(""))
    if node is None or node.kind != "mapping" or _id_of(node) != exercise:
        return None
    return Block(first, first + end, node)


def _indentation_of_items(text: str, place: int) -> str | None:
    """How far exercises are indented; `None` where something stands below another key."""
    keys = list(re.compile(r"^([a-z_]+):", re.MULTILINE).finditer(text, 0, place))
    if not keys or keys[-1][1] != "exercises":
        return None
    first = re.compile(r"^( *)- ", re.MULTILINE).search(text, keys[-1].end())
    return first[1] if first else None


def ids_in(text: str) -> tuple[str, ...]:
    """The ids of all exercises of a file, as they are written."""
    return tuple(map(_id_of, _items(parse_yaml(text, Faults("")))))


def cut(text: str, block: Block) -> str:
    """The text of a block."""
    return "".join(text.splitlines(keepends=True)[block.first : block.end])


def with_block(text: str, block: Block, new: str) -> str:
    """The file with other lines for a block; every other byte stays."""
    lines = text.splitlines(keepends=True)
    return "".join([*lines[: block.first], new, *lines[block.end :]])


def only_item(text: str, faults: Faults) -> Node | None:
    """The one exercise that a piece of text says; `None` with a fault where it is none."""
    root = parse_yaml(text, faults)
    if root is None:
        return None
    if root.kind != "list":
        return root
    if len(root.children) != 1:
        root.fault("number_of_items", low=1, high=1, found=len(root.children))
        return None
    return root.children[0]


def _items(root: Node | None) -> list[Node]:
    if root is None or root.kind != "mapping":
        return []
    for key, part in zip(root.children[::2], root.children[1::2], strict=True):
        if key.scalar == "exercises" and part.kind == "list":
            return list(part.children)
    return []


def _id_of(item: Node) -> str:
    pairs = zip(item.children[::2], item.children[1::2], strict=True) if item.children else ()
    return next((part.scalar for key, part in pairs if key.scalar == "id"), "")


def _are_on_lines(text: str, items: list[Node]) -> bool:
    """Whether each item begins behind a dash at the beginning of a line."""
    lines = text.splitlines()
    return all(lines[item.line - 1][: item.column - 1].strip() == "-" for item in items)


def _line_behind(root: Node | None, item: Node, count: int) -> int:
    """The line on which something else begins, behind the last exercise."""
    assert root is not None
    later = [key.line - 1 for key in root.children[::2] if key.line > item.line]
    return min(later, default=count)


def _says_nothing(line: str) -> bool:
    return not line.strip() or line.lstrip().startswith("#")
