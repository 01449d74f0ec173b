"""Words of the tray, and of what closing the window does."""

from __future__ import annotations

from footcare_gui.texts import clock
from footcare_gui.texts.gate import tr, trn


def due(number: int, ms: int | None) -> str:
    """Today's state in a line.

    Args:
        number: How many exercises are due.
        ms: How long the session takes that Start begins, `None` where there is none.
    """
    if not number or ms is None:
        return tr("tray", "Nothing is due now")
    return trn(
        "tray", "{n} exercise due, {time}", "{n} exercises due, {time}", number, time=clock(ms)
    )


def in_session() -> str:
    """Today's state while a session is open."""
    return tr("tray", "A session is open")


def start() -> str:
    """Begins what is due."""
    return tr("tray", "Start")


def routine(name: str, ms: int) -> str:
    """Begins a routine."""
    return tr("tray", "{name}, {time}", name=name, time=clock(ms))


def quiet() -> str:
    """A switch."""
    return tr("tray", "Quiet until tomorrow")


def open_window() -> str:
    """Shows the window."""
    return tr("tray", "Open Footcare")


def reminders() -> str:
    """Opens the preferences about all of this."""
    return tr("tray", "Reminders and desktop …")


def quit_app() -> str:
    """Ends everything."""
    return tr("tray", "Quit")


def stays(reminds: bool, has_tray: bool) -> str:
    """What closing the window does, said the first time.

    Args:
        reminds: There are reminders.
        has_tray: There is a tray where Footcare can be found.
    """
    if reminds and has_tray:
        return tr(
            "tray",
            "Footcare stays in the tray, and reminds you when something is due. You can quit it "
            "there, or with Ctrl+Q.",
        )
    if reminds:
        return tr(
            "tray",
            "Footcare stays without a window, and reminds you when something is due. Start it "
            "again to see it; Ctrl+Q quits it.",
        )
    return tr("tray", "Footcare stays in the tray. You can quit it there, or with Ctrl+Q.")


def stays_title() -> str:
    """The title of that."""
    return tr("tray", "Closing the window")


def stay() -> str:
    """An answer: it stays."""
    return tr("tray", "Close the window")


def quit_instead() -> str:
    """An answer: it ends."""
    return tr("tray", "Quit Footcare")
