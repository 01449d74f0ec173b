"""Words in the calendar file."""

from __future__ import annotations

from collections.abc import Sequence

from footcare_gui.texts.gate import tr, trn
from footcare_gui.texts.regional import time_in_words

MOST_NAMES = 3


def name() -> str:
    """What a calendar program calls the calendar."""
    return tr("calendar", "Footcare: my plan")


def time_titles() -> tuple[str, str, str]:
    """What the three times of a day are called."""
    return (
        tr("calendar", "First of the day"),
        tr("calendar", "In between"),
        tr("calendar", "Last of the day"),
    )


def time_of_day(minutes: int) -> str:
    """`08:00`, in the way of the language, for minutes after midnight."""
    return time_in_words(*divmod(minutes, 60))


def times_apart() -> str:
    """Why a time ends where it ends."""
    return tr("calendar", "At least two hours lie between two of them.")


def which_times() -> str:
    """What the times are for."""
    return tr(
        "calendar",
        "What you do once a day is at the first time; twice a day, at the first and the last. "
        "Your calendar program reads the file; when your plan changes, save it again: the new file "
        "also cancels what is no longer in it.",
    )


def cancelled() -> str:
    """Title of an appointment that is no longer in the plan."""
    return tr("calendar", "No longer in my plan")


def summary(names: Sequence[str]) -> str:
    """Title of an appointment: the exercises, or how many where they are many."""
    if len(names) > MOST_NAMES:
        return trn(
            "calendar", "Feet and legs: {n} exercise", "Feet and legs: {n} exercises", len(names)
        )
    return tr("calendar", "Feet and legs: {names}", names=", ".join(names))


def description(names: Sequence[str]) -> str:
    """Text of an appointment."""
    return tr(
        "calendar",
        "{names}\n\nOpen Footcare and press Start. Another time is fine too.",
        names="\n".join(names),
    )
