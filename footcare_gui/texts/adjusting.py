"""Words of the panel that adjusts the next session: what is due otherwise, or a routine."""

from __future__ import annotations

from collections.abc import Sequence

from footcare_gui.domain.exercises.exercise import Posture
from footcare_gui.texts.exercises import number_of_exercises, posture
from footcare_gui.texts.gate import tr
from footcare_gui.texts.library import DOT


def title() -> str:
    """Over everything."""
    return tr("adjusting", "What would you like to do?")


def make_it() -> str:
    """Over the ways to do less of what is due, or gentler."""
    return tr("adjusting", "Make today’s session")


def sessions() -> str:
    """What a screen reader calls the cards."""
    return tr("adjusting", "Session")


def or_another() -> str:
    """Over the routines."""
    return tr("adjusting", "Or another one")


def about(number: int, postures: Sequence[Posture], whose: str = "") -> str:
    """`From Ada Lind · 4 exercises · Lying down · Standing`."""
    places = dict.fromkeys(map(posture, postures))
    return DOT.join(filter(None, (whose, number_of_exercises(number), *places)))


def spoken(name: str, time: str, about: str, contents: str) -> str:
    """A card for a screen reader: `Morning, 4:42. 4 exercises · Standing. Toe walking …`."""
    if not time:
        return tr("adjusting", "{name}. {about}", name=name, about=about)
    return tr(
        "adjusting",
        "{name}, {time}. {about}. {contents}",
        name=name,
        time=time,
        about=about,
        contents=contents,
    )
