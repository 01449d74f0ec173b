"""The way that a figure is on, from one key pose to another, and how clearly its signs show.

Signs are drawn before a way begins, while it lasts, and not in the hold that it leads to.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from footcare_gui.domain.session.plan import Kind, Segment
from footcare_gui.figure.model.figure import HOLD, REVERSE, START, Figure
from footcare_gui.figure.model.geometry import clamp
from footcare_gui.figure.model.magnified import rests_in_view
from footcare_gui.figure.model.pulse import FADE_MS, TURN_ROUND_MS, there_and_back

BEFORE_MS = 1_200
"""So long before a movement its signs are there."""
AFTER_MS = 800
"""So long after it those stay that are meant to."""
SIGN_FADE_MS = 300
MOST_USED = 0.5
"""So much of an arrow at most is used up by its movement: a head alone says nothing of the way."""
_FOLLOWS_MS = 120
"""So soon the signs of a leg are there that follows at once upon another."""
_FADES_OUT = 0.1
"""The last share of a way, in which the figure hardly moves any more."""


@dataclass(frozen=True, slots=True)
class Way:
    """A way from one key pose to another.

    Attributes:
        first: The pose that it begins in.
        second: The pose that it leads to.
        share: Of its time, 0 before it begins and 1 when it is over.
        strength: How clearly its signs show, 0 to 1.
        repeats: It is part of a movement that goes on.
        backward: The movement runs the other way round.
        turned: Rounds since the movement began or turned round.
        back: It leads out of the work.
        lasting: How clearly those signs show that stay a moment after it.
    """

    first: str
    second: str
    share: float
    strength: float
    repeats: bool = False
    backward: bool = False
    turned: float = 0.0
    back: bool = False
    lasting: float = 1.0

    @property
    def stage(self) -> str:
        """`before`, `during` or `after`."""
        return "before" if self.share <= 0 else "after" if self.share >= 1 else "during"


def way_at(figure: Figure, segment: Segment, elapsed_ms: int) -> Way | None:
    """The way that a figure is on, is about to be on or has just come; `None` while it rests."""
    if segment.kind in (Kind.MOVE_IN, Kind.RELEASE):
        start, end = segment.poses
        names = [start, *through(figure, start, end), end]
        share = elapsed_ms / max(1, segment.duration_ms)
        return _leg(names, share, segment.duration_ms, back=segment.kind is Kind.RELEASE)
    if segment.kind is Kind.MOVE and figure.cycle is not None:
        return _round(figure, segment, elapsed_ms)
    if segment.kind.is_work:
        return _in_hold(figure, segment, elapsed_ms)
    return _in_wait(figure, segment, elapsed_ms)


def through(figure: Figure, start: str, end: str) -> tuple[str, ...]:
    """The poses that lie between two, on the way into the work or out of it."""
    if start == START:
        return figure.timing.through
    return figure.timing.through[::-1] if end == START else ()


def _leg(
    names: Sequence[str], share: float, ms: float, *, back: bool, rests: Sequence[bool] = ()
) -> Way:
    """The part of a way through several poses; the first of a way in was announced.

    Args:
        names: Of the poses.
        share: Of the whole way.
        ms: How long the whole way takes.
        back: It leads out of the work.
        rests: Of each part whether its close-up rests: there the next part is announced.
    """
    legs = len(names) - 1
    number = min(int(clamp(share) * legs), legs - 1)
    t = clamp(share * legs - number)
    since_ms = t * ms / legs
    if any(rests[number : number + 1]) and number + 1 < legs:
        return Way(names[number + 1], names[number + 2], 0.0, clamp(since_ms / SIGN_FADE_MS))
    announced = rests[number - 1] if rests and number else not back and number == 0
    fading_in = 1.0 if announced else clamp(since_ms / _FOLLOWS_MS)
    fades_out = max(_FADES_OUT, _FOLLOWS_MS * legs / ms)
    strength = min(fading_in, clamp((1 - t) / fades_out))
    return Way(names[number], names[number + 1], t, strength, back=back, lasting=fading_in)


def _in_wait(figure: Figure, segment: Segment, elapsed_ms: int) -> Way | None:
    timing = figure.timing
    left_ms = segment.duration_ms - elapsed_ms
    leaves = segment.kind in (Kind.REST, Kind.SWITCH) and timing.leave_ms > 0
    if leaves and elapsed_ms < timing.leave_ms:
        names = [timing.leave, *timing.through[::-1], START]
        share = elapsed_ms / timing.leave_ms
        return _leg(names, share, timing.leave_ms, back=True)
    if timing.arrive_ms and left_ms < timing.arrive_ms:
        names = [START, *timing.through, timing.arrive]
        return _leg(names, 1 - left_ms / timing.arrive_ms, timing.arrive_ms, back=False)
    since_ms = left_ms - timing.arrive_ms
    faded_ms = timing.leave_ms * leaves + 2 * FADE_MS * (segment.kind is Kind.SWITCH)
    if since_ms > BEFORE_MS or elapsed_ms < faded_ms:
        return None
    shown_ms = min(BEFORE_MS - since_ms, elapsed_ms - faded_ms)
    return Way(START, _first_way(figure), 0.0, clamp(shown_ms / SIGN_FADE_MS))


def _first_way(figure: Figure) -> str:
    timing = figure.timing
    work = timing.phases[0] if timing.phases else HOLD
    return [*timing.through, timing.arrive if timing.arrive_ms else work][0]


def _in_hold(figure: Figure, segment: Segment, elapsed_ms: int) -> Way | None:
    timing, name = figure.timing, segment.poses[0]
    place = timing.phases.index(name) if name in timing.phases else 0
    names, begins_ms = timing.way_to_phase(name, segment.duration_ms)
    before = names[-2] if begins_ms else (START, *timing.through)[-1]
    if elapsed_ms < begins_ms:
        rests = [rests_in_view(figure, *leg) for leg in pairwise(names)]
        return _leg(names, elapsed_ms / begins_ms, begins_ms, back=False, rests=rests)
    since_ms = elapsed_ms - begins_ms
    if since_ms < AFTER_MS:
        strength = clamp((AFTER_MS - since_ms) / SIGN_FADE_MS)
        return Way(before, name, 1.0, strength, lasting=strength)
    until_ms = segment.duration_ms - elapsed_ms
    coming = timing.phases[place + 1 : place + 2]
    if not coming or name not in timing.phases or until_ms >= BEFORE_MS:
        return None
    return Way(
        name,
        [*timing.via.get(coming[0], ()), coming[0]][0],
        0.0,
        clamp((BEFORE_MS - until_ms) / SIGN_FADE_MS),
    )


def _round(figure: Figure, segment: Segment, elapsed_ms: int) -> Way:
    """The part of a round that a repeated movement is in."""
    assert figure.cycle is not None
    keys, length_ms = figure.cycle.keys, segment.duration_ms
    period_ms = length_ms / max(1, round(length_ms / figure.cycle.period_ms))
    turned_ms = since_ms = float(elapsed_ms)
    shown_ms: float = min(elapsed_ms, length_ms - elapsed_ms)
    backward = segment.reverse_at_half and elapsed_ms >= length_ms / 2
    if segment.reverse_at_half:
        turned_ms = since_ms = there_and_back(elapsed_ms, length_ms)
        shown_ms = min(shown_ms, abs(elapsed_ms - length_ms / 2) - TURN_ROUND_MS / 4)
    if backward:
        since_ms = there_and_back(length_ms / 2, length_ms) - turned_ms
    at = turned_ms / period_ms % 1.0 * len(keys)
    first, legs = _run(figure, keys, int(at) % len(keys))
    t = (at - first) % len(keys) / legs
    ends = keys[first], keys[(first + legs) % len(keys)]
    names = ends[::-1] if backward else ends
    return Way(
        *names,
        clamp(1 - t if backward else t, 1e-6, 1 - 1e-6),
        clamp(shown_ms / SIGN_FADE_MS),
        repeats=True,
        backward=backward,
        turned=since_ms / period_ms,
    )


def _run(figure: Figure, keys: Sequence[str], number: int) -> tuple[int, int]:
    """Where the part of a round begins that goes one way, and how many legs it has.

    Args:
        figure: Whose.
        keys: The round.
        number: Of a leg of that part.
    """
    progress = [figure.poses[key].pose.close_up for key in keys]
    ways = [_sign(progress[(i + 1) % len(keys)] - here) for i, here in enumerate(progress)]
    first, last = number, number
    if ways[number]:
        while ways[first - 1] == ways[number]:
            first -= 1
        while ways[(last + 1) % len(keys)] == ways[number]:
            last += 1
    return first % len(keys), last - first + 1


def _sign(value: float) -> int:
    return (value > 0) - (value < 0)


def work_pose(way: Way) -> str:
    """The pose that stands for the whole of a repeated movement."""
    return REVERSE if way.backward else HOLD
