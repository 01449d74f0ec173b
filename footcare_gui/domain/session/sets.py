"""The work of an exercise, set by set: what one side does, and how two sides take turns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from footcare_gui.domain.exercises.dosage import Dosage, Span, WorkKind
from footcare_gui.domain.exercises.exercise import Form
from footcare_gui.domain.exercises.sets import Tempo
from footcare_gui.domain.session.plan import Beat, Dose, Kind, Segment
from footcare_gui.domain.session.steps import step_for
from footcare_gui.domain.value import Value

OWN_PACE_MOST_MS = 60_000
"""So long is waited for a repetition at one's own pace; then the next one begins."""

Bout = tuple[Segment, ...]
"""One set on one side, or one repetition where the sides take turns after each."""


class SideOf(Value):
    """What is done on one side.

    Attributes:
        base: A segment of that side from which all others are made.
        form: What is done, with the sets and the tempo that the person has chosen.
        dose: The person's own.
    """

    base: Segment
    form: Form
    dose: Dose


def side_of(base: Segment, form: Form, dose: Dose) -> SideOf:
    """One side of a form as the person has chosen it."""
    dosage = as_chosen(form.dosage, dose)
    return SideOf(base, form if dosage is form.dosage else form._replace(dosage=dosage), dose)


def as_chosen(dosage: Dosage, dose: Dose) -> Dosage:
    """A dosage with the number of sets, the rest between them and the tempo of a person's own."""
    ours, sets = dosage.ours, dosage.sets
    if dose.sets is not None:
        sets = sets.to(dose.sets)
    if dose.set_rest_ms is not None:
        sets = sets._replace(rest_ms=dose.set_rest_ms)
    if sets != dosage.sets:
        dosage = dosage._replace(ours=ours._replace(sets=sets))
    if dose.tempo_percent is None or ours.tempo is None:
        return dosage
    tempo = ours.tempo.at(dose.tempo_percent)
    span = Span(tempo.ms, tempo.ms)
    ours = dosage.ours._replace(tempo=tempo, span=span)
    return dosage._replace(article=dosage.article._replace(span=None), ours=ours)


def one_after_the_other(sides: Sequence[SideOf]) -> Iterator[Segment]:
    """All of one side, a change of sides, all of the other."""
    for number, side in enumerate(sides):
        if number:
            yield _switch(side.base, side.form)
        bouts = _bouts(side)
        yield from bouts[0]
        for before, bout in pairwise(bouts):
            yield from _set_rest(before[-1], side.form)
            yield from bout


def in_turn(sides: Sequence[SideOf]) -> Iterator[Segment]:
    """A set of one side, a set of the other, and again; a repetition each of a single set."""
    each = [_bouts(side) for side in sides]
    if all(len(bouts) == 1 for bouts in each):
        each = [list(_repetitions(bouts[0])) for bouts in each]
    last: Segment | None = None
    for turn in range(max(map(len, each))):
        for number, (side, bouts) in enumerate(zip(sides, each, strict=True)):
            if turn >= len(bouts):
                continue
            if last is not None:
                goes_on = last.side is side.base.side
                if goes_on or not number:
                    yield from _set_rest(last, side.form)
                if not goes_on:
                    yield _switch(side.base, side.form)._replace(rep=bouts[turn][0].rep)
            yield from bouts[turn]
            last = bouts[turn][-1]


def _bouts(side: SideOf) -> list[Bout]:
    form, sets = side.form, side.form.dosage.sets
    return [
        tuple(_set(side.base._replace(set=one, sets=sets.number, part=part), form, side.dose))
        for part in sets.parts or ("",)
        for one in range(1, sets.number + 1)
    ]


def _repetitions(bout: Bout) -> Iterator[Bout]:
    for rep in range(1, bout[0].reps + 1):
        yield tuple(s for s in bout if s.rep == rep and s.kind is not Kind.REST)


def _set(base: Segment, form: Form, dose: Dose) -> Iterator[Segment]:
    dosage, ours = form.dosage, form.dosage.ours
    reps = dose.repetitions if not dosage.sets.repetitions else None
    reps = reps or dosage.repetitions_in(base.set)
    for rep in range(1, reps + 1):
        one = base._replace(rep=rep, reps=reps, up_to=ours.up_to)
        if dosage.is_counted:
            yield from _counted(one, form)
        else:
            yield from _timed(one, form, dose)
        if ours.rest_ms and rep < reps:
            yield _part(one, form, Kind.REST, ours.rest_ms, ("start", "start"))


def _timed(one: Segment, form: Form, dose: Dose) -> Iterator[Segment]:
    ours = form.dosage.ours
    phases = ours.phases or ("",)
    first, last = (phases[0] or "hold"), (phases[-1] or "hold")
    if ours.move_in_ms:
        yield _part(one, form, Kind.MOVE_IN, ours.move_in_ms, ("start", first))
    for phase in phases:
        yield _work(one, form, dose, phase)
    if ours.release_ms:
        yield _part(one, form, Kind.RELEASE, ours.release_ms, (last, "start"))


def _work(one: Segment, form: Form, dose: Dose, phase: str) -> Segment:
    dosage = form.dosage
    kind = Kind.MOVE if dosage.work is WorkKind.MOVE else Kind.HOLD
    own_ms = dose.work_ms if not dosage.sets.work_ms else None
    return one._replace(
        kind=kind,
        duration_ms=own_ms or dosage.work_ms_in(one.set),
        min_ms=dosage.min_ms,
        max_ms=dosage.max_ms,
        open_ended=dosage.open_ended,
        poses=(phase or "hold", phase or "hold"),
        phase=phase,
        reverse_at_half=dosage.ours.reverse_at_half,
        step=step_for(form, kind, phase, one.part),
    )


def _counted(one: Segment, form: Form) -> Iterator[Segment]:
    """A repetition up and down; at one's own pace all of it in one."""
    ours, move = form.dosage.ours, one._replace(kind=Kind.MOVE)
    tempo = ours.tempo or Tempo(form.dosage.work_ms_in(one.set))
    if ours.own_pace:
        yield move._replace(
            duration_ms=tempo.ms,
            max_ms=OWN_PACE_MOST_MS,
            open_ended=True,
            beat=Beat.OWN,
            poses=("start", "hold"),
            step=step_for(form, Kind.MOVE, "", one.part),
        )
        return
    for beat, ms, poses in (
        (Beat.UP, tempo.up_ms, ("start", "hold")),
        (Beat.HOLD, tempo.hold_ms, ("hold", "hold")),
        (Beat.DOWN, tempo.down_ms, ("hold", "start")),
    ):
        if ms:
            yield move._replace(
                duration_ms=ms,
                beat=beat,
                poses=poses,
                step=step_for(form, Kind.MOVE, beat.value, one.part),
            )


def _part(one: Segment, form: Form, kind: Kind, ms: int, poses: tuple[str, str]) -> Segment:
    return one._replace(
        kind=kind, duration_ms=ms, poses=poses, step=step_for(form, kind, "", one.part)
    )


def _set_rest(last: Segment, form: Form) -> Iterator[Segment]:
    """The rest behind a set; behind a single repetition, as it is between repetitions."""
    sets = form.dosage.sets
    ms = sets.rest_ms if sets.goes > 1 else form.dosage.ours.rest_ms
    if ms:
        step = step_for(form, Kind.REST, "", last.part)
        base = Segment(last.exercise, last.variant, Kind.REST, step, last.side, 0, 0, last.set, ms)
        yield base._replace(sets=last.sets, part=last.part, place=last.place, posture=last.posture)


def _switch(base: Segment, form: Form) -> Segment:
    return base._replace(
        kind=Kind.SWITCH,
        duration_ms=form.dosage.ours.switch_ms,
        step=step_for(form, Kind.SWITCH),
    )
