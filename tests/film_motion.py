"""What the figure files declare: how fast parts may move, which feet stand, where a fade lies."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from PySide6.QtCore import QRect, QRectF

from footcare_gui.domain.session.plan import Kind, Segment
from footcare_gui.figure.model.body import FAR_RAISE
from footcare_gui.figure.model.figure import START, Figure
from footcare_gui.figure.model.foot_close_up import FigureCloseUp, SideCloseUp
from footcare_gui.figure.model.magnified import lens_of
from footcare_gui.figure.model.poses import Leg, PinnedLeg
from footcare_gui.figure.model.props import Strap
from footcare_gui.figure.model.pulse import FADE_MS
from footcare_gui.figure.model.shot import is_mirrored
from footcare_gui.figure.model.solve import solve
from footcare_gui.figure.model.things import strap_points
from footcare_gui.figure.painter.frame import Frame, card_frame

EASING_PEAK = 15 / 8
"""6t⁵ − 15t⁴ + 10t³ is this much faster in its middle than on the average (figure.md §8)."""

ARC = math.pi / 2
"""A joint that swings from one key to the next goes at most this much farther than straight."""

LENS_SHARE = 0.6
"""A foot that a lens magnifies moves over at most this share of its radius; a hand that comes to
hold it comes from outside, and a close-up of the figure itself moves as the figure does."""


@dataclass(frozen=True, slots=True)
class Way:
    """One way from key pose to key pose that goes on at an instant.

    Attributes:
        first: Name of the pose it begins in.
        second: Name of the pose it leads to.
        ms: How long it takes.
    """

    first: str
    second: str
    ms: float


def ways(figure: Figure, segment: Segment, elapsed_ms: int) -> tuple[Way, ...]:
    """The ways that a moment may lie on; none while the figure stands or only breathes."""
    timing = figure.timing
    if segment.kind in (Kind.MOVE_IN, Kind.RELEASE):
        first, last = segment.poses
        through = timing.through if first == START else timing.through[::-1]
        return _chain([first, *through, last], segment.duration_ms)
    if segment.kind is Kind.MOVE and figure.cycle is not None:
        keys, period_ms = figure.cycle.keys, figure.cycle.period_ms
        rounds = max(1, round(segment.duration_ms / period_ms))
        return _chain([*keys, keys[0]], segment.duration_ms / rounds)
    if segment.kind is Kind.HOLD:
        names, shift_ms = timing.way_to_phase(segment.poses[0], segment.duration_ms)
        return _chain([*names], shift_ms) if elapsed_ms <= shift_ms else ()
    leaves = segment.kind in (Kind.REST, Kind.SWITCH) and timing.leave_ms > 0
    if leaves and elapsed_ms <= timing.leave_ms:
        return _chain([timing.leave, *timing.through[::-1], START], timing.leave_ms)
    if timing.arrive_ms and segment.duration_ms - elapsed_ms <= timing.arrive_ms:
        return _chain([START, *timing.through, timing.arrive], timing.arrive_ms)
    return ()


def _chain(names: list[str], ms: float) -> tuple[Way, ...]:
    legs = len(names) - 1
    return tuple(Way(one, other, ms / max(1, legs)) for one, other in pairwise(names))


def speed(figure: Figure, way: Way) -> float:
    """The fastest that any joint may be on a way, in HH a second."""
    first, second = (list(_points(figure, name)) for name in (way.first, way.second))
    far = max(abs(there - here) for here, there in zip(first, second, strict=True))
    return EASING_PEAK * ARC * far / (way.ms / 1000)


def _points(figure: Figure, name: str) -> Iterator[complex]:
    solved = solve(figure.poses.get(name, figure.hold).pose)
    yield from solved.joints()
    for leg in (solved.near_leg, solved.far_leg):
        yield leg.foot_point(0.86 - 0.27j)
        yield leg.foot_point(-0.3 - 0.19j)
    for arm in (solved.near_arm, solved.far_arm):
        yield arm.hand_point(0.6j)
    for thing in figure.things.values():
        if isinstance(thing, Strap):
            yield from strap_points(solved, thing)


def frame_of(figure: Figure, segment: Segment, elapsed_ms: int, card: QRect) -> Frame:
    """From HH to the pixels of a card's own."""
    own = QRectF(0, 0, card.width(), card.height())
    return card_frame(figure, own, _is_mirrored(figure, segment, elapsed_ms))


def _is_mirrored(figure: Figure, segment: Segment, elapsed_ms: int) -> bool:
    """A change of sides begins with the side before."""
    begins = segment.kind is Kind.SWITCH and elapsed_ms <= figure.timing.leave_ms
    return is_mirrored(figure, segment.side.other if begins else segment.side)


def bound_px(figure: Figure, segment: Segment, span_ms: tuple[int, int], card: QRect) -> float:
    """How far any part may get on the screen from one elapsed time to another."""
    scale = frame_of(figure, segment, span_ms[1], card).scale
    took_s = (span_ms[1] - span_ms[0]) / 1000
    found = [0.0]
    for at_ms in (span_ms[0], sum(span_ms) // 2, span_ms[1]):
        for way in ways(figure, segment, at_ms):
            in_lens = _lens_speed(figure, way) * card.height()
            found.append(max(speed(figure, way) * scale, in_lens) * took_s)
    return max(found)


def _lens_speed(figure: Figure, way: Way) -> float:
    """The fastest that anything in the lens may be on a way, in card heights a second."""
    lens = lens_of(figure, "hold")
    if lens is None:
        return 0.0
    close_up, share = lens.close_up, LENS_SHARE
    if isinstance(close_up, FigureCloseUp):
        return speed(figure, way) * lens.radius / close_up.reach
    if isinstance(close_up, SideCloseUp) and close_up.hand is not None:
        share = max(share, close_up.scale * max(map(abs, close_up.hand.away)))
    return lens.radius * share * EASING_PEAK / (way.ms / 1000)


def fades(figure: Figure, segment: Segment) -> tuple[int, int] | None:
    """When the picture fades to the other side, as elapsed times."""
    if segment.kind is not Kind.SWITCH:
        return None
    return figure.timing.leave_ms, figure.timing.leave_ms + 2 * FADE_MS


def lens_square(figure: Figure, segment: Segment, elapsed_ms: int, card: QRect) -> QRect | None:
    """Where the close-up is in a card, in the card's own pixels."""
    lens = lens_of(figure, "hold")
    if lens is None:
        return None
    x = 1 - lens.x if _is_mirrored(figure, segment, elapsed_ms) else lens.x
    radius = lens.radius * card.height() * 1.05
    box = QRectF(0, 0, 2 * radius, 2 * radius)
    box.moveCenter(QRectF(0, 0, x * 2 * card.width(), lens.y * 2 * card.height()).center())
    return box.toAlignedRect()


def swaps_lens(figure: Figure, segment: Segment, elapsed_ms: int) -> bool:
    """Whether one close-up may be turning into another, or be cut to it."""
    if segment.kind is Kind.MOVE:
        return False
    along = ways(figure, segment, elapsed_ms)
    lenses = [lens_of(figure, name) for way in along for name in (way.first, way.second)]
    return any(lens != lenses[0] for lens in lenses)


def standing(figure: Figure, segment: Segment, elapsed_ms: int, card: QRect) -> dict[str, QRect]:
    """Pieces of the feet that may not move now, in the card's own pixels.

    A foot that keeps its place, pitch and shape from key to key stands with all of its lower part;
    one that rolls or grips stands with its ball.
    """
    if figure.cycle is not None and figure.cycle.tread and segment.kind is Kind.MOVE:
        return {}
    along = ways(figure, segment, elapsed_ms)
    names = {name for way in along for name in (way.first, way.second)}
    names = names or {_resting(figure, segment, elapsed_ms)}
    frame = frame_of(figure, segment, elapsed_ms, card)
    legs = {flank: [_leg(figure, name, flank) for name in names] for flank in ("near", "far")}
    found = {}
    for flank, other, raised in (("near", "far", 0.0), ("far", "near", FAR_RAISE)):
        piece = _standing_piece(legs[flank], raised)
        if piece is None or _is_near(piece, legs[other]):
            continue
        corners = [frame.place(corner) for corner in piece]
        left, right = sorted(corner.real for corner in corners)
        top, bottom = sorted(corner.imag for corner in corners)
        found[flank] = QRectF(left, top, right - left, bottom - top).toAlignedRect()
    return found


def _is_near(piece: tuple[complex, complex], legs: list[Leg]) -> bool:
    """Whether another foot that moves may come before a piece."""
    if all(leg == legs[0] for leg in legs):
        return False
    left, right = sorted(corner.real for corner in piece)
    return any(
        not isinstance(leg, PinnedLeg) or left - 0.8 < leg.at.real < right + 1.0 for leg in legs
    )


def _resting(figure: Figure, segment: Segment, elapsed_ms: int) -> str:
    if segment.kind is Kind.HOLD:
        return segment.poses[0]
    return START


def _leg(figure: Figure, name: str, flank: str) -> Leg:
    pose = figure.poses.get(name, figure.hold).pose
    return pose.near_leg if flank == "near" else pose.far_leg


def _standing_piece(legs: list[Leg], raised: float) -> tuple[complex, complex] | None:
    first = legs[0]
    if not isinstance(first, PinnedLeg) or first.contact != "ball" or first.at.imag > 0.13:
        return None
    if any(not isinstance(leg, PinnedLeg) or leg.at != first.at for leg in legs):
        return None
    at = first.at + 1j * raised
    if all(replace(first, hip_offset=0j) == replace(leg, hip_offset=0j) for leg in legs):
        return at - 0.86 - 0.02j, at + 0.30 + 0.16j
    return at - 0.10 - 0.03j, at + 0.12 + 0.06j
