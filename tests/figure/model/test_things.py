"""Anchors: bound to a foot, a hand, a knee or the floor."""

from __future__ import annotations

from dataclasses import replace

import pytest

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.figure.model.body import Flank
from footcare_gui.figure.model.motion import key_moment
from footcare_gui.figure.model.parts import Part
from footcare_gui.figure.model.props import Anchor, Strap
from footcare_gui.figure.model.solve import solve
from footcare_gui.figure.model.things import anchor_point, strap_length, strap_points, strap_width
from tests.figure_frames import FIGURES

SOLVED = solve(key_moment(FIGURES.figure("toe_walk"), "hold", Side.RIGHT).pose)
NEAR_FOOT, FAR_HAND = Part(Flank.NEAR, "foot"), Part(Flank.FAR, "hand")


def test_an_anchor_of_a_foot_turns_with_it_and_what_hangs_does_not() -> None:
    leg = SOLVED.near_leg
    assert anchor_point(SOLVED, Anchor(NEAR_FOOT, 0.5 - 0.3j)) == leg.foot_point(0.5 - 0.3j)
    hanging = anchor_point(SOLVED, Anchor(NEAR_FOOT, 0j, hang=-0.4j))
    assert hanging == leg.ankle - 0.4j


def test_an_anchor_of_a_hand_lies_in_the_hand() -> None:
    arm = SOLVED.far_arm
    assert anchor_point(SOLVED, Anchor(FAR_HAND, 0.2 + 0j)) == arm.hand_point(0.2 + 0j)


def test_an_anchor_of_a_knee_lies_beside_it() -> None:
    found = anchor_point(SOLVED, Anchor(Part(Flank.FAR, "knee"), 0.3 + 0.1j, hang=-0.2j))
    assert found == pytest.approx(SOLVED.far_leg.knee + 0.3 - 0.1j)


def test_an_anchor_of_the_floor_stays_where_it_is() -> None:
    assert anchor_point(SOLVED, Anchor(None, 2 + 1j)) == 2 + 1j


def test_a_strap_is_as_long_as_its_pieces_without_the_end_that_hangs() -> None:
    points = (Anchor(None, 0j), Anchor(None, 3 + 0j), Anchor(None, 3 + 4j))
    taut, sagging = Strap("band", points, 0.1), Strap("towel", points, 0.1, sag=1j)
    assert strap_points(SOLVED, taut) == [0j, 3 + 0j, 3 + 4j]
    assert strap_length(SOLVED, taut) == pytest.approx(7)
    assert strap_length(SOLVED, sagging) == pytest.approx(3)


def test_rubber_gets_narrower_as_it_gets_longer_and_cloth_does_not() -> None:
    points = (Anchor(None, 0j), Anchor(None, 4 + 0j))
    assert strap_width(SOLVED, Strap("band", points, 0.2, rest=1.0)) == pytest.approx(0.1)
    assert strap_width(SOLVED, Strap("band", points, 0.2, rest=8.0)) == 0.2
    assert strap_width(SOLVED, Strap("towel", points, 0.2)) == 0.2


def test_what_hands_let_through_hangs_from_them() -> None:
    hand = Anchor(None, 3 + 0j)
    towel = Strap("towel", (Anchor(None, 0j), hand, Anchor(None, 3 - 1j)), 0.1, sag=1j, whole=5.0)
    assert strap_points(SOLVED, towel)[-1] == pytest.approx(3 - 2j)
    climbed = replace(towel, points=(Anchor(None, 0j), Anchor(None, 1 + 0j), Anchor(None, 1 - 1j)))
    assert strap_points(SOLVED, climbed)[-1] == pytest.approx(1 - 4j)
