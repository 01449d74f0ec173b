"""The session plan as values: its segments, and what a person wants of it.

No view ever computes "repetition 3 of 10, left" again: it is all in the segment.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from footcare_gui.domain.exercises.exercise import Posture, Side
from footcare_gui.domain.exercises.routine import Item
from footcare_gui.domain.value import Value

OPENING_MS = 10_000
SAME_POSTURE_MS = 15_000
NEW_POSTURE_MS = 25_000
GAP_MS = 3_000


class Kind(StrEnum):
    """What a segment is for."""

    GET_READY = "get_ready"
    CHANGE_POSITION = "change_position"
    MOVE_IN = "move_in"
    HOLD = "hold"
    MOVE = "move"
    RELEASE = "release"
    REST = "rest"
    SWITCH = "switch"

    @property
    def is_work(self) -> bool:
        """Whether time in it counts as held."""
        return self in (Kind.HOLD, Kind.MOVE)

    @property
    def is_transition(self) -> bool:
        """Whether it leads into a side or an exercise."""
        return self in (Kind.GET_READY, Kind.CHANGE_POSITION, Kind.SWITCH)


class Beat(StrEnum):
    """A part of a repetition that is counted, not timed."""

    UP = "up"
    HOLD = "hold"
    DOWN = "down"
    OWN = "own"
    """All of it at the person's own pace, who says when it is done."""


class Segment(Value):
    """One stretch of a session.

    Attributes:
        exercise: Id of the exercise it belongs to (of the coming one, for a transition).
        variant: Id of its variant, `""` for the usual form.
        kind: What it is for.
        step: Number of the written step it shows, from 1.
        side: The worked side (of the coming side, for a transition).
        rep: Repetition, from 1; 0 outside repetitions.
        reps: Repetitions per side; 0 outside repetitions.
        set: Set, from 1; of a rest between two sets, the one before.
        duration_ms: Planned length; the target of an open-ended hold.
        min_ms: The least that counts, `None` without one.
        max_ms: The ceiling, `None` without one.
        open_ended: The person may end it; it counts up.
        poses: Key poses of the figure at its start and its end.
        group: Number of its group: one repetition, or one transition.
        block: Number of its block: a transition and all that follows on the same side.
        place: Place of its exercise in the session, from 0.
        phase: Name of the phase, for work that has several.
        reverse_at_half: The movement turns round half way.
        waits: Time stands still until the person says they are ready.
        posture: Where the body is (is going, for a change of position).
        arrive_ms: Time on top of its length for getting there from a wait; like the wait itself it
            counts in no planned length.
        sets: How many sets there are.
        part: Name of the part whose sets these are, `""` where there are none.
        beat: What this is of a counted repetition, `None` of a timed one.
        up_to: The repetitions of this set are the most; the person may end it.
    """

    exercise: str
    variant: str
    kind: Kind
    step: int
    side: Side
    rep: int
    reps: int
    set: int
    duration_ms: int
    min_ms: int | None = None
    max_ms: int | None = None
    open_ended: bool = False
    poses: tuple[str, str] = ("start", "start")
    group: int = 0
    block: int = 0
    place: int = 0
    phase: str = ""
    reverse_at_half: bool = False
    waits: bool = False
    posture: Posture = Posture.STANDING
    arrive_ms: int = 0
    sets: int = 1
    part: str = ""
    beat: Beat | None = None
    up_to: bool = False

    @property
    def bout(self) -> tuple[int, Side, str, int]:
        """By which all of one set on one side is known."""
        return self.place, self.side, self.part, self.set


class SessionPlan(Value):
    """A whole session, compiled.

    Attributes:
        id: Id of the exercise or routine, or `selection`.
        type: `exercise`, `routine` or `selection`.
        segments: In order, never empty.
        end_open_at_target: Open-ended holds end by themselves at their target.
        gap_ms: A longer step between two looks at the clock means that the process slept.
    """

    id: str
    type: str
    segments: tuple[Segment, ...]
    end_open_at_target: bool = True
    gap_ms: int = GAP_MS

    @property
    def session_ms(self) -> int:
        """Planned length of the session, waits not counted."""
        return sum(segment.duration_ms for segment in self.segments)

    @property
    def total_ms(self) -> int:
        """What a list shows: an exercise's own time without getting ready; a routine's with it."""
        opening = self.segments[0].duration_ms if self.type == "exercise" else 0
        return self.session_ms - opening

    def ends_with_person(self, segment: Segment) -> bool:
        """Whether only the person, or its cap, ends a segment."""
        at_own_pace = segment.beat is Beat.OWN
        return segment.open_ended and (at_own_pace or not self.end_open_at_target)

    def start_ms(self, index: int) -> int:
        """Planned instant, from the session's start, at which a segment begins."""
        return sum(segment.duration_ms for segment in self.segments[:index])


NUMBERS = ("work_ms", "repetitions", "sets", "set_rest_ms", "tempo_percent")
"""What a person, or a routine, can choose of a dose."""


class Dose(Value):
    """A person's own choice within a dosage; `None` keeps what is suggested.

    Attributes:
        work_ms: Length of one hold or move.
        repetitions: Repetitions on each side, in each set.
        right: The right side's own choice; `None` where both sides are alike.
        sets: Sets on each side.
        set_rest_ms: The rest between two of them.
        tempo_percent: How fast counted repetitions go; 100 is as prescribed, 200 twice as fast.
    """

    work_ms: int | None = None
    repetitions: int | None = None
    right: Dose | None = None
    sets: int | None = None
    set_rest_ms: int | None = None
    tempo_percent: int | None = None

    def of(self, side: Side) -> Dose:
        """What was chosen for one side."""
        return self.right if side is Side.RIGHT and self.right is not None else self

    def over(self, other: Dose) -> Dose:
        """All numbers, where one is missing that of another dose."""
        said = {name: getattr(self, name) for name in NUMBERS}
        missing = [name for name, value in said.items() if value is None]
        return Dose(**{**said, **{name: getattr(other, name) for name in missing}})


def said_of(item: Item) -> Dose:
    """What a routine says of the dose of one of its items."""
    return Dose(**{name: getattr(item, name) for name in NUMBERS})


class PlanOptions(Value):
    """What a person prefers; it shapes every plan and every duration shown.

    Attributes:
        pace_percent: 100, 150 or 200: how long the changes between exercises take.
        first_side: The side that begins.
        wait_for_me: Going down to the floor waits until the person is ready.
        end_open_at_target: Open-ended holds end by themselves.
        unsteady: Take seated variants and leave out what needs balance.
        new_posture_ms: Time for a change of position at pace 100, 10 000 to 450 000.
        doses: Own doses by (exercise, variant).
        begins: The side that begins instead, by (exercise, variant).
        firm: Those whose own dose is for today, or was learned: no routine says more of them.
    """

    pace_percent: int = 100
    first_side: Side = Side.LEFT
    wait_for_me: bool = True
    end_open_at_target: bool = True
    unsteady: bool = False
    new_posture_ms: int = NEW_POSTURE_MS
    doses: Mapping[tuple[str, str], Dose] = MappingProxyType({})
    begins: Mapping[tuple[str, str], Side] = MappingProxyType({})
    firm: frozenset[tuple[str, str]] = frozenset()

    def dose_for(self, item: Item) -> Dose:
        """How much of a routine's item: what the routine says, else what the person has chosen."""
        key = (item.exercise, item.variant)
        kept = self.doses.get(key, Dose())
        if not item.has_dose or key in self.firm:
            return kept
        said = said_of(item)
        right = kept.right and said.over(kept.right)
        return said.over(kept)._replace(right=right)

    def beginning_with(self, exercise: str, variant: str) -> Side:
        """The side that begins in one form of an exercise, where it has sides."""
        return self.begins.get((exercise, variant), self.first_side)


class EmptyPlanError(ValueError):
    """Nothing is left to do: every exercise was left out."""
