"""Words after a session: what was done, however it ended."""

from __future__ import annotations

from footcare_gui.domain.exercises.dosage import Dosage, Span
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.session.outcome import Extent, SideWork
from footcare_gui.domain.session.summary import LastWord, Summary
from footcare_gui.texts import spent
from footcare_gui.texts.gate import tr, trn
from footcare_gui.texts.lengths import done_for, duration
from footcare_gui.texts.library import span_of
from footcare_gui.texts.sides import side


def summary_title(summary: Summary) -> str:
    """The first words after a session, however it ended."""
    return {
        LastWord.ALL_DONE: tr("session", "All done. Well done."),
        LastWord.FOR_TODAY: tr("session", "Well done for today."),
        LastWord.A_PART: tr("session", "Part of it is done."),
        LastWord.ANOTHER_TIME: tr("session", "Another time, then."),
    }[summary.last_word]


def summary_line(summary: Summary) -> str:
    """How long it took and how much of it was work; every bit counts the same."""
    if not spent(summary.held_ms):
        return tr("session", "Everything is here when you want it.")
    return tr(
        "session",
        "You worked your feet and legs for {worked}, in {took} altogether.",
        worked=done_for(summary.held_ms),
        took=done_for(summary.took_ms),
    )


def too_much(part: SideWork, name: str) -> str:
    """What was too much; it is kept with the session.

    Args:
        part: The work of a side.
        name: Of the exercise.
    """
    match part.side:
        case Side.LEFT:
            return tr("session", "Too much: {name}, left.", name=name)
        case Side.RIGHT:
            return tr("session", "Too much: {name}, right.", name=name)
    return tr("session", "Too much: {name}.", name=name)


def left_out(name: str, missing: int, every: int) -> str:
    """What an exercise that was begun lacks: so many repetitions of so many."""
    return tr("session", "Not done of {name}: {n} of {all}.", name=name, n=missing, all=every)


def held(part: SideWork, dosage: Dosage) -> str:
    """A side and what was done there, named as its exercise names it: `Left leg 30 s`."""
    return done_there(part, side(part.side, dosage.sides), dosage)


def done_there(part: SideWork, name: str, dosage: Dosage | None) -> str:
    """`Left leg 30 s`, `Right leg 12 s of 30 s` where it is less than was asked for in the end.

    What is counted and not timed is told by its repetitions: `Left leg 8 of 10 repetitions`.

    What was too much is told of what was planned: that it was easier in the end, nobody remembers.
    Where more than enough was planned, both are named, as the session has them: `17 s of 20–30 s`.

    Args:
        part: The work of a side.
        name: Of the side, not read where it is both.
        dosage: Of the exercise, `None` where nobody knows any more.
    """
    is_both = part.side is Side.BOTH
    if not spent(part.held_ms):
        return not_this_time() if is_both else tr("session", "{side} not this time", side=name)
    if dosage is not None and dosage.is_counted:
        done = _counted(part)
        return done if is_both else tr("session", "{side} {done}", side=name, done=done)
    asked_ms = part.planned_ms if part.too_much else part.asked_ms
    done = done_for(part.held_ms)
    is_range = dosage is not None and _is_range(part, dosage.span)
    asked = span_of(asked_ms, part.planned_ms) if is_range else duration(asked_ms)
    is_short = part.held_ms < asked_ms
    if is_both:
        return tr("session", "{done} of {planned}", done=done, planned=asked) if is_short else done
    if is_short:
        return tr("session", "{side} {done} of {planned}", side=name, done=done, planned=asked)
    return tr("session", "{side} {done}", side=name, done=done)


def _counted(part: SideWork) -> str:
    """So many repetitions, and of how many where some of what was asked for are missing."""
    if part.is_whole and not part.too_much:
        return trn("session", "{n} repetition", "{n} repetitions", part.reps)
    return trn(
        "session",
        "{done} of {n} repetition",
        "{done} of {n} repetitions",
        part.planned_reps,
        done=part.reps,
    )


def _is_range(part: SideWork, span: Span) -> bool:
    """Whether of what was planned nothing but the more of *20 to 30 s* need not be done."""
    if span.min_ms is None or span.max_ms is None or part.too_much:
        return False
    more_ms = part.planned_reps * (span.max_ms - span.min_ms)
    return part.waived_ms == more_ms > 0


def not_this_time() -> str:
    """Where nothing was done."""
    return tr("session", "not this time")


def extent_word(extent: Extent) -> str:
    """What a screen reader says of an exercise in the place of its ✓."""
    return {
        Extent.DONE: tr("session", "Done"),
        Extent.PARTLY: tr("session", "Partly done"),
        Extent.NOT_DONE: tr("session", "Not done"),
    }[extent]


def back_to_list() -> str:
    """The way out of the summary."""
    return tr("session", "Back to the list")


def once_more() -> str:
    """The same session again."""
    return tr("session", "Once more")
