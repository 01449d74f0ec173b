"""Words about the app itself: what it is, where things are, who made its parts."""

from __future__ import annotations

from footcare_gui.texts.gate import tr


def title() -> str:
    """Title of the window, and of the button that opens it."""
    return tr("about", "About Footcare")


def version_and_licences() -> str:
    """The button in the preferences."""
    return tr("about", "Version, your data and licences")


def version(number: str) -> str:
    """Which one this is."""
    return tr("about", "Version {number}", number=number)


def what_it_is() -> str:
    """What it is for, and what it is not."""
    return tr(
        "about",
        "General guidance for comfort, mobility and balance. It is not treatment, and no clinician "
        "has signed it off. Stop for sharp pain, numbness, tingling, dizziness, chest pain or "
        "breathlessness.",
    )


def stays_here() -> str:
    """That nothing is sent."""
    return tr("about", "Nothing leaves this computer: Footcare has no account and uses no network.")


def where_things_are() -> str:
    """Heading above the folders."""
    return tr("about", "Where your things are")


def what_you_did(folder: str) -> str:
    """The folder of everything that must not be lost."""
    return tr("about", "What you did, and your own exercises: {folder}", folder=folder)


def settings(file: str) -> str:
    """The file of preferences."""
    return tr("about", "Your preferences: {file}", file=file)


def how_to_take_it_out() -> str:
    """How everything is taken along, and how it is removed."""
    return tr(
        "about",
        "On the Progress page, Export writes all of it into one file, and Import brings it in "
        "elsewhere. Removing Footcare leaves these folders; deleting them forgets everything.",
    )


def open_folder() -> str:
    """Opens the folder in the system's own program."""
    return tr("about", "Open the folder")


def parts() -> str:
    """Heading above what others made, and what a screen reader calls the list."""
    return tr("about", "What it is made of")


def licence() -> str:
    """What a screen reader calls the words of a licence."""
    return tr("about", "Licence")


def whats_new() -> str:
    """Opens what is new in this version, and what that window is called."""
    return tr("about", "What’s new")


def new_in(number: str) -> str:
    """Heading above it."""
    return tr("about", "New in version {number}", number=number)


def dismiss_news() -> str:
    """Puts the line about it away; spoken, for its button has a sign only."""
    return tr("about", "Put this line away")
