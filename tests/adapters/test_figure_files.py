"""The figure files of the app: contacts, reach and angles, in keys and in-betweens."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import pytest

from footcare_gui.figure.model.body import (
    ANKLE_RANGE,
    ELBOW_RANGE,
    FAR_RAISE,
    HIP_RANGE,
    KNEE_RANGE,
    Flank,
)
from footcare_gui.figure.model.figure import Figure
from footcare_gui.figure.model.foot_close_up import SideCloseUp
from footcare_gui.figure.model.foot_close_up_table import CLOSE_UPS
from footcare_gui.figure.model.foot_close_ups import CloseUpOptions
from footcare_gui.figure.model.foot_contact import CONTACTS
from footcare_gui.figure.model.foot_scenes import side_pose
from footcare_gui.figure.model.foot_side import SideFootPose, side_foot
from footcare_gui.figure.model.geometry import rot
from footcare_gui.figure.model.joints import Solved, SolvedLeg
from footcare_gui.figure.model.motion import Moment, moment
from footcare_gui.figure.model.poses import FreeLeg, Leg, PinnedLeg, Pose, TargetArm
from footcare_gui.figure.model.props import Strap
from footcare_gui.figure.model.solve import solve
from footcare_gui.figure.model.things import strap_length
from tests.figure_frames import FIGURE_IDS, FIGURES, IN_BETWEENS, Transition, frames, transitions

SOLE_TOLERANCE = 0.01
PALM_REACH, PALM_DEPTH = 0.15, 0.02
RESIDUAL = 0.02
DRIFT = 0.01
TOWEL = 0.10
ROUNDING = 0.5

EXERCISES = (
    "toe_walk", "toe_stretch", "toe_press", "pencil_grip", "ankle_circles",
    "heel_cord", "heel_stretch", "foot_massage", "upward_stretch", "band_pull",
)  # fmt: skip
every_figure = pytest.mark.parametrize("figure_id", FIGURE_IDS)


def test_all_ten_exercises_have_a_figure() -> None:
    assert set(EXERCISES) <= set(FIGURE_IDS)


# ---- soles and palms -----------------------------------------------------------------------------


def lowest_point(leg: SolvedLeg, flank: Flank) -> float:
    """Height of the lowest point of a foot's outline."""
    pose = SideFootPose(
        leg.ankle,
        leg.pitch_deg,
        leg.toes_deg,
        leg.shank_deg,
        leg.foot.arch,
        leg.foot.curl_deg,
        "lateral" if flank is Flank.NEAR else "medial",
        leg.foot.floor,
        leg.foot.dent,
    )
    foot, turn = side_foot(pose), rot(leg.pitch_deg)
    body = [(leg.ankle + turn * z).imag for z in foot.body]
    toes = [
        (leg.ankle + turn * z).imag - radius
        for _, chain in foot.toes
        for z, radius in zip(chain.centres[1:], chain.radii[1:], strict=True)
    ]
    return min(body + toes)


def leg_of(pose: Pose, flank: Flank) -> Leg:
    return pose.near_leg if flank is Flank.NEAR else pose.far_leg


def stands(leg: Leg) -> bool:
    return isinstance(leg, PinnedLeg) and leg.contact in CONTACTS


def standing_feet(figure: Figure) -> Iterator[tuple[Transition, Flank, complex]]:
    """Feet that are pinned to the same place at both ends of a transition."""
    for transition in transitions(figure):
        if transition.name == "cycle" and figure.cycle is not None and figure.cycle.tread:
            continue
        ends = [
            moment(figure, transition.segment, ms).pose
            for ms in (transition.from_ms, transition.to_ms)
        ]
        for flank in Flank:
            first, last = (leg_of(pose, flank) for pose in ends)
            if not isinstance(first, PinnedLeg) or not isinstance(last, PinnedLeg):
                continue
            if stands(first) and abs(first.at - last.at) < 1e-9:
                yield transition, flank, first.at


@every_figure
def test_a_foot_that_stands_stays_on_its_surface(figure_id: str) -> None:
    figure = FIGURES.figure(figure_id)
    for transition, flank, at in standing_feet(figure):
        surface = at.imag + (FAR_RAISE if flank is Flank.FAR else 0.0)
        for ms in transition.times_ms():
            solved = solve(moment(figure, transition.segment, ms).pose)
            sole = lowest_point(solved.leg(flank), flank)
            assert sole == pytest.approx(surface, abs=SOLE_TOLERANCE), f"{transition.name} {ms} ms"


@every_figure
def test_a_foot_that_stands_does_not_drift(figure_id: str) -> None:
    figure = FIGURES.figure(figure_id)
    for transition, flank, _ in standing_feet(figure):
        pins = []
        for ms in transition.times_ms():
            pose = moment(figure, transition.segment, ms).pose
            leg, solved = leg_of(pose, flank), solve(pose).leg(flank)
            assert isinstance(leg, PinnedLeg)
            assert isinstance(leg.contact, str)
            circle = CONTACTS[leg.contact]
            pins.append(solved.foot_point(circle.centre) - 1j * circle.radius)
        assert max(abs(pin - pins[0]) for pin in pins) < DRIFT, transition.name


@every_figure
def test_soles_rest_on_their_surface_in_every_key_pose(figure_id: str) -> None:
    figure = FIGURES.figure(figure_id)
    for name, key in figure.poses.items():
        solved = solve(key.pose)
        for flank in Flank:
            leg = leg_of(key.pose, flank)
            if not isinstance(leg, PinnedLeg) or not stands(leg) or leg.at.imag > FAR_RAISE * 2:
                continue
            surface = leg.at.imag + (FAR_RAISE if flank is Flank.FAR else 0.0)
            sole = lowest_point(solved.leg(flank), flank)
            assert sole == pytest.approx(surface, abs=SOLE_TOLERANCE), f"{name} {flank}"


@every_figure
def test_a_palm_is_on_what_it_touches(figure_id: str) -> None:
    for name, now in frames(FIGURES.figure(figure_id)):
        solved = solve(now.pose)
        for flank in Flank:
            arm = solved.arm(flank)
            if arm.target is None:
                continue
            away = arm.touch - arm.target
            assert abs(away) <= PALM_REACH, f"{name} {flank}"
            written = now.pose.near_arm if flank is Flank.NEAR else now.pose.far_arm
            if isinstance(written, TargetArm):
                inside = -(away * written.normal.conjugate()).real
                assert inside <= PALM_DEPTH, f"{name} {flank}"


# ---- reach and angles ----------------------------------------------------------------------------


@every_figure
def test_every_limb_reaches_its_target(figure_id: str) -> None:
    for name, now in frames(FIGURES.figure(figure_id)):
        solved = solve(now.pose)
        for flank in Flank:
            assert solved.leg(flank).residual <= RESIDUAL, f"{name}: {flank} leg"
            assert solved.arm(flank).residual <= RESIDUAL, f"{name}: {flank} arm"


def out_of_range(solved: Solved, flank: Flank) -> list[str]:
    """Names of joints that are bent further than a person's."""
    leg, arm = solved.leg(flank), solved.arm(flank)
    joints = {
        "hip": (solved.hip_flexion_deg(flank), HIP_RANGE),
        "knee": (leg.knee_flexion_deg, KNEE_RANGE),
        "ankle": (leg.ankle_flexion_deg, ANKLE_RANGE),
        "elbow": (arm.elbow_flexion_deg, ELBOW_RANGE),
    }
    return [
        f"{flank} {joint} {angle:.1f}"
        for joint, (angle, (low, high)) in joints.items()
        if not low - ROUNDING <= angle <= high + ROUNDING
    ]


@every_figure
def test_no_joint_bends_further_than_a_persons(figure_id: str) -> None:
    for name, now in frames(FIGURES.figure(figure_id)):
        solved = solve(now.pose)
        assert [joint for flank in Flank for joint in out_of_range(solved, flank)] == [], name


def test_a_knee_that_bends_backward_is_noticed() -> None:
    pose = FIGURES.figure("pencil_grip").hold.pose
    assert isinstance(pose.near_leg, FreeLeg)
    broken = replace(pose, near_leg=replace(pose.near_leg, knee_deg=-20.0))
    assert out_of_range(solve(broken), Flank.NEAR)


def test_a_floating_foot_is_noticed() -> None:
    pose = FIGURES.figure("heel_cord").hold.pose
    assert isinstance(pose.near_leg, PinnedLeg)
    lifted = solve(replace(pose, near_leg=replace(pose.near_leg, at=pose.near_leg.at + 0.05j)))
    assert lowest_point(lifted.near_leg, Flank.NEAR) > SOLE_TOLERANCE


@every_figure
def test_a_knee_does_not_pop(figure_id: str) -> None:
    figure = FIGURES.figure(figure_id)
    for transition in transitions(figure):
        knees = [
            solve(moment(figure, transition.segment, ms).pose).near_leg.knee_flexion_deg
            for ms in transition.times_ms(100)
        ]
        jumps = [abs(b - a) for a, b in pairwise(knees)]
        assert max(jumps) < 6.0, transition.name


WRITTEN_ANGLES = (
    ("toe_walk", "hold", Flank.NEAR, (0, 0, -40), 5),
    ("toe_walk", "hold", Flank.FAR, (20, 22, -20), 5),
    ("toe_stretch", "start", Flank.NEAR, (90, 90, 0), 10),
    ("toe_press", "hold", Flank.NEAR, (20, 25, 10), 5),
    ("toe_press", "hold", Flank.FAR, (20, 25, 10), 5),
    ("pencil_grip", "start", Flank.FAR, (15, 25, 10), 5),
    ("pencil_grip", "start", Flank.NEAR, (17, 11, -6), 5),
    ("pencil_grip", "hold", Flank.NEAR, (35, 45, 0), 5),
    ("ankle_circles", "hold", Flank.NEAR, (70, 10, -10), 5),
    ("ankle_circles", "pulled", Flank.NEAR, (70, 10, 15), 5),
    ("ankle_circles", "pointed", Flank.NEAR, (70, 10, -35), 5),
    ("ankle_circles", "hold", Flank.FAR, (45, 90, None), 5),
    ("heel_cord", "start", Flank.FAR, (20, 12, -8), 5),
    ("heel_cord", "start", Flank.NEAR, (-14, 0, 14), 10),
    ("heel_cord", "hold", Flank.FAR, (32, 39, 12), 5),
    ("heel_cord", "hold", Flank.NEAR, (-16, 0, 20), 5),
    ("heel_stretch", "start", Flank.FAR, (90, 0, 0), 10),
    ("heel_stretch", "hold", Flank.FAR, (115, 0, 5), 10),
    ("foot_massage", "start", Flank.FAR, (90, 90, 0), 10),
    ("foot_massage", "back", Flank.NEAR, (95, 100, 0), 5),
    ("foot_massage", "forward", Flank.NEAR, (95, 75, -5), 5),
    ("upward_stretch", "start", Flank.NEAR, (0, 0, 0), 5),
    ("upward_stretch", "hold", Flank.NEAR, (70, 0, 10), 5),
    ("upward_stretch", "hold", Flank.FAR, (45, 90, None), 5),
    ("band_pull", "start", Flank.NEAR, (90, 5, -20), 10),
    ("band_pull", "hold", Flank.NEAR, (90, 5, 10), 10),
)
"""Figure, pose, leg, (hip, knee, ankle) as prescribed, tolerance: 10 where contacts decide."""


@pytest.mark.parametrize(("figure_id", "pose", "flank", "angles", "tolerance"), WRITTEN_ANGLES)
def test_the_joints_are_bent_as_prescribed(
    figure_id: str, pose: str, flank: Flank, angles: tuple[float | None, ...], tolerance: float
) -> None:
    solved = solve(FIGURES.figure(figure_id).poses[pose].pose)
    leg = solved.leg(flank)
    drawn = (solved.hip_flexion_deg(flank), leg.knee_flexion_deg, leg.ankle_flexion_deg)
    for angle, wanted in zip(drawn, angles, strict=True):
        assert wanted is None or angle == pytest.approx(wanted, abs=tolerance)


# ---- things and ground ---------------------------------------------------------------------------


@every_figure
def test_a_towel_keeps_its_length(figure_id: str) -> None:
    figure = FIGURES.figure(figure_id)
    towels = [t for t in figure.things.values() if isinstance(t, Strap) and t.rigid]
    for towel in towels:
        lengths = [strap_length(solve(now.pose), towel) for _, now in frames(figure)]
        middle = (max(lengths) + min(lengths)) / 2
        assert max(lengths) - middle <= TOWEL * middle


def rolling_figures() -> list[str]:
    return [name for name in FIGURE_IDS if solve(FIGURES.figure(name).hold.pose).balls]


def rolled(solved: Solved) -> tuple[float, float, float]:
    """How far a ball has come on the floor, along the sole, and by its turn over its radius."""
    leg, ball = solved.near_leg, solved.balls["ball"]
    in_foot = (ball.centre - leg.ankle) / rot(leg.pitch_deg)
    radius = ball.centre.imag
    turn, pitch = math.radians(ball.turned_deg), math.radians(leg.pitch_deg)
    return ball.centre.real, in_foot.real + radius * pitch, -turn * radius


@pytest.mark.parametrize("figure_id", rolling_figures())
def test_a_ball_slides_neither_on_the_floor_nor_under_the_sole(figure_id: str) -> None:
    ways = [rolled(solve(now.pose)) for _, now in frames(FIGURES.figure(figure_id))]
    floor, sole, turn = ([way - ways[0][i] for way in (w[i] for w in ways)] for i in range(3))
    assert turn == pytest.approx(floor, abs=1e-9)
    assert sole == pytest.approx([-way for way in floor], abs=1e-9)
    assert max(floor) - min(floor) > 0.35


@pytest.mark.parametrize("figure_id", rolling_figures())
def test_the_close_up_shows_the_ball_where_the_foot_has_it(figure_id: str) -> None:
    shown = [(now, now.close_up) for _, now in frames(FIGURES.figure(figure_id)) if now.close_up]
    assert len(shown) > 3 * IN_BETWEENS
    for now, lens in shown:
        close_up = CLOSE_UPS[lens.lens.kind]
        assert isinstance(close_up, SideCloseUp)
        dents = (
            side_pose(close_up, lens.progress, CloseUpOptions()).dent,
            solve(now.pose).near_leg.foot.dent,
        )
        there, here = (dent.x for dent in dents if dent)
        assert there == pytest.approx(here, abs=0.025)


def ground_contact(now: Moment, flank: Flank) -> complex | None:
    leg = leg_of(now.pose, flank)
    return leg.at + now.ground if isinstance(leg, PinnedLeg) and leg.at.imag == 0 else None


def test_a_walking_foot_moves_with_the_ground_while_it_stands() -> None:
    figure = FIGURES.figure("toe_walk")
    assert figure.cycle is not None
    cycle = next(t for t in transitions(figure) if t.name == "cycle")
    for flank in Flank:
        places = [
            ground_contact(moment(figure, cycle.segment, ms), flank) for ms in cycle.times_ms(200)
        ]
        pairs = [(a, b) for a, b in pairwise(places) if a and b]
        assert len(pairs) > 50
        assert max(abs(b - a) for a, b in pairs) < DRIFT
