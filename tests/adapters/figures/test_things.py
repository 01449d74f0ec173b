"""Scenery and things in all their kinds."""

from __future__ import annotations

import pytest

from footcare_gui.adapters.figures.things import read_anchor, read_scenery, read_thing
from footcare_gui.figure.model.body import Flank
from footcare_gui.figure.model.parts import Part
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
from tests.kits.node_kit import node, said

FAR_HAND = Part(Flank.FAR, "hand")


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("{type: wall, x: 2.5}", Wall(2.5)),
        ("{type: side_wall, x: -1, end: 4, rail: 3}", SideWall(-1, 4, 3)),
        ("{type: side_wall, x: -1, end: 4}", SideWall(-1, 4, 0)),
        ("{type: table, x: 3}", Table(3, 3.2)),
        ("{type: worktop, x: 1}", Worktop(1, 4.05)),
        ("{type: chair, x: -1, seat: 1.5, flip: yes}", Chair(-1, 1.5, True)),
        ("{type: mat, x: -3, width: 6, near: -.4, far: .3}", Mat(-3, 6, -0.4, 0.3)),
        ("{type: pillow, x: 1}", Pillow(1, 0)),
    ],
)
def test_scenery_is_read_with_what_is_usual_where_nothing_is_said(
    text: str, thing: Scenery
) -> None:
    root, faults = node(text)
    assert read_scenery(root) == thing
    assert not list(faults)


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("{type: ball, at: 1, sole: .2}", Ball(BallTrack(TENNIS_BALL, 1, 0.2))),
        ("{type: knot, at: [1, 2]}", Knot(1 + 2j)),
        ("{type: knot, at: [1, 2], width: .5}", Knot(1 + 2j, 0.5)),
        ("{type: cast, anchor: {to: floor, at: [1, 0]}}", Cast(Anchor(None, 1 + 0j), 0.4)),
        ("{type: strap, stuff: band, width: .2, rest: 1.5, through: [{to: floor, at: [0, 0]}, "
         "{to: floor, at: [1, 0]}]}",
         Strap("band", (Anchor(None, 0j), Anchor(None, 1 + 0j)), 0.2, rest=1.5)),
        ("{type: pencil, anchor: {to: floor, at: [1, 0]}, turn: 9}",
         Pencil(Anchor(None, 1 + 0j), 9, 0.84)),
        ("{type: sole, flank: near, heel: [.1, 0], turn: -80}",
         Sole(Flank.NEAR, 0.1 + 0j, 1.22, -80)),
        ("{type: strap, stuff: band, width: .2, whole: 3, through: [{to: floor, at: [0, 0]}, "
         "{to: far_hand, at: [1, 0]}]}",
         Strap("band", (Anchor(None, 0j), Anchor(FAR_HAND, 1 + 0j)), 0.2, whole=3.0)),
    ],
)  # fmt: skip
def test_things_are_read_with_what_is_usual_where_nothing_is_said(text: str, thing: Thing) -> None:
    root, faults = node(text)
    assert read_thing(root) == thing
    assert not list(faults)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("{type: ball, at: 1, sole: .2, radius: 3}", "own.yaml:1:39: 3 is out of range"),
        ("{type: strap, stuff: silk, width: .1, through: []}", "unknown choice “silk”"),
        ("{type: strap, stuff: band, width: .1, through: [{to: floor, at: [0, 0]}]}", "2 to 20"),
        ("{type: pencil, turn: 9}", "the key “anchor” is missing"),
        ("{type: sole, heel: [0, 0]}", "the key “flank” is missing"),
        ("{type: knot, at: [1, 2], turn: 3}", "own.yaml:1:26: unknown key “turn”"),
    ],
)
def test_a_fault_of_a_thing_is_named_at_its_place(text: str, fault: str) -> None:
    root, faults = node(text)
    read_thing(root)
    assert any(fault in line for line in said(faults)), said(faults)


def test_an_anchor_is_bound_to_a_part_and_may_hang() -> None:
    root, faults = node("{to: near_knee, at: [.1, .2], hang: [0, -1]}")
    assert read_anchor(root) == Anchor(Part(Flank.NEAR, "knee"), 0.1 + 0.2j, -1j)
    assert not list(faults)


def test_an_anchor_at_an_unknown_part_is_a_fault() -> None:
    root, faults = node("{to: near_nose, at: [0, 0]}")
    read_anchor(root)
    assert "unknown choice “near_nose”" in said(faults)[0]
