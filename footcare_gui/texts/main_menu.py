"""Words of the main menu: each entry begins with what one looks for."""

from __future__ import annotations

from footcare_gui.texts.gate import tr


def new_exercise() -> str:
    """Opens the editor."""
    return tr("menu", "New exercise")


def new_routine() -> str:
    """Opens the page of a routine."""
    return tr("menu", "New routine")


def print_exercises() -> str:
    """Writes all exercises, to print."""
    return tr("menu", "Print all exercises (PDF)…")


def sheet() -> str:
    """Writes what was done on one page."""
    return tr("menu", "Print a sheet for my physiotherapist (PDF)…")


def export_calendar() -> str:
    """Writes the plan for other programs."""
    return tr("menu", "Export my plan as a calendar (.ics)…")


def export_everything() -> str:
    """Writes everything for another computer."""
    return tr("menu", "Export everything as one file…")


def import_file() -> str:
    """Takes in such a file, or somebody's exercises."""
    return tr("menu", "Import…")


def help_and_keys() -> str:
    """What to do, and all keys."""
    return tr("menu", "Help and keys")


def quit_app() -> str:
    """Ends the app."""
    return tr("menu", "Quit Footcare")
