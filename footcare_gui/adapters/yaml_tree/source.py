"""From a file that anybody may have written to a tree of nodes, safely.

Nested brackets by the thousand overflow a composing loader's stack, and a few aliases can stand
for gigabytes. So the tree is built here, from parser events, without recursion: anchors, aliases,
tags, deep nesting and very long files are refused before anything is built from them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from footcare_gui.adapters.yaml_tree.nodes import Faults, Kind, Node

MAX_BYTES = 5_000_000
MAX_DEPTH = 12
MAX_EVENTS = 500_000
MAX_CONTROL_FAULTS = 20
CONTROL = re.compile(
    "[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
Loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)

MENDS = (
    ("mapping values are not allowed", "put a text with “: ” in it in quotation marks"),
    ("expected ',' or", "a bracket or brace is not closed"),
    ("unexpected end of stream", "a quotation mark or bracket is not closed"),
    ("cannot start any token", "put the text in quotation marks"),
    ("could not find expected ':'", "write “key: value”, with a space after the colon"),
    ("expected '-' indicator", "start this line with “- ” or indent it"),
    ("expected key", "indent this line as the ones above it"),
    ("escape", "use 'single' quotation marks or write \\\\ for \\"),
)


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
        faults.add(1, 1, f"this is not valid YAML: {error}")
        return None
    if builder.root is None or builder.root.is_empty:
        faults.add(1, 1, "the file is empty; docs/library-format.md shows how to begin")
        return None
    return builder.root


def _read_text(path: Path, faults: Faults) -> str | None:
    try:
        if path.is_dir():
            faults.add(1, 1, "this is a folder; name a file in it")
            return None
        if not path.is_file() and path.exists():
            faults.add(1, 1, "this is no ordinary file; name a text file")
            return None
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        faults.add(1, 1, "there is no such file; check the name")
        return None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        faults.add(1, 1, f"the file cannot be read: {reason}")
        return None
    if len(data) > MAX_BYTES:
        faults.add(1, 1, f"the file is larger than {MAX_BYTES // 1_000_000} MB; split it")
        return None
    return _decode(data, faults)


def _decode(data: bytes, faults: Faults) -> str | None:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8-sig", errors="replace")
        line, column = _place(before, len(before))
        bad = data[error.start]
        faults.add(line, column, f"the byte 0x{bad:02X} is not UTF-8; save the file as UTF-8")
        return None


def _has_only_characters(text: str, faults: Faults) -> bool:
    found = 0
    for match in CONTROL.finditer(text):
        found += 1
        line, column = _place(text, match.start())
        faults.add(line, column, f"the control character U+{ord(match[0]):04X}; take it out")
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
        faults.add(line, here.index("\t") + 1, "a tab; indent with spaces only")
        return
    mend = next((mend for part, mend in MENDS if part in problem), "check the indentation")
    faults.add(line, column, f"this is not valid YAML ({problem}); {mend}")


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
            self.faults.add(*_mark_place(event.start_mark), refusal)
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

    def _refusal(self, event: yaml.Event) -> str:
        self.events += 1
        if self.events > MAX_EVENTS:
            return f"more than {MAX_EVENTS} parts are too many; split the file"
        if isinstance(event, yaml.DocumentStartEvent):
            self.documents += 1
            return "a second document begins here; keep one in a file" * (self.documents > 1)
        if isinstance(event, yaml.CollectionStartEvent) and len(self._stack) >= MAX_DEPTH:
            return f"nested deeper than {MAX_DEPTH} levels; a bracket too many?"
        return _forbidden(event)

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


def _forbidden(event: yaml.Event) -> str:
    if isinstance(event, yaml.AliasEvent):
        return "an alias (*) is not allowed; write the value out"
    if isinstance(event, yaml.NodeEvent) and event.anchor is not None:
        return "an anchor (&) is not allowed; take it out, write values out where they belong"
    if getattr(event, "tag", None) not in (None, "!"):
        return "a tag (!) is not allowed; take it out"
    return ""


def _mark_place(mark: object) -> tuple[int, int]:
    return getattr(mark, "line", 0) + 1, getattr(mark, "column", 0) + 1
