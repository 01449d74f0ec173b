"""Close-ups, in files of their own and in figure files: what a lens shows.

The format is described in docs/figure-format.md.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from footcare_gui.adapters.figures.arrows import read_arrows
from footcare_gui.adapters.figures.layers import BODY_LAYERS, read_layers
from footcare_gui.adapters.figures.values import FULL_TURN, REACH, in_lens, kind_of
from footcare_gui.adapters.yaml_tree.nodes import Fields, Node
from footcare_gui.figure.model.foot_close_up import (
    Area,
    Bar,
    CloseUp,
    FarFoot,
    FeltPlace,
    FigureCloseUp,
    Ground,
    Hand,
    Pencil,
    PlanCloseUp,
    PlanHold,
    Roll,
    Shadow,
    SideCloseUp,
)
from footcare_gui.figure.model.foot_contact import BALL
from footcare_gui.figure.model.foot_plan import NO_TOES, FiveToes, PlanSurface
from footcare_gui.figure.model.foot_sole import FootView
from footcare_gui.figure.model.foot_tracks import PointTrack, Track, at
from footcare_gui.figure.model.geometry import rot
from footcare_gui.figure.model.parts import Layer
from footcare_gui.figure.model.rolling import TENNIS_BALL, BallTrack

MOST_MOMENTS = 12
_SEEN = ("side", "plan", "figure")
_SIDE_TRACKS = ("pitch", "shank", "toes", "curl", "arch")
_SIDE_KEYS = (
    "ground", "shadows", "arrows", "ankle", "pin", *_SIDE_TRACKS, "view", "on_floor", "far_foot",
    "hand", "roll", "band", "pencil", "glow", "bars", "ghost",
)  # fmt: skip
_PLAN_KEYS = (
    "ground", "shadows", "arrows", "surface", "turned", "turn", "height", "toe_length", "spread",
    "spread_amount", "curl", "curl_amount", "lift", "side", "leg", "circles", "hand", "ghost",
    "bars",
)  # fmt: skip
_GROUNDS: Mapping[str, Literal["floor", "mat"]] = {"floor": "floor", "mat": "mat"}
_PINS = {name: name for name in ("ball", "heel", "arch", "flat")}
_FELT: Mapping[str, FeltPlace] = {"shin": "shin", "calf": "calf", "sole": "sole"}
_HOLDS: Mapping[str, PlanHold] = {"fan": "fan", "bar": "bar"}
_SURFACES: Mapping[str, PlanSurface] = {"top": "top", "sole": "sole"}
_LEGS: Mapping[str, Literal["front", "raised", "behind", ""]] = {
    "front": "front", "raised": "raised", "behind": "behind",
}  # fmt: skip
VIEWS: Mapping[str, FootView] = {"lateral": "lateral", "medial": "medial"}


def read_close_up(node: Node, name: str = "", layers: Mapping[str, Layer] = BODY_LAYERS) -> CloseUp:
    """Read a close-up.

    Args:
        node: Its mapping.
        name: What lenses call it; in a file of its own it says so itself, as its `id`.
        layers: What of a figure it may show.
    """
    of_its_own = () if name else ("id",)
    kind = kind_of(node, _SEEN)
    if kind == "figure":
        fields = node.fields(
            required=(*of_its_own, "type", "reach", "layers"), optional=("ground",)
        )
        return _figure(fields, name, layers)
    required = (*of_its_own, "type", "scale", "origin")
    if kind == "side":
        return _side(node.fields(required=required, optional=_SIDE_KEYS), name)
    return _plan(node.fields(required=required, optional=_PLAN_KEYS), name)


def _side(fields: Fields, name: str) -> SideCloseUp:
    ankle = _points(fields, "ankle", 0.32j)
    pitch = _track(fields, "pitch", -FULL_TURN, FULL_TURN)
    ghost, ghosts_at, ghost_stays = _side_ghost(fields.get("ghost"))
    pin = fields.choice("pin", _PINS, "")
    if pin and "ankle" not in fields:
        fields["pin"].fault("pin_without_ankle")
    ball_of_foot = at(ankle, 1.0) + rot(at(pitch, 1.0)) * BALL.centre
    return SideCloseUp(
        id=name or fields.name("id"),
        scale=fields.number("scale", 1.0, low=0.2, high=4),
        origin=_point(fields, "origin"),
        ankle=ankle,
        pin=pin,
        pitch=pitch,
        toes=_track(fields, "toes", -90, 90),
        shank=_track(fields, "shank", -FULL_TURN, FULL_TURN),
        arch=_track(fields, "arch", -0.05, 0.1),
        curl=_track(fields, "curl", -20, 90),
        view=fields.choice("view", VIEWS, "lateral"),
        on_floor=fields.yes_no("on_floor"),
        ground=_ground(fields.get("ground")),
        far_foot=_far_foot(fields.get("far_foot")),
        hand=_hand(fields.get("hand")),
        roll=_roll(fields.get("roll")),
        band=fields.yes_no("band"),
        pencil=_pencil(fields.get("pencil")),
        glow=fields.choice("glow", _FELT, None),
        shadows=_shadows(fields),
        arrows=read_arrows(fields, None if pin else ball_of_foot),
        bars=_bars(fields),
        ghost=ghost,
        ghosts_at=ghosts_at,
        ghost_stays=ghost_stays,
    )


def _plan(fields: Fields, name: str) -> PlanCloseUp:
    circles = fields.yes_no("circles")
    if circles and "leg" not in fields:
        fields["circles"].fault("circles_without_leg")
    return PlanCloseUp(
        id=name or fields.name("id"),
        scale=fields.number("scale", 1.0, low=0.2, high=4),
        origin=_point(fields, "origin"),
        surface=fields.choice("surface", _SURFACES, "top"),
        turned=fields.yes_no("turned"),
        turned_deg=fields.number("turn", low=-FULL_TURN, high=FULL_TURN),
        height=fields.number("height", 1.0, low=0.2, high=1),
        toe_length=fields.number("toe_length", 1.0, low=0.8, high=1.4),
        spread=_toes(fields, "spread"),
        curl=_toes(fields, "curl"),
        lift=_toes(fields, "lift"),
        spread_amount=_track(fields, "spread_amount", 0, 1, (0.0, 1.0)),
        curl_amount=_track(fields, "curl_amount", 0, 1, (0.0, 1.0)),
        side_deg=_track(fields, "side", -45, 45),
        leg=fields.choice("leg", _LEGS, ""),
        circles=circles,
        ground=_ground(fields.get("ground")),
        hand=fields.choice("hand", _HOLDS, None),
        shadows=_shadows(fields),
        arrows=read_arrows(fields),
        ghosts_at=_track(fields, "ghost", 0, 1, ()),
        bars=_bars(fields),
    )


def _figure(fields: Fields, name: str, known: Mapping[str, Layer]) -> FigureCloseUp:
    return FigureCloseUp(
        id=name or fields.name("id"),
        reach=fields.number("reach", 1.0, low=0.2, high=REACH),
        layers=read_layers(fields, known),
        ground=fields.choice("ground", _GROUNDS, "floor"),
    )


def _ground(node: Node | None) -> Ground | None:
    if node is None:
        return None
    fields = node.fields(required=("type", "level"), optional=("back",))
    return Ground(
        fields.choice("type", _GROUNDS, "floor"),
        _length(fields, "level"),
        fields.number("back", 0.24, low=0, high=REACH),
    )


def _far_foot(node: Node | None) -> FarFoot | None:
    if node is None:
        return None
    fields = node.fields(required=("offset",), optional=("tone", "ghost", "cues", "bars"))
    return FarFoot(
        _point(fields, "offset"),
        fields.number("tone", 0.42, low=0, high=1),
        fields.yes_no("ghost"),
        fields.yes_no("cues"),
        fields.yes_no("bars"),
    )


def _hand(node: Node | None) -> Hand | None:
    if node is None:
        return None
    fields = node.fields(required=("forearm",), optional=("away", "heel"))
    forearm_deg = _track(fields, "forearm", -FULL_TURN, FULL_TURN)
    return Hand(forearm_deg, _points(fields, "away", 0j), fields.yes_no("heel"))


def _roll(node: Node | None) -> Roll | None:
    if node is None:
        return None
    fields = node.fields(required=("at", "sole", "ball"), optional=("press",))
    track = BallTrack(TENNIS_BALL, _length(fields, "at"), _length(fields, "sole"))
    ball_x = _track(fields, "ball", -REACH, REACH)
    return Roll(track, ball_x, fields.number("press", low=0, high=0.1))


def _pencil(node: Node | None) -> Pencil | None:
    if node is None:
        return None
    fields = node.fields(required=("at", "turn"))
    return Pencil(_point(fields, "at"), fields.number("turn", low=-FULL_TURN, high=FULL_TURN))


def _shadows(fields: Fields) -> tuple[Shadow, ...]:
    return tuple(_shadow(item) for item in fields.items("shadows", most=9))


def _shadow(node: Node) -> Shadow:
    fields = node.fields(required=("at", "half_width", "flatness"), optional=("strength",))
    return Shadow(
        _points(fields, "at", 0j),
        _track(fields, "half_width", 0.01, REACH),
        _track(fields, "flatness", 0.01, 1),
        _track(fields, "strength", 0, 2, (1.0,)),
    )


def _bars(fields: Fields) -> tuple[Bar, ...]:
    return tuple(_bar(item) for item in fields.items("bars", most=9))


def _bar(node: Node) -> Bar:
    ends = node.items(fewest=2, most=2)
    return Bar(in_lens(ends[0]), in_lens(ends[1])) if len(ends) == 2 else Bar(0j, 1 + 0j)


def _side_ghost(node: Node | None) -> tuple[Area | None, Track, float | None]:
    if node is None:
        return None, (0.0,), None
    fields = node.fields(required=("within",), optional=("at", "stays"))
    left, bottom, right, top = (
        fields["within"].numbers(4, -REACH, REACH) if "within" in fields else (-1.0, -1.0, 1.0, 1.0)
    )
    if left >= right or bottom >= top:
        fields["within"].fault("inverted_frame")
    stays = fields.number("stays", low=0, high=1) if "stays" in fields else None
    return (left, bottom, right, top), _track(fields, "at", 0, 1), stays


def _toes(fields: Fields, key: str) -> FiveToes:
    if key not in fields:
        return NO_TOES
    first, second, third, fourth, fifth = fields[key].numbers(5, -2, 3)
    return first, second, third, fourth, fifth


def _track(fields: Fields, key: str, low: float, high: float, default: Track = (0.0,)) -> Track:
    """One number that stays, or several at equally spaced moments from rest to the end."""
    node = fields.get(key)
    if node is None:
        return default
    if node.kind != "list":
        return (node.number(low, high),)
    found = tuple(item.number(low, high) for item in node.items(fewest=1, most=MOST_MOMENTS))
    return found or default


def _points(fields: Fields, key: str, default: complex) -> PointTrack:
    """One point that stays, or several at equally spaced moments from rest to the end."""
    node = fields.get(key)
    if node is None:
        return (default,)
    if not node.children or node.children[0].kind != "list":
        return (in_lens(node),)
    return tuple(in_lens(item) for item in node.items(fewest=1, most=MOST_MOMENTS))


def _point(fields: Fields, key: str) -> complex:
    return in_lens(fields[key]) if key in fields else 0j


def _length(fields: Fields, key: str) -> float:
    return fields.number(key, low=-REACH, high=REACH)
