"""Words for what stands in the form of an exercise although nobody has said it."""

from __future__ import annotations

from collections.abc import Sequence

from footcare_gui.domain.exercises.dosage import Dosage, WorkKind
from footcare_gui.domain.exercises.exercise import Form, Posture
from footcare_gui.domain.programmes.fields import How
from footcare_gui.texts.gate import tr
from footcare_gui.texts.lengths import duration
from footcare_gui.texts.library import how_often
from footcare_gui.texts.sets import tempo

APART = "; "
LEAST_TO_REST = 2


def ready(form: Form | None, assumed: Sequence[str], left: Sequence[str] = ()) -> str:
    """Beside the buttons: nothing is in the way, and what of it nobody has said.

    Args:
        form: It.
        assumed: Parts that nobody has said.
        left: What was said and not understood, so that somebody has to look at it.
    """
    parts = () if form is None else tuple(filter(None, (_part(name, form) for name in assumed)))
    said = [tr("editor", "Ready to be saved.")]
    if left:
        said = [tr("editor", "Look at what was not understood: {words}.", words=APART.join(left))]
    if parts:
        said.append(tr("editor", "Not said, so assumed: {parts}.", parts=APART.join(parts)))
    if form is not None and form.needs_balance and "balance" in assumed:
        said.append(tr("editor", "By its words somebody unsteady could fall, so that is marked."))
    return " ".join(said)


def note(part: str, how: How) -> str:
    """Beside a field that nobody has filled in."""
    if part == "how" and how is How.MOVE:
        return tr("editor", "Not said. Its name is a movement, so this is a time of moving.")
    return tr("editor", "Not said, so it is assumed.")


def _part(name: str, form: Form) -> str:
    """What it is called in the form, and what stands there; empty without anything of the kind."""
    dosage = form.dosage
    said = {
        "posture": lambda: tr("editor", "position: {value}", value=_posture(form.posture)),
        "how": lambda: tr("editor", "each repetition: {value}", value=_how(dosage)),
        "repetitions": lambda: tr("editor", "repetitions: {value}", value=dosage.repetitions),
        "set_rest": lambda: _no_set_rest(dosage),
        "rest": lambda: _no_rest(dosage),
        "switch": lambda: _switch(dosage),
        "sides": lambda: tr("editor", "sides: both at once"),
        "days": lambda: tr("editor", "days: {value}", value=how_often(dosage)[0]),
    }
    return said[name]() if name in said else ""


def _no_set_rest(dosage: Dosage) -> str:
    if dosage.sets.goes < LEAST_TO_REST or dosage.sets.rest_ms:
        return ""
    return tr("editor", "rest between sets: none")


def _no_rest(dosage: Dosage) -> str:
    reps = max(dosage.sets.repetitions, default=dosage.repetitions)
    takes_turns = dosage.sets.alternate and dosage.sets.goes == 1
    if reps < LEAST_TO_REST or dosage.is_counted or dosage.ours.rest_ms or takes_turns:
        return ""
    return tr("editor", "rest between repetitions: none")


def _switch(dosage: Dosage) -> str:
    if not dosage.sides.is_sided:
        return ""
    return tr("editor", "changing sides: {time}", time=duration(dosage.ours.switch_ms))


def _posture(posture: Posture) -> str:
    return {
        Posture.STANDING: tr("editor", "standing"),
        Posture.SEATED: tr("editor", "sitting on a chair"),
        Posture.FLOOR_SITTING: tr("editor", "sitting on the floor"),
        Posture.LYING: tr("editor", "lying down"),
    }[posture]


def _how(dosage: Dosage) -> str:
    if dosage.ours.own_pace:
        return tr("editor", "at your own pace, planned as {time}", time=duration(dosage.work_ms))
    if dosage.ours.tempo is not None:
        return tempo(dosage.ours.tempo)
    time = duration(dosage.work_ms)
    if dosage.work is WorkKind.MOVE:
        return tr("editor", "moving for {time}", time=time)
    return tr("editor", "holding still for {time}", time=time)
