"""Words of the panel that adjusts the next session: what is due otherwise, or a routine."""

from __future__ import annotations

from collections.abc import Sequence

from footcare_gui.domain.exercises.exercise import Posture
from footcare_gui.texts.exercises import number_of_exercises, posture
from footcare_gui.texts.gate import tr, trn
from footcare_gui.texts.library import DOT
from footcare_gui.texts.regional import listing


def title() -> str:
    """Over everything."""
    return tr("adjusting", "What would you like to do?")


def make_it() -> str:
    """Over the ways to do less of what is due, or gentler."""
    return tr("adjusting", "Make today’s session")


def leave_out() -> str:
    """Before the exercises of today's session, each of which may be left out of it."""
    return tr("adjusting", "Leave out for today")


def open_leave_out() -> str:
    """The button that shows them."""
    return tr("adjusting", "Leave out …")


def stands_below() -> str:
    """Why the same button folds nothing away while something is left out."""
    return tr("adjusting", "What is left out for today stays in sight.")


def changes_nothing() -> str:
    """Why a way to do less cannot be pressed now."""
    return tr("adjusting", "Now it would change nothing.")


def leave_it_out(name: str) -> str:
    """One of them for a screen reader, whole."""
    return tr("adjusting", "Leave out for today: {name}", name=name)


def switched_off(by: str, others: Sequence[str]) -> str:
    """Which wishes another one has switched off: `“2 min” is off: it does not go with “Seated”.`"""
    return trn(
        "adjusting",
        "“{others}” is off: it does not go with “{wish}”.",
        "{others} are off: they do not go with “{wish}”.",
        len(others),
        others=others[0] if len(others) == 1 else listing([_quoted(one) for one in others]),
        wish=by,
    )


def _quoted(name: str) -> str:
    return tr("adjusting", "“{name}”", name=name)


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
