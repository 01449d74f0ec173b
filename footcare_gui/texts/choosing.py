"""Words of the list of exercises and of its search."""

from __future__ import annotations

from footcare_gui.texts.exercises import number_of_exercises
from footcare_gui.texts.gate import tr, trn
from footcare_gui.texts.library import DOT


def choose() -> str:
    """The button that lets several be ticked."""
    return tr("choosing", "Pick several")


def choose_several() -> str:
    """The same, whole."""
    return tr("choosing", "Choose several exercises")


def search() -> str:
    """What a screen reader calls the search."""
    return tr("choosing", "Search exercises")


def try_words() -> str:
    """What stands in the search while it is empty."""
    return tr("choosing", "Try “heel pain”")


def clear_search() -> str:
    """Shows everything again."""
    return tr("choosing", "Clear the search")


def nothing_found(query: str) -> str:
    """In the place of the list."""
    return tr("choosing", "Nothing found for “{query}”.", query=query)


def found_routine(name: str, number: int, whose: str = "") -> tuple[str, str]:
    """A routine among what is found, in short and whole."""
    text = DOT.join(filter(None, (name, whose, number_of_exercises(number))))
    return text, tr("choosing", "Routine: {what}", what=text)


def found(number: int) -> str:
    """What a screen reader says of a search."""
    if not number:
        return tr("choosing", "Nothing found")
    return trn("choosing", "{n} exercise found", "{n} exercises found", number)


def preferences() -> str:
    """The button that opens them, and their window."""
    return tr("choosing", "Preferences")


def menu() -> str:
    """The button of the main menu."""
    return tr("choosing", "Menu")


def welcome() -> str:
    """Heading of the very first start."""
    return tr("choosing", "Welcome")


def voice_and_balance() -> str:
    """Shows the two questions of the welcome, where there was no room for them."""
    return tr("choosing", "Voice and balance")


def got_it() -> str:
    """Puts the welcome away."""
    return tr("choosing", "Got it")


def row_spoken(name: str, dose: str, stands: str) -> str:
    """A row of the list for a screen reader: the exercise, its dose, and how it stands."""
    if not stands:
        return tr("choosing", "{name}, {dose}", name=name, dose=dose)
    return tr("choosing", "{name}, {dose}, {stands}", name=name, dose=dose, stands=stands)
