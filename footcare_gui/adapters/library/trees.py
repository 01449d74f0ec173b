"""An exercise as it is written, and the nodes of which the reader makes an exercise.

The same reader judges a form and a file: what a form holds is handed to it as nodes whose line is
the number of the part, so that each fault finds its way back to its field.
"""

from __future__ import annotations

from collections.abc import Mapping

from footcare_gui.adapters.library.reader import read_exercise
from footcare_gui.adapters.yaml_tree.faults import Faults
from footcare_gui.adapters.yaml_tree.nodes import Node
from footcare_gui.domain.exercises.exercise import Exercise
from footcare_gui.domain.exercises.faults import Fault
from footcare_gui.domain.programmes.reading import FaultAt, Reading
from footcare_gui.domain.programmes.written import EMPTY, Path, Written


def written_of(node: Node) -> Written:
    """What a node of a file says; keys that are no texts or come twice are left out."""
    if node.kind == "text":
        return node.scalar
    if node.kind == "list":
        return tuple(map(written_of, node.children))
    pairs = zip(node.children[::2], node.children[1::2], strict=True)
    return {key.scalar: written_of(part) for key, part in pairs if key.kind == "text"}


def read_written(written: Written) -> Reading:
    """An exercise of what a form holds, with what is wrong in it.

    Returns:
        The exercise also where it has faults, as far as it can be planned.
    """
    faults = Faults("")
    places: list[Path] = []
    if not isinstance(written, Mapping):
        written = EMPTY
    exercise = read_exercise(_node(written, (), faults, places))
    found = tuple(_placed(fault, places) for fault in faults)
    return Reading(_usable(exercise, found), found)


def _node(written: Written, path: Path, faults: Faults, places: list[Path]) -> Node:
    places.append(path)
    line = len(places)
    if isinstance(written, str):
        return Node(faults, line, 1, "text", written, plain=False)
    node = Node(faults, line, 1, "mapping" if isinstance(written, Mapping) else "list")
    children: list[Node] = []
    if isinstance(written, Mapping):
        for key, part in written.items():
            below = (*path, key)
            places.append(below)
            children.append(Node(faults, len(places), 1, "text", key))
            children.append(_node(part, below, faults, places))
    else:
        children += (_node(part, (*path, n), faults, places) for n, part in enumerate(written))
    node.children = children
    return node


def _placed(fault: Fault, places: list[Path]) -> FaultAt:
    path, params = places[fault.line - 1], dict(fault.params)
    if fault.code == "missing_key":
        path = (*path, str(params["key"]))
    return FaultAt(path, fault.code, fault.params)


def _usable(exercise: Exercise, faults: tuple[FaultAt, ...]) -> Exercise | None:
    """The exercise, unless a fault lies in its dose."""
    span = exercise.usual.dosage.article.span or exercise.usual.dosage.ours.span
    spoilt = any(fault.is_of_dose or fault.code == "sets_differ" for fault in faults)
    return None if span is None or spoilt else exercise
