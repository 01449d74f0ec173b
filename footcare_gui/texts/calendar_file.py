"""Words in the calendar file."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

MOST_NAMES = 3


def name() -> str:
    """What a calendar program calls the calendar."""
    return QCoreApplication.translate("calendar", "Footcare: my plan")


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
