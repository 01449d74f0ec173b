"""Values that all parts of a figure file have in common: points, angles, the kind of a thing."""

from __future__ import annotations

from collections.abc import Collection

from footcare_gui.adapters.yaml_tree.nodes import Node
from footcare_gui.figure.model.geometry import Point

FAR_AWAY = 20.0
FULL_TURN = 360.0
REACH = 5.0
"""As far as anything of a close-up may lie from the middle of its lens, in radii or HH."""


def point(node: Node) -> Point:
    """A point `[x, y]` in HH."""
    x, y = node.numbers(2, -FAR_AWAY, FAR_AWAY)
    return complex(x, y)


def in_lens(node: Node) -> Point:
    """A point `[x, y]` of a close-up."""
    x, y = node.numbers(2, -REACH, REACH)
    return complex(x, y)


def keys_of(node: Node) -> set[str]:
    """The keys of a mapping: they tell which form of several it is written in."""
    return {key.scalar for key in node.children[::2]} if node.kind == "mapping" else set()


def kind_of(node: Node, kinds: Collection[str]) -> str:
    """The value of `type`; without one the first kind, whose reader reports what is missing."""
    for key, value in zip(node.children[::2], node.children[1::2], strict=False):
        if key.scalar == "type":
            return value.choice({kind: kind for kind in kinds})
    node.fault("missing_type", known=", ".join(kinds))
    return next(iter(kinds))
