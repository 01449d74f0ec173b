"""Words of the pages of the window."""

from __future__ import annotations

from footcare_gui.texts.gate import tr


def pages() -> str:
    """What a screen reader calls the choice of pages."""
    return tr("pages", "Pages")


def exercises() -> str:
    """The page to choose from, and its list."""
    return tr("pages", "Exercises")


def progress() -> str:
    """The page of what was done."""
    return tr("pages", "Progress")


def went_wrong(log: object) -> str:
    """After a fault that was caught."""
    return tr("pages", "Something went wrong inside Footcare; it goes on. Details: {log}", log=log)


def screen_may_go_dark() -> str:
    """Where the system does not keep it on."""
    return tr("pages", "The screen may go dark: this system does not let it be kept on.")
