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


def ready(form: Form | None, assumed: Sequence[str]) -> str:
    """Beside the buttons: nothing is in the way, and what of it nobody has said."""
    parts = () if form is None else tuple(_part(name, form) for name in assumed)
    if not parts:
        return tr("editor", "Ready to be saved.")
    return tr(
        "editor", "Ready to be saved. Not said, so assumed: {parts}.", parts=APART.join(parts)
    )


def note(part: str, how: How) -> str:
    """Beside a field that nobody has filled in."""
    if part == "how" and how is How.MOVE:
        return tr("editor", "Not said. Its name is a movement, so this is a time of moving.")
    return tr("editor", "Not said, so it is assumed.")


def _part(name: str, form: Form) -> str:
    dosage = form.dosage
    return {
        "posture": lambda: _posture(form.posture),
        "how": lambda: _how(dosage),
        "repetitions": lambda: tr("editor", "one repetition"),
        "sides": lambda: tr("editor", "both sides at once"),
        "days": lambda: how_often(dosage)[0],
    }[name]()


def _posture(posture: Posture) -> str:
    return {
        Posture.STANDING: tr("editor", "standing"),
        Posture.SEATED: tr("editor", "sitting on a chair"),
        Posture.FLOOR_SITTING: tr("editor", "sitting on the floor"),
        Posture.LYING: tr("editor", "lying down"),
    }[posture]


def _how(dosage: Dosage) -> str:
    if dosage.ours.tempo is not None:
        return tempo(dosage.ours.tempo)
    time = duration(dosage.work_ms)
    if dosage.work is WorkKind.MOVE:
        return tr("editor", "moving for {time}", time=time)
    return tr("editor", "holding still for {time}", time=time)
