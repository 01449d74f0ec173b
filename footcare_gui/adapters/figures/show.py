"""What a picture shows beside the posture: cues, ghost, lens, words (docs/figure-format.md)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from footcare_gui.adapters.figures.close_up import VIEWS
from footcare_gui.adapters.figures.close_up_files import KnownCloseUps
from footcare_gui.adapters.figures.things import read_anchor
from footcare_gui.adapters.figures.values import FULL_TURN, keys_of, point
from footcare_gui.adapters.figures.words import read_sided
from footcare_gui.adapters.yaml_tree.nodes import Fields, Node
from footcare_gui.figure.model.close_up_options import CloseUpOptions
from footcare_gui.figure.model.parts import parts_named
from footcare_gui.figure.model.show import (
    WHILE_IT_COUNTS,
    ArrowCue,
    CircleCue,
    Cue,
    Ghost,
    GlowPlace,
    Lens,
    Life,
    PathCue,
    Show,
    Sign,
    StepsCue,
    Stretch,
)

_GLOWS: Mapping[str, GlowPlace] = {
    "none": "", "calf": "calf", "hamstring": "hamstring", "thigh": "thigh", "shin": "shin",
}  # fmt: skip
GHOST_PARTS = parts_named("leg", "arm", "foot")
SHOW_KEYS = ("cues", "lens_cues", "signs", "tag", "ghost", "lens", "glow", "says")
_LIVES: Mapping[str, Life] = {"before": "before", "during": "during", "after": "after"}
_STRETCHES: Mapping[str, Stretch] = {"way": "way", "round": "round", "back": "back"}
_SIGN_KEYS = ("on", "when", "in")
_COMES: Mapping[str, Literal["turning", "cut"]] = {"turning": "turning", "cut": "cut"}
_FEET: Mapping[str, Literal[1, 2]] = {"1": 1, "2": 2}
_DIRECTIONS: Mapping[str, Literal[1, -1]] = {"1": 1, "+1": 1, "-1": -1}


def read_show(node: Node | None, close_ups: KnownCloseUps) -> Show:
    """What a picture shows beside the posture."""
    if node is None:
        return Show()
    fields = node.fields(required=(), optional=SHOW_KEYS)
    return Show(
        cues=tuple(_cue(item) for item in fields.items("cues", most=9)),
        lens_cues=tuple(_cue(item) for item in fields.items("lens_cues", most=9)),
        signs=tuple(_sign(n) for n in fields.items("signs", most=9)) if "signs" in fields else None,
        tag=point(fields["tag"]) if "tag" in fields else None,
        ghost=_ghost(fields["ghost"]) if "ghost" in fields else None,
        lens=_lens(fields["lens"], close_ups) if "lens" in fields else None,
        glow=fields.choice("glow", _GLOWS, ""),
        says=read_sided(fields, "says"),
    )


def _sign(node: Node) -> Sign:
    """What is drawn in motion: as a cue of a still, or a path; and its life."""
    if "path" in keys_of(node):
        fields = node.fields(required=("path",), optional=("stays", "when", "in"))
        stays_ms = fields.whole("stays", 1_500, low=100, high=10_000)
        cue: Cue | PathCue = PathCue(read_anchor(fields.get("path")), stays_ms)
    else:
        fields = _cue_fields(node, _SIGN_KEYS)
        cue = _cue_of(fields)
    lives = fields.items("when", fewest=1, most=3) if "when" in fields else ()
    found: frozenset[Life] = frozenset(item.choice(_LIVES) for item in lives)
    on = read_anchor(fields["on"]) if "on" in fields else None
    within = fields.choice("in", _STRETCHES, "")
    return Sign(cue, on, found or WHILE_IT_COUNTS, within)


def _cue(node: Node) -> Cue:
    return _cue_of(_cue_fields(node))


def _cue_fields(node: Node, optional: Sequence[str] = ()) -> Fields:
    keys = keys_of(node)
    for form in (("circle", "radius", "from", "sweep"), ("steps", "count", "width", "height")):
        if form[0] in keys:
            return node.fields(required=form, optional=optional)
    return node.fields(required=("double" if "double" in keys else "arrow",), optional=optional)


def _cue_of(fields: Fields) -> Cue:
    if "circle" in fields:
        return CircleCue(
            _point(fields, "circle"),
            fields.number("radius", low=0.05, high=5),
            fields.number("from", low=-FULL_TURN, high=FULL_TURN),
            fields.number("sweep", low=-FULL_TURN, high=FULL_TURN),
        )
    if "steps" in fields:
        return StepsCue(
            _point(fields, "steps"),
            fields.whole("count", 3, low=1, high=9),
            fields.number("width", low=0.1, high=3),
            fields.number("height", low=0.02, high=2),
        )
    where = "double" if "double" in fields else "arrow"
    points = tuple(point(item) for item in fields.items(where, fewest=2, most=20))
    return ArrowCue(points if len(points) > 1 else (0j, 1 + 0j), both=where == "double")


def _ghost(node: Node) -> Ghost:
    fields = node.fields(required=("pose", "parts"))
    shown = fields.items("parts", fewest=1, most=8)
    return Ghost(fields.name("pose"), tuple(item.choice(GHOST_PARTS) for item in shown))


def _lens(node: Node, close_ups: KnownCloseUps) -> Lens:
    fields = node.fields(
        required=("kind", "at", "aim"), optional=("target_radius", "options", "comes")
    )
    x, y, radius = fields["at"].numbers(3, 0, 1) if "at" in fields else (0.8, 0.25, 0.2)
    return Lens(
        close_up=close_ups.named(fields.get("kind")),
        x=x,
        y=y,
        radius=radius,
        aim=read_anchor(fields.get("aim")),
        target_radius=fields.number("target_radius", 0.68, low=0.05, high=3),
        options=_options(fields["options"]) if "options" in fields else CloseUpOptions(),
        comes=fields.choice("comes", _COMES, "turning"),
    )


def _options(node: Node) -> CloseUpOptions:
    fields = node.fields(required=(), optional=("view", "feet", "direction", "hand"))
    return CloseUpOptions(
        view=fields.choice("view", VIEWS, ""),
        feet=fields.choice("feet", _FEET, 0),
        direction=fields.choice("direction", _DIRECTIONS, 1),
        hand=fields.yes_no("hand", default=True),
    )


def _point(fields: Fields, key: str) -> complex:
    return point(fields[key]) if key in fields else 0j
