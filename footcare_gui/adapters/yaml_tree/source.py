"""From a file that anybody may have written to a tree of nodes, safely.

Nested brackets by the thousand overflow a composing loader's stack, and a few aliases can stand
for gigabytes. So the tree is built here, from parser events, without recursion: anchors, aliases,
tags, deep nesting and very long files are refused before anything is built from them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

import yaml

from footcare_gui.adapters.yaml_tree.faults import Faults
from footcare_gui.adapters.yaml_tree.nodes import Kind, Node
from footcare_gui.domain.exercises.faults import FaultCode, Param
from footcare_gui.platform.files import LargeFileError, UnusableFileError, read_ordinary

MAX_BYTES = 5_000_000
MAX_DEPTH = 12
MAX_EVENTS = 200_000
MAX_CONTROL_FAULTS = 20
CONTROL = re.compile(
    "[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
Refusal: TypeAlias = tuple[FaultCode, Mapping[str, Param]]
Loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)

SYNTAX: tuple[tuple[str, FaultCode], ...] = (
    ("mapping values are not allowed", "syntax_colon"),
    ("expected ',' or", "syntax_bracket"),
    ("unexpected end of stream", "syntax_end"),
    ("cannot start any token", "syntax_token"),
    ("could not find expected ':'", "syntax_key"),
    ("expected '-' indicator", "syntax_dash"),
    ("expected key", "syntax_indent"),
    ("escape", "syntax_escape"),
)
"""What the parser says, and how that is mended."""


def read_yaml(path: Path, faults: Faults) -> Node | None:
    """Read one file of one document into nodes.

    Args:
        path: The file; at most `MAX_BYTES` long, UTF-8.
        faults: Takes whatever is wrong, up to the first fault of syntax.

    Returns:
        The document's node, or `None` when the file cannot be read; then there is a fault.
    """
    text = _read_text(path, faults)
    return None if text is None else parse_yaml(text, faults)


def parse_text(data: bytes, faults: Faults) -> Node | None:
    """Parse the bytes of a file that is read already; as `read_yaml`."""
    text = _decode(data, faults)
    return None if text is None else parse_yaml(text, faults)


def parse_yaml(text: str, faults: Faults) -> Node | None:
    """Parse the text of one document into nodes; as `read_yaml`."""
    if not _has_only_characters(text, faults):
        return None
    builder = _TreeBuilder(faults)
    try:
        for event in yaml.parse(text, Loader=Loader):
            if not builder.take(event):
                return None
    except yaml.MarkedYAMLError as error:
        _note_syntax(text, error, faults)
        return None
    except (yaml.YAMLError, ValueError, OverflowError) as error:
        faults.add(1, 1, "not_yaml", problem=str(error))
        return None
    if builder.root is None or builder.root.is_empty:
        faults.add(1, 1, "empty_file")
        return None
    return builder.root


def _read_text(path: Path, faults: Faults) -> str | None:
    try:
        return _decode(read_ordinary(path, MAX_BYTES), faults)
    except FileNotFoundError:
        faults.add(1, 1, "no_such_file")
    except LargeFileError:
        faults.add(1, 1, "large_file", megabytes=MAX_BYTES // 1_000_000)
    except UnusableFileError:
        faults.add(1, 1, "folder" if path.is_dir() else "no_ordinary_file")
    except (OSError, ValueError) as error:
        if path.is_dir():  # where a folder cannot even be opened
            faults.add(1, 1, "folder")
        else:
            reason = str(getattr(error, "strerror", None) or error)
            faults.add(1, 1, "unreadable_file", reason=reason)
    return None


def _decode(data: bytes, faults: Faults) -> str | None:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8-sig", errors="replace")
        line, column = _place(before, len(before))
        bad = data[error.start]
        faults.add(line, column, "not_utf8", byte=f"0x{bad:02X}")
        return None


def _has_only_characters(text: str, faults: Faults) -> bool:
    found = 0
    for match in CONTROL.finditer(text):
        found += 1
        line, column = _place(text, match.start())
        faults.add(line, column, "control_character", code_point=f"U+{ord(match[0]):04X}")
        if found == MAX_CONTROL_FAULTS:
            break
    return not found


def _place(text: str, index: int) -> tuple[int, int]:
    before = text[:index].replace("\r\n", "\n").replace("\r", "\n")
    return before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1


def _note_syntax(text: str, error: yaml.MarkedYAMLError, faults: Faults) -> None:
    line, column = _mark_place(error.problem_mark or error.context_mark)
    lines = text.splitlines()
    here = lines[line - 1] if line <= len(lines) else ""
    problem = error.problem or "it cannot be read on"
    if "\t" in here[: len(here) - len(here.lstrip())] or here[column - 1 : column] == "\t":
        faults.add(line, here.index("\t") + 1, "tab")
        return
    codes: Iterator[FaultCode] = (code for part, code in SYNTAX if part in problem)
    faults.add(line, column, next(codes, "syntax"), problem=problem)


@dataclass(slots=True)
class _TreeBuilder:
    """Builds nodes from parser events, with an explicit stack instead of recursion."""

    faults: Faults
    root: Node | None = None
    events: int = 0
    documents: int = 0
    _stack: list[list[Node]] = field(default_factory=list)

    def take(self, event: yaml.Event) -> bool:
        """Take one event; `False` when the file is refused, with the reason as a fault."""
        refusal = self._refusal(event)
        if refusal:
            code, params = refusal
            self.faults.add(*_mark_place(event.start_mark), code, **params)
            return False
        if isinstance(event, yaml.ScalarEvent):
            self._append(self._node(event, "text"))
        elif isinstance(event, (yaml.SequenceStartEvent, yaml.MappingStartEvent)):
            is_list = isinstance(event, yaml.SequenceStartEvent)
            node = self._node(event, "list" if is_list else "mapping")
            self._append(node)
            children: list[Node] = []
            node.children = children
            self._stack.append(children)
        elif isinstance(event, (yaml.SequenceEndEvent, yaml.MappingEndEvent)):
            self._stack.pop()
        return True

    def _refusal(self, event: yaml.Event) -> Refusal | None:
        self.events += 1
        if self.events > MAX_EVENTS:
            return "many_parts", {"most": MAX_EVENTS}
        if isinstance(event, yaml.DocumentStartEvent):
            self.documents += 1
            return ("second_document", {}) if self.documents > 1 else None
        if isinstance(event, yaml.CollectionStartEvent) and len(self._stack) >= MAX_DEPTH:
            return "deep", {"most": MAX_DEPTH}
        forbidden = _forbidden(event)
        return (forbidden, {}) if forbidden else None

    def _node(self, event: yaml.Event, kind: Kind) -> Node:
        line, column = _mark_place(event.start_mark)
        if isinstance(event, yaml.ScalarEvent):
            return Node(self.faults, line, column, kind, event.value, bool(event.implicit[0]))
        return Node(self.faults, line, column, kind)

    def _append(self, node: Node) -> None:
        if self._stack:
            self._stack[-1].append(node)
        else:
            self.root = node


def _forbidden(event: yaml.Event) -> FaultCode | None:
    if isinstance(event, yaml.AliasEvent):
        return "alias"
    if isinstance(event, yaml.NodeEvent) and event.anchor is not None:
        return "anchor"
    if getattr(event, "tag", None) not in (None, "!"):
        return "tag"
    return None


def _mark_place(mark: object) -> tuple[int, int]:
    return getattr(mark, "line", 0) + 1, getattr(mark, "column", 0) + 1
