"""The closed list of all sentences that a voice can need for the exercises of a library.

What a built-in voice has clips for follows from this alone. Every number that a stepper offers
has its whole sentence; where a plan needs one that is not here (a hold made easier by half, an
exercise of somebody's own), the script takes the same sentence without the number, or the
desktop's voice says it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from footcare_gui.domain.choices.preferences import repetition_choices, work_choices_ms
from footcare_gui.domain.exercises.dosage import SideTerm, WorkKind
from footcare_gui.domain.exercises.equipment import each_once
from footcare_gui.domain.exercises.exercise import Exercise, Form, Posture, Side
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.session.timing import EASED_REST_MS
from footcare_gui.domain.voice.sentences import HOLD, THINGS_APART, Say, Sentence, sentences_in

MOST_EXERCISES, MOST_MINUTES = 12, 60
LEFT_STEP_S, MOST_LEFT_S = 5, 120
MOST_COUNTED = 10
NAMED_PHASES = ("up", "down", "spread", "side")
TOLD_BEFORE_MS = 8_000
"""Shorter work is told before it begins: there is no time in it."""
MORE_TIME_S = (*range(1, 11), 20, 30)
TO_GET_THERE_S = (20, 25, 30)

_ALWAYS = (
    Say.SIT_FIRST,
    Say.GET_READY,
    Say.WAITS,
    Say.WHEN_READY,
    Say.WHEN_READY_CLAP,
    Say.SET_UP_FIRST,
    Say.LAY_READY,
    Say.EASE_IN,
    Say.KEEP_BREATHING,
    Say.STOP_WHENEVER,
    Say.HALF_WAY,
    Say.REVERSE,
    Say.TURN,
    Say.TARGET,
    Say.SLOWLY_LET_GO,
    Say.REST_LAST,
    Say.REST,
    Say.BREATHE_IN,
    Say.BREATHE_OUT,
    Say.PAUSED,
    Say.SLEPT,
    Say.GOOD_CALL,
    Say.EASIER_OR_SKIP,
    Say.SKIP_OR_EASIER,
    Say.GO_ON_OR_SKIP,
    Say.SKIP_OR_GO_ON,
    Say.GO_ON_OR_FINISH,
    Say.THEN_EASIER,
    Say.THEN_ON,
    Say.FINISH_ASKED,
    Say.ALL_DONE,
    Say.DONE_FOR_TODAY,
    Say.A_PART_DONE,
    Say.ANOTHER_TIME,
    Say.THEN_DONE,
    Say.LAST_MINUTE,
    Say.CAN_YOU_HEAR,
    Say.FROM_THE_LEFT,
    Say.FROM_THE_RIGHT,
    Say.A_CUE,
    Say.CHIMES,
    Say.KEYS,
    Say.FEELING_ASKED,
    Say.FEELING_KEYS,
    Say.FEELING_AFTER,
    Say.FEELING_AFTER_KEYS,
)


def all_sentences(library: Library) -> Iterator[Sentence]:
    """Every sentence once, in an order that does not change by itself."""
    yield from dict.fromkeys(_all(library))


def _all(library: Library) -> Iterator[Sentence]:
    for say in _ALWAYS:
        yield Sentence(say)
    yield from _numbered(Say.EXERCISES, range(1, MOST_EXERCISES + 1))
    yield from _numbered(Say.MINUTES, range(1, MOST_MINUTES + 1))
    yield from _numbered(Say.MINUTES_LEFT, range(1, MOST_MINUTES + 1))
    yield from _numbered(Say.SECONDS_LEFT, range(LEFT_STEP_S, MOST_LEFT_S + 1, LEFT_STEP_S))
    yield from _numbered(Say.MORE_TIME, MORE_TIME_S)
    yield from _numbered(Say.WHEN_READY, TO_GET_THERE_S)
    yield from _numbered(Say.COUNT, range(1, MOST_COUNTED + 1))
    for posture in Posture:
        yield Sentence(Say.POSTURE, text=posture.value)
    for routine in library.routines.values():
        if not routine.own:
            yield Sentence(Say.TITLE, text=routine.id)
            needs = needs_of(library.form(item) for item in routine.items)
            if needs is not None:
                yield needs
    for exercise in library.exercises.values():
        for form in (exercise.usual, *exercise.variants.values()):
            yield from _of_form(exercise, form)


def needs_of(forms: Iterable[Form]) -> Sentence | None:
    """All things that are needed on the way, in one sentence; `None` where there are none."""
    needs = each_once(need for form in forms for need in form.equipment)
    things = [" ".join(need) for need in needs]
    return Sentence(Say.NEEDS, text=THINGS_APART.join(things)) if things else None


def _numbered(say: Say, numbers: range | tuple[int, ...]) -> Iterator[Sentence]:
    for n in numbers:
        yield Sentence(say, n=n)


def _of_form(exercise: Exercise, form: Form) -> Iterator[Sentence]:
    for say in (Say.NEXT, Say.NAME, Say.THEN):
        yield Sentence(say, exercise.id, form.id)
    if form.dosage.per_day.high != 1:
        yield Sentence(Say.AGAIN_TODAY, exercise.id)
    for need in form.equipment:
        yield Sentence(Say.NEED, text=" ".join(need))
        yield Sentence(Say.NEED_TOO, text=" ".join(need))
    sides = (Side.LEFT, Side.RIGHT) if form.dosage.sides.is_sided else (Side.BOTH,)
    for words in (*form.words.steps, exercise.words.tip):
        for side in sides:
            yield from sentences_in(words, side)
    yield from _of_dose(exercise, form)


def _of_dose(exercise: Exercise, form: Form) -> Iterator[Sentence]:
    dosage = form.dosage
    what = HOLD if dosage.work is WorkKind.HOLD else exercise.id
    lengths_ms = work_choices_ms(dosage)
    yield Sentence(Say.WORK, text=what)
    for phase in dosage.ours.phases:
        if phase in NAMED_PHASES:
            yield Sentence(Say.PHASE, text=phase)
    for ms in lengths_ms:
        yield Sentence(Say.WORK_FOR, n=ms // 1000, text=what)
        if dosage.ours.phases or ms < TOLD_BEFORE_MS:
            yield each_for(form, ms)
        if dosage.min_ms is not None and ms > dosage.min_ms:
            yield Sentence(Say.ENOUGH, n=(ms - dosage.min_ms) // 1000)
    repetitions = repetition_choices(dosage)
    repeated = Say.ROUNDS if dosage.ours.phases else Say.TIMES
    if dosage.sides.is_sided and not dosage.ours.phases:
        yield Sentence(Say.TIMES, term=dosage.sides, n=1)
    for n in repetitions[1:]:
        yield Sentence(repeated, term=dosage.sides, n=n)
    yield from _numbered(Say.REST_MORE, repetitions[1:-1])
    yield from _numbered(Say.THEN_MORE, repetitions[:-1])
    if dosage.ours.rest_ms:
        yield from _numbered(Say.REST_FOR, (dosage.ours.rest_ms // 1000, EASED_REST_MS // 1000))
    yield from _of_sides(dosage.sides, what)


def each_for(form: Form, work_ms: int) -> Sentence:
    """How long each of several takes: each move of a round, or each repetition."""
    moves = len(form.dosage.ours.phases) > 1
    return Sentence(Say.EACH_MOVE if moves else Say.EACH_FOR, n=work_ms // 1000)


def _of_sides(term: SideTerm, what: str) -> Iterator[Sentence]:
    for side in (Side.LEFT, Side.RIGHT) if term.is_sided else (Side.BOTH,):
        yield Sentence(Say.BACK_TO, side=side, term=term, text=what)
        yield Sentence(Say.SIDE, side=side, term=term)
        if term.is_sided:
            yield Sentence(Say.SIDE_FIRST, side=side, term=term)
            yield Sentence(Say.NOW_THE_SIDE, side=side, term=term)
            yield Sentence(Say.THEN_SIDE, side=side, term=term)
