"""What the desktop's player controls, and the title of the window, say of a session."""

from __future__ import annotations

from footcare_gui.domain.exercises.routine import Item, Library
from footcare_gui.domain.session.glance import Mode
from footcare_gui.domain.session.plan import SessionPlan
from footcare_gui.domain.session.readout import Readout
from footcare_gui.domain.today.todays import GENTLER, TODAY
from footcare_gui.texts import routines, today_card
from footcare_gui.texts.gate import tr
from footcare_gui.texts.library import DOT
from footcare_gui.texts.session import name_here, phase
from footcare_gui.texts.sides import side


def exercise(readout: Readout, library: Library) -> str:
    """Which exercise this is: the title."""
    return name_here(readout.segment, library)


def side_and_part(readout: Readout, library: Library) -> str:
    """`Left leg · Hold`: in the artist's place."""
    segment = readout.segment
    term = library.form(Item(segment.exercise, segment.variant)).dosage.sides
    if readout.mode is Mode.WAITING:
        part = tr("now playing", "Waits for you")
    elif readout.mode is Mode.FINISHED:
        part = tr("now playing", "Done")
    else:
        doing = library.exercises[segment.exercise].words.doing
        part = phase(segment, term, doing)
    return DOT.join((side(segment.side, term), part)) if term.is_sided else part


def window_title(readout: Readout, library: Library) -> str:
    """What the window is called while a session is open; Qt adds the app where it is not named."""
    name = exercise(readout, library)
    if readout.mode in (Mode.PAUSED, Mode.SLEPT):
        return tr("now playing", "Paused: {name} · Footcare", name=name)
    return tr("now playing", "{name} · Footcare", name=name)


def part_told(readout: Readout, library: Library) -> str:
    """`Left leg`: what a notification says of a part, below the exercise."""
    segment = readout.segment
    term = library.form(Item(segment.exercise, segment.variant)).dosage.sides
    return side(segment.side, term) if term.is_sided else ""


def session(plan: SessionPlan, library: Library) -> str:
    """What is done as a whole: in the album's place."""
    if plan.id in (TODAY, GENTLER):
        return today_card.today()
    if plan.type == "selection":
        return routines.your_own_choice()
    routine = library.routines.get(plan.id)
    return routine.name if routine is not None else tr("now playing", "Footcare")
