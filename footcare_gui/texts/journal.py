"""Words about what is kept: going on with a session that was left, and trouble with saving."""

from __future__ import annotations

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.routine import Item, Library
from footcare_gui.domain.memory.journal import Mended, Notice, NotSaved, Resumption, Trouble
from footcare_gui.domain.session.readout import readout, shown_seconds
from footcare_gui.texts.exercises import exercise_name
from footcare_gui.texts.gate import tr
from footcare_gui.texts.lengths import duration
from footcare_gui.texts.sides import within


def welcome_back() -> str:
    """The title of the offer to go on."""
    return tr("journal", "Good to see you again")


def where_it_stands(resumption: Resumption, library: Library) -> str:
    """`Heel tendon stretch, right leg, 2 min 8 s left in all`: what stood on the screen."""
    segment = resumption.segment
    try:
        name = exercise_name(library, segment.exercise, segment.variant)
        term = library.form(Item(segment.exercise, segment.variant)).dosage.sides
    except KeyError:
        return segment.exercise
    side = "" if segment.side is Side.BOTH else within(segment.side, term)
    left_s = shown_seconds(readout(resumption.plan, resumption.state).left_ms)
    if not left_s:
        return tr("journal", "{name}, {side}", name=name, side=side) if side else name
    time = duration(1000 * left_s)
    if side:
        return tr("journal", "{name}, {side}, {time} left in all", name=name, side=side, time=time)
    return tr("journal", "{name}, {time} left in all", name=name, time=time)


def go_on_question(resumption: Resumption) -> str:
    """What can be done now, and what has been kept."""
    if resumption.is_exact:
        return tr("journal", "You were in the middle of this. What you did before is saved.")
    return tr(
        "journal",
        "Footcare ended in the middle of this. Everything before it is saved; this part would "
        "start again.",
    )


def go_on() -> str:
    """The button that takes the session up again."""
    return tr("journal", "Go on")


def finish_here() -> str:
    """The button that leaves it at what was done."""
    return tr("journal", "Finish here")


def later() -> str:
    """Keeps a session that was left for the next start."""
    return tr("journal", "Later")


def later_means() -> str:
    """Where a session is found that was left for later."""
    return tr("journal", "Later: it waits on the first page until you begin another session.")


def waits_for_you(where: str) -> str:
    """Of a session that was left for later.

    Args:
        where: Where it stands.
    """
    return tr("journal", "Waits for you: {where}", where=where)


def go_on_with(where: str) -> str:
    """The same button for a screen reader, which may reach it alone."""
    return tr("journal", "Go on with {where}", where=where)


def left_it_there() -> str:
    """After finishing there."""
    return tr("journal", "Finished there. What you did is saved.")


def notice(about: Notice) -> str:
    """One line about saving."""
    match about:
        case NotSaved():
            return tr("journal", "Nothing is being saved: {reason}", reason=_reason(about))
        case Mended(kept_as, sessions):
            return _mended(kept_as, sessions)
    return tr("journal", "Saving works again; nothing was lost.")


def not_kept_yet(about: NotSaved) -> str:
    """After a session that could not be saved."""
    if about.trouble is Trouble.NEWER:
        return tr(
            "journal", "This session is not in your history yet: {reason}", reason=_reason(about)
        )
    return tr(
        "journal",
        "Not saved yet; tried again while Footcare is open: {reason}",
        reason=_reason(about),
    )


def settings_set_aside(path: str) -> str:
    """After a file of preferences of which nothing could be read."""
    return tr(
        "journal",
        "Your preferences could not be read and begin anew. Their file is kept as {path}",
        path=path,
    )


def _mended(kept_as: str, sessions: int) -> str:
    if not sessions:
        return tr(
            "journal",
            "The file of your sessions was damaged and nothing could be read from it. It is kept "
            "as {path}",
            path=kept_as,
        )
    return tr(
        "journal",
        "The file of your sessions was damaged. Sessions read from it: {count}. It is kept as "
        "{path}",
        count=sessions,
        path=kept_as,
    )


def _reason(about: NotSaved) -> str:
    """Why, where, and what would mend it."""
    match about.trouble:
        case Trouble.FULL:
            return tr(
                "after a colon",
                "the disk is full. Please make room for {place}",
                place=about.place,
            )
        case Trouble.READ_ONLY:
            return tr(
                "after a colon",
                "{place} cannot be written to. Please look at its permissions or disk.",
                place=about.place,
            )
        case Trouble.NEWER:
            return tr(
                "after a colon",
                "your sessions were kept by a newer Footcare. Please update this one.",
            )
    return about.detail
