"""Nodes written as text again are read as the same nodes."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from footcare_gui.adapters.sharing.emit import lines_of
from footcare_gui.adapters.yaml_tree.faults import Faults
from footcare_gui.adapters.yaml_tree.nodes import Node
from footcare_gui.adapters.yaml_tree.source import CONTROL, parse_yaml

LINE_ENDS = {chr(0x0D), chr(0x85), chr(0x2028), chr(0x2029)}
TEXTS = st.text(max_size=20).filter(
    lambda text: not CONTROL.search(text) and not LINE_ENDS & set(text)
)
KEYS = st.sampled_from(["id", "name", "until", "a b", "figure", "no", "1"])
VALUES: st.SearchStrategy[Any] = st.recursive(
    TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=12,
)


def parsed(text: str) -> Node:
    faults = Faults("")
    root = parse_yaml(text, faults)
    assert root is not None, [str(fault) for fault in faults]
    return root


def plain(node: Node) -> Any:
    if node.kind == "text":
        return node.scalar
    if node.kind == "list":
        return [plain(child) for child in node.children]
    return {key: plain(value) for key, _, value in node.pairs()}


@given(st.dictionaries(KEYS, VALUES, min_size=1, max_size=4))
def test_what_is_written_reads_back(value: dict[str, Any]) -> None:
    root = parsed(json.dumps(value, ensure_ascii=False))
    again = parsed("\n".join(lines_of(root, {})) + "\n")
    assert plain(again) == plain(root) == value


def test_only_values_of_a_key_are_called_otherwise() -> None:
    root = parsed("figure: a\nname: a\nvariants: [{figure: a}, {figure: b}]\n")
    assert list(lines_of(root, {"figure": {"a": "c"}})) == [
        "figure: c", "name: a", "variants:", "  - figure: c", "  - figure: b",
    ]  # fmt: skip


def test_nothing_at_all_stays_nothing() -> None:
    assert list(lines_of(parsed('a:\nb: ""\nc: []\nd: {}\n'), {})) == [
        "a: ", 'b: ""', "c: []", "d: {}",
    ]  # fmt: skip
