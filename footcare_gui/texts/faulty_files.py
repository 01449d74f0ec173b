"""Words about exercise files that cannot be used."""

from __future__ import annotations

from footcare_gui.texts.gate import tr, trn


def title() -> str:
    """Title of the window with the faults."""
    return tr("faulty files", "Exercise files")


def what_and_where() -> str:
    """What a screen reader calls the list of faults."""
    return tr("faulty files", "What is wrong, and where")


def all_others_work() -> str:
    """What to do."""
    return tr("faulty files", "All other exercises work. Mend these, then start Footcare again.")


def details() -> str:
    """Opens that window."""
    return tr("faulty files", "Details")


def could_not_be_read(files: int) -> str:
    """One line about them in the window."""
    return trn(
        "faulty files",
        "One exercise file could not be read.",
        "{n} exercise files could not be read.",
        files,
    )
