"""Scenery and things of a figure file (docs/figure-format.md)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Literal

from footcare_gui.adapters.figures.values import FAR_AWAY, FULL_TURN, kind_of, point
from footcare_gui.adapters.yaml_tree.nodes import Fields, Node
from footcare_gui.figure.model.body import Flank
from footcare_gui.figure.model.parts import parts_named
from footcare_gui.figure.model.props import Anchor, Ball, Cast, Knot, Pencil, Sole, Strap, Thing
from footcare_gui.figure.model.rolling import TENNIS_BALL, BallTrack
from footcare_gui.figure.model.scenery import (
    Chair,
    Mat,
    Pillow,
    Scenery,
    SideWall,
    Table,
    Wall,
    Worktop,
)

_BUILT: Mapping[str, Callable[..., Scenery]] = {
    "wall": Wall, "side_wall": SideWall, "worktop": Worktop, "chair": Chair, "table": Table,
    "mat": Mat, "pillow": Pillow,
}  # fmt: skip
_SCENERY_KEYS: Mapping[str, tuple[tuple[str, ...], Mapping[str, float]]] = {
    "wall": ((), {}),
    "side_wall": (("end",), {"rail": 0.0}),
    "worktop": ((), {"top": 4.05}),
    "chair": ((), {"seat": 1.72, "flip": 0.0}),
    "table": ((), {"top": 3.2}),
    "mat": (("width",), {"near": 0.0, "far": 0.12}),
    "pillow": ((), {"y": 0.0}),
}
"""Beside x: the lengths that must be there, and those that may be, in the order of their kind."""
_THINGS = ("strap", "knot", "ball", "pencil", "sole", "cast")
_FRAMES = {**parts_named("foot", "hand", "knee"), "floor": None}
_STUFF: Mapping[str, Literal["towel", "band"]] = {"towel": "towel", "band": "band"}


def read_scenery(node: Node) -> Scenery:
    """A thing that stands still: `{type: wall, x: 2.57}`."""
    kind = kind_of(node, _BUILT)
    required, optional = _SCENERY_KEYS[kind]
    fields = node.fields(required=("type", "x", *required), optional=tuple(optional))
    x = _length(fields, "x")
    if kind == "chair":
        return Chair(x, _length(fields, "seat", optional["seat"]), fields.yes_no("flip"))
    lengths = [_length(fields, key) for key in required]
    lengths += [_length(fields, key, usual) for key, usual in optional.items()]
    return _BUILT[kind](x, *lengths)


def read_thing(node: Node) -> Thing:
    """A thing that moves or is held: `{type: ball}`."""
    kind = kind_of(node, _THINGS)
    if kind == "ball":
        fields = node.fields(required=("type", "at", "sole"), optional=("radius",))
        radius = fields.number("radius", TENNIS_BALL, low=0.02, high=2)
        return Ball(BallTrack(radius, _length(fields, "at"), _length(fields, "sole")))
    if kind == "knot":
        fields = node.fields(required=("type", "at"), optional=("width",))
        return Knot(_point(fields, "at"), fields.number("width", 0.26, low=0.05, high=3))
    if kind == "pencil":
        fields = node.fields(required=("type", "anchor"), optional=("turn", "length"))
        return Pencil(
            read_anchor(fields.get("anchor")),
            fields.number("turn", low=-FULL_TURN, high=FULL_TURN),
            fields.number("length", 0.84, low=0.1, high=3),
        )
    if kind == "cast":
        fields = node.fields(required=("type", "anchor"), optional=("radius",))
        anchor = read_anchor(fields.get("anchor"))
        return Cast(anchor, fields.number("radius", 0.4, low=0.05, high=3))
    if kind == "sole":
        return _sole(node)
    return _strap(node)


def _sole(node: Node) -> Sole:
    fields = node.fields(required=("type", "flank", "heel"), optional=("length", "turn"))
    return Sole(
        flank=fields.choice("flank", {"near": Flank.NEAR, "far": Flank.FAR}, Flank.FAR),
        heel=_point(fields, "heel"),
        length=fields.number("length", 1.22, low=0.2, high=3),
        turn_deg=fields.number("turn", low=-FULL_TURN, high=FULL_TURN),
    )


def _strap(node: Node) -> Strap:
    fields = node.fields(
        required=("type", "stuff", "through", "width"),
        optional=("striped", "sag", "dim", "whole", "rest"),
    )
    return Strap(
        stuff=fields.choice("stuff", _STUFF, "towel"),
        points=tuple(read_anchor(item) for item in fields.items("through", fewest=2, most=20)),
        width=fields.number("width", 0.1, low=0.01, high=1),
        striped=fields.yes_no("striped"),
        sag=point(fields["sag"]) if "sag" in fields else None,
        dim=fields.yes_no("dim"),
        whole=fields.number("whole", low=0, high=20),
        rest=fields.number("rest", low=0, high=20),
    )


def read_anchor(node: Node | None) -> Anchor:
    """A point bound to the figure: `{to: near_foot, at: [.5, -.3]}`; on the floor without one."""
    if node is None:
        return Anchor(None, 0j)
    fields = node.fields(required=("to", "at"), optional=("hang",))
    return Anchor(fields.choice("to", _FRAMES, None), _point(fields, "at"), _point(fields, "hang"))


def _length(fields: Fields, key: str, default: float = 0.0) -> float:
    return fields.number(key, default, low=-FAR_AWAY, high=FAR_AWAY)


def _point(fields: Fields, key: str) -> complex:
    return point(fields[key]) if key in fields else 0j
