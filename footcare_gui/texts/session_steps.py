"""What to do now, step by step, in full and in fewer words: the first that has room is shown."""

from __future__ import annotations

import re
from collections.abc import Sequence

from footcare_gui.domain.exercises.exercise import Exercise, Form
from footcare_gui.domain.session.glance import Mode
from footcare_gui.domain.session.plan import Kind
from footcare_gui.domain.session.readout import Readout
from footcare_gui.texts.session import hint, step_now
from footcare_gui.texts.session_controls import then_easier
from footcare_gui.texts.session_marks import marked
from footcare_gui.texts.sides import with_side
from footcare_gui.texts.voice_counted import times

READ_MS = 3_000
"""What is shown more briefly is read too late."""


def instructions(readout: Readout, exercise: Exercise, form: Form) -> tuple[str, ...]:
    """What to do now in full, then in fewer words: the first that has room is shown."""
    short, segment = hint(readout, exercise, form), readout.segment
    is_calm = readout.mode in (Mode.IDLE, Mode.RUNNING) and readout.question is None
    step = step_now(form, segment)
    first = first_sentence(step)
    if not is_calm or readout.is_optional:
        return (short,)
    if marked(readout):
        least = (step, first) if readout.turned else (short,)
        both = _together(short, step), _together(short, first)
        return tuple(dict.fromkeys(filter(None, (*both, *least, short))))
    soon, told = _soon(readout, form), _until_the_way_in(readout, form)
    fitting = {
        Kind.HOLD: (step, first, "" if first else short),
        Kind.MOVE: (_together(step, exercise.words.tip), step, first),
        Kind.SWITCH: _changing(readout, short, [*told, soon]),
        Kind.CHANGE_POSITION: (
            _together(short, *told, soon),
            *_in_turn(readout, told, soon),
            first,
        ),
        Kind.GET_READY: (*_in_turn(readout, told, soon), first),
        Kind.RELEASE: (short,),
        Kind.REST: (short,),
    }.get(segment.kind, (step, first))
    if readout.eased is not None:
        gentler = then_easier(readout.eased)
        fitting = (_together(fitting[0], gentler), _together(short, gentler), *fitting)
    return tuple(dict.fromkeys(filter(None, fitting))) or (short,)


def _soon(readout: Readout, form: Form) -> str:
    """What leads into the work, where that is over before it could be read and done."""
    following = readout.following
    if following is None or following.kind is not Kind.MOVE_IN:
        return ""
    return step_now(form, following) if following.duration_ms < READ_MS else ""


def _until_the_way_in(readout: Readout, form: Form) -> list[str]:
    """All that is done before the work or the way into it, step by step."""
    segment, following, first = readout.segment, readout.following, first_step(readout, form)
    until = first + 1 if following is None else max(following.step, first + 1)
    return [with_side(step, segment.side) for step in form.words.steps[first - 1 : until - 1]]


def first_step(readout: Readout, form: Form) -> int:
    """The step that one begins with; between the sides not that which lets the other one go."""
    segment = readout.segment
    is_out = segment.step <= len(form.steps) and "release" in form.steps[segment.step - 1].during
    return 1 if segment.kind is Kind.SWITCH and is_out else segment.step


def _changing(readout: Readout, short: str, steps: Sequence[str]) -> tuple[str, ...]:
    """Which side it is now and all that is done anew there; else the first, then the others."""
    steps = [step for step in steps if step]
    is_late = len(steps) > 1 and _is_late(readout)
    now = steps[1:] if is_late else steps[:1]
    side = () if is_late else (short,)
    return (
        _together(short, *steps),
        _together(*side, *now),
        _together(*now),
        _together(*side, *map(first_sentence, now[:1])),
        short,
    )


def _in_turn(readout: Readout, steps: Sequence[str], soon: str) -> tuple[str, ...]:
    """All of them; where that has no room the first, from half of the time on the others."""
    parts = steps[:1]
    if len(steps) > 1 and _is_late(readout):
        parts = steps[1:]
    least = first_sentence(parts[0]) if parts else ""
    return _together(*steps, soon), _together(*parts, soon), _together(*parts), least


def _is_late(readout: Readout) -> bool:
    """Whether half of a part is over: what was to be done first is done."""
    return 2 * readout.elapsed_ms >= readout.length_ms


def not_now(readout: Readout, form: Form) -> tuple[str, ...]:
    """What a voice may come to and what are no words for the screen now.

    In the work and around it the steps that are over, and how often it is done; on the way there
    what is first, once its time is over, and what is done in the work itself: that is read as it
    begins.
    """
    segment, steps = readout.segment, form.words.steps
    if segment.kind.is_transition:
        over = _until_the_way_in(readout, form)[: _is_late(readout)]
        ahead = work_step(form) if readout.ahead is None else readout.ahead.step
        later = steps[ahead - 1 :] if ahead else ()
    else:
        over, later = [*steps[: segment.step - 1], times(form.dosage.sides, 1)], ()
    return tuple(with_side(step, segment.side) for step in (*over, *later))


def work_step(form: Form) -> int:
    """Number of the first step that speaks of the work, 0 where none does."""
    kinds = {Kind.HOLD.value, Kind.MOVE.value, *form.dosage.ours.phases}
    return next((n for n, step in enumerate(form.steps, 1) if kinds & {*step.during}), 0)


def _together(*sentences: str) -> str:
    return " ".join(dict.fromkeys(filter(None, sentences)))


def first_sentence(text: str) -> str:
    """The beginning of a step, as far as its first full stop."""
    return re.split(r"(?<=[.!?…])\s+", text, maxsplit=1)[0]
