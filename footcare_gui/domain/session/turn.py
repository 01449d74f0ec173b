"""One turn of the session engine: time passes, and the session moves about in its plan."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from footcare_gui.domain.session import events as e
from footcare_gui.domain.session.easing import easier_of
from footcare_gui.domain.session.events import Cause
from footcare_gui.domain.session.evolution import evolve
from footcare_gui.domain.session.outcome import Ending
from footcare_gui.domain.session.plan import Segment, SessionPlan
from footcare_gui.domain.session.state import (
    LEAD_MS,
    Active,
    Paused,
    PauseReason,
    Resuming,
    Running,
    State,
    TooMuchAnswer,
)
from footcare_gui.domain.session.timing import end_ms, kept_from, marks


class Turn:
    """One turn of the reducer: the state so far, and what has happened in it."""

    def __init__(self, plan: SessionPlan, state: State) -> None:
        self.plan = plan
        self.state = state
        self.events: list[e.Event] = []

    def emit(self, event: e.Event) -> None:
        """Let something happen."""
        self.state = evolve(self.plan, self.state, event)
        self.events.append(event)

    def settle(self, now_ms: int) -> None:
        """Bring the session up to now: marks, ends and the lead, each at its due instant."""
        state = self.state
        if not isinstance(state, Running | Resuming):
            return
        stands_still = state.where.stands_still or now_ms <= state.at_ms
        if not stands_still and now_ms - state.at_ms > self.plan.gap_ms:
            self.pause(state.at_ms, PauseReason.GAP)
            return
        if stands_still:
            self.state = _standing_still(state, now_ms)
            return
        while self._step(now_ms):
            pass

    def _step(self, now_ms: int) -> bool:
        """Run to the next thing that happens up to now; false when nothing more does."""
        state = self.state
        if isinstance(state, Resuming):
            return self._step_lead(state, now_ms)
        if not isinstance(state, Running):
            return False
        if state.where.stands_still:
            self.state = _standing_still(state, now_ms)
            return False
        where, at_ms = state.where, state.at_ms
        reached_ms = where.elapsed_ms + now_ms - at_ms
        ends_ms = end_ms(self.plan, where)
        for mark_ms, mark in marks(self.plan, where):
            if where.elapsed_ms < mark_ms <= reached_ms:
                due_ms = at_ms + mark_ms - where.elapsed_ms
                self.emit(e.MarkPassed(due_ms, where.index, mark, mark_ms))
        if reached_ms < ends_ms:
            self.state = Running(replace(where, elapsed_ms=reached_ms), now_ms)
            return False
        due_ms = at_ms + max(0, ends_ms - where.elapsed_ms)
        self.leave(due_ms, Cause.TIME, max(ends_ms, where.elapsed_ms))
        self.enter(due_ms, where.index + 1, Cause.TIME)
        return True

    def _step_lead(self, state: Resuming, now_ms: int) -> bool:
        left_ms = LEAD_MS - state.lead_ms
        if now_ms - state.at_ms < left_ms:
            lead_ms = state.lead_ms + now_ms - state.at_ms
            self.state = replace(state, lead_ms=lead_ms, at_ms=now_ms)
            return False
        self.emit(e.SessionResumed(state.at_ms + left_ms, state.where.index))
        return True

    def answer(self, at_ms: int, answer: TooMuchAnswer) -> None:
        """Let it be known how to go on after "too much", if that is open."""
        where = self.active.where
        if where.open_question is None:
            return
        easier = easier_of(self.plan, where) if answer is TooMuchAnswer.EASIER else None
        last_rep = None if easier is None else easier.last_rep
        other = easier is not None and easier.other is not None
        self.emit(e.TooMuchAnswered(at_ms, where.index, answer, last_rep, other))

    def skip_exercise(self, at_ms: int) -> None:
        """Go to the next exercise; after "too much" that is an answer."""
        place, was_too_much = self.segment.place, self.active.where.open_question
        if was_too_much is not None:
            is_here = was_too_much.place == place
            self.answer(at_ms, TooMuchAnswer.SKIP if is_here else TooMuchAnswer.EASIER)
        self.land(at_ms, self.first_from(lambda segment: segment.place, place + 1))

    def pause(self, at_ms: int, reason: PauseReason) -> None:
        """Stand still."""
        where = self.active.where
        self.emit(e.SessionPaused(at_ms, where.index, where.elapsed_ms, reason))

    def leave(self, at_ms: int, cause: Cause, elapsed_ms: int | None = None) -> None:
        """End the current segment."""
        where = self.active.where
        ran_ms = where.elapsed_ms if elapsed_ms is None else elapsed_ms
        self.emit(e.SegmentEnded(at_ms, where.index, ran_ms, cause))

    def enter(self, at_ms: int, index: int, cause: Cause) -> None:
        """Begin a segment, or finish behind the last one; what easing has left out is passed."""
        index = kept_from(self.plan, self.active.where, index)
        if index >= len(self.plan.segments):
            went_through = cause in (Cause.TIME, Cause.FINISHED)
            ending = Ending.COMPLETED if went_through else Ending.STOPPED
            self.emit(e.SessionFinished(at_ms, ending))
            return
        self.emit(e.SegmentStarted(at_ms, index, cause, self.plan.segments[index].waits))
        was_too_much = self.active.where.open_question
        if was_too_much is not None and index == was_too_much.rest_index:
            self.emit(e.TooMuchAsked(at_ms, index))

    def land(self, at_ms: int, index: int) -> None:
        """Go elsewhere; another exercise or side is entered by its transition."""
        segments = self.plan.segments
        if index < len(segments) and segments[index].block != self.segment.block:
            block = segments[index].block
            index = next(i for i, segment in enumerate(segments) if segment.block == block)
        self.leave(at_ms, Cause.SKIPPED)
        self.enter(at_ms, index, Cause.SKIPPED)

    @property
    def active(self) -> Active:
        """The state, known to be one that has a segment to act on."""
        assert isinstance(self.state, Running | Resuming | Paused)
        return self.state

    @property
    def segment(self) -> Segment:
        """The current segment."""
        return self.plan.segments[self.active.where.index]

    def first_from(self, number: Callable[[Segment], int], least: int) -> int:
        """Index of the first segment whose number reaches `least`, or one past the end."""
        numbers = enumerate(map(number, self.plan.segments))
        return next((i for i, value in numbers if value >= least), len(self.plan.segments))


def _standing_still(state: Running | Resuming, now_ms: int) -> Running | Resuming:
    """The same some time later; only how long it has been asked how to go on has grown."""
    where, asked_ms = state.where, state.where.asked_ms
    if asked_ms is not None:
        where = replace(where, asked_ms=asked_ms + max(0, now_ms - state.at_ms))
    return replace(state, where=where, at_ms=now_ms)
