"""Words for programmes that are given to others, and taken from them."""

from __future__ import annotations

from collections.abc import Sequence

from footcare_gui.domain.exercises.programme import Programme
from footcare_gui.domain.programmes.shared import Same
from footcare_gui.texts.dates import plain_date
from footcare_gui.texts.gate import tr, trn
from footcare_gui.texts.library import DOT


def share() -> str:
    """In the menu of a routine."""
    return tr("sharing", "Share…")


def open_one() -> str:
    """Asks for a file, and shows what is in it."""
    return tr("sharing", "Open a programme…")


def files() -> str:
    """What a file dialog calls such files."""
    return tr("sharing", "Footcare programmes (*.footcare)")


def files_to_open() -> str:
    """What it calls all that can be opened: library files, too."""
    return tr("sharing", "Footcare programmes and library files (*.footcare *.yaml *.yml)")


def share_title() -> str:
    """Title of the window that asks what goes along."""
    return tr("sharing", "Share a routine")


def share_holds() -> str:
    """What is in such a file."""
    return tr(
        "sharing",
        "One file with the routine, its exercises and their pictures. Nothing that you have done "
        "goes along.",
    )


def name() -> str:
    """Over a field."""
    return tr("sharing", "What it is called")


def who_from() -> str:
    """Over a field."""
    return tr("sharing", "Who it is from, if you like")


def note() -> str:
    """Over a field."""
    return tr("sharing", "A note that stands on top, if you like")


def how_long() -> str:
    """Over a choice."""
    return tr("sharing", "For how long")


def weeks(number: int) -> str:
    """One of its answers."""
    return (
        trn("sharing", "{n} week", "{n} weeks", number) if number else tr("sharing", "Without end")
    )


def limits() -> str:
    """A switch."""
    return tr("sharing", "Doses can be made easier, and not raised above these")


def save() -> str:
    """Asks where to."""
    return tr("sharing", "Save as file…")


def about(programme: Programme) -> str:
    """`From Dr. Ada Example · 28 November 2026 · until 31 January 2027`."""
    parts = []
    if programme.by:
        parts.append(tr("sharing", "From {name}", name=programme.by))
    if programme.on is not None:
        parts.append(plain_date(programme.on))
    if programme.until is not None:
        parts.append(tr("sharing", "until {day}", day=plain_date(programme.until)))
    return DOT.join(parts)


def inside(exercises: int, routines: int, pictures: int) -> str:
    """`2 routines · 3 exercises of its own · 4 pictures`."""
    parts = [trn("sharing", "{n} routine", "{n} routines", routines)] if routines else []
    if exercises:
        own = trn("sharing", "{n} exercise of its own", "{n} exercises of its own", exercises)
        parts.append(own)
    if pictures:
        parts.append(trn("sharing", "{n} picture", "{n} pictures", pictures))
    return DOT.join(parts)


def is_limited() -> str:
    """Where a programme asks for no more than it says."""
    return tr(
        "sharing",
        "Doses can be made easier here, and not raised above what it says; its cautions stay. "
        "That is a courtesy to who made it, not a lock.",
    )


def is_known() -> str:
    """Where there is nothing to add."""
    return tr("sharing", "All of it is here already.")


def here_already(names: Sequence[str]) -> str:
    """Over the choice between mine and theirs."""
    return tr("sharing", "Here already, and different: {names}", names=", ".join(names))


def of_the_same(answer: Same) -> str:
    """One of its answers."""
    return {
        Same.KEEP_MINE: tr("sharing", "Keep mine"),
        Same.TAKE_THEIRS: tr("sharing", "Take theirs"),
        Same.KEEP_BOTH: tr("sharing", "Keep both"),
    }[answer]


def add() -> str:
    """Keeps what is in the file."""
    return tr("sharing", "Add")


def leave() -> str:
    """Keeps nothing of it."""
    return tr("sharing", "Leave")


def refused() -> str:
    """Over what is wrong with a file."""
    return tr("sharing", "This file was not opened, and nothing of it was kept.")


def added(name: str) -> str:
    """After it was."""
    return tr("sharing", "“{name}” is here now.", name=name)


def nothing_added() -> str:
    """Where all of it stayed out."""
    return tr("sharing", "Nothing of it was added; yours is as it was.")


def not_added(error: object) -> str:
    """After a fault."""
    return tr("sharing", "Nothing was added: {error}", error=error)


def remove(name: str) -> str:
    """In the menu of a routine that came with a programme."""
    return tr("sharing", "Remove the programme “{name}”…", name=name)


def remove_question(name: str) -> str:
    """Asks before that."""
    return tr("sharing", "Remove the programme “{name}”?", name=name)


def remove_means() -> str:
    """What follows."""
    return tr("sharing", "Its exercises and routines go with it. All that you have done stays.")


def not_removed(error: object) -> str:
    """After a fault."""
    return tr("sharing", "The programme was not removed: {error}", error=error)
