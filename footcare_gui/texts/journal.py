"""Words about what is kept: going on with a session that was left, and trouble with saving."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.routine import Item, Library
from footcare_gui.domain.memory.journal import Mended, Notice, NotSaved, Resumption, Trouble
from footcare_gui.domain.session.readout import shown_seconds
from footcare_gui.texts.library import duration, exercise_name
from footcare_gui.texts.sides import side


def welcome_back() -> str:
    """The title of the offer to go on."""
    return QCoreApplication.translate("journal", "Good to see you again")


def where_it_stands(resumption: Resumption, library: Library) -> str:
    """`Heel tendon stretch, right leg, 18 s left`, as far as it is known.

    The seconds are those that stood on the screen: never 0.
    """
    segment = resumption.segment
    try:
        name = exercise_name(library, segment.exercise, segment.variant)
        term = library.form(Item(segment.exercise, segment.variant)).dosage.sides
    except KeyError:
        return segment.exercise
    parts = [name]
    if segment.side is not Side.BOTH:
        words = side(segment.side, term)
        parts.append(words[:1].lower() + words[1:])
    if resumption.work_left_ms is not None:
        left_ms = 1000 * shown_seconds(resumption.work_left_ms)
        left = QCoreApplication.translate("journal", "{time} left")
        parts.append(left.format(time=duration(left_ms)))
    return QCoreApplication.translate("journal", ", ", "between exercise, side and time").join(
        parts
    )


def go_on_question(resumption: Resumption) -> str:
    """What can be done now, and what has been kept."""
    if resumption.is_exact:
        return QCoreApplication.translate(
            "journal", "You were in the middle of this. What you did before is saved."
        )
    return QCoreApplication.translate(
        "journal",
        "Footcare ended in the middle of this. Everything before it is saved; this part would "
        "start again.",
    )


def go_on() -> str:
    """The button that takes the session up again."""
    return QCoreApplication.translate("journal", "Go on")


def finish_here() -> str:
    """The button that leaves it at what was done."""
    return QCoreApplication.translate("journal", "Finish here")


def left_it_there() -> str:
    """After finishing there."""
    return QCoreApplication.translate("journal", "Finished there. What you did is saved.")


def notice(about: Notice) -> str:
    """One line about saving."""
    match about:
        case NotSaved():
            return QCoreApplication.translate("journal", "Nothing is being saved: {reason}").format(
                reason=_reason(about)
            )
        case Mended(kept_as, sessions):
            return _mended(kept_as, sessions)
    return QCoreApplication.translate("journal", "Saving works again; nothing was lost.")


def not_kept_yet(about: NotSaved) -> str:
    """After a session that could not be saved."""
    if about.trouble is Trouble.NEWER:
        return QCoreApplication.translate(
            "journal", "This session is not in your history yet: {reason}"
        ).format(reason=_reason(about))
    return QCoreApplication.translate(
        "journal", "Not saved yet; tried again while Footcare is open: {reason}"
    ).format(reason=_reason(about))


def settings_set_aside(path: str) -> str:
    """After a file of preferences of which nothing could be read."""
    return QCoreApplication.translate(
        "journal", "Your preferences could not be read and begin anew. Their file is kept as {path}"
    ).format(path=path)


def _mended(kept_as: str, sessions: int) -> str:
    if not sessions:
        return QCoreApplication.translate(
            "journal",
            "The file of your sessions was damaged and nothing could be read from it. It is kept "
            "as {path}",
        ).format(path=kept_as)
    return QCoreApplication.translate(
        "journal",
        "The file of your sessions was damaged. Sessions read from it: {count}. It is kept as "
        "{path}",
    ).format(count=sessions, path=kept_as)


def _reason(about: NotSaved) -> str:
    """Why, where, and what would mend it."""
    match about.trouble:
        case Trouble.FULL:
            words = QCoreApplication.translate(
                "journal", "the disk is full. Please make room for {place}"
            )
        case Trouble.READ_ONLY:
            words = QCoreApplication.translate(
                "journal", "{place} cannot be written to. Please look at its permissions or disk."
            )
        case Trouble.NEWER:
            words = QCoreApplication.translate(
                "journal", "your sessions were kept by a newer Footcare. Please update this one."
            )
        case Trouble.OTHER:
            words = "{detail}"
    return words.format(place=about.place, detail=about.detail)
