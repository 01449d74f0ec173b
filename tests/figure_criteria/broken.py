"""Figures that are broken on purpose, each in one way: what a criterion has to notice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

from footcare_gui.figure.model.figure import Figure
from footcare_gui.figure.model.foot_close_up import SideCloseUp
from footcare_gui.figure.model.poses import FreeArm, Pose
from footcare_gui.figure.model.props import Strap
from footcare_gui.figure.model.rolling import BallTrack

Breaking: TypeAlias = Callable[[Figure], Figure]


def posed(name: str, change: Callable[[Pose], Pose]) -> Breaking:
    """Change one key pose."""

    def broken(figure: Figure) -> Figure:
        key = figure.poses[name]
        return replace(figure, poses={**figure.poses, name: replace(key, pose=change(key.pose))})

    return broken


def limb(pose: str, name: str, **changes: Any) -> Breaking:
    """Change one limb of one key pose."""
    return posed(pose, lambda p: replace(p, **{name: replace(getattr(p, name), **changes)}))


def moved(pose: str, name: str, by: complex) -> Breaking:
    """Put a hand or foot of one key pose somewhere else."""

    def change(p: Pose) -> Pose:
        part = getattr(p, name)
        return replace(p, **{name: replace(part, at=part.at + by)})

    return posed(pose, change)


def look(pose: str, name: str, **changes: Any) -> Breaking:
    """Change how one arm of one key pose is held."""

    def change(p: Pose) -> Pose:
        arm = getattr(p, name)
        return replace(p, **{name: replace(arm, look=replace(arm.look, **changes))})

    return posed(pose, change)


def grown(pose: str, name: str, **factors: float) -> Breaking:
    """Multiply values of one limb of one key pose."""

    def change(p: Pose) -> Pose:
        part = getattr(p, name)
        values = {key: getattr(part, key) * factor for key, factor in factors.items()}
        return replace(p, **{name: replace(part, **values)})

    return posed(pose, change)


def hands_off_and_bowed(pose: Pose) -> Pose:
    back = FreeArm(20.0, 10.0)
    return replace(pose, lean_deg=60.0, near_arm=back, far_arm=back)


def slower_ground(figure: Figure) -> Figure:
    assert figure.cycle is not None
    return replace(figure, cycle=replace(figure.cycle, tread=figure.cycle.tread * 0.8))


def frozen(figure: Figure) -> Figure:
    poses = {
        name: replace(key, pose=replace(key.pose, close_up=0.5))
        for name, key in figure.poses.items()
    }
    return replace(figure, poses=poses)


def larger(figure: Figure) -> Figure:
    """Magnify the foot until it is cut."""
    poses = {}
    for name, key in figure.poses.items():
        lens = key.show.lens
        assert lens is not None
        assert isinstance(lens.close_up, SideCloseUp)
        close_up = replace(lens.close_up, scale=lens.close_up.scale * 1.3)
        show = replace(key.show, lens=replace(lens, close_up=close_up))
        poses[name] = replace(key, show=show)
    return replace(figure, poses=poses)


def stiff(figure: Figure) -> Figure:
    things = {
        name: replace(thing, rest=0.0) if isinstance(thing, Strap) else thing
        for name, thing in figure.things.items()
    }
    return replace(figure, things=things)


def hasty(figure: Figure) -> Figure:
    assert figure.cycle is not None
    return replace(figure, cycle=replace(figure.cycle, period_ms=3_000))


@dataclass(frozen=True, slots=True)
class Fault:
    """One way to spoil a figure, and what is then said about it.

    Attributes:
        figure: Which figure.
        spoil: What is done to it.
        criterion: The one criterion that notices.
        says: Part of what it says.
    """

    figure: str
    spoil: Breaking
    criterion: str
    says: str


STAND = "foot_massage_standing"
FAULTS = {
    "a planted foot is lifted": Fault(
        STAND, moved("hold", "far_leg", 0.05j), "1 sole", "the far sole is +0.050 off"
    ),
    "a foot floats while it is pinned": Fault(
        "toe_press_seated",
        lambda f: moved("hold", "far_leg", 0.02j)(moved("start", "far_leg", 0.02j)(f)),
        "1 sole",
        "the far pin is +0.020 off",
    ),
    "a hand leaves the wall": Fault(
        "heel_cord", moved("face_wall", "near_arm", -0.3 + 0j), "1 palm", "the near palm"
    ),
    "a hand is in the wall": Fault(
        "heel_cord", moved("face_wall", "near_arm", 0.06 + 0j), "1 palm", "inside the wall"
    ),
    "a hand hovers over its thigh": Fault(
        "foot_massage", limb("press", "near_arm", gap=0.4), "1 palm", "the near palm"
    ),
    "an elbow sinks into the mat": Fault(
        "ankle_circles", moved("start", "near_arm", -0.06 + 0j), "1 through", "near elbow"
    ),
    "a hip sinks into the chair": Fault(
        "foot_massage",
        posed("hold", lambda p: replace(p, pelvis=p.pelvis - 0.14j)),
        "1 through",
        "hip is in the seat",
    ),
    "a hand is out of reach": Fault(
        STAND, moved("hold", "near_arm", 0.6 + 0j), "2 reach", "the near arm misses"
    ),
    "a knee bends backward": Fault(
        "pencil_grip_seated", limb("hold", "near_leg", knee_deg=-12.0), "2 range", "near knee -12"
    ),
    "an ankle bends too far": Fault(
        "pencil_grip_seated", limb("hold", "near_leg", ankle_deg=52.0), "2 range", "near ankle 52"
    ),
    "an elbow bends forward": Fault(
        STAND, look("hold", "near_arm", bend=1.0), "2 range", "near elbow -"
    ),
    "a foot slides over the ground": Fault("toe_walk", slower_ground, "2 drift", "foot drifts"),
    "an arm is stretched": Fault(
        STAND, look("hold", "near_arm", upper_scale=1.15), "2 bones", "the near upper arm is 1.54"
    ),
    "a thigh is stretched": Fault(
        "heel_stretch",
        grown("hold", "near_leg", knee_at=2.05, ankle_at=1.2),
        "2 bones",
        "the near thigh",
    ),
    "a towel is pulled out of the hand": Fault(
        "upward_stretch",
        limb("start", "far_arm", shoulder_deg=40.0, elbow_deg=90.0),
        "4 towel",
        "far_strand",
    ),
    "a ball slides under the sole": Fault(
        "foot_massage",
        limb("press", "near_leg", track=BallTrack(0.145, 1.55, 0.30)),
        "4 ball",
        "under the sole",
    ),
    "a ball slides on the floor": Fault(
        "foot_massage",
        limb("press", "near_leg", track=BallTrack(0.145, 1.60, 0.20)),
        "4 ball",
        "on the floor",
    ),
    "a knee pops": Fault(
        "toe_stretch",
        lambda f: moved("down", "near_leg", -0.4 + 0j)(limb("down", "near_leg", contact="heel")(f)),
        "8 pop",
        "the near knee leaps",
    ),
    "somebody topples": Fault(
        STAND, posed("hold", hands_off_and_bowed), "9 balance", "is not over the feet"
    ),
    "a knee is not bent as prescribed": Fault(
        "pencil_grip", limb("hold", "near_leg", knee_deg=58.0), "angles", "near knee is at 58.0°"
    ),
    "a hand lets go in the close-up alone": Fault(
        "toe_stretch_fascia",
        posed("up", lambda p: replace(p, close_up=1.0)),
        "11 hand",
        "in the figure alone",
    ),
    "a ball is beside the sole": Fault(
        "foot_massage", limb("press", "near_leg", press=0.01), "12 ball", "beside the near sole"
    ),
    "a foot circles against its close-up": Fault(
        "ankle_circles_seated", limb("pulled", "near_leg", ankle_deg=-35.0), "13 step", "swapped"
    ),
    "a foot is cut by its lens": Fault("toe_press_seated", larger, "14 cut", "of the lens"),
    "a knee gives while the toes grip": Fault(
        "toe_press_seated",
        posed("hold", lambda p: replace(p, pelvis=p.pelvis + 0.08j)),
        "15 knees",
        "arrive: hips or knees bend",
    ),
    "a close-up is frozen": Fault("foot_massage", frozen, "16 frozen", "does not move"),
    "a band is stiff": Fault("band_pull_each_foot", stiff, "17 band", "when pulled"),
    "it turns round in the middle": Fault("ankle_circles", hasty, "18 round", "after 2.50 rounds"),
    "left and right are swapped": Fault(
        "heel_cord",
        posed("hold", lambda p: replace(p, near_leg=p.far_leg, far_leg=p.near_leg)),
        "angles",
        "far knee",
    ),
}
