"""The short help of the main window: what to do, and which keys there are."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from footcare_gui.texts.keys import choice_rows


def title() -> str:
    """What the help is called."""
    return QCoreApplication.translate("help", "How Footcare works")


def what_to_do() -> tuple[str, ...]:
    """From opening the app to the first exercise, one line a step."""
    return (
        QCoreApplication.translate("help", "Choose: what is due stands at the top, all below it."),
        QCoreApplication.translate("help", "Read: click an exercise; its steps stand beside it."),
        QCoreApplication.translate(
            "help", "Start: the big button leads you through, with pictures, sound and time."
        ),
    )


def first_move() -> str:
    """What to do at the very first start."""
    return QCoreApplication.translate(
        "help", "Press Start, or choose an exercise and read its steps. F1 shows help."
    )


def known_keys() -> tuple[tuple[str, str], ...]:
    """Each key with what it does, what every window has first."""
    translate = QCoreApplication.translate
    return (
        (translate("help", "Tab"), translate("help", "go on to the next button")),
        (translate("help", "Enter or Space"), translate("help", "press it")),
        *choice_rows(),
    )


def keys_heading() -> str:
    """What stands above the keys."""
    return QCoreApplication.translate("help", "Keys")
