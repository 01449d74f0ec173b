"""Words of a session for a screen reader alone; what both eye and ear get stands elsewhere."""

from __future__ import annotations

from footcare_gui.domain.exercises.exercise import AFTERWARD, BEFOREHAND, Form
from footcare_gui.domain.exercises.routine import Item, Library
from footcare_gui.domain.session.glance import Mode
from footcare_gui.domain.session.plan import Kind, Segment
from footcare_gui.domain.session.readout import Readout
from footcare_gui.texts.beforehand import you_need
from footcare_gui.texts.exercises import exercise_name
from footcare_gui.texts.gate import tr, trn
from footcare_gui.texts.session import (
    headline,
    name_after,
    slept,
    step_now,
    take_your_time,
    where_to,
)
from footcare_gui.texts.session_controls import (
    answer_by_digit,
    how_to_go_on,
    waits_for_answer,
    ways_on,
)
from footcare_gui.texts.session_notes import rising
from footcare_gui.texts.session_steps import first_sentence, instructions, work_step
from footcare_gui.texts.sets import repetition
from footcare_gui.texts.sides import side, with_side

LONG_MS = 8_000
"""A part that lasts so long leaves the time to hear what to do in it."""

NEW_MS = 5_000
"""A part that is older goes on after a pause: what it says at its beginning was said."""

_BEFORE = (Kind.GET_READY, Kind.CHANGE_POSITION)
_TOLD_IN_FULL = (*_BEFORE, Kind.SWITCH)
_ENDS = (Kind.RELEASE, Kind.REST)
_STANDS = (Mode.PAUSED, Mode.SLEPT, Mode.ASKING, Mode.WAITING)


def part_began(readout: Readout, library: Library) -> str:
    """What a screen reader says when a part begins: what, where, for how long, which of how many.

    Never what is left of it: that is old once it is heard.
    """
    segment = readout.segment
    form = library.form(Item(segment.exercise, segment.variant))
    word = headline(readout, form.dosage.sides, library.exercises[segment.exercise].words.doing)
    if readout.mode in _STANDS:
        return _stands(readout, library, form, word)
    goes_on = readout.mode is not Mode.RUNNING or readout.elapsed_ms >= NEW_MS
    is_told = not goes_on and _leaves_time(segment)
    told = _what(readout, library, word, is_told=is_told)
    if goes_on:
        return told
    if end := _how_it_ends(segment, form):
        word = tr("session", "{word}.", word=word)
        return end if end.startswith(word.rstrip(".")) else f"{word} {end}"
    do = _what_to_do(readout, library, form) if is_told else ()
    on_the_way = _on_the_way(readout, library)
    return " ".join(dict.fromkeys(filter(None, (*on_the_way, told, *do))))


def _stands(readout: Readout, library: Library, form: Form, word: str) -> str:
    """What is said while no time runs."""
    segment = readout.segment
    if readout.mode is Mode.ASKING and readout.question is not None:
        after = name_after(readout, library)
        answers = enumerate(ways_on(readout.question, after, form.dosage.sides), start=1)
        by_digit = (answer_by_digit(n, text) for n, text in answers)
        return " ".join((how_to_go_on(), *by_digit, waits_for_answer()))
    if readout.mode is Mode.WAITING:
        first = (*_on_the_way(readout, library), where_to(segment), you_need(form))
        told = (*first, *_steps_at(BEFOREHAND, segment, form), take_your_time())
        return " ".join(filter(None, told))
    why = slept(readout) if readout.mode is Mode.SLEPT else ""
    return " ".join(filter(None, (tr("session", "{word}.", word=word), why)))


def _what(readout: Readout, library: Library, word: str, *, is_told: bool) -> str:
    """The big word, and which it is: the exercise, the side or the repetition."""
    segment = readout.segment
    term = library.form(Item(segment.exercise, segment.variant)).dosage.sides
    if segment.kind is Kind.REST or (segment.kind is Kind.SWITCH and is_told):
        return tr("session", "{word}.", word=word)
    which = side(segment.side, term)
    if segment.kind in _BEFORE:
        name = exercise_name(library, segment.exercise, segment.variant)
        return tr("session", "{word}. {exercise}. {side}.", word=word, exercise=name, side=which)
    if segment.kind.is_work and segment.rep > 1:
        which = repetition(segment, readout.reps)
        return tr("session", "{word}. {repetition}.", word=word, repetition=which)
    return tr("session", "{word}. {side}.", word=word, side=which)


def _leaves_time(segment: Segment) -> bool:
    """Whether there is something to do in a part that was not said before, and time to say it."""
    is_told = segment.kind in _TOLD_IN_FULL or (segment.kind.is_work and segment.rep <= 1)
    return is_told and segment.duration_ms >= LONG_MS


def _what_to_do(readout: Readout, library: Library, form: Form) -> tuple[str, ...]:
    """For how long, what is done now, and what comes that is over before it could be said."""
    segment = readout.segment
    is_timed = segment.kind.is_work and not segment.open_ended
    long = _how_long(segment.duration_ms) if is_timed else ""
    do = instructions(readout, library.exercises[segment.exercise], form)[0]
    if segment.waits:
        do = do.removeprefix(where_to(segment)).lstrip()  # told while it waited
    soon = (*_short_way_in(readout, form), *_too_short_to_tell(segment, form))
    return (long, do, *(step for step in soon if step not in do))


def _on_the_way(readout: Readout, library: Library) -> tuple[str, ...]:
    """What is still done of the exercise before, and what to mind on the way up from lying."""
    segment, before = readout.segment, readout.came_from
    was_told = segment.waits and readout.mode is not Mode.WAITING
    if segment.kind not in _BEFORE or before is None or was_told:
        return ()
    form = library.form(Item(before.exercise, before.variant))
    return (*_steps_at(AFTERWARD, before, form), *rising(readout))


def _how_it_ends(segment: Segment, form: Form) -> str:
    """How to let go, the first time, where a step after the work speaks of it."""
    if segment.kind not in _ENDS or segment.rep > 1 or segment.step <= work_step(form):
        return ""
    during = form.steps[segment.step - 1].during
    was_told = segment.kind is Kind.REST and form.dosage.ours.release_ms and "release" in during
    if segment.kind.value not in during or was_told:
        return ""
    return first_sentence(with_side(form.words.steps[segment.step - 1], segment.side))


def _steps_at(when: str, segment: Segment, form: Form) -> tuple[str, ...]:
    told = zip(form.steps, form.words.steps, strict=False)
    return tuple(with_side(text, segment.side) for step, text in told if when in step.during)


def _short_way_in(readout: Readout, form: Form) -> tuple[str, ...]:
    """What leads into the work, where that is over before it could be said: the first time."""
    following = readout.following
    if readout.segment.kind not in _BEFORE or following is None:
        return ()
    is_short = following.kind is Kind.MOVE_IN and following.duration_ms < LONG_MS
    return (step_now(form, following),) if is_short else ()


def _too_short_to_tell(segment: Segment, form: Form) -> tuple[str, ...]:
    """What to do in work that is over before it could be said: that is told before it."""
    dosage = form.dosage
    lasts_ms = dosage.span.max_ms or dosage.span.min_ms or LONG_MS
    if segment.kind not in _BEFORE or (lasts_ms >= LONG_MS and not dosage.ours.phases):
        return ()
    told = form.words.steps[segment.step : work_step(form)]
    return tuple(with_side(step, segment.side) for step in told)


def _how_long(ms: int) -> str:
    seconds = round(ms / 1000)
    if seconds % 60:
        return trn("session", "{n} second.", "{n} seconds.", seconds, n=seconds)
    return trn("session", "{n} minute.", "{n} minutes.", seconds // 60, n=seconds // 60)


def bar_mark() -> str:
    """What a mark on the bar stands for."""
    return tr("session", "The mark: enough from here")


def bar_name() -> str:
    """What a screen reader calls the bar."""
    return tr("session", "Time in this part")


def timeline_name() -> str:
    """What a screen reader calls the timeline."""
    return tr("session", "Exercises of this session")


def timeline_item(name: str, *, done: bool, current: bool) -> str:
    """One exercise on the timeline, in words."""
    if current:
        return tr("session", "{name}, now", name=name)
    if done:
        return tr("session", "{name}, done", name=name)
    return name
