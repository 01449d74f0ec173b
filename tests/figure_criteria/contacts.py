"""Criteria 1 and 2: soles on their surface, feet that stay."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeGuard

from footcare_gui.figure.model.body import FAR_RAISE, Flank
from footcare_gui.figure.model.figure import Figure
from footcare_gui.figure.model.foot_contact import CONTACTS
from footcare_gui.figure.model.foot_side import SideFootPose, side_foot
from footcare_gui.figure.model.geometry import rot
from footcare_gui.figure.model.joints import SolvedLeg
from footcare_gui.figure.model.poses import Leg, PinnedLeg, Pose
from footcare_gui.figure.model.scenery import Mat
from tests.figure_frames import Film, Take, Way

SOLE_TOLERANCE = 0.01
DRIFT = 0.01
STEP_FROM = 0.12
"""A foot that is pinned farther away than this takes a step there."""
_FLYING = 2 * FAR_RAISE


def leg_of(pose: Pose, flank: Flank) -> Leg:
    """What is written of a leg."""
    return pose.near_leg if flank is Flank.NEAR else pose.far_leg


def stands(leg: Leg) -> TypeGuard[PinnedLeg]:
    """Whether a part of the sole is pinned somewhere."""
    return isinstance(leg, PinnedLeg) and leg.contact in CONTACTS


def ground(figure: Figure, at: complex, flank: Flank) -> float:
    """Height of what a foot stands on there: the floor or a mat; the far side is drawn higher."""
    depth = FAR_RAISE if flank is Flank.FAR else 0.0
    for mat in figure.scenery:
        if isinstance(mat, Mat) and mat.x <= at.real <= mat.x + mat.width:
            seen_from_above = mat.near < 0 and mat.near <= at.imag <= mat.far
            return depth + (at.imag if seen_from_above else mat.far)
    return depth


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


def floating_soles(film: Film) -> list[str]:
    """Soles that are off their surface in a key pose, or while they are pinned in both keys."""
    figure = film.figure
    found = []
    for take in film.keys:
        for flank in Flank:
            leg = leg_of(take.now.pose, flank)
            if stands(leg) and leg.at.imag < _FLYING:
                found += _off_surface(figure, take, flank, leg.at)
    for way, flank, first, last in _pinned_feet(film):
        if abs(first.at - last.at) <= STEP_FROM:
            for take in way.takes:
                found += _off_surface(figure, take, flank, first.at)
    for take, flank, leg in _treading_feet(film):
        found += _off_surface(figure, take, flank, leg.at)
    return found


def _off_surface(figure: Figure, take: Take, flank: Flank, at: complex) -> list[str]:
    surface = ground(figure, at, flank)
    heights = {"sole": lowest_point(take.solved.leg(flank), flank), "pin": _pin(take, flank).imag}
    return [
        f"{take.name}: the {flank} {part} is {height - surface:+.3f} off its surface"
        for part, height in heights.items()
        if abs(height - surface) > SOLE_TOLERANCE
    ]


def drifting_feet(film: Film) -> list[str]:
    """Feet that are pinned to one place in both keys and leave it in between."""
    found = []
    for way, flank, first, last in _pinned_feet(film):
        if abs(first.at - last.at) < 1e-9:
            pins = [_pin(take, flank) for take in way.takes]
            found += _drift(way.name, flank, pins)
    places: dict[tuple[Flank, int], list[complex]] = {}
    step = 0
    before: complex | None = None
    for take, flank, leg in _treading_feet(film):
        place = leg.at + take.now.ground
        if before is None or abs(place - before) > STEP_FROM:
            step += 1
        places.setdefault((flank, step), []).append(place)
        before = place
    for (flank, _), pins in places.items():
        found += _drift("treading", flank, pins)
    return found


def _drift(name: str, flank: Flank, pins: list[complex]) -> list[str]:
    drift = max(abs(pin - pins[0]) for pin in pins)
    return [f"{name}: the {flank} foot drifts by {drift:.3f}"] if drift > DRIFT else []


def _pin(take: Take, flank: Flank) -> complex:
    leg = leg_of(take.now.pose, flank)
    assert isinstance(leg, PinnedLeg)
    assert isinstance(leg.contact, str)
    circle = CONTACTS[leg.contact]
    return take.solved.leg(flank).foot_point(circle.centre) - 1j * circle.radius


def _pinned_feet(film: Film) -> Iterator[tuple[Way, Flank, PinnedLeg, PinnedLeg]]:
    for way in film.ways:
        if way.name == "cycle" and film.figure.cycle is not None and film.figure.cycle.tread:
            continue
        for flank in Flank:
            first, last = (leg_of(take.now.pose, flank) for take in way.ends)
            if stands(first) and stands(last):
                yield way, flank, first, last


def _treading_feet(film: Film) -> Iterator[tuple[Take, Flank, PinnedLeg]]:
    """Feet on ground that moves, while they stand on it."""
    if film.figure.cycle is None or not film.figure.cycle.tread:
        return
    for flank in Flank:
        for way in film.ways:
            for take in way.takes if way.name == "cycle" else ():
                leg = leg_of(take.now.pose, flank)
                if stands(leg) and leg.at.imag == 0:
                    yield take, flank, leg
