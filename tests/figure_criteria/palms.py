"""Criterion 1: hands on what they touch."""

from __future__ import annotations

from collections.abc import Iterator

from footcare_gui.figure.model.body import Flank
from footcare_gui.figure.model.figure import Figure
from footcare_gui.figure.model.foot_side import SHANK_WIDTHS
from footcare_gui.figure.model.geometry import clamp, profile_at, rot, unit
from footcare_gui.figure.model.hands import finger_joints
from footcare_gui.figure.model.joints import Solved, SolvedArm
from footcare_gui.figure.model.poses import Arm, FreeArm, Pose
from footcare_gui.figure.model.props import Cast, Sole
from footcare_gui.figure.model.scenery import Chair, Mat, SideWall, Wall, Worktop
from tests.figure_frames import Film, Take

PALM_REACH, PALM_DEPTH = 0.15, 0.02
CHAIR_DEPTH = 2.15
_RAIL = 0.075
"""Half the thickness of a hand rail."""


def arm_of(pose: Pose, flank: Flank) -> Arm:
    """What is written of an arm."""
    return pose.near_arm if flank is Flank.NEAR else pose.far_arm


def empty_hands(film: Film) -> list[str]:
    """Hands with a place that touch nothing there, or are inside of what they touch."""
    found = []
    for take in film.keys:
        found += _off_things(film.figure, take)
    for way in film.ways:
        first, last = (take.now.pose for take in way.ends)
        kept = [flank for flank in Flank if arm_of(first, flank) == arm_of(last, flank)]
        for take in way.takes:
            found += _off_things(film.figure, take, kept)
    return found


def _off_things(figure: Figure, take: Take, flanks: list[Flank] | None = None) -> list[str]:
    found = []
    for flank in Flank if flanks is None else flanks:
        if isinstance(arm_of(take.now.pose, flank), FreeArm):
            continue
        arm = take.solved.arm(flank)
        nearest = min(abs(away) for away in distances(figure, take.solved, arm).values())
        if nearest > PALM_REACH:
            found.append(f"{take.name}: the {flank} palm is {nearest:.2f} from anything")
        palm = _distances(figure, take.solved, arm.touch)
        for thing in ("wall", "worktop", "mat"):
            if -PALM_REACH < palm.get(thing, 0.0) < -PALM_DEPTH:
                found.append(f"{take.name}: the {flank} palm is inside the {thing}")
    return found


def distances(figure: Figure, solved: Solved, arm: SolvedArm) -> dict[str, float]:
    """How far palm or fingertips are from everything, negative inside of it."""
    tip = arm.hand_point(finger_joints(arm.hand, 1)[-1])
    at_palm, at_tip = _distances(figure, solved, arm.touch), _distances(figure, solved, tip)
    return {name: min(away, at_tip.get(name, away), key=abs) for name, away in at_palm.items()}


def _distances(figure: Figure, solved: Solved, z: complex) -> dict[str, float]:
    far = dict(_from_scenery(figure, z))
    for thing in figure.things.values():
        if isinstance(thing, Sole):
            heel = solved.leg(thing.flank).ankle + thing.heel
            toes = heel + 1j * rot(thing.turn_deg) * thing.length
            far["turned sole"] = _from_limb(z, heel, toes, 0.2 * thing.length)
    for flank in Flank:
        leg = solved.leg(flank)
        far[f"{flank} thigh"] = _from_limb(z, leg.hip, leg.knee, 0.34)
        far[f"{flank} shank"] = _from_limb(z, leg.knee, leg.ankle, profile_at(SHANK_WIDTHS, 0.5)[0])
        toes = leg.foot_point(0.75 - 0.25j)
        far[f"{flank} foot"] = _from_limb(z, leg.foot_point(-0.2 - 0.1j), toes, 0.16)
    return far


def _from_scenery(figure: Figure, z: complex) -> Iterator[tuple[str, float]]:
    for scenery in figure.scenery:
        match scenery:
            case Wall():
                yield "wall", scenery.x - z.real
            case Worktop() if z.real > scenery.x - 0.2:
                yield "worktop", z.imag - scenery.top
            case SideWall(rail=0):
                if any(isinstance(thing, Cast) for thing in figure.things.values()):
                    yield "wall alongside", 0.0
            case SideWall():
                yield "rail", max(0.0, abs(z.imag - scenery.rail) - _RAIL)
            case Mat() if scenery.x <= z.real <= scenery.x + scenery.width:
                seen = scenery.near < 0
                low = min(max(z.imag, scenery.near), scenery.far) if seen else scenery.far
                yield "mat", z.imag - low
            case Chair() if not scenery.flip and -0.2 <= z.real - scenery.x <= CHAIR_DEPTH:
                yield "seat", z.imag - scenery.seat
            case _:
                pass


def _from_limb(z: complex, start: complex, end: complex, half_width: float) -> float:
    along = end - start
    share = clamp(((z - start) * unit(along).conjugate()).real / abs(along))
    return max(0.0, abs(z - start - along * share) - half_width)
