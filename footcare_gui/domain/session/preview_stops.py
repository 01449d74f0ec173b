"""Where a preview stands still when it is looked at step by step: before, on the way, and there."""

from __future__ import annotations

from collections.abc import Iterator

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.session.plan import Kind, Segment
from footcare_gui.domain.session.preview import CHANGE_MS, Preview

_QUARTERS = 4
_SHIFTED_MS = 1_600
"""A hold that follows another one has come to rest by then."""


def begin_of(preview: Preview, side: Side) -> int:
    """Where in a preview a side is about to begin, its picture having come."""
    place_ms = preview.opening.duration_ms - preview.round[0].duration_ms
    for segment in preview.round:
        if segment.side is side:
            return place_ms + preview.tempo.leave_ms + CHANGE_MS // 2
        place_ms += segment.duration_ms
    return preview.opening.duration_ms


def stops_of(preview: Preview, side: Side) -> tuple[int, ...]:
    """The stops of one repetition of a side, in the preview's time; never empty."""
    place_ms = preview.opening.duration_ms - preview.round[0].duration_ms
    found: list[int] = []
    for segment in preview.round:
        if segment.side is side:
            last_ms = segment.duration_ms - 1
            found += [place_ms + min(into, last_ms) for into in _stops(preview, segment)]
        place_ms += segment.duration_ms
    return tuple(sorted(set(found)))


def _stops(preview: Preview, segment: Segment) -> Iterator[int]:
    whole_ms, tempo = segment.duration_ms, preview.tempo
    if segment.kind.is_transition or segment.kind is Kind.REST:
        yield whole_ms - tempo.arrive_ms - 1
        if tempo.arrive_ms:
            yield whole_ms - tempo.arrive_ms // 2
    elif segment.kind is Kind.HOLD:
        yield min(_SHIFTED_MS, whole_ms // 2)
        yield whole_ms - 1
    elif segment.kind is Kind.MOVE and tempo.cycle_ms:
        rounds = max(1, round(whole_ms / tempo.cycle_ms))
        quarter_ms = whole_ms / rounds / _QUARTERS
        quarters = range(1, _QUARTERS + 1)
        yield from (round(quarter_ms * k) for k in quarters)
        if segment.reverse_at_half:
            yield from (round(whole_ms / 2 + quarter_ms * k) for k in quarters)
    else:
        yield whole_ms // 2
        if segment.kind is Kind.RELEASE:
            yield whole_ms - 1
