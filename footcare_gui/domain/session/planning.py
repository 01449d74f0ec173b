"""Makes the session plan: a routine flattened, once, into timed segments.

The rules are those of `docs/session.md`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from footcare_gui.domain.exercises.exercise import Form, Posture, Side
from footcare_gui.domain.exercises.routine import Item, Library, Routine
from footcare_gui.domain.session.plan import (
    OPENING_MS,
    SAME_POSTURE_MS,
    Dose,
    EmptyPlanError,
    Kind,
    PlanOptions,
    Segment,
    SessionPlan,
)
from footcare_gui.domain.session.sets import in_turn, one_after_the_other, side_of
from footcare_gui.domain.session.steps import step_for
from footcare_gui.domain.value import Value


def compile_plan(
    library: Library, routine: Routine, options: PlanOptions, *, plan_type: str = "routine"
) -> SessionPlan:
    """Flatten a routine into segments.

    Args:
        library: Where exercises are looked up.
        routine: What to do, in order.
        options: The person's preferences.
        plan_type: `exercise`, `routine` or `selection`; decides what `total_ms` counts.

    Raises:
        KeyError: The routine names an unknown exercise or variant.
        EmptyPlanError: No exercise is left after leaving out what needs balance.
    """
    items = chosen_items(library, routine.items, options)
    if not items:
        raise EmptyPlanError(routine.id)
    segments: list[Segment] = []
    posture: Posture | None = None
    for place, item in enumerate(items):
        form, dose = library.form(item), options.dose_for(item)
        base = _base(item, form, place, options)
        segments += _exercise_segments(base, form, dose, posture, options)
        posture = form.posture
    return SessionPlan(
        id=routine.id,
        type=plan_type,
        segments=tuple(numbered(segments)),
        end_open_at_target=options.end_open_at_target,
    )


def plan_exercise(library: Library, item: Item, options: PlanOptions) -> SessionPlan:
    """Plan one exercise alone.

    Raises:
        KeyError: No such exercise or variant.
        EmptyPlanError: The exercise is left out for a person who is unsteady.
    """
    alone = Routine(id=item.exercise, name="", items=(item,))
    return compile_plan(library, alone, options, plan_type="exercise")


class Length(Value):
    """How long an exercise takes in a session, and how much of that is work; both in ms."""

    total_ms: int
    work_ms: int


def length_of(library: Library, item: Item, before: Posture | None, options: PlanOptions) -> Length:
    """What an exercise adds to the length of a session, without planning all of the session.

    Args:
        library: Where it is looked up.
        item: The exercise as it is done.
        before: The position of the one before it, `None` where it is the first.
        options: The person's preferences.
    """
    form = library.form(item)
    base, dose = _base(item, form, 0, options), options.dose_for(item)
    parts = tuple(_exercise_segments(base, form, dose, before, options))
    work_ms = sum(part.duration_ms for part in parts if part.kind.is_work)
    return Length(sum(part.duration_ms for part in parts), work_ms)


def chosen_items(library: Library, items: Sequence[Item], options: PlanOptions) -> tuple[Item, ...]:
    """The items as this person does them: seated variants instead of what needs balance."""
    if not options.unsteady:
        return tuple(items)
    return tuple(kept for item in items if (kept := _steady(library, item)) is not None)


def _steady(library: Library, item: Item) -> Item | None:
    if not library.form(item).needs_balance:
        return item
    variant = library.exercises[item.exercise].unsteady
    return None if variant is None else Item(item.exercise, variant)


def _base(item: Item, form: Form, place: int, options: PlanOptions) -> Segment:
    """The segment of an item from which all others are made."""
    first = options.beginning_with(item.exercise, form.id)
    return Segment(
        exercise=item.exercise,
        variant=form.id,
        kind=Kind.GET_READY,
        step=1,
        side=first if form.dosage.sides.is_sided else Side.BOTH,
        rep=0,
        reps=0,
        set=1,
        duration_ms=0,
        place=place,
        posture=form.posture,
    )


def _exercise_segments(
    base: Segment, form: Form, dose: Dose, before: Posture | None, options: PlanOptions
) -> Iterator[Segment]:
    yield _transition(base, before, form, options)
    sides = dict.fromkeys((base.side, base.side.other))
    each = [side_of(base._replace(side=side), form, dose.of(side)) for side in sides]
    takes_turns = form.dosage.sets.alternate and len(sides) > 1
    arranged = in_turn if takes_turns else one_after_the_other
    yield from arranged(each)


def _transition(base: Segment, before: Posture | None, form: Form, options: PlanOptions) -> Segment:
    if before is None:
        return _opening(base, form, options)
    if before is form.posture:
        ms = SAME_POSTURE_MS * options.pace_percent // 100
        return base._replace(duration_ms=ms, step=step_for(form, Kind.GET_READY))
    goes_down = form.posture.is_down and not before.is_down
    return base._replace(
        kind=Kind.CHANGE_POSITION,
        duration_ms=_new_posture_ms(options),
        waits=goes_down and options.wait_for_me,
        step=step_for(form, Kind.CHANGE_POSITION),
    )


def _opening(base: Segment, form: Form, options: PlanOptions) -> Segment:
    """It waits where it goes down; then the time to get there is the person's own."""
    waits = form.posture.is_down and options.wait_for_me
    return base._replace(
        duration_ms=OPENING_MS,
        waits=waits,
        arrive_ms=max(0, _new_posture_ms(options) - OPENING_MS) if waits else 0,
        step=step_for(form, Kind.GET_READY),
    )


def _new_posture_ms(options: PlanOptions) -> int:
    return options.new_posture_ms * options.pace_percent // 100


def numbered(segments: Sequence[Segment]) -> Iterator[Segment]:
    """The segments with their groups and blocks counted."""
    group = block = -1
    key: tuple[object, int] | None = None
    for segment in segments:
        here = (segment.bout, segment.rep)
        if segment.kind.is_transition:
            block += 1
        if segment.kind.is_transition or here != key:
            group += 1
        key = here
        yield segment._replace(group=group, block=block)
