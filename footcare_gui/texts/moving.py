"""Words for taking one's data along: the sheet, the calendar, one file with everything."""

from __future__ import annotations

from collections.abc import Sequence

from footcare_gui.texts.gate import tr, trn
from footcare_gui.texts.regional import listing

MOST_NAMES = 5


def export() -> str:
    """Opens the choice."""
    return tr("moving", "Export…")


def calendar_choice() -> str:
    """One of them."""
    return tr("moving", "My plan as a calendar with reminders (.ics)…")


def everything_choice() -> str:
    """One of them."""
    return tr("moving", "Everything I did, as one file…")


def print_exercises() -> str:
    """Writes all exercises to print."""
    return tr("moving", "Print the exercises…")


def import_file() -> str:
    """Asks for a file to take in."""
    return tr("moving", "Import…")


def import_means() -> str:
    """What can be taken in."""
    return tr("moving", "Everything from another computer, or exercises that somebody has shared")


def sheet_button() -> str:
    """Opens the sheet's window."""
    return tr("moving", "Sheet for my physiotherapist")


def nothing_for_a_sheet() -> str:
    """In its place, while nothing was done."""
    return tr("moving", "Nothing is on the sheet yet: it tells what you did.")


def sheet_title() -> str:
    """That window."""
    return tr("moving", "Sheet for my physiotherapist")


def which_time() -> str:
    """Its question."""
    return tr("moving", "Which time is it about?")


def which_time_short() -> str:
    """What a screen reader calls the answers."""
    return tr("moving", "Which time?")


def sheet_holds() -> str:
    """What the sheet is."""
    return tr(
        "moving",
        "One page: what you did, seconds on each side, how it felt, and your notes. It "
        "stays on this computer until you hand it on.",
    )


def save_pdf() -> str:
    """Asks where to."""
    return tr("moving", "Save as PDF…")


def calendar_title() -> str:
    """The calendar's window."""
    return tr("moving", "My plan as a calendar")


def when_remind() -> str:
    """Its question."""
    return tr("moving", "When shall it remind you?")


def save_ics() -> str:
    """Asks where to."""
    return tr("moving", "Save as .ics…")


def save_sheet() -> str:
    """Title of the choice of a file."""
    return tr("moving", "Save the sheet")


def save_calendar() -> str:
    """Title of the choice of a file."""
    return tr("moving", "Save my plan as a calendar")


def save_everything() -> str:
    """Title of the choice of a file."""
    return tr("moving", "Save everything as one file")


def bring_in() -> str:
    """Title of the choice of a file."""
    return tr("moving", "Import a file")


def pdf_files() -> str:
    """A kind of file."""
    return tr("moving", "PDF files ({pattern})", pattern="*.pdf")


def calendar_files() -> str:
    """A kind of file."""
    return tr("moving", "Calendar files ({pattern})", pattern="*.ics")


def footcare_files() -> str:
    """A kind of file."""
    return tr("moving", "Footcare files ({pattern})", pattern="*.json")


def files_to_import() -> str:
    """Kinds of files: everything of another computer, and what somebody has shared."""
    pattern = "*.json *.footcare *.yaml *.yml"
    return tr("moving", "Files to import ({pattern})", pattern=pattern)


def saved(path: object) -> str:
    """Afterward."""
    return tr("moving", "Saved: {path}", path=path)


def open_it() -> str:
    """Beside it: shows the file in the program for it."""
    return tr("moving", "Open")


def show_in_folder() -> str:
    """Beside it: shows where it is."""
    return tr("moving", "Show in folder")


def saved_without(path: object, names: Sequence[str]) -> str:
    """The same, where own files are not in it."""
    shown = listing(names[:MOST_NAMES]) + (" …" if len(names) > MOST_NAMES else "")
    return tr(
        "moving", "Saved without {names}, which cannot be used: {path}", names=shown, path=path
    )


def not_saved(reason: object) -> str:
    """After a fault."""
    return tr("moving", "Not saved: {reason}", reason=reason)


def nothing_brought(reason: object) -> str:
    """After a fault."""
    return tr("moving", "Nothing was brought in: {reason}", reason=reason)


def plan_came_along() -> str:
    """Afterward."""
    return tr("moving", "My plan and preferences came along, where you had not chosen any.")


def weeks(number: int) -> str:
    """`2 weeks`."""
    return trn("moving", "{n} week", "{n} weeks", number)


def months(number: int) -> str:
    """`3 months`."""
    return trn("moving", "{n} month", "{n} months", number)


def brought_in(sessions: int) -> str:
    """Afterward."""
    return trn("moving", "Sessions brought in: {n}.", "Sessions brought in: {n}.", sessions)


def not_brought(number: int) -> str:
    """Beside it, where a file holds what cannot be used."""
    return trn(
        "moving",
        "One thing in it could not be used.",
        "{n} things in it could not be used.",
        number,
    )
