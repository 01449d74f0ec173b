"""Words of the present moment in a session: what is done now, and what follows."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from footcare_gui.domain.exercises.exercise import Exercise, Form, Posture, SideTerm
from footcare_gui.domain.exercises.routine import Item, Library
from footcare_gui.domain.session.events import MarkKind
from footcare_gui.domain.session.plan import Kind, Segment
from footcare_gui.domain.session.readout import Mode, Readout
from footcare_gui.texts import clock
from footcare_gui.texts.library import duration, exercise_name
from footcare_gui.texts.sides import change_sides, now_the_side


def headline(readout: Readout, term: SideTerm) -> str:
    """The big word under the ring."""
    match readout.mode:
        case Mode.PAUSED | Mode.SLEPT:
            return QCoreApplication.translate("session", "Paused")
        case Mode.LEAD:
            return QCoreApplication.translate("session", "Get ready")
        case _:
            return phase(readout.segment, term)


def phase(segment: Segment, term: SideTerm) -> str:
    """One or two words, readable across a room, for what is done now."""
    named = {
        "up": QCoreApplication.translate("session", "Toes up"),
        "down": QCoreApplication.translate("session", "Toes down"),
        "spread": QCoreApplication.translate("session", "Spread"),
        "side": QCoreApplication.translate("session", "Side to side"),
    }
    if segment.kind.is_work and segment.phase in named:
        return named[segment.phase]
    if segment.kind is Kind.SWITCH:
        return change_sides(term)
    return {
        Kind.GET_READY: QCoreApplication.translate("session", "Get ready"),
        Kind.CHANGE_POSITION: QCoreApplication.translate("session", "New position"),
        Kind.MOVE_IN: QCoreApplication.translate("session", "Ease in"),
        Kind.HOLD: QCoreApplication.translate("session", "Hold"),
        Kind.MOVE: QCoreApplication.translate("session", "Move"),
        Kind.RELEASE: QCoreApplication.translate("session", "Let go"),
        Kind.REST: QCoreApplication.translate("session", "Rest"),
    }[segment.kind]


def hint(readout: Readout, exercise: Exercise, form: Form) -> str:
    """One calm sentence about the present moment."""
    match readout.mode:
        case Mode.SLEPT:
            return QCoreApplication.translate(
                "session", "The computer slept, so everything waited for you. Nothing is lost."
            )
        case Mode.PAUSED:
            return QCoreApplication.translate("session", "Take the time you need.")
        case Mode.LEAD:
            return QCoreApplication.translate("session", "Back into it in a moment.")
        case Mode.WAITING:
            return _step(form, readout.segment)
    return _marked(readout) or _of_kind(readout, exercise, form)


def _marked(readout: Readout) -> str:
    if readout.mark is not None and (words := mark(readout.mark)):
        return words
    return enough(readout.spare_ms) if readout.enough and readout.spare_ms else ""


def mark(kind: MarkKind) -> str:
    """What is said as a mark inside a part goes by; counted seconds have no words."""
    return {
        MarkKind.HALF_WAY: QCoreApplication.translate("session", "Half way."),
        MarkKind.REVERSE: QCoreApplication.translate(
            "session", "Half way: now the other way round."
        ),
        MarkKind.TARGET: QCoreApplication.translate(
            "session", "That is plenty. Stop whenever you like."
        ),
    }.get(kind, "")


def enough(spare_ms: int) -> str:
    """The least that counts is reached; so much more is allowed."""
    if spare_ms == 10_000:
        return QCoreApplication.translate("session", "That's enough. Ten more if you like.")
    return QCoreApplication.translate(
        "session", "That's enough. {n} more if you like.", "seconds"
    ).format(n=round(spare_ms / 1000))


def _of_kind(readout: Readout, exercise: Exercise, form: Form) -> str:
    segment = readout.segment
    if segment.kind is Kind.HOLD and segment.open_ended:
        return QCoreApplication.translate("session", "Stop whenever you like.")
    fixed = {
        Kind.HOLD: QCoreApplication.translate("session", "Keep breathing."),
        Kind.MOVE: exercise.tip,
        Kind.RELEASE: QCoreApplication.translate("session", "Slowly let go."),
        Kind.REST: QCoreApplication.translate("session", "Let it rest."),
        Kind.SWITCH: now_the_side(segment.side, form.dosage.sides),
        Kind.CHANGE_POSITION: next_position(segment.posture),
    }
    return fixed.get(segment.kind) or _step(form, segment)


def _step(form: Form, segment: Segment) -> str:
    return form.steps[segment.step - 1].text if segment.step <= len(form.steps) else ""


def next_position(posture: Posture) -> str:
    """Where the next exercise is done."""
    return {
        Posture.STANDING: QCoreApplication.translate("session", "Next is standing."),
        Posture.SEATED: QCoreApplication.translate("session", "Next is on a chair."),
        Posture.FLOOR_SITTING: QCoreApplication.translate("session", "Next is on the floor."),
        Posture.LYING: QCoreApplication.translate("session", "Next is lying down."),
    }[posture]


def take_your_time() -> str:
    """How to go on from where everything waits."""
    return QCoreApplication.translate("session", "Press Space, then take your time.")


def time_to_get_there(length_ms: int) -> str:
    """The same for the eye: how long one then has."""
    words = QCoreApplication.translate(
        "session", "Press Space when you are ready. Then you have {time} to get there."
    )
    return words.format(time=duration(length_ms))


def coming_up(readout: Readout, library: Library) -> str:
    """What follows: `Next: change legs`."""
    following = readout.following
    if following is None:
        return QCoreApplication.translate("session", "Then you are done")
    words = QCoreApplication.translate("session", "Next: {what}")
    if readout.segment.kind is Kind.CHANGE_POSITION and following.place == readout.segment.place:
        return ""  # the sentence begins with what is next
    if following.place != readout.segment.place:
        return words.format(what=exercise_name(library, following.exercise, following.variant))
    if following.kind is Kind.MOVE_IN:
        return QCoreApplication.translate("session", "Next: move slowly into position")
    term = library.form(Item(following.exercise, following.variant)).dosage.sides
    what = phase(following, term)
    return words.format(what=what[:1].lower() + what[1:])


def repetition(segment: Segment) -> str:
    """`3 of 10`; nothing where there is only one."""
    if segment.reps < 2 or segment.rep < 1:
        return ""
    return QCoreApplication.translate("session", "{rep} of {reps}").format(
        rep=segment.rep, reps=segment.reps
    )


def time_left(left_ms: int, total_ms: int) -> tuple[str, str]:
    """`1:52` and `left of 4:42`."""
    words = QCoreApplication.translate("session", "left of {total}")
    return clock(left_ms), words.format(total=clock(total_ms))
