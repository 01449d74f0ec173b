"""Where a card is taken, by the figure and its lens, and which place on it is free for words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QRectF

from footcare_gui.figure.model.figure import Figure
from footcare_gui.figure.model.geometry import Point, up
from footcare_gui.figure.model.joints import Solved
from footcare_gui.figure.model.motion import Moment
from footcare_gui.figure.model.shot import is_mirrored
from footcare_gui.figure.model.solve import solve
from footcare_gui.figure.painter.frame import card_frame
from footcare_gui.figure.painter.lens import Circle

_HEAD, _HEAD_UP, _LIMB, _TRUNK, _FOOT = 0.6, 0.5, 0.25, 0.5, 0.35
"""Radii and the head's middle above the neck, in HH."""
_STEPS = 6


def taken_by(figure: Figure, now: Moment, rect: QRectF) -> tuple[Circle, ...]:
    """What a card shows of a figure, as circles: none of its things, and nothing of the room.

    Args:
        figure: Whose.
        now: The moment that is shown.
        rect: The card.
    """
    mirrored = is_mirrored(figure, now.side)
    frame = card_frame(figure, rect, mirrored)
    circles = [Circle(frame.place(z), r * frame.scale) for z, r in _body(solve(now.pose))]
    if now.close_up is not None:
        lens = now.close_up.lens
        x = 1 - lens.x if mirrored else lens.x
        middle = complex(rect.x() + rect.width() * x, rect.y() + rect.height() * lens.y)
        circles.append(Circle(middle, rect.height() * lens.radius))
    return tuple(circles)


def free_place(places: Sequence[QRectF], taken: Iterable[Circle]) -> int:
    """The number of the first place that nothing lies in, else of that which covers least."""
    circles = tuple(taken)
    covered = [sum(_depth(place, one) for one in circles) for place in places]
    return covered.index(min(covered))


def _body(solved: Solved) -> Iterator[tuple[Point, float]]:
    yield solved.neck_top + up(solved.head_deg) * _HEAD_UP, _HEAD
    yield from _along(solved.hip, solved.waist, _TRUNK)
    yield from _along(solved.waist, solved.neck_base, _TRUNK)
    for leg in (solved.near_leg, solved.far_leg):
        yield from _along(leg.hip, leg.knee, _LIMB)
        yield from _along(leg.knee, leg.ankle, _LIMB)
        yield leg.ankle, _FOOT
    for arm in (solved.near_arm, solved.far_arm):
        yield from _along(arm.shoulder, arm.elbow, _LIMB)
        yield from _along(arm.elbow, arm.wrist, _LIMB)


def _along(start: Point, end: Point, radius: float) -> Iterator[tuple[Point, float]]:
    for n in range(_STEPS + 1):
        yield start + (end - start) * n / _STEPS, radius


def _depth(place: QRectF, circle: Circle) -> float:
    """How far a circle reaches into a place, 0 where it does not."""
    x, y = circle.centre.real, circle.centre.imag
    beside = max(place.left() - x, 0.0, x - place.right())
    above = max(place.top() - y, 0.0, y - place.bottom())
    return max(0.0, circle.radius - abs(complex(beside, above)))
