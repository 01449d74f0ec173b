"""Words of the present moment in a session: what is done now, and what follows."""

from __future__ import annotations

from footcare_gui.domain.exercises.dosage import SideTerm
from footcare_gui.domain.exercises.exercise import Exercise, Form, Posture
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.session.glance import Mode
from footcare_gui.domain.session.plan import Kind, Segment
from footcare_gui.domain.session.readout import Readout
from footcare_gui.texts import clock, sets
from footcare_gui.texts.exercises import exercise_name
from footcare_gui.texts.gate import tr, trn
from footcare_gui.texts.lengths import duration
from footcare_gui.texts.session_controls import good_call
from footcare_gui.texts.session_marks import choice, marked
from footcare_gui.texts.sides import change_sides, now_the_side, with_side

CLOCK_FROM_S = 60
NAMED_PHASES = frozenset({"up", "down", "spread", "side"})


def headline(readout: Readout, term: SideTerm, doing: str = "") -> str:
    """The big word; `doing` is what the exercise calls its movement."""
    of_mode = {
        Mode.PAUSED: tr("session", "Paused"),
        Mode.SLEPT: tr("session", "Paused"),
        Mode.LEAD: tr("session", "Get ready"),
        Mode.WAITING: tr("session", "Waits for you"),
        Mode.ASKING: tr("session", "Rest"),
    }
    if readout.mode in of_mode:
        return of_mode[readout.mode]
    if readout.is_optional:
        return choice()
    if readout.turned:
        return tr("session", "Other way")
    return phase(readout.segment, term, doing)


def phase(segment: Segment, term: SideTerm, doing: str = "") -> str:
    """One or two words, readable across a room, for what is done now."""
    if segment.beat is not None:
        return sets.beat(segment.beat)
    if segment.kind.is_work and segment.phase in NAMED_PHASES:
        return {
            "up": tr("session", "Toes up"),
            "down": tr("session", "Toes down"),
            "spread": tr("session", "Spread"),
            "side": tr("session", "Side to side"),
        }[segment.phase]
    if segment.kind is Kind.SWITCH:
        return change_sides(term)
    return {
        Kind.GET_READY: tr("session", "Get ready"),
        Kind.CHANGE_POSITION: tr("session", "New position"),
        Kind.MOVE_IN: tr("session", "Ease in"),
        Kind.HOLD: tr("session", "Hold"),
        Kind.MOVE: doing or tr("session", "Move"),
        Kind.RELEASE: tr("session", "Let go"),
        Kind.REST: tr("session", "Rest"),
    }[segment.kind]


def hint(readout: Readout, exercise: Exercise, form: Form) -> str:
    """One calm sentence about the present moment."""
    match readout.mode:
        case Mode.SLEPT:
            return slept(readout)
        case Mode.PAUSED:
            return _paused(readout)
        case Mode.LEAD:
            return tr("session", "Back into it in a moment.")
        case Mode.WAITING:
            return step_now(form, readout.segment)
    if readout.question is not None:
        return good_call()
    return marked(readout) or _of_kind(readout, exercise, form)


def time_here(readout: Readout) -> str:
    """How much of a part that stands still is left, of one that counts up how much was done.

    Empty where that is nothing to reckon with: in a beat, in a wait, in a question.
    """
    segment = readout.segment
    has_begun = readout.elapsed_ms > 0 or not segment.waits
    if segment.beat is not None or readout.question is not None or not has_begun:
        return ""
    return duration(readout.seconds * 1000) if readout.seconds else ""


def _paused(readout: Readout) -> str:
    """How much of what is left: one must know whether to hold or to rest when it goes on."""
    time = time_here(readout)
    if not time:
        return tr("session", "Take the time you need.")
    if readout.counts_up:
        return tr("session", "Take your time: {time} done here.", time=time)
    return {
        Kind.HOLD: tr("session", "Take your time: {time} of holding to go.", time=time),
        Kind.MOVE: tr("session", "Take your time: {time} of moving to go.", time=time),
        Kind.REST: tr("session", "Take your time: {time} of rest to go.", time=time),
        Kind.RELEASE: tr("session", "Take your time: {time} to let go.", time=time),
    }.get(readout.segment.kind, tr("session", "Take your time: {time} to get ready.", time=time))


def slept(readout: Readout) -> str:
    """Why everything stands still though nobody paused it, and how much of what is left."""
    time = "" if readout.counts_up else time_here(readout)
    if not time:
        return tr("session", "The computer slept, so everything waited for you. Nothing is lost.")
    return tr(
        "session", "The computer slept, so everything waited for you: {time} left here.", time=time
    )


def _of_kind(readout: Readout, exercise: Exercise, form: Form) -> str:
    segment = readout.segment
    if said := sets.rest_between(segment) or sets.beat_hint(segment):
        return said
    if segment.kind is Kind.HOLD and segment.open_ended:
        return tr("session", "As long as is comfortable.")
    fixed = {
        Kind.HOLD: tr("session", "Keep breathing."),
        Kind.MOVE: exercise.words.tip,
        Kind.RELEASE: tr("session", "Slowly let go."),
        Kind.REST: tr("session", "Let it rest."),
        Kind.SWITCH: now_the_side(segment.side, form.dosage.sides),
        Kind.CHANGE_POSITION: next_position(segment.posture),
    }
    return fixed.get(segment.kind) or step_now(form, segment)


def step_now(form: Form, segment: Segment) -> str:
    """The step of a segment, with its side, and before it the part, where its words do not say it.

    While work goes on the name of the exercise gives way; only here it stands which part it is.
    """
    steps = form.words.steps
    step = with_side(steps[segment.step - 1], segment.side) if segment.step <= len(steps) else ""
    part = sets.part_name(segment.part)
    if not segment.part or part.casefold() in step.casefold():
        return step
    return tr("session", "{part}. {step}", part=part, step=step) if step else part


def next_position(posture: Posture) -> str:
    """Where the next exercise is done."""
    return {
        Posture.STANDING: tr("session", "Next is standing."),
        Posture.SEATED: tr("session", "Next is on a chair."),
        Posture.FLOOR_SITTING: tr("session", "Next is on the floor."),
        Posture.LYING: tr("session", "Next is lying down."),
    }[posture]


def where_to(segment: Segment) -> str:
    """Where everything waits for the person to get to."""
    if segment.place > 0:
        return next_position(segment.posture)
    return {
        Posture.STANDING: tr("session", "The first one is standing."),
        Posture.SEATED: tr("session", "The first one is on a chair."),
        Posture.FLOOR_SITTING: tr("session", "The first one is on the floor."),
        Posture.LYING: tr("session", "The first one is lying down."),
    }[segment.posture]


def take_your_time() -> str:
    """How to go on from where everything waits."""
    return tr("session", "Press Space, then take your time.")


def time_to_get_there(length_ms: int, ready: str) -> str:
    """How to go on and how long one then has; the voice's words are in it: they stand there once.

    Args:
        length_ms: The time for getting there.
        ready: What the button says that goes on.
    """
    return trn(
        "session",
        "When you are ready, press Space or the button “{ready}”. "
        "Then you have {n} second to get into position.",
        "When you are ready, press Space or the button “{ready}”. "
        "Then you have {n} seconds to get into position.",
        round(length_ms / 1000),
        ready=ready,
    )


def name_here(segment: Segment, library: Library) -> str:
    """The exercise of a segment, and which part of it where it has several."""
    name = exercise_name(library, segment.exercise, segment.variant)
    if not segment.part:
        return name
    return tr("session", "{exercise}: {part}", exercise=name, part=sets.part_name(segment.part))


def name_after(readout: Readout, library: Library) -> str:
    """The exercise that follows the one it is asked of how to go on; empty where none does.

    Where nothing of that one is left, the session is at the way to the next already.
    """
    question, here = readout.question, readout.segment
    is_over = question is not None and not question.can_skip and here.kind.is_transition
    place = here.place if is_over else here.place + 1
    if place >= len(readout.timeline):
        return ""
    coming = readout.timeline[place]
    return exercise_name(library, coming.exercise, coming.variant)


def number(seconds: int) -> str:
    """The large number: `59`, `1:00`."""
    return str(seconds) if seconds < CLOCK_FROM_S else f"{seconds // 60}:{seconds % 60:02}"


def time_left(left_ms: int, total_ms: int) -> tuple[str, str, str]:
    """`1:52` and `left of 4:42`, or where there is no room for that, `left`."""
    of_total = tr("session", "left of {total}", total=clock(total_ms))
    return clock(left_ms), of_total, tr("session", "left")
