"""Words of the key help of a session: what a key is called, and what it does."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from footcare_gui.controllers.actions import ActionId

UNNAMED_KEYS = frozenset(
    {"Enter", "Media Pause", "Toggle Media Play/Pause", "Media Next", "Media Previous"}
)
"""Keys that help need not name: they carry the same sign as another one."""


def action(value: ActionId) -> str:
    """What an action is called in the key help."""
    return {
        ActionId.PRIMARY: QCoreApplication.translate("session", "The big button"),
        ActionId.TOGGLE_PAUSE: QCoreApplication.translate("session", "Pause or resume"),
        ActionId.NEXT: QCoreApplication.translate("session", "Skip this part"),
        ActionId.PREVIOUS: QCoreApplication.translate("session", "Back"),
        ActionId.SKIP_EXERCISE: QCoreApplication.translate("session", "Skip this exercise"),
        ActionId.EXTEND: QCoreApplication.translate("session", "More time"),
        ActionId.TOO_MUCH: QCoreApplication.translate("session", "Too much"),
        ActionId.MUTE: QCoreApplication.translate("session", "Sound on or off"),
        ActionId.FULL_SCREEN: QCoreApplication.translate("session", "Fill the screen"),
        ActionId.HELP: QCoreApplication.translate("session", "This list"),
        ActionId.ESCAPE: QCoreApplication.translate("session", "Pause, perhaps finish"),
    }[value]


def key(portable: str) -> str:
    """A key as a person calls it; unknown keys keep their portable name."""
    return {
        "Space": QCoreApplication.translate("session", "Space"),
        "Return": QCoreApplication.translate("session", "Enter"),
        "PgDown": QCoreApplication.translate("session", "Page Down"),
        "PgUp": QCoreApplication.translate("session", "Page Up"),
        "Right": "→",
        "Left": "←",
        "Shift+Right": "⇧ →",
        "Media Play": QCoreApplication.translate("session", "Play"),
    }.get(portable, portable)
