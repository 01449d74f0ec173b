"""One repetition a side, shortened: what a person watches before they begin."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from footcare_gui.domain.exercise import Side
from footcare_gui.domain.plan import Kind, Segment
from footcare_gui.figure.model.figure import Figure

LOOK_MS = 900
"""Time to look at the posture before anything moves, and after."""

HOLD_MS, PHASE_MS = 4_000, 2_500
ROUNDS = 2
_FADES_MS = 600


def preview_segments(figure: Figure, segments: Sequence[Segment]) -> tuple[Segment, ...]:
    """The segments to loop through, once for each side, each as long as is worth watching.

    Args:
        figure: The figure of the exercise.
        segments: The plan of one exercise, as it would be led.
    """
    chosen: list[Segment] = []
    for side in dict.fromkeys(segment.side for segment in segments):
        work = [s for s in segments if s.side is side and s.rep == 1 and s.kind is not Kind.REST]
        if work:
            chosen += _one_side(figure, side, work, first=not chosen)
    return tuple(chosen)


def _one_side(
    figure: Figure, side: Side, work: Sequence[Segment], *, first: bool
) -> Iterator[Segment]:
    timing = figure.timing
    base = replace(work[0], side=side, poses=("start", "start"), phase="")
    kind = Kind.GET_READY if first else Kind.SWITCH
    faded_ms = 0 if first else _FADES_MS
    yield replace(base, kind=kind, duration_ms=timing.arrive_ms + LOOK_MS + faded_ms)
    for segment in work:
        yield replace(segment, duration_ms=_watched_ms(figure, segment))
    yield replace(base, kind=Kind.REST, duration_ms=timing.leave_ms + LOOK_MS + timing.arrive_ms)


def _watched_ms(figure: Figure, segment: Segment) -> int:
    if segment.kind is Kind.MOVE and figure.cycle is not None:
        rounds = 2 * ROUNDS if segment.reverse_at_half else ROUNDS
        return min(segment.duration_ms, rounds * figure.cycle.period_ms)
    if segment.kind is Kind.HOLD:
        return min(segment.duration_ms, PHASE_MS if segment.phase else HOLD_MS)
    return segment.duration_ms
