"""Words of buttons that many windows share."""

from __future__ import annotations

from footcare_gui.texts.gate import tr


def close() -> str:
    """Closes a window that only shows."""
    return tr("button", "Close")


def cancel() -> str:
    """Leaves everything as it was."""
    return tr("button", "Cancel")


def save() -> str:
    """Keeps what was entered."""
    return tr("button", "Save")


def done() -> str:
    """Closes a window whose changes are kept already."""
    return tr("button", "Done")


def start() -> str:
    """Begins, where no time can be said."""
    return tr("button", "Start")


def start_in(time: str) -> str:
    """Begins what takes so long."""
    return tr("button", "Start · {time}", time=time)


def remove() -> str:
    """Takes something out."""
    return tr("button", "Remove")


def keep_it() -> str:
    """Leaves it in."""
    return tr("button", "Keep it")


def undo() -> str:
    """Puts back what was just taken out."""
    return tr("button", "Undo")


def less(what: str) -> str:
    """One step down, for a screen reader."""
    return tr("button", "{what}: less", what=what)


def more(what: str) -> str:
    """One step up, for a screen reader."""
    return tr("button", "{what}: more", what=what)


def one_of(title: str, choice: str) -> str:
    """A button of a choice for a screen reader: what is chosen, and this answer."""
    return tr("button", "{title}: {choice}", title=title, choice=choice)


def leave_full_screen() -> str:
    """Back to a window with a title."""
    return tr("button", "Leave the full screen")
