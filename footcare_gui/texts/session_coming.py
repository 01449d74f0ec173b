"""What comes next in a session, on one line below what is done now."""

from __future__ import annotations

from footcare_gui.domain.exercises.dosage import SideTerm
from footcare_gui.domain.exercises.routine import Item, Library
from footcare_gui.domain.session.easing import Question, WayOn
from footcare_gui.domain.session.glance import Mode
from footcare_gui.domain.session.plan import Beat, Kind, Segment
from footcare_gui.domain.session.readout import Readout, shown_seconds
from footcare_gui.texts import sets
from footcare_gui.texts.exercises import exercise_name
from footcare_gui.texts.gate import tr
from footcare_gui.texts.lengths import duration
from footcare_gui.texts.session import NAMED_PHASES


def coming_up(readout: Readout, library: Library) -> str:
    """What follows: `Next: change legs`, `Then: hold, 30 s`; of a lead, what it leads back into."""
    following, here = readout.following, readout.segment
    if readout.question is not None:
        return _then_you_choose(readout.question)
    if readout.mode is Mode.LEAD:
        return _then(here, library, readout.length_ms - readout.elapsed_ms)
    if here.reverse_at_half and not readout.turned:
        return tr("session", "Next: the other way")
    if following is None:
        return tr("session", "Then you are done")
    if readout.ahead is not None:
        return _then(readout.ahead, library, readout.ahead.duration_ms)
    return _behind(here, following, readout.reps, library)


def _then_you_choose(question: Question) -> str:
    """What will be asked once it has been let go: no more than that."""
    if WayOn.SKIP not in question.answers:
        return tr("session", "Then you choose: go on or finish")
    if question.easier is None or not question.easier.eases:
        return tr("session", "Then you choose: go on, skip or finish")
    return tr("session", "Then you choose: easier, skip or finish")


def _behind(here: Segment, following: Segment, reps: int, library: Library) -> str:
    """What comes behind a part of which there are so many repetitions in the set."""
    if name := _new_name(here, following, library):
        return tr("session", "Next: {name}", name=name)
    if on := _goes_on(here, following, reps):
        return on
    sides = library.form(Item(following.exercise, following.variant)).dosage.sides
    return _next_part(following, sides, _doing(following, library))


def _doing(work: Segment, library: Library) -> str:
    return library.exercises[work.exercise].words.doing


def _goes_on(here: Segment, following: Segment, reps: int) -> str:
    """The next repetition, or the rest before it: nobody is to take that for the end."""
    rep, number = following.rep, following.set + 1
    is_rest = following.kind is Kind.REST
    if is_rest and not rep and number <= following.sets:
        return tr(
            "session", "Next: rest, then set {set} of {sets}", set=number, sets=following.sets
        )
    if not rep or following.up_to:
        return ""
    if is_rest and rep < reps:
        return tr("session", "Next: rest, then {rep} of {reps}", rep=rep + 1, reps=reps)
    now, then = ((one.kind, one.phase, one.beat, one.bout) for one in (here, following))
    return tr("session", "Next: {rep} of {reps}", rep=rep, reps=reps) if now == then else ""


def _then(work: Segment, library: Library, ms: int) -> str:
    """What one gets ready for, and for how long where that is known."""
    doing = _doing(work, library)
    is_timed = work.beat is None and not work.open_ended
    if not is_timed or work.phase in NAMED_PHASES:
        return _next_part(work, SideTerm.NONE, doing)
    time = duration(shown_seconds(ms) * 1000)
    if work.kind is Kind.HOLD:
        return tr("session", "Then: hold, {time}", time=time)
    if doing:
        return tr("session", "Then: {doing}, {time}", doing=doing, time=time)
    return tr("session", "Then: move, {time}", time=time)


def _new_name(here: Segment, following: Segment, library: Library) -> str:
    """Of another exercise, or of another part of this one; empty within a part."""
    if following.place != here.place:
        return exercise_name(library, following.exercise, following.variant)
    is_new = following.kind.is_work and following.part != here.part
    return sets.part_name(following.part) if is_new else ""


def _next_part(following: Segment, term: SideTerm, doing: str) -> str:
    """The part that follows within the same exercise; the words of `phase`, inside a line."""
    if following.kind.is_work and following.phase in NAMED_PHASES:
        return {
            "up": tr("session", "Next: toes up"),
            "down": tr("session", "Next: toes down"),
            "spread": tr("session", "Next: spread"),
            "side": tr("session", "Next: side to side"),
        }[following.phase]
    if following.beat is not None:
        return {
            Beat.UP: tr("session", "Next: up"),
            Beat.HOLD: tr("session", "Next: hold"),
            Beat.DOWN: tr("session", "Next: down"),
            Beat.OWN: tr("session", "Next: at your pace"),
        }[following.beat]
    if following.kind is Kind.SWITCH:
        if term is SideTerm.EACH_LEG:
            return tr("session", "Next: change legs")
        return tr("session", "Next: change feet")
    if following.kind is Kind.MOVE and doing:
        return tr("session", "Next: {name}", name=doing)
    return {
        Kind.GET_READY: tr("session", "Next: get ready"),
        Kind.CHANGE_POSITION: tr("session", "Next: new position"),
        Kind.MOVE_IN: tr("session", "Next: move slowly into position"),
        Kind.HOLD: tr("session", "Next: hold"),
        Kind.MOVE: tr("session", "Next: move"),
        Kind.RELEASE: tr("session", "Next: let go"),
        Kind.REST: tr("session", "Next: rest"),
    }[following.kind]
