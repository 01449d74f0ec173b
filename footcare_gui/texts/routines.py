"""Words for routines and for a selection of one's own."""

from __future__ import annotations

from footcare_gui.texts.gate import tr


def your_own_choice() -> str:
    """Heading of what was ticked, and the name of its session."""
    return tr("routines", "Your own choice")


def save_as() -> str:
    """Asks for a name."""
    return tr("routines", "Save as routine…")


def save_title() -> str:
    """Title of that question."""
    return tr("routines", "Save as routine")


def what_name() -> str:
    """The question."""
    return tr("routines", "What shall it be called?")


def tick() -> str:
    """While nothing is ticked."""
    return tr("routines", "Tick what you would like to do, in the order you like.")


def needs_steady_feet() -> str:
    """Why nothing can be begun."""
    return tr("routines", "All of it needs steady feet.")


def start_exercises(exercises: str, time: str) -> str:
    """Begins what was ticked."""
    return tr("routines", "Start {exercises} · {time}", exercises=exercises, time=time)


def adjust() -> str:
    """The button on today's card that opens what else could be done."""
    return tr("routines", "Adjust")


def adjust_session() -> str:
    """The same, whole."""
    return tr("routines", "Adjust: shorter, seated, gentler, or another session")


def nothing_left() -> str:
    """Where no exercise of a routine can be done."""
    return tr("routines", "Nothing left to do")


def start_whole(routine: str, time: str) -> str:
    """Begins a routine, whole."""
    return tr("routines", "Start {routine}, {time}", routine=routine, time=time)


def start_due_whole(time: str) -> str:
    """Begins what is due, whole."""
    return tr("routines", "Start what is due, {time}", time=time)


def not_saved(error: object) -> str:
    """After a fault."""
    return tr("routines", "The routine was not saved: {error}", error=error)


def not_removed(error: object) -> str:
    """After a fault."""
    return tr("routines", "The routine was not removed: {error}", error=error)
