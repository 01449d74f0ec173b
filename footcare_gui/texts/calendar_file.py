"""Words in the calendar file."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale, QTime

MOST_NAMES = 3


def name() -> str:
    """What a calendar program calls the calendar."""
    return QCoreApplication.translate("calendar", "Footcare: my plan")


def time_titles() -> tuple[str, str, str]:
    """What the three times of a day are called."""
    return (
        QCoreApplication.translate("calendar", "First of the day"),
        QCoreApplication.translate("calendar", "In between"),
        QCoreApplication.translate("calendar", "Last of the day"),
    )


def time_of_day(minutes: int) -> str:
    """`08:00`, in the way of the language, for minutes after midnight."""
    return QLocale().toString(QTime(*divmod(minutes, 60)), QLocale.FormatType.ShortFormat)


def times_apart() -> str:
    """Why a time ends where it ends."""
    return QCoreApplication.translate("calendar", "At least two hours lie between two of them.")


def which_times() -> str:
    """What the times are for."""
    return QCoreApplication.translate(
        "calendar",
        "What you do once a day is at the first time; twice a day, at the first and the last. "
        "Your calendar program reads the file; when your plan changes, save it again.",
    )


def summary(names: Sequence[str]) -> str:
    """Title of an appointment: the exercises, or how many where they are many."""
    if len(names) > MOST_NAMES:
        return QCoreApplication.translate(
            "calendar", "Feet and legs: %n exercises", None, len(names)
        )
    words = QCoreApplication.translate("calendar", "Feet and legs: {names}")
    return words.format(names=", ".join(names))


def description(names: Sequence[str]) -> str:
    """Text of an appointment."""
    words = QCoreApplication.translate(
        "calendar", "{names}\n\nOpen Footcare and press Start. Another time is fine too."
    )
    return words.format(names="\n".join(names))
