"""Words for keys, from the one table of actions: what each is called, and what it does."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from footcare_gui.domain.actions import ActionId, ActionSpec, Scope, actions_in

UNNAMED_KEYS = frozenset(
    {"Enter", "Media Pause", "Toggle Media Play/Pause", "Media Next", "Media Previous"}
)
"""Keys that help need not name: they carry the same sign as another one."""


def session_rows(*, letters: bool) -> list[tuple[str, str]]:
    """What each key does in a session: the action, and its keys.

    Args:
        letters: Whether single letters count.
    """
    shown = [(spec, named_keys(spec, letters=letters)) for spec in actions_in(Scope.SESSION)]
    return [(in_session(spec.id), ",  ".join(keys)) for spec, keys in shown if keys]


def choice_rows() -> list[tuple[str, str]]:
    """What each key does while one chooses: its keys, and the action."""
    either = QCoreApplication.translate("help", "{key} or {other}", "two keys for one thing")
    rows = []
    for spec in actions_in(Scope.CHOICE):
        key, *others = named_keys(spec)
        keys = either.format(key=key, other=others[0]) if others else key
        rows.append((keys, while_choosing(spec.id)))
    return rows


def named_keys(spec: ActionSpec, *, letters: bool = True) -> tuple[str, ...]:
    """The keys of an action as a person calls them, each sign once.

    Args:
        spec: The action.
        letters: Whether single letters count.
    """
    shown = [key for key in spec.keys if key not in UNNAMED_KEYS]
    shown += spec.letters if letters else ()
    return tuple(dict.fromkeys(map(key_name, shown)))


def in_session(value: ActionId) -> str:
    """What an action is called in the key help of a session."""
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


def while_choosing(value: ActionId) -> str:
    """What an action is called in the help of the main window."""
    translate = QCoreApplication.translate
    return {
        ActionId.START_SHOWN: translate("help", "start the exercise that is shown"),
        ActionId.SEARCH: translate("help", "search"),
        ActionId.WATCH: translate("help", "watch the exercise that is shown"),
        ActionId.SHOW_PROGRESS: translate("help", "see your progress"),
        ActionId.PREFERENCES: translate("help", "preferences"),
        ActionId.HELP: translate("help", "this help"),
        ActionId.QUIT: translate("help", "close Footcare"),
    }[value]


def key_name(portable: str) -> str:
    """A key as a person calls it; unknown keys keep their portable name."""
    return {
        "Space": QCoreApplication.translate("session", "Space"),
        "Return": QCoreApplication.translate("session", "Enter"),
        "PgDown": QCoreApplication.translate("session", "Page Down"),
        "PgUp": QCoreApplication.translate("session", "Page Up"),
        "Right": "→",
        "Left": "←",
        "Shift+Right": "⇧ →",
        "Ctrl+Return": QCoreApplication.translate("session", "Ctrl+Enter"),
        "Media Play": QCoreApplication.translate("session", "Play"),
    }.get(portable, portable)
