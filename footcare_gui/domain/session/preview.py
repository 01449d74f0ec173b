"""A short look at an exercise: one repetition a side, again and again.

Pure: which segment is shown, and how far into it, follows from the plan and the time alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from footcare_gui.domain.exercises.exercise import Side, Step
from footcare_gui.domain.session.plan import Kind, Segment, SessionPlan
from footcare_gui.domain.session.preview_steps import (
    StepOrder,
    StepShown,
    order_of,
    step_shown,
)

HOLD_MS = PHASE_MS = 4_000
"""So long is a hold shown at most, and each where several follow each other."""
AFTER_WAYS_MS = 1_000
"""So long a phase that goes several ways is seen when it has gone them all."""
MOVE_MS = 3_000
"""Whole rounds of a movement are shown until this time is filled."""
OPENING_MS, CHANGE_MS = 900, 1_600
"""How long the beginning is shown, at first for each of its steps, and then between two sides; the
ways into the work and out of it not counted."""


@dataclass(frozen=True, slots=True)
class FigureTempo:
    """How a figure moves of itself, in milliseconds; 0 for what it does not have.

    Attributes:
        arrive_ms: Its way into the work, at the end of a transition.
        leave_ms: Its way out of the work, at the beginning of the next one.
        cycle_ms: One round of its continuous movement.
        phases_ms: Of phases that go several ways, how long these take together.
    """

    arrive_ms: int = 0
    leave_ms: int = 0
    cycle_ms: int = 0
    phases_ms: tuple[tuple[str, int], ...] = ()

    def phase_ms(self, pose: str) -> int:
        """How long the ways of a phase take, 0 if it goes but one."""
        return dict(self.phases_ms).get(pose, 0)


class Instant(NamedTuple):
    """Where a preview is."""

    segment: Segment
    elapsed_ms: int

    @property
    def left_ms(self) -> int:
        """Until the next segment; more than 0."""
        return self.segment.duration_ms - self.elapsed_ms


@dataclass(frozen=True)
class Preview:
    """What is shown: the opening once, then the round over and over.

    Attributes:
        opening: How it begins.
        round: One repetition of each side, each led in; never empty.
        steps: The written steps of the form.
        order: When the preview comes past them.
        tempo: How the figure moves.
    """

    opening: Segment
    round: tuple[Segment, ...]
    steps: tuple[Step, ...]
    order: StepOrder
    tempo: FigureTempo

    @cached_property
    def round_ms(self) -> int:
        """How long a round takes."""
        return sum(segment.duration_ms for segment in self.round)

    def at(self, elapsed_ms: int) -> Instant:
        """What is shown after so many milliseconds, 0 or more.

        The lead-in of the first round is the opening: nothing is left before anything began.
        """
        if elapsed_ms < self.opening.duration_ms:
            return Instant(self.opening, elapsed_ms)
        into = elapsed_ms - self.opening.duration_ms + self.round[0].duration_ms
        into %= self.round_ms
        for segment in self.round:
            if into < segment.duration_ms:
                return Instant(segment, into)
            into -= segment.duration_ms
        raise AssertionError("the rest of a division is smaller than its divisor")

    def step_at(self, instant: Instant) -> StepShown:
        """The written step that the picture is at."""
        tempo = self.tempo
        return step_shown(self.order, *instant, tempo.arrive_ms, tempo.leave_ms)


def preview_of(
    plan: SessionPlan, steps: tuple[Step, ...], first: Side, tempo: FigureTempo
) -> Preview:
    """The preview of a plan's first exercise.

    Args:
        plan: Any plan; doses do not matter, for one repetition is shown, and shortly.
        steps: The written steps of the form that the plan begins with.
        first: The side that begins, where the exercise has sides.
        tempo: How its figure moves.

    Raises:
        ValueError: The plan has no work.
    """
    own = [segment for segment in plan.segments if segment.place == plan.segments[0].place]
    once = [s for s in own if _is_first(s, own) and s.kind is not Kind.REST]
    sides = list(dict.fromkeys(segment.side for segment in once))
    works = [segment for segment in once if segment.kind.is_work]
    if not works:
        raise ValueError(f"{plan.id}: nothing to look at")
    order = order_of(steps, works)
    if first in sides:
        sides = [first, *(side for side in sides if side is not first)]
    lead = own[0]._replace(waits=False)
    opening_ms = OPENING_MS * len(order.before) + tempo.arrive_ms
    opening = lead._replace(kind=Kind.GET_READY, side=sides[0], duration_ms=opening_ms)
    change = Kind.SWITCH if len(sides) > 1 else Kind.REST
    change_ms = tempo.leave_ms + CHANGE_MS + tempo.arrive_ms
    round_ = (
        segment
        for side in sides
        for segment in (
            lead._replace(kind=change, side=side, duration_ms=change_ms),
            *_shortened((s for s in once if s.side is side), tempo),
        )
    )
    return Preview(opening, tuple(round_), steps, order, tempo)


def _is_first(segment: Segment, own: list[Segment]) -> bool:
    """Whether it belongs to the first repetition, of its side's first set."""
    part = next((s.part for s in own if s.rep), "")
    is_first = (segment.rep, segment.set, segment.part) == (1, 1, part)
    return is_first and not segment.kind.is_transition


def _shortened(segments: Iterator[Segment], tempo: FigureTempo) -> Iterator[Segment]:
    for segment in segments:
        yield segment._replace(duration_ms=_shown_ms(segment, tempo))


def _shown_ms(segment: Segment, tempo: FigureTempo) -> int:
    most = segment.duration_ms
    if segment.beat is not None:
        return most
    if segment.kind is Kind.HOLD:
        ways_ms = tempo.phase_ms(segment.poses[0])
        least = ways_ms + AFTER_WAYS_MS if ways_ms else 0
        return min(most, max(least, PHASE_MS) if segment.phase else HOLD_MS)
    if segment.kind is not Kind.MOVE:
        return most
    if not tempo.cycle_ms:
        return min(most, HOLD_MS)
    rounds = -(-MOVE_MS // tempo.cycle_ms) * (2 if segment.reverse_at_half else 1)
    return min(most, rounds * tempo.cycle_ms)
