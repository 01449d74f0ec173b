"""A session plan and a library as text for authors: a table to read, or JSON for programs."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from itertools import accumulate

from footcare_gui.domain.exercises.exercise import Form
from footcare_gui.domain.exercises.routine import Item, Library
from footcare_gui.domain.programmes.lengths import span_text
from footcare_gui.domain.session.plan import Kind, PlanOptions, Segment, SessionPlan
from footcare_gui.domain.session.planning import compile_plan, plan_exercise

SEGMENT_KEYS = (
    "exercise",
    "kind",
    "step",
    "side",
    "rep",
    "reps",
    "set",
    "start_ms",
    "duration_ms",
    "min_ms",
    "max_ms",
    "open_ended",
)


def plan_json(plan: SessionPlan) -> str:
    """The plan as one JSON object; times in milliseconds from the start of the session."""
    segments = [
        _segment(segment, start)
        for segment, start in zip(plan.segments, _starts_ms(plan), strict=True)
    ]
    body = {
        "id": plan.id,
        "type": plan.type,
        "total_ms": plan.total_ms,
        "session_ms": plan.session_ms,
        "segments": segments,
    }
    return json.dumps(body, indent=1)


def plan_table(plan: SessionPlan, library: Library, title: str) -> Iterator[str]:
    """The plan as lines to read: when, how long, what, which side, and what the person reads."""
    opening_ms = plan.session_ms - plan.total_ms
    ready = f", after {clock(opening_ms)} to get ready" if opening_ms else ""
    yield f"{title} · {clock(plan.total_ms)}{ready}"
    shown = ("", "")
    for segment, start in zip(plan.segments, _starts_ms(plan), strict=True):
        form = library.form(Item(segment.exercise, segment.variant))
        if (segment.exercise, segment.variant) != shown:
            shown = (segment.exercise, segment.variant)
            yield ""
            yield f"  {'/'.join(filter(None, shown))} · {form.posture.value.replace('_', ' ')}"
            yield "     at    for  what             side   rep    step"
        yield _row(segment, start, form)
    yield ""
    parts = f": {clock(opening_ms)} to get ready and {clock(plan.total_ms)} of exercise"
    both = parts if opening_ms else ""
    yield f"  {clock(plan.session_ms):>5}  the whole session{both}{_waits(plan)}"


def library_table(library: Library) -> Iterator[str]:
    """All exercises with their variants, and all routines, with what is prescribed and the time."""
    options = PlanOptions()
    yield "Exercises"
    for exercise in library.exercises.values():
        for form in (exercise.usual, *exercise.variants.values()):
            total = plan_exercise(library, Item(exercise.id, form.id), options).total_ms
            name = f"  --variant {form.id}" if form.id else exercise.id
            yield f"  {name:<30} {clock(total):>6}  {form.name} · {_dose(form)}"
    yield ""
    yield "Routines"
    for routine in library.routines.values():
        total = compile_plan(library, routine, options).total_ms
        count = f"{len(routine.items)} exercises"
        yield f"  {routine.id:<30} {clock(total):>6}  {routine.name} · {count}"


def clock(ms: int) -> str:
    """A length of time as minutes and seconds, `1:22`; parts of a second count as one."""
    seconds = -(-ms // 1000)
    return f"{seconds // 60}:{seconds % 60:02}"


def _segment(segment: Segment, start_ms: int) -> dict[str, object]:
    row: dict[str, object] = {
        key: start_ms if key == "start_ms" else getattr(segment, key) for key in SEGMENT_KEYS
    }
    if segment.kind is Kind.CHANGE_POSITION:
        row["waits"] = segment.waits
    return row


def _starts_ms(plan: SessionPlan) -> Sequence[int]:
    return list(accumulate((segment.duration_ms for segment in plan.segments), initial=0))[:-1]


def _row(segment: Segment, start_ms: int, form: Form) -> str:
    what = segment.kind.value.replace("_", " ") + (f" {segment.phase}" if segment.phase else "")
    rep = f"{segment.rep}/{segment.reps}" if segment.rep else ""
    step = f"{segment.step} {form.words.steps[segment.step - 1]}"
    if segment.waits:
        step += " (waits for you)"
    if segment.open_ended:
        step += f" (open-ended, at most {clock(segment.max_ms or 0)})"
    return (
        f"  {clock(start_ms):>5}  {clock(segment.duration_ms):>5}  {what:<16} "
        f"{segment.side.value:<6} {rep:<6} {step}"
    )


def _waits(plan: SessionPlan) -> str:
    return ", waiting not counted" if any(segment.waits for segment in plan.segments) else ""


def _dose(form: Form) -> str:
    dosage = form.dosage
    words = span_text(dosage.span)
    if dosage.ours.phases:
        words = f"{len(dosage.ours.phases)} × {words}"
    if dosage.repetitions > 1:
        words += f" × {dosage.repetitions}"
    return words + (f" · {dosage.sides.value}" if dosage.sides.is_sided else "")
