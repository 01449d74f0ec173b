"""Whose a routine or an exercise is, where it is not simply what the app brings along."""

from __future__ import annotations

from typing import TYPE_CHECKING

from footcare_gui.domain.exercises.within import bringer_of, programme_with
from footcare_gui.texts.gate import tr

if TYPE_CHECKING:
    from footcare_gui.domain.exercises.programme import Programme
    from footcare_gui.domain.exercises.routine import Library, Routine


def of_routine(library: Library, routine: Routine) -> str:
    """`From Ada Lind`; `Yours` of one that is called as another; else nothing."""
    programme = programme_with(library, routine.id)
    if programme is not None:
        return of_programme(programme)
    if not routine.own or routine.original is not None:
        return ""
    name, others = routine.name.casefold(), library.routines.values()
    is_alike = any(one.id != routine.id and one.name.casefold() == name for one in others)
    return tr("sharing", "Yours") if is_alike else ""


def of_exercise(library: Library, exercise: str) -> str:
    """`From Ada Lind` of one that came with a programme, else nothing."""
    programme = bringer_of(library, exercise)
    return "" if programme is None else of_programme(programme)


def of_programme(programme: Programme) -> str:
    """`From Ada Lind`; where nobody says who made it, what it is called."""
    if programme.by:
        return tr("sharing", "From {name}", name=programme.by)
    return tr("sharing", "From “{programme}”", programme=programme.name)
