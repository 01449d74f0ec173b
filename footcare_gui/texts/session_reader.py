"""Words of a session for a screen reader alone; what both eye and ear get stands elsewhere."""

from __future__ import annotations

from footcare_gui.domain.exercises.routine import Item, Library
from footcare_gui.domain.session.plan import Kind
from footcare_gui.domain.session.readout import Mode, Readout
from footcare_gui.texts.gate import tr
from footcare_gui.texts.library import exercise_name
from footcare_gui.texts.session import headline, take_your_time, where_to
from footcare_gui.texts.session_controls import answer_by_digit, how_to_go_on, ways_on
from footcare_gui.texts.sides import side


def part_began(readout: Readout, library: Library) -> str:
    """What a screen reader says when a part begins: never a number of seconds."""
    segment = readout.segment
    form = library.form(Item(segment.exercise, segment.variant))
    word = headline(readout, form.dosage.sides, library.exercises[segment.exercise].words.doing)
    if readout.mode in (Mode.PAUSED, Mode.SLEPT):
        return tr("session", "{word}.", word=word)
    if readout.mode is Mode.ASKING and readout.question is not None:
        answers = enumerate(ways_on(readout.question), start=1)
        return " ".join((how_to_go_on(), *(answer_by_digit(n, text) for n, text in answers)))
    if readout.mode is Mode.WAITING:
        return f"{where_to(segment)} {take_your_time()}"
    if segment.kind is Kind.REST:
        return tr("session", "{word}.", word=word)
    which = side(segment.side, form.dosage.sides)
    if segment.kind in (Kind.GET_READY, Kind.CHANGE_POSITION):
        name = exercise_name(library, segment.exercise, segment.variant)
        return tr("session", "{word}. {exercise}. {side}.", word=word, exercise=name, side=which)
    return tr("session", "{word}. {side}.", word=word, side=which)


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
