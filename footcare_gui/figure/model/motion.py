"""The figure in step with the timer: a pure function of segment and elapsed time.

There is no clock in here, so pause, seek and skip are exact. Parameters are blended; the contacts
are solved afterwards, in every frame.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, replace

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.session.plan import Beat, Kind, Segment
from footcare_gui.figure.model.cycles import cycle_pose, picture_at, stepped
from footcare_gui.figure.model.figure import HOLD, REVERSE, START, Figure
from footcare_gui.figure.model.geometry import clamp, ease, lerp
from footcare_gui.figure.model.magnified import (
    CUT_AT,
    CloseUpMoment,
    lens_of,
    magnified,
    magnified_between,
)
from footcare_gui.figure.model.parts_in_turn import part_at
from footcare_gui.figure.model.poses import Pose
from footcare_gui.figure.model.pulse import (
    FADE_MS,
    TURN_ROUND_MS,
    breath_at,
    in_breaths,
    there_and_back,
)
from footcare_gui.figure.model.show import GlowPlace
from footcare_gui.figure.model.signs import NO_SIGNS, Signs, signs_at
from footcare_gui.figure.model.ways import through

STEADY_GLOW = 0.75
_GLOW_LOW, _GLOW_HIGH = 0.55, 0.85
_SETTLE_MS = 800
"""A hold ends breathed out and with a steady glow, so that the way back begins where it should."""


@dataclass(frozen=True, slots=True)
class Moment:
    """One instant of a figure's movement.

    Attributes:
        pose: The posture, ready to be solved.
        side: The side that is at work in this picture.
        close_up: The lens, if the figure has one.
        glow: The muscle that is felt.
        pulse: Strength of the glow, 0 to 1.
        veil: How far the picture has faded into its card, 0 to 1.
        ground: How far the ground has moved back, in HH.
        signs: What says where the movement goes.
        part: Which of its parts the movement is in, from 0, and how many it has.
        picture: Which picture of a round or a breath it is that comes again in each, or `None`.
    """

    pose: Pose
    side: Side
    close_up: CloseUpMoment | None = None
    glow: GlowPlace = ""
    pulse: float = STEADY_GLOW
    veil: float = 0.0
    ground: float = 0.0
    signs: Signs = NO_SIGNS
    part: tuple[int, int] | None = None
    picture: Hashable = None


def key_moment(figure: Figure, pose: str, side: Side) -> Moment:
    """A key pose as a moment that stands still; an unknown name means `hold`."""
    key = figure.poses.get(pose, figure.hold)
    lens = key.show.lens
    return Moment(
        pose=key.pose,
        side=side,
        close_up=None if lens is None else CloseUpMoment(lens, key.pose.close_up),
        glow=key.show.glow,
    )


def moment(figure: Figure, segment: Segment, elapsed_ms: int, *, is_film: bool = False) -> Moment:
    """The figure at one instant of a session.

    Args:
        figure: The figure of the segment's exercise and variant.
        segment: Where the session is.
        elapsed_ms: Time into the segment; more than its length stays at its end, but a movement
            that is extended goes on.
        is_film: What repeats soon is shown at its pictures, and not between them.
    """
    elapsed_ms = max(0, elapsed_ms)
    show = _MOMENTS[segment.kind] if segment.beat is None else _counted
    if is_film and show is _moving:
        shown = _moving(figure, segment, elapsed_ms, is_film=True)
    else:
        shown = show(figure, segment, elapsed_ms)
    signs = signs_at(figure, segment, elapsed_ms)
    part = part_at(figure, segment, elapsed_ms)
    return shown if signs is NO_SIGNS and part is None else replace(shown, signs=signs, part=part)


def still_pose(segment: Segment, elapsed_ms: int = 0, step_pose: str = "") -> str:
    """The key pose that stands for a segment where nothing may move.

    Args:
        segment: Where the session is.
        elapsed_ms: Time into it, in milliseconds.
        step_pose: That of the step that is done now, if a step tells.
    """
    if step_pose:
        return step_pose
    if _goes_back(segment, elapsed_ms):
        return REVERSE
    return segment.poses[1] if not segment.kind.is_transition else START


def _goes_back(segment: Segment, elapsed_ms: int) -> bool:
    return segment.reverse_at_half and elapsed_ms >= segment.duration_ms / 2


def _counted(figure: Figure, segment: Segment, elapsed_ms: int) -> Moment:
    """A part of a counted repetition; at one's own pace there and back, until it is done."""
    if segment.beat is Beat.HOLD:
        return _held(figure, segment, elapsed_ms)
    if segment.beat is not Beat.OWN:
        return _on_the_way(figure, segment, elapsed_ms)
    there, half_ms = segment.poses, segment.duration_ms // 2
    into_ms = elapsed_ms % segment.duration_ms
    goes_back = into_ms >= half_ms
    way = segment._replace(duration_ms=half_ms, poses=there[::-1] if goes_back else there)
    return _on_the_way(figure, way, into_ms - half_ms if goes_back else into_ms)


def _on_the_way(figure: Figure, segment: Segment, elapsed_ms: int) -> Moment:
    """`move_in` and `release`: from one key pose to another over the segment."""
    share = clamp(elapsed_ms / max(1, segment.duration_ms))
    start, end = segment.poses
    names = [start, *through(figure, start, end), end]
    return _along(figure, segment.side, names, share, glowing=end != START)


def _along(
    figure: Figure, side: Side, names: list[str], share: float, *, glowing: bool = False
) -> Moment:
    legs = len(names) - 1
    leg = min(int(share * legs), legs - 1)
    first, second = (figure.poses.get(name, figure.hold) for name in names[leg : leg + 2])
    t = share * legs - leg
    pose = stepped(first.pose, second.pose, t)
    return Moment(
        pose=pose,
        side=side,
        close_up=magnified_between(figure, (names[0], names[-1]), (pose.close_up,) * 2, share),
        glow=figure.hold.show.glow,
        pulse=STEADY_GLOW * ease(share if glowing else 1 - share),
    )


def _waiting(figure: Figure, segment: Segment, elapsed_ms: int) -> Moment:
    """Transitions and rests: out of the work before, into the work to come."""
    timing = figure.timing
    left_ms = segment.duration_ms - elapsed_ms
    leaves = segment.kind in (Kind.REST, Kind.SWITCH) and timing.leave_ms > 0
    if leaves and elapsed_ms < timing.leave_ms:
        side = segment.side.other if segment.kind is Kind.SWITCH else segment.side
        names = [timing.leave, *timing.through[::-1], START]
        shown = _along(figure, side, names, elapsed_ms / timing.leave_ms)
    elif timing.arrive_ms and left_ms < timing.arrive_ms:
        share = clamp(1 - left_ms / timing.arrive_ms)
        names = [START, *timing.through, timing.arrive]
        shown = _along(figure, segment.side, names, share, glowing=True)
    else:
        shown = _along(figure, segment.side, [START, START], 1.0)
    if segment.kind is Kind.SWITCH:
        return _faded(shown, segment, elapsed_ms, timing.leave_ms if leaves else 0)
    return shown


def _faded(shown: Moment, segment: Segment, elapsed_ms: int, leave_ms: int) -> Moment:
    """Change sides: the picture fades out and comes back as its mirror image."""
    since = elapsed_ms - leave_ms
    if since < 0:
        return shown
    if since < FADE_MS:
        return replace(shown, side=segment.side.other, veil=since / FADE_MS)
    return replace(shown, veil=clamp(2 - since / FADE_MS))


def _held(figure: Figure, segment: Segment, elapsed_ms: int) -> Moment:
    """A hold: breathing, and the glow with it; its first moments come from the phase before."""
    name = segment.poses[0]
    names, begins_ms = figure.timing.way_to_phase(name, segment.duration_ms)
    if elapsed_ms < begins_ms:
        legs = len(names) - 1
        leg = elapsed_ms * legs // begins_ms
        share = elapsed_ms * legs / begins_ms - leg
        return _shift(figure, segment.side, names[leg], names[leg + 1], share)
    since_ms = elapsed_ms - begins_ms
    settling = clamp(abs(segment.duration_ms - elapsed_ms) / _SETTLE_MS)
    breath = in_breaths(breath_at(since_ms) * settling)
    glowing = min(settling, clamp(since_ms / FADE_MS))
    key = figure.poses.get(name, figure.hold)
    return Moment(
        pose=replace(key.pose, breath=breath),
        side=segment.side,
        close_up=magnified(figure, name, key.pose.close_up),
        glow=key.show.glow,
        pulse=lerp(STEADY_GLOW, lerp(_GLOW_LOW, _GLOW_HIGH, breath), glowing),
        picture=(name, breath) if glowing == 1 else None,
    )


def _shift(figure: Figure, side: Side, before: str, name: str, share: float) -> Moment:
    """From one phase to the next: one close-up eases back while the other comes out of it.

    A close-up that shows both goes on from where it was; one that is cut to is there at once.
    """
    first, second = figure.poses.get(before, figure.hold), figure.poses.get(name, figure.hold)
    eased = ease(share)
    progress = (
        max(0.0, 1 - 2 * eased) * first.pose.close_up,
        max(0.0, 2 * eased - 1) * second.pose.close_up,
    )
    pose = stepped(first.pose, second.pose, share)
    lens = lens_of(figure, name)
    if lens_of(figure, before) == lens:
        progress = (pose.close_up, pose.close_up)
    elif lens is not None and lens.comes == "cut":
        moved = ease(clamp((share - CUT_AT) / (1 - CUT_AT)))
        progress = (first.pose.close_up, moved * second.pose.close_up)
    return Moment(
        pose=pose,
        side=side,
        close_up=magnified_between(figure, (before, name), progress, share),
        glow=second.show.glow,
    )


def _moving(figure: Figure, segment: Segment, elapsed_ms: int, *, is_film: bool = False) -> Moment:
    """A continuous movement: whole rounds within the segment, so that it ends where it began."""
    cycle = figure.cycle
    if cycle is None:
        return _held(figure, segment, elapsed_ms)
    rounds = max(1, round(segment.duration_ms / cycle.period_ms))
    period_ms = segment.duration_ms / rounds
    turns = (
        there_and_back(elapsed_ms, segment.duration_ms) / period_ms
        if segment.reverse_at_half
        else elapsed_ms / period_ms
    )
    picture, into = None, turns
    film = picture_at(turns, period_ms) if is_film else None
    if film is not None:
        number, count = film
        picture, turns = number % count, number / count
        into = picture / count
    pose = cycle_pose(figure, cycle, into)
    lead = figure.poses[cycle.keys[0]]
    progress = (lead.pose.close_up + turns) % 1.0 if cycle.turns else pose.close_up
    close_up = magnified(figure, HOLD, progress)
    if cycle.turns and segment.reverse_at_half:
        share = clamp(0.5 + (elapsed_ms - segment.duration_ms / 2) / TURN_ROUND_MS)
        ways = progress, -progress % 1.0
        close_up = magnified_between(figure, (HOLD, REVERSE), ways, share)
    return Moment(
        pose=pose,
        side=segment.side,
        close_up=close_up,
        glow=lead.show.glow or figure.hold.show.glow,
        ground=cycle.tread * turns,
        picture=picture,
    )


_MOMENTS: dict[Kind, Callable[[Figure, Segment, int], Moment]] = {
    Kind.GET_READY: _waiting,
    Kind.CHANGE_POSITION: _waiting,
    Kind.SWITCH: _waiting,
    Kind.REST: _waiting,
    Kind.MOVE_IN: _on_the_way,
    Kind.RELEASE: _on_the_way,
    Kind.HOLD: _held,
    Kind.MOVE: _moving,
}
