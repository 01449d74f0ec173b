"""Poses round a cycle, and steps between poses."""

from __future__ import annotations

from dataclasses import replace

import pytest

from footcare_gui.figure.model.cycles import MOST_PICTURES, cycle_pose, picture_at, stepped
from footcare_gui.figure.model.figure import Cycle, Figure
from footcare_gui.figure.model.poses import PinnedLeg, Pose
from tests.figure_frames import FIGURES

WALK = FIGURES.figure("toe_walk")
ROLL = FIGURES.figure("foot_massage")


def cycle_of(figure: Figure) -> Cycle:
    assert figure.cycle is not None
    return figure.cycle


def near_foot(pose: Pose) -> PinnedLeg:
    assert isinstance(pose.near_leg, PinnedLeg)
    return pose.near_leg


@pytest.mark.parametrize("figure", [WALK, ROLL], ids=lambda figure: figure.id)
def test_every_key_is_met_at_its_share_of_the_round(figure: Figure) -> None:
    cycle = cycle_of(figure)
    for number, name in enumerate(cycle.keys):
        met = cycle_pose(figure, cycle, number / len(cycle.keys))
        assert met.pelvis == pytest.approx(figure.poses[name].pose.pelvis)


def test_after_a_round_everything_is_as_it_was() -> None:
    cycle = cycle_of(WALK)
    first, again = (cycle_pose(WALK, cycle, turns) for turns in (0.3, 1.3))
    assert again.pelvis == pytest.approx(first.pelvis)


@pytest.mark.parametrize(("stops", "rests"), [(True, True), (False, False)])
def test_a_cycle_with_stops_comes_to_rest_at_its_keys_and_one_that_flows_does_not(
    stops: bool, rests: bool
) -> None:
    cycle = replace(cycle_of(WALK), stops=stops, tread=0.0)
    travelled = [
        abs(near_foot(cycle_pose(WALK, cycle, turns)).at - near_foot(WALK.poses[name].pose).at)
        for number, name in enumerate(cycle.keys)
        for turns in [(number + 0.01) / len(cycle.keys)]
    ]
    assert (max(travelled) < 1e-4) is rests


def test_a_foot_that_stands_keeps_the_speed_of_the_ground() -> None:
    cycle = cycle_of(WALK)
    standing = [
        number
        for number, name in enumerate(cycle.keys)
        if near_foot(WALK.poses[name].pose).at.imag == 0
        and near_foot(WALK.poses[cycle.keys[(number + 1) % len(cycle.keys)]].pose).at.imag == 0
    ]
    assert standing
    for number in standing:
        a, b = (
            near_foot(cycle_pose(WALK, cycle, (number + t) / len(cycle.keys))).at
            for t in (0.4, 0.6)
        )
        assert (b - a).real == pytest.approx(-cycle.tread * 0.2 / len(cycle.keys), rel=0.02)
        assert b.imag == pytest.approx(0, abs=1e-9)


def test_a_foot_that_is_put_elsewhere_is_lifted_on_the_way() -> None:
    start = WALK.start.pose
    here = near_foot(start)
    there = replace(start, near_leg=replace(here, at=here.at + 0.8))
    middle = near_foot(stepped(start, there, 0.5))
    assert middle.at.real == pytest.approx(here.at.real + 0.4)
    assert middle.at.imag > here.at.imag + 0.15
    assert middle.pitch_deg < here.pitch_deg


def test_a_foot_that_hardly_moves_stays_on_the_floor() -> None:
    start = WALK.start.pose
    here = near_foot(start)
    there = replace(start, near_leg=replace(here, at=here.at + 0.1))
    assert near_foot(stepped(start, there, 0.5)).at.imag == here.at.imag


def test_a_short_round_has_thirty_pictures_a_second_and_a_long_one_none() -> None:
    assert picture_at(0.0, 1_600) == (0, 48)
    assert picture_at(0.5, 1_600) == (24, 48)
    assert picture_at(2.0, 1_600) == (96, 48)
    assert picture_at(24 / 48, 1_600) == picture_at(24.9 / 48, 1_600)
    assert picture_at(0.5, (MOST_PICTURES + 1) * 1_000 / 30) is None
