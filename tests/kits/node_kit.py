"""A piece of YAML as its reader gets it, and what is said of it."""

from __future__ import annotations

from footcare_gui.adapters.yaml_tree.faults import Faults
from footcare_gui.adapters.yaml_tree.nodes import Node
from footcare_gui.adapters.yaml_tree.source import parse_yaml
from footcare_gui.texts.faults import fault_line


def node(text: str) -> tuple[Node, Faults]:
    faults = Faults("own.yaml")
    root = parse_yaml(text, faults)
    assert root is not None
    return root, faults


def said(faults: Faults) -> list[str]:
    return [fault_line(fault) for fault in faults]
