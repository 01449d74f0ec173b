"""Scenery, things, cues and lenses of a figure file (docs/figure-format.md)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from footcare_gui.adapters.figures.poses import FAR_AWAY, FULL_TURN, point
from footcare_gui.adapters.yaml_tree.nodes import Fields, Node
from footcare_gui.figure.model.body import Flank
from footcare_gui.figure.model.foot_close_ups import (
    CLOSE_UP_KINDS,
    CloseUpError,
    CloseUpOptions,
    read_close_up_options,
)
from footcare_gui.figure.model.props import Anchor, Ball, Knot, Pencil, Sole, Strap, Thing
from footcare_gui.figure.model.rolling import TENNIS_BALL, BallTrack
from footcare_gui.figure.model.scenery import Chair, Mat, Pillow, RailWall, Scenery, Wall, Worktop
from footcare_gui.figure.model.show import (
    ArrowCue,
    CircleCue,
    Cue,
    Ghost,
    GlowPlace,
    Lens,
    Show,
    StepsCue,
)

_SCENERY = {name: name for name in ("wall", "rail_wall", "worktop", "chair", "mat", "pillow")}
_THINGS = {name: name for name in ("strap", "knot", "ball", "pencil", "sole")}
_FRAMES = {
    name: name
    for name in (
        "near_foot", "far_foot", "near_hand", "far_hand", "near_knee", "far_knee", "floor",
    )
}  # fmt: skip
_STUFF: Mapping[str, Literal["towel", "band"]] = {"towel": "towel", "band": "band"}
_GLOWS: Mapping[str, GlowPlace] = {
    "none": "", "calf": "calf", "hamstring": "hamstring", "thigh": "thigh", "shin": "shin",
}  # fmt: skip
GHOST_PARTS = {
    name: name for name in ("near_leg", "far_leg", "near_arm", "far_arm", "near_foot", "far_foot")
}
_CLOSE_UPS = {name: name for name in CLOSE_UP_KINDS}
SHOW_KEYS = ("cues", "lens_cues", "tag", "ghost", "lens", "glow", "says")


def read_scenery(node: Node) -> Scenery:
    """A thing that stands still: `{type: wall, x: 2.57}`."""
    kind = _kind(node, _SCENERY)
    if kind == "wall":
        fields = node.fields(required=("type", "x"))
        return Wall(_length(fields, "x"))
    if kind == "rail_wall":
        fields = node.fields(required=("type", "x", "end", "rail"))
        return RailWall(*(_length(fields, key) for key in ("x", "end", "rail")))
    if kind == "worktop":
        fields = node.fields(required=("type", "x"), optional=("top",))
        return Worktop(_length(fields, "x"), _length(fields, "top", 4.05))
    if kind == "chair":
        fields = node.fields(required=("type", "x"), optional=("seat", "flip"))
        return Chair(_length(fields, "x"), _length(fields, "seat", 1.72), fields.yes_no("flip"))
    if kind == "mat":
        fields = node.fields(required=("type", "x", "width"), optional=("near", "far"))
        return Mat(
            _length(fields, "x"),
            _length(fields, "width"),
            _length(fields, "near"),
            _length(fields, "far", 0.12),
        )
    fields = node.fields(required=("type", "x"), optional=("y",))
    return Pillow(_length(fields, "x"), _length(fields, "y"))


def read_thing(node: Node) -> Thing:
    """A thing that moves or is held: `{type: ball}`."""
    kind = _kind(node, _THINGS)
    if kind == "ball":
        fields = node.fields(required=("type", "at", "sole"), optional=("radius",))
        radius = fields.number("radius", TENNIS_BALL, low=0.02, high=2)
        return Ball(BallTrack(radius, _length(fields, "at"), _length(fields, "sole")))
    if kind == "knot":
        fields = node.fields(required=("type", "at"))
        return Knot(_point(fields, "at"))
    if kind == "pencil":
        fields = node.fields(required=("type", "anchor"), optional=("turn", "length"))
        return Pencil(
            _anchor(fields, "anchor"),
            fields.number("turn", low=-FULL_TURN, high=FULL_TURN),
            fields.number("length", 0.84, low=0.1, high=3),
        )
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
        optional=("striped", "sag", "dim", "rigid"),
    )
    return Strap(
        stuff=fields.choice("stuff", _STUFF, "towel"),
        points=tuple(read_anchor(item) for item in fields.items("through", fewest=2, most=20)),
        width=fields.number("width", 0.1, low=0.01, high=1),
        striped=fields.yes_no("striped"),
        sag=point(fields["sag"]) if "sag" in fields else None,
        dim=fields.yes_no("dim"),
        rigid=fields.yes_no("rigid"),
    )


def read_anchor(node: Node) -> Anchor:
    """A point bound to the figure: `{to: near_foot, at: [.5, -.3]}`."""
    fields = node.fields(required=("to", "at"), optional=("hang",))
    return Anchor(
        fields.choice("to", _FRAMES, "floor"), _point(fields, "at"), _point(fields, "hang")
    )


def read_show(node: Node | None) -> Show:
    """What a picture shows beside the posture."""
    if node is None:
        return Show()
    fields = node.fields(required=(), optional=SHOW_KEYS)
    return Show(
        cues=tuple(_cue(item) for item in fields.items("cues", most=9)),
        lens_cues=tuple(_cue(item) for item in fields.items("lens_cues", most=9)),
        tag=point(fields["tag"]) if "tag" in fields else None,
        ghost=_ghost(fields["ghost"]) if "ghost" in fields else None,
        lens=_lens(fields["lens"]) if "lens" in fields else None,
        glow=fields.choice("glow", _GLOWS, ""),
        says=fields.text("says"),
    )


def _cue(node: Node) -> Cue:
    keys = {key.scalar for key in node.children[::2]} if node.kind == "mapping" else set()
    if "circle" in keys:
        fields = node.fields(required=("circle", "radius", "from", "sweep"))
        return CircleCue(
            _point(fields, "circle"),
            fields.number("radius", low=0.05, high=5),
            fields.number("from", low=-FULL_TURN, high=FULL_TURN),
            fields.number("sweep", low=-FULL_TURN, high=FULL_TURN),
        )
    if "steps" in keys:
        fields = node.fields(required=("steps", "count", "width", "height"))
        return StepsCue(
            _point(fields, "steps"),
            fields.whole("count", 3, low=1, high=9),
            fields.number("width", low=0.1, high=3),
            fields.number("height", low=0.02, high=2),
        )
    where = "double" if "double" in keys else "arrow"
    fields = node.fields(required=(where,))
    points = tuple(point(item) for item in fields.items(where, fewest=2, most=20))
    return ArrowCue(points if len(points) > 1 else (0j, 1 + 0j), both=where == "double")


def _ghost(node: Node) -> Ghost:
    fields = node.fields(required=("pose", "parts"))
    parts = tuple(item.choice(GHOST_PARTS) for item in fields.items("parts", fewest=1, most=8))
    return Ghost(fields.name("pose"), parts)


def _lens(node: Node) -> Lens:
    fields = node.fields(required=("kind", "at", "aim"), optional=("target_radius", "options"))
    x, y, radius = fields["at"].numbers(3, 0, 1) if "at" in fields else (0.8, 0.25, 0.2)
    kind = fields.choice("kind", _CLOSE_UPS, CLOSE_UP_KINDS[0])
    given = dict(_option(key, value) for key, value in fields.entries("options"))
    options = CloseUpOptions()
    try:
        options = read_close_up_options(kind, given)
    except CloseUpError as error:
        fields["options"].fault(str(error))
    return Lens(
        kind=kind,
        x=x,
        y=y,
        radius=radius,
        aim=_anchor(fields, "aim"),
        target_radius=fields.number("target_radius", 0.68, low=0.05, high=3),
        options=options,
    )


def _option(key: str, value: Node) -> tuple[str, str | float | bool]:
    if value.kind == "text" and value.scalar in ("yes", "no"):
        return key, value.yes_no()
    if value.kind == "text" and value.scalar[:1] in "+-.0123456789":
        return key, value.number(-1000, 1000)
    return key, value.name()


def _kind(node: Node, kinds: Mapping[str, str]) -> str:
    """The value of `type`; without one the first kind, whose reader reports what is missing."""
    for key, value in zip(node.children[::2], node.children[1::2], strict=False):
        if key.scalar == "type":
            return value.choice(kinds)
    node.fault(f"the key “type” is missing; add one of {', '.join(kinds)}")
    return next(iter(kinds))


def _anchor(fields: Fields, key: str) -> Anchor:
    return read_anchor(fields[key]) if key in fields else Anchor("floor", 0j)


def _length(fields: Fields, key: str, default: float = 0.0) -> float:
    return fields.number(key, default, low=-FAR_AWAY, high=FAR_AWAY)


def _point(fields: Fields, key: str) -> complex:
    return point(fields[key]) if key in fields else 0j
