"""Words of a session for a screen reader alone; what both eye and ear get stands elsewhere."""

from __future__ import annotations

from footcare_gui.domain.exercises.exercise import Form
from footcare_gui.domain.exercises.routine import Item, Library
from footcare_gui.domain.session.glance import Mode
from footcare_gui.domain.session.plan import Kind, Segment
from footcare_gui.domain.session.readout import Readout
from footcare_gui.texts.exercises import exercise_name
from footcare_gui.texts.gate import tr, trn
from footcare_gui.texts.session import headline, name_after, take_your_time, where_to
from footcare_gui.texts.session_controls import (
    answer_by_digit,
    how_to_go_on,
    waits_for_answer,
    ways_on,
)
from footcare_gui.texts.session_steps import instructions
from footcare_gui.texts.sets import repetition
from footcare_gui.texts.sides import side, with_side

LONG_MS = 8_000
"""A part that lasts so long leaves the time to hear what to do in it."""

NEW_MS = 5_000
"""A part that is older goes on after a pause: what it says at its beginning was said."""

_BEFORE = (Kind.GET_READY, Kind.CHANGE_POSITION)
_TOLD_IN_FULL = (*_BEFORE, Kind.SWITCH)


def part_began(readout: Readout, library: Library) -> str:
    """What a screen reader says when a part begins: what, where, for how long, which of how many.

    Never what is left of it: that is old once it is heard.
    """
    segment = readout.segment
    form = library.form(Item(segment.exercise, segment.variant))
    word = headline(readout, form.dosage.sides, library.exercises[segment.exercise].words.doing)
    if readout.mode in (Mode.PAUSED, Mode.SLEPT):
        return tr("session", "{word}.", word=word)
    if readout.mode is Mode.ASKING and readout.question is not None:
        after = name_after(readout, library)
        answers = enumerate(ways_on(readout.question, after, form.dosage.sides), start=1)
        by_digit = (answer_by_digit(n, text) for n, text in answers)
        return " ".join((how_to_go_on(), *by_digit, waits_for_answer()))
    if readout.mode is Mode.WAITING:
        return f"{where_to(segment)} {take_your_time()}"
    if segment.kind is Kind.REST:
        return tr("session", "{word}.", word=word)
    which = side(segment.side, form.dosage.sides)
    if segment.kind in _BEFORE:
        name = exercise_name(library, segment.exercise, segment.variant)
        told = tr("session", "{word}. {exercise}. {side}.", word=word, exercise=name, side=which)
    elif segment.kind.is_work and segment.rep > 1:
        told = tr("session", "{word}. {repetition}.", word=word, repetition=repetition(segment))
    else:
        told = tr("session", "{word}. {side}.", word=word, side=which)
    goes_on = readout.mode is not Mode.RUNNING or readout.elapsed_ms >= NEW_MS
    if goes_on or not _leaves_time(segment):
        return told
    is_timed = segment.kind.is_work and not segment.open_ended
    long = _how_long(segment.duration_ms) if is_timed else ""
    do = instructions(readout, library.exercises[segment.exercise], form)[0]
    more = (step for step in _too_short_to_tell(segment, form) if step not in do)
    return " ".join(filter(None, (told, long, do, *more)))


def _leaves_time(segment: Segment) -> bool:
    """Whether there is something to do in a part that was not said before, and time to say it."""
    is_told = segment.kind in _TOLD_IN_FULL or (segment.kind.is_work and segment.rep <= 1)
    return is_told and segment.duration_ms >= LONG_MS


def _too_short_to_tell(segment: Segment, form: Form) -> tuple[str, ...]:
    """What to do in work that is over before it could be said: that is told before it."""
    dosage, steps = form.dosage, form.steps
    lasts_ms = dosage.span.max_ms or dosage.span.min_ms or LONG_MS
    if segment.kind not in _BEFORE or (lasts_ms >= LONG_MS and not dosage.ours.phases):
        return ()
    kinds = {Kind.HOLD, Kind.MOVE, *dosage.ours.phases}
    works = [n for n, step in enumerate(steps) if n >= segment.step and kinds & {*step.during}]
    told = form.words.steps[segment.step : works[0] + 1] if works else ()
    return tuple(with_side(step, segment.side) for step in told)


def _how_long(ms: int) -> str:
    seconds = round(ms / 1000)
    if seconds % 60:
        return trn("session", "{n} second.", "{n} seconds.", seconds, n=seconds)
    return trn("session", "{n} minute.", "{n} minutes.", seconds // 60, n=seconds // 60)


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
