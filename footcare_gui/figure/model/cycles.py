"""Poses between key poses: round a cycle, and from one pose to another with steps."""

from __future__ import annotations

import math
from dataclasses import replace

from footcare_gui.figure.model.figure import Cycle, Figure
from footcare_gui.figure.model.geometry import ease, flowing_weights
from footcare_gui.figure.model.poses import Leg, PinnedLeg, Pose, blend, weighted

PICTURE_MS = 1000 / 30
MOST_PICTURES = 60
_NEARLY = 1e-6
_STEP_FROM = 0.12
_STEP_LIFT, _STEP_LIFT_SHARE, _STEP_PITCH = 0.30, 0.28, 22.0


def picture_at(turns: float, period_ms: float) -> tuple[int, int] | None:
    """Which picture of a short round it is, counted from the first, and how many a round has.

    A walk comes by the same poses in every round if it is shown as a film: at its pictures and not
    between them. `None` for a round so long that its pictures are too many to keep.

    Args:
        turns: Rounds since the movement began.
        period_ms: Length of one round.
    """
    count = round(period_ms / PICTURE_MS)
    return (int(turns * count + _NEARLY), count) if 0 < count <= MOST_PICTURES else None


def cycle_pose(figure: Figure, cycle: Cycle, turns: float) -> Pose:
    """The pose a number of rounds into a cycle."""
    poses = [figure.poses[name].pose for name in cycle.keys]
    count = len(poses)
    at = (turns % 1.0) * count
    i, t = int(at) % count, at - int(at)
    if cycle.stops:
        return blend(poses[i], poses[(i + 1) % count], ease(t))
    around = [poses[(i + k) % count] for k in (-1, 0, 1, 2)]
    pose = weighted(around, flowing_weights(t))
    if not cycle.tread:
        return pose
    drift = -cycle.tread / count
    return replace(
        pose,
        near_leg=_treading(pose.near_leg, [p.near_leg for p in around], t, drift),
        far_leg=_treading(pose.far_leg, [p.far_leg for p in around], t, drift),
    )


def _treading(leg: Leg, around: list[Leg], t: float, drift: float) -> Leg:
    """A foot on moving ground: it keeps the ground's speed while it stands, and lands with it."""
    places = [part.at for part in around if isinstance(part, PinnedLeg)]
    if not isinstance(leg, PinnedLeg) or len(places) != len(around):
        return leg
    before, here, there, after = places
    leaving = complex(drift) if here.imag == 0 else (there - before) / 2
    landing = complex(drift) if there.imag == 0 else (after - here) / 2
    t2, t3 = t * t, t * t * t
    at = (
        (2 * t3 - 3 * t2 + 1) * here
        + (t3 - 2 * t2 + t) * leaving
        + (3 * t2 - 2 * t3) * there
        + (t3 - t2) * landing
    )
    return replace(leg, at=at)


def stepped(first: Pose, second: Pose, t: float) -> Pose:
    """The pose between two; a foot that stands somewhere else takes a step there."""
    eased = ease(t)
    pose = blend(first, second, eased)
    near = _step(pose.near_leg, first.near_leg, second.near_leg, eased)
    far = _step(pose.far_leg, first.far_leg, second.far_leg, eased)
    if near is pose.near_leg and far is pose.far_leg:
        return pose
    return replace(pose, near_leg=near, far_leg=far)


def _step(leg: Leg, first: Leg, second: Leg, eased: float) -> Leg:
    if not (
        isinstance(leg, PinnedLeg)
        and isinstance(first, PinnedLeg)
        and isinstance(second, PinnedLeg)
        and leg.contact == "ball"
    ):
        return leg
    way = abs(second.at - first.at)
    if way <= _STEP_FROM:
        return leg
    height = math.sin(math.pi * eased)
    pitch_deg = leg.pitch_deg - _STEP_PITCH * height
    return replace(
        leg,
        at=leg.at + 1j * height * min(_STEP_LIFT, _STEP_LIFT_SHARE * way),
        pitch_deg=pitch_deg,
    )
