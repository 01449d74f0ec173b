"""Criterion 9: who stands does not topple."""

from __future__ import annotations

from footcare_gui.figure.model.body import Flank
from footcare_gui.figure.model.figure import Figure
from footcare_gui.figure.model.geometry import lerp, rot, up
from footcare_gui.figure.model.joints import Solved, SolvedLeg
from footcare_gui.figure.model.poses import FreeArm
from tests.figure_criteria.contacts import ground
from tests.figure_criteria.palms import PALM_REACH, arm_of, distances
from tests.figure_frames import Film, Take

STANDING = 3.2
"""Height of the hip, in HH, from which a posture counts as standing."""
_TOUCHES = 0.06
_HELD = ("wall", "wall alongside", "worktop", "rail")
_HEAD, _TRUNK = 0.081, 0.497
_UPPER_ARM, _FOREARM, _HAND = 0.028, 0.016, 0.006
_THIGH, _SHANK, _FOOT = 0.100, 0.0465, 0.0145
"""Shares of the body's mass (Winter's tables)."""


def centre_of_mass(solved: Solved) -> complex:
    """Where the body's weight acts."""
    parts = [
        (_HEAD, solved.neck_top + up(solved.head_deg) * 0.3),
        (_TRUNK / 2, lerp(solved.hip, solved.waist, 0.5)),
        (_TRUNK / 2, lerp(solved.waist, solved.neck_base, 0.5)),
    ]
    for flank in Flank:
        leg, arm = solved.leg(flank), solved.arm(flank)
        parts += [
            (_UPPER_ARM, lerp(arm.shoulder, arm.elbow, 0.436)),
            (_FOREARM, lerp(arm.elbow, arm.wrist, 0.43)),
            (_HAND, arm.hand_point(0.3)),
            (_THIGH, lerp(leg.hip, leg.knee, 0.433)),
            (_SHANK, lerp(leg.knee, leg.ankle, 0.433)),
            (_FOOT, leg.foot_point(0.25 - 0.2j)),
        ]
    return sum(share * z for share, z in parts) / sum(share for share, _ in parts)


def toppling(film: Film) -> list[str]:
    """Standing postures whose weight is not over the feet, and no hand holds on."""
    found = []
    for take in film.takes:
        if take.solved.hip.imag < STANDING or _holds_on(film.figure, take):
            continue
        feet = support(film.figure, take.solved)
        weight = centre_of_mass(take.solved).real
        if not feet or not min(feet) <= weight <= max(feet):
            found.append(f"{take.name}: the weight at {weight:.2f} is not over the feet")
    return found


def support(figure: Figure, solved: Solved) -> list[float]:
    """Where soles are on the ground."""
    found = []
    for flank in Flank:
        leg = solved.leg(flank)
        for z in _sole(leg):
            if z.imag < ground(figure, z, flank) + _TOUCHES:
                found.append(z.real)
    return found


def _sole(leg: SolvedLeg) -> tuple[complex, complex, complex]:
    ball = leg.foot_point(0.56 - 0.32j)
    return leg.foot_point(-0.26 - 0.32j), ball, ball + 0.25 * rot(leg.pitch_deg + leg.toes_deg)


def _holds_on(figure: Figure, take: Take) -> bool:
    for flank in Flank:
        if not isinstance(arm_of(take.now.pose, flank), FreeArm):
            away = distances(figure, take.solved, take.solved.arm(flank))
            if any(away.get(thing, 9.0) <= PALM_REACH for thing in _HELD):
                return True
    return False
