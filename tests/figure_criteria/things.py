"""Criteria 1 and 4: towels keep their length, balls roll, and nothing passes through anything."""

from __future__ import annotations

import math
from collections.abc import Iterator

from footcare_gui.figure.model.body import Flank
from footcare_gui.figure.model.figure import Figure
from footcare_gui.figure.model.geometry import rot, up
from footcare_gui.figure.model.hands import finger_joints
from footcare_gui.figure.model.joints import Solved
from footcare_gui.figure.model.poses import RollingLeg
from footcare_gui.figure.model.props import Strap
from footcare_gui.figure.model.scenery import Chair, Mat, Wall, Worktop
from footcare_gui.figure.model.things import strap_length
from tests.figure_criteria.contacts import ground, leg_of, lowest_point
from tests.figure_criteria.palms import CHAIR_DEPTH
from tests.figure_frames import Film, Take

TAIL = 0.15
"""As much of a towel hangs from a hand at least, in HH."""
SLIP = 0.001
DEPTH = 0.03
"""How far flesh may give way."""
_KNEE, _ELBOW, _HIP = 0.20, 0.10, 0.36


def slipping_towels(film: Film) -> list[str]:
    """Towels of which a hand holds more than there is: nothing would be left to hang from it."""
    found = []
    for name, towel in film.figure.things.items():
        if isinstance(towel, Strap) and towel.whole:
            held = max(strap_length(take.solved, towel) for take in film.takes)
            if towel.whole - held < TAIL:
                found.append(f"{name} is held at {held:.2f} of {towel.whole}")
    return found


def slipping_balls(film: Film) -> list[str]:
    """Balls that slide on the floor or under the sole instead of rolling."""
    found = []
    for flank in Flank:
        if isinstance(leg_of(film.figure.start.pose, flank), RollingLeg):
            ways = [_rolled(take, flank) for take in film.takes]
            for what, i in (("under the sole", 1), ("on the floor", 2)):
                slips = [way[0] - way[i] for way in ways]
                if max(slips) - min(slips) > SLIP:
                    found.append(f"the ball slides by {max(slips) - min(slips):.3f} {what}")
    return found


def _rolled(take: Take, flank: Flank) -> tuple[float, float, float]:
    """How far a ball has come on the floor, along the sole, and by its turn over its radius."""
    written, leg = leg_of(take.now.pose, flank), take.solved.leg(flank)
    assert isinstance(written, RollingLeg)
    ball = take.solved.balls[written.ball]
    radius = ball.centre.imag
    in_foot = (ball.centre - leg.ankle) / rot(leg.pitch_deg)
    along = in_foot.real + radius * math.radians(leg.pitch_deg)
    return ball.centre.real, -along, -math.radians(ball.turned_deg) * radius


def through_things(film: Film) -> list[str]:
    """Limbs that pass through the floor, a mat or furniture."""
    return [
        f"{take.name}: {part} is in the {thing}"
        for take in film.takes
        for part, thing in _inside(film.figure, take.solved)
    ]


def _inside(figure: Figure, solved: Solved) -> Iterator[tuple[str, str]]:
    for part, z, flank in _lowest(solved):
        if z.imag < _floor(figure, z, flank) - DEPTH:
            yield part, "ground"
    hips_and_knees = ("hip", "near knee", "far knee")
    parts = list(_joints(solved))
    for thing in figure.scenery:
        for part, z in parts:
            match thing:
                case Wall() if z.real > thing.x + DEPTH:
                    yield part, "wall"
                case Worktop() if z.real > thing.x + 0.3 and z.imag < thing.top - 2 * DEPTH:
                    yield part, "worktop"
                case Chair() if part in hips_and_knees and _in_seat(thing, part, z):
                    yield part, "seat"


def _floor(figure: Figure, z: complex, flank: Flank) -> float:
    """Height of the ground; of a mat seen from above its near edge, since nothing is below that."""
    for mat in figure.scenery:
        if isinstance(mat, Mat) and mat.near < 0 and mat.x <= z.real <= mat.x + mat.width:
            return mat.near
    return ground(figure, z, flank)


def _in_seat(chair: Chair, part: str, z: complex) -> bool:
    if chair.flip or not chair.x + 0.2 < z.real < chair.x + CHAIR_DEPTH - 0.5:
        return False
    under = z.imag - (_HIP if part == "hip" else 0.0)
    return chair.seat - 0.5 < under < chair.seat - 2 * DEPTH


def _lowest(solved: Solved) -> Iterator[tuple[str, complex, Flank]]:
    yield "hip", solved.hip - 1j * _HIP, Flank.NEAR
    for flank in Flank:
        leg, arm = solved.leg(flank), solved.arm(flank)
        sole = complex(leg.foot_point(0.2 - 0.3j).real, lowest_point(leg, flank))
        yield f"{flank} foot", sole, flank
        if leg.means is None:
            yield f"{flank} knee", leg.knee - 1j * _KNEE, flank
        yield f"{flank} elbow", arm.elbow - 1j * _ELBOW, flank


def _joints(solved: Solved) -> Iterator[tuple[str, complex]]:
    yield "hip", solved.hip
    yield "head", solved.neck_top + up(solved.head_deg) * 0.4
    for flank in Flank:
        leg, arm = solved.leg(flank), solved.arm(flank)
        yield f"{flank} knee", leg.knee
        yield f"{flank} toe", leg.foot_point(0.84 - 0.27j)
        yield f"{flank} wrist", arm.wrist
        yield f"{flank} finger", arm.hand_point(finger_joints(arm.hand, 1)[-1])
