"""The short help of the main window: what to do, and which keys there are."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


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
    """Each key with what it does, the most useful first."""
    translate = QCoreApplication.translate
    return (
        (translate("help", "Tab"), translate("help", "go on to the next button")),
        (translate("help", "Enter or Space"), translate("help", "press it")),
        (translate("help", "Ctrl+Enter"), translate("help", "start the exercise that is shown")),
        (translate("help", "Ctrl+F"), translate("help", "search")),
        (translate("help", "Ctrl+P"), translate("help", "watch the exercise that is shown")),
        (translate("help", "Ctrl+2"), translate("help", "see your progress")),
        (translate("help", "Ctrl+,"), translate("help", "preferences")),
        (translate("help", "F1 or ?"), translate("help", "this help")),
        (translate("help", "Ctrl+Q"), translate("help", "close Footcare")),
    )


def keys_heading() -> str:
    """What stands above the keys."""
    return QCoreApplication.translate("help", "Keys")
