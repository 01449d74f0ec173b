"""How fast a figure moves: how many frames are worth painting."""

from __future__ import annotations

from enum import StrEnum

from footcare_gui.domain.session.plan import Beat, Kind, Segment
from footcare_gui.figure.model.cycles import picture_at
from footcare_gui.figure.model.figure import Figure
from footcare_gui.figure.model.pulse import FADE_MS, same_breath_ms
from footcare_gui.figure.model.ways import AFTER_MS, BEFORE_MS, SIGN_FADE_MS

_JUST_AFTER_MS = 2
_WAYS = (Beat.UP, Beat.DOWN, Beat.OWN)


class Pace(StrEnum):
    """How fast a picture changes now: it decides how many frames are worth painting."""

    STILL = "still"
    BREATHING = "breathing"
    MOVING = "moving"


def pace(figure: Figure, segment: Segment, elapsed_ms: int) -> Pace:
    """How fast the figure moves at one instant of a session."""
    if segment.kind in (Kind.MOVE_IN, Kind.RELEASE) or segment.beat in _WAYS:
        return Pace.MOVING
    if segment.kind is Kind.MOVE and segment.beat is None:
        return Pace.MOVING if figure.cycle is not None else Pace.BREATHING
    if segment.kind is Kind.HOLD or segment.beat is Beat.HOLD:
        _, shift_ms = figure.timing.way_to_phase(segment.poses[0], segment.duration_ms)
        return Pace.MOVING if elapsed_ms < shift_ms else Pace.BREATHING
    return Pace.STILL if still_for_ms(figure, segment, elapsed_ms) else Pace.MOVING


def picture_for_ms(figure: Figure, segment: Segment, elapsed_ms: int, wait_ms: float) -> int | None:
    """When to look at a film again, in milliseconds: just after one of its pictures has come.

    Args:
        figure: Whose movement.
        segment: Where the session is.
        elapsed_ms: Time into it.
        wait_ms: The picture nearest to that is meant.

    Returns:
        `None` for what is no film.
    """
    if figure.cycle is None or segment.kind is not Kind.MOVE or segment.beat is not None:
        return None
    period_ms = segment.duration_ms / max(1, round(segment.duration_ms / figure.cycle.period_ms))
    film = picture_at(elapsed_ms / period_ms, period_ms)
    if film is None:
        return None
    number, count = film
    picture_ms = period_ms / count
    ahead = max(1, round((elapsed_ms + wait_ms) / picture_ms) - number)
    return round((number + ahead) * picture_ms - elapsed_ms) + _JUST_AFTER_MS


def breath_for_ms(figure: Figure, segment: Segment, elapsed_ms: int) -> int:
    """How long a hold stays as it is, until another depth of breath shows; 0 where more changes.

    Args:
        figure: Whose hold.
        segment: The hold.
        elapsed_ms: Time into it.
    """
    _, begins_ms = figure.timing.way_to_phase(segment.poses[0], segment.duration_ms)
    since_ms, ends_ms = elapsed_ms - begins_ms, segment.duration_ms - BEFORE_MS
    if since_ms < AFTER_MS or elapsed_ms >= ends_ms:
        return 0
    return min(same_breath_ms(since_ms), ends_ms - elapsed_ms)


def still_for_ms(figure: Figure, segment: Segment, elapsed_ms: int) -> int:
    """How long a transition or rest will stay as it is, in milliseconds; 0 while it moves."""
    timing = figure.timing
    leaving = segment.kind in (Kind.REST, Kind.SWITCH) and timing.leave_ms > 0
    busy_ms = timing.leave_ms if leaving else 0
    if segment.kind is Kind.SWITCH:
        busy_ms += 2 * FADE_MS
    arriving_ms = segment.duration_ms - timing.arrive_ms
    announcing_ms = max(busy_ms, arriving_ms - BEFORE_MS)
    announced_ms = announcing_ms + SIGN_FADE_MS
    if elapsed_ms < busy_ms or announcing_ms <= elapsed_ms < announced_ms:
        return 0
    return max(0, (announcing_ms if elapsed_ms < announcing_ms else arriving_ms) - elapsed_ms)
