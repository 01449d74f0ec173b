"""Makes the session plan: a routine flattened, once, into timed segments.

The rules are those of `docs/session.md`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from footcare_gui.domain.exercises.dosage import Dosage, WorkKind
from footcare_gui.domain.exercises.exercise import Exercise, Form, Posture, Side
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
        exercise, form = library.exercises[item.exercise], library.form(item)
        segments += _exercise_segments(exercise, form, place, posture, options)
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


def _exercise_segments(
    exercise: Exercise,
    form: Form,
    place: int,
    before: Posture | None,
    options: PlanOptions,
) -> Iterator[Segment]:
    dose = options.doses.get((exercise.id, form.id), Dose())
    first = options.beginning_with(exercise.id, form.id)
    sides = (first, first.other)
    if not form.dosage.sides.is_sided:
        sides = (Side.BOTH, Side.BOTH)[:1]  # type: ignore[assignment]
    base = Segment(
        exercise=exercise.id,
        variant=form.id,
        kind=Kind.GET_READY,
        step=1,
        side=sides[0],
        rep=0,
        reps=0,
        set=1,
        duration_ms=0,
        place=place,
        posture=form.posture,
    )
    yield _transition(base, before, form, options)
    for number, side in enumerate(sides):
        if number:
            yield base._replace(
                kind=Kind.SWITCH,
                side=side,
                duration_ms=form.dosage.ours.switch_ms,
                step=step_for(form, Kind.SWITCH),
            )
        yield from _side_segments(base._replace(side=side), form, dose.of(side))


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


def _side_segments(base: Segment, form: Form, dose: Dose) -> Iterator[Segment]:
    dosage, ours = form.dosage, form.dosage.ours
    reps = dose.repetitions or dosage.repetitions
    for rep in range(1, reps + 1):
        one = base._replace(rep=rep, reps=reps)
        phases = ours.phases or ("",)
        first, last = (phases[0] or "hold"), (phases[-1] or "hold")
        if ours.move_in_ms:
            yield _part(one, form, Kind.MOVE_IN, ours.move_in_ms, ("start", first))
        for phase in phases:
            yield _work(one, form, dosage, dose, phase)
        if ours.release_ms:
            yield _part(one, form, Kind.RELEASE, ours.release_ms, (last, "start"))
        if ours.rest_ms and rep < reps:
            yield _part(one, form, Kind.REST, ours.rest_ms, ("start", "start"))


def _part(one: Segment, form: Form, kind: Kind, ms: int, poses: tuple[str, str]) -> Segment:
    return one._replace(kind=kind, duration_ms=ms, poses=poses, step=step_for(form, kind))


def _work(one: Segment, form: Form, dosage: Dosage, dose: Dose, phase: str) -> Segment:
    kind = Kind.MOVE if dosage.work is WorkKind.MOVE else Kind.HOLD
    return one._replace(
        kind=kind,
        duration_ms=dose.work_ms or dosage.work_ms,
        min_ms=dosage.min_ms,
        max_ms=dosage.max_ms,
        open_ended=dosage.open_ended,
        poses=(phase or "hold", phase or "hold"),
        phase=phase,
        reverse_at_half=dosage.ours.reverse_at_half,
        step=step_for(form, kind, phase),
    )


def step_for(form: Form, kind: Kind, phase: str = "") -> int:
    """Number of the written step that belongs to a kind of segment, from 1.

    Where no step names the kind, a transition shows the first step and everything else the
    step that names the work.
    """
    for wanted in (phase, kind.value, *_STANDS_FOR.get(kind, ())):
        for number, step in enumerate(form.steps, start=1):
            if wanted and wanted in step.during:
                return number
    return 1


_STANDS_FOR: dict[Kind, tuple[str, ...]] = {
    Kind.CHANGE_POSITION: ("get_ready",),
    Kind.SWITCH: ("get_ready",),
    Kind.MOVE_IN: ("hold", "move"),
    Kind.RELEASE: ("hold", "move"),
    Kind.REST: ("release", "hold", "move"),
}


def numbered(segments: Sequence[Segment]) -> Iterator[Segment]:
    """The segments with their groups and blocks counted."""
    group = block = -1
    key: tuple[int, Side, int] | None = None
    for segment in segments:
        here = (segment.place, segment.side, segment.rep)
        if segment.kind.is_transition:
            block += 1
        if segment.kind.is_transition or here != key:
            group += 1
        key = here
        yield segment._replace(group=group, block=block)
