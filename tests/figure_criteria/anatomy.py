"""What bodies do in films, in numbers: angles, contacts, weight and speeds, as a table.

`python -m tests.figure_criteria.anatomy` writes docs/figures/anatomy.md; a test says if it is old.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Final, NamedTuple

from footcare_gui.figure.model.body import Flank
from footcare_gui.figure.model.motion import moment
from footcare_gui.figure.model.poses import FreeArm, FreeLeg
from footcare_gui.figure.model.props import Strap
from footcare_gui.figure.model.solve import solve
from footcare_gui.figure.model.things import strap_length, strap_points
from tests.figure_criteria.balance import STANDING, centre_of_mass, support
from tests.figure_criteria.contacts import leg_of
from tests.figure_criteria.palms import arm_of
from tests.figure_frames import FIGURE_IDS, Film, planned, real_film, transitions

FILE: Final = Path(__file__).parent.parent.parent / "docs" / "figures" / "anatomy.md"
JOINTS: Final = ("hip", "knee", "ankle", "elbow")
FASTEST_DEG_S: Final = {"hip": 160.0, "knee": 220.0, "ankle": 150.0, "elbow": 260.0}
"""An ordinary walk: hips about 200° a second, knees about 350; an ordinary reach: elbows 300."""
FASTEST_HAND_HH_S: Final = 4.5
"""About a metre a second."""
LONGEST_STRETCH: Final = 3.0
"""Bands are stretched to three times their length at most."""


class Row(NamedTuple):
    """One film in numbers.

    Attributes:
        film: Its figure.
        ranges: Least and greatest angle of each joint of both sides, in degrees.
        speeds: Greatest speed of each joint, in degrees a second.
        hand: Greatest speed of a hand, in HH a second.
        contacts: What is pinned or touched.
        weight: How far the weight is inside of its support at least, in HH; none when not standing.
        cloth: What towel or band do.
    """

    film: str
    ranges: dict[str, tuple[float, float]]
    speeds: dict[str, float]
    hand: float
    contacts: str
    weight: float | None
    cloth: str


def rows() -> Iterator[Row]:
    """All films that belong to an exercise."""
    for name in FIGURE_IDS:
        if planned(name):
            yield _row(real_film(name))


def _row(film: Film) -> Row:
    ranges: dict[str, tuple[float, float]] = {}
    for take in film.takes:
        for flank in Flank:
            leg = take.solved.leg(flank)
            angles = (
                take.solved.hip_flexion_deg(flank),
                leg.knee_flexion_deg,
                leg.ankle_flexion_deg,
                take.solved.arm(flank).elbow_flexion_deg,
            )
            for joint, angle in zip(JOINTS, angles, strict=True):
                low, high = ranges.get(joint, (angle, angle))
                ranges[joint] = min(low, angle), max(high, angle)
    speeds, hand = _speeds(film)
    return Row(film.figure.id, ranges, speeds, hand, _contacts(film), _weight(film), _cloth(film))


def _speeds(film: Film) -> tuple[dict[str, float], float]:
    speeds, fastest = dict.fromkeys(JOINTS, 0.0), 0.0
    for transition in transitions(film.figure):
        times = transition.times_ms(40)
        solved = [solve(moment(film.figure, transition.segment, ms).pose) for ms in times]
        for (at, one), (until, other) in pairwise(zip(times, solved, strict=True)):
            seconds = (until - at) / 1000
            if seconds <= 0:
                continue
            for flank in Flank:
                first, second = one.leg(flank), other.leg(flank)
                changes = (
                    one.hip_flexion_deg(flank) - other.hip_flexion_deg(flank),
                    first.knee_flexion_deg - second.knee_flexion_deg,
                    first.ankle_flexion_deg - second.ankle_flexion_deg,
                    one.arm(flank).elbow_flexion_deg - other.arm(flank).elbow_flexion_deg,
                )
                for joint, change in zip(JOINTS, changes, strict=True):
                    speeds[joint] = max(speeds[joint], abs(change) / seconds)
                way = abs(one.arm(flank).wrist - other.arm(flank).wrist)
                fastest = max(fastest, way / seconds)
    return speeds, fastest


def _contacts(film: Film) -> str:
    pose = film.figure.hold.pose
    found = []
    for flank in Flank:
        leg, arm = leg_of(pose, flank), arm_of(pose, flank)
        if not isinstance(leg, FreeLeg):
            found.append(f"{flank} foot")
        if not isinstance(arm, FreeArm):
            found.append(f"{flank} hand")
    if pose.pelvis.imag < STANDING:
        found.append("seat" if pose.pelvis.imag > 1 else "mat")
    return ", ".join(found)


def _weight(film: Film) -> float | None:
    margins = []
    for take in film.takes:
        feet = support(film.figure, take.solved)
        if take.solved.hip.imag >= STANDING and feet:
            weight = centre_of_mass(take.solved).real
            margins.append(min(weight - min(feet), max(feet) - weight))
    return min(margins) if margins else None


def _cloth(film: Film) -> str:
    for strap in film.figure.things.values():
        if not isinstance(strap, Strap) or strap.dim:
            continue
        held = [strap_length(take.solved, strap) for take in film.takes]
        if strap.rest:
            return (
                f"band {min(held) / strap.rest:.2f} to {max(held) / strap.rest:.2f} of its length"
            )
        whole = [
            sum(abs(b - a) for a, b in pairwise(strap_points(take.solved, strap)))
            for take in film.takes
        ]
        lengths = f"{min(whole):.2f} to {max(whole):.2f} HH in all"
        return f"towel {lengths}, {min(held):.2f} to {max(held):.2f} held"
    return ""


def table() -> str:
    """The page."""
    lines = []
    for row in rows():
        joint = max(JOINTS, key=lambda name, row=row: row.speeds[name])  # type: ignore[misc]
        cells = [
            row.film,
            *(f"{low:.0f} … {high:.0f}" for low, high in (row.ranges[name] for name in JOINTS)),
            f"{joint} {row.speeds[joint]:.0f}",
            f"{row.hand:.1f}",
            row.contacts,
            "" if row.weight is None else f"{row.weight:+.2f}",
            row.cloth,
        ]
        lines.append("| " + " | ".join(cells) + " |")
    return _HEAD + "\n".join(lines).replace("-0 …", "0 …") + "\n"


_HEAD: Final = """# Bodies in films, in numbers

Written by `python -m tests.figure_criteria.anatomy`; `tests/figure/test_anatomy.py` says when it is
old, and holds every number within what people can do. Angles in degrees over all key poses and
in-betweens of the planned sessions, both sides; speeds are the greatest between two of 42 instants
of a way; HH is a head height, about 23 cm. *Weight* is how far the centre of mass stays inside of
the feet at least; below 0 a hand holds on (wall or worktop).

| film | hip | knee | ankle | elbow | fastest joint, °/s | fastest hand, HH/s | \
touches in the hold | weight, HH | towel, band |
|---|---|---|---|---|---|---|---|---|---|
"""


if __name__ == "__main__":
    FILE.write_text(table(), encoding="utf-8")
