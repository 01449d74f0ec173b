"""Words to mind before an exercise begins."""

from __future__ import annotations

from footcare_gui.domain.exercises.exercise import Exercise, Form, Posture
from footcare_gui.domain.session.plan import Kind
from footcare_gui.domain.session.readout import Readout
from footcare_gui.texts.equipment import one_of
from footcare_gui.texts.gate import tr
from footcare_gui.texts.regional import listing

_ARRIVING = (Kind.GET_READY, Kind.CHANGE_POSITION)


def notes(readout: Readout, exercise: Exercise, form: Form) -> tuple[str, ...]:
    """What to know before an exercise begins, most important first."""
    if readout.segment.kind not in _ARRIVING:
        return ()
    return all_notes(readout, exercise, form)


def all_notes(readout: Readout, exercise: Exercise, form: Form) -> tuple[str, ...]:
    """What there is to know before an exercise, told during all of it: room is kept for that."""
    lines = [sit_first()] if _rises(readout) else []
    if form.equipment:
        needs = listing(list(map(one_of, form.equipment)))
        lines.append(tr("session", "You need: {things}", things=needs))
    if ("wall",) in form.equipment:
        lines.append(tr("session", "Turn the screen to see it from the wall."))
    if form.needs_balance and form.dosage.sides.is_sided:
        lines.append(tr("session", "Hold on to something that cannot move."))
    tip = exercise.words.tip
    if tip and form is exercise.usual and tip not in lines:
        lines.append(tip)
    return tuple(lines)


def rising(readout: Readout) -> tuple[str, ...]:
    """What to mind on the way up from lying; nothing at any other time."""
    arrives = readout.segment.kind in _ARRIVING
    return (sit_first(),) if arrives and _rises(readout) else ()


def sit_first() -> str:
    """After lying down."""
    return tr("session", "Sit for a moment before you stand.")


def _rises(readout: Readout) -> bool:
    up = readout.segment.posture in (Posture.STANDING, Posture.SEATED)
    before = readout.came_from
    return up and before is not None and before.posture is Posture.LYING
