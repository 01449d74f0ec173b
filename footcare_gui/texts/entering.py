"""Words of an entry by hand: what was done without the app."""

from __future__ import annotations

from datetime import date

from footcare_gui.texts.dates import long_date
from footcare_gui.texts.gate import tr, trn


def without_the_app() -> str:
    """Opens the entry, and its title."""
    return tr("entering", "I did it without the app")


def which_day() -> str:
    """Over the day."""
    return tr("entering", "Which day?")


def day(value: date, days_ago: int) -> str:
    """`Today`, `Yesterday`, `Monday, 2 March`."""
    if not days_ago:
        return tr("entering", "Today")
    return tr("entering", "Yesterday") if days_ago == 1 else long_date(value)


def days_ago(number: int) -> str:
    """The same as a number, for a screen reader."""
    return trn("entering", "{n} day ago", "{n} days ago", number)


def what_was_it() -> str:
    """Over what was done."""
    return tr("entering", "What did you do?")


def choose_exercises() -> str:
    """Opens the list of all exercises."""
    return tr("entering", "Choose exercises")


def choose_routine() -> str:
    """Opens the list of routines."""
    return tr("entering", "A routine")


def these() -> str:
    """Takes what was ticked."""
    return tr("entering", "It was these")


def nothing_chosen() -> str:
    """While nothing is."""
    return tr("entering", "Nothing chosen yet.")


def how_it_felt() -> str:
    """Over the answers."""
    return tr("entering", "How was the foot or leg afterward, from 0 (nothing) to 10 (worst)?")


def enter() -> str:
    """Keeps it."""
    return tr("entering", "Enter it")


def is_marked() -> str:
    """What becomes of it."""
    return tr("entering", "It counts like any other day, and is marked as entered by hand.")
