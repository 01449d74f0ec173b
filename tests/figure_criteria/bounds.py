"""Criteria 2 and 8: limbs that reach, joints within a person's range, bones that keep."""

from __future__ import annotations

from itertools import pairwise

from footcare_gui.figure.model import body
from footcare_gui.figure.model.body import (
    ANKLE_RANGE,
    ELBOW_RANGE,
    HIP_RANGE,
    KNEE_RANGE,
    Flank,
)
from footcare_gui.figure.model.joints import Solved
from footcare_gui.figure.model.motion import moment
from footcare_gui.figure.model.solve import solve
from tests.figure_frames import Film, Take, transitions

RESIDUAL = 0.02
ROUNDING = 0.5
STRETCH = 0.01
FORESHORTENED = 0.4
POP_DEG = 4.0
"""Degrees in a hundredth of a movement."""


def unreached(film: Film) -> list[str]:
    """Limbs that miss their target."""
    return [
        f"{take.name}: the {flank} {limb} misses its target by {residual:.3f}"
        for take in film.takes
        for flank in Flank
        for limb, residual in (
            ("leg", take.solved.leg(flank).residual),
            ("arm", take.solved.arm(flank).residual),
        )
        if residual > RESIDUAL
    ]


def too_far_bent(film: Film) -> list[str]:
    """Joints that are bent further than a person's."""
    return [f"{take.name}: {joint}" for take in film.takes for joint in _out_of_range(take.solved)]


def _out_of_range(solved: Solved) -> list[str]:
    joints = [
        (f"{flank} {joint}", angle, low, high)
        for flank in Flank
        for joint, angle, (low, high) in (
            ("hip", solved.hip_flexion_deg(flank), HIP_RANGE),
            ("knee", solved.leg(flank).knee_flexion_deg, KNEE_RANGE),
            ("ankle", solved.leg(flank).ankle_flexion_deg, ANKLE_RANGE),
            ("elbow", solved.arm(flank).elbow_flexion_deg, ELBOW_RANGE),
        )
    ]
    return [
        f"{joint} {angle:.1f}°"
        for joint, angle, low, high in joints
        if not low - ROUNDING <= angle <= high + ROUNDING
    ]


def stretched_bones(film: Film) -> list[str]:
    """Bones that are longer than they are, or shorter without being turned to the viewer."""
    return [f"{take.name}: {bone}" for take in film.takes for bone in _stretched(take)]


def _stretched(take: Take) -> list[str]:
    found = []
    for flank in Flank:
        leg, arm = take.solved.leg(flank), take.solved.arm(flank)
        written = take.now.pose.near_arm if flank is Flank.NEAR else take.now.pose.far_arm
        look = written.look
        turned = leg.means is not None
        for bone, seen, length, foreshortened in (
            ("thigh", leg.knee - leg.hip, body.THIGH, turned),
            ("shank", leg.ankle - leg.knee, body.SHANK, turned),
            ("upper arm", arm.elbow - arm.shoulder, body.UPPER_ARM, look.upper_scale < 1),
            ("forearm", arm.wrist - arm.elbow, body.FOREARM, look.fore_scale < 1),
        ):
            least = length * FORESHORTENED if foreshortened else length - STRETCH
            if not least <= abs(seen) <= length + STRETCH:
                found.append(f"the {flank} {bone} is {abs(seen):.2f} long, not {length}")
    return found


def popping_joints(film: Film) -> list[str]:
    """Knees and elbows whose bend leaps while the picture is scrubbed."""
    found = []
    for transition in transitions(film.figure):
        bends = [
            _bends(solve(moment(film.figure, transition.segment, ms).pose))
            for ms in transition.times_ms(100)
        ]
        for before, after in pairwise(bends):
            found += [
                f"{transition.name}: the {joint} leaps by {abs(after[joint] - bend):.1f}°"
                for joint, bend in before.items()
                if abs(after[joint] - bend) > POP_DEG
            ]
    return found


def _bends(solved: Solved) -> dict[str, float]:
    knees = {f"{flank} knee": solved.leg(flank).knee_flexion_deg for flank in Flank}
    elbows = {f"{flank} elbow": solved.arm(flank).elbow_flexion_deg for flank in Flank}
    return {**knees, **elbows}
