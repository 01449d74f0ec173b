"""Words of a session for a screen reader alone; what both eye and ear get stands elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from footcare_gui.domain.exercises.routine import Item, Library
from footcare_gui.domain.session.events import MarkKind
from footcare_gui.domain.session.plan import Kind
from footcare_gui.domain.session.readout import Mode, Readout
from footcare_gui.texts.library import exercise_name
from footcare_gui.texts.session import enough, headline, mark, next_position, take_your_time
from footcare_gui.texts.sides import side


def announcement(readout: Readout, library: Library) -> str:
    """What a screen reader says when a part begins: never a number of seconds."""
    segment = readout.segment
    form = library.form(Item(segment.exercise, segment.variant))
    words = [headline(readout, form.dosage.sides)]
    if readout.mode in (Mode.PAUSED, Mode.SLEPT):
        return f"{words[0]}."
    if segment.kind in (Kind.GET_READY, Kind.CHANGE_POSITION):
        words.append(exercise_name(library, segment.exercise, segment.variant))
    if readout.mode is Mode.WAITING:
        words = [next_position(segment.posture).rstrip("."), take_your_time().rstrip(".")]
    elif segment.kind is not Kind.REST:
        words.append(side(segment.side, form.dosage.sides))
    return ". ".join(words) + "."


def mark_passed(kind: MarkKind, spare_ms: int) -> str:
    """What a screen reader says inside a part; counted seconds are never said."""
    if kind is MarkKind.ENOUGH:
        return enough(spare_ms) if spare_ms else ""
    return mark(kind)


def ring_name() -> str:
    """What a screen reader calls the ring."""
    return QCoreApplication.translate("session", "Time in this part")


def timeline_name() -> str:
    """What a screen reader calls the timeline."""
    return QCoreApplication.translate("session", "Exercises of this session")


def timeline_item(name: str, *, done: bool, current: bool) -> str:
    """One exercise on the timeline, in words."""
    if current:
        return QCoreApplication.translate("session", "{name}, now").format(name=name)
    if done:
        return QCoreApplication.translate("session", "{name}, done").format(name=name)
    return name
