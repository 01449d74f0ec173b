"""One table of everything a person can do in a session.

It feeds the buttons, the shortcuts, the key help, the media keys and the tests.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ActionId(StrEnum):
    """What can be done in a session."""

    PRIMARY = "primary"
    TOGGLE_PAUSE = "toggle_pause"
    NEXT = "next"
    PREVIOUS = "previous"
    SKIP_EXERCISE = "skip_exercise"
    EXTEND = "extend"
    TOO_MUCH = "too_much"
    MUTE = "mute"
    FULL_SCREEN = "full_screen"
    HELP = "help"
    ESCAPE = "escape"


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action and its keys.

    Attributes:
        id: What it does.
        keys: Keys that always work, as portable key-sequence texts.
        letters: Single letters that a person can switch off (a screen reader may want them).
        icon: Name of its symbol, `""` without one.
    """

    id: ActionId
    keys: tuple[str, ...] = ()
    letters: tuple[str, ...] = ()
    icon: str = ""


ACTIONS = (
    ActionSpec(
        ActionId.PRIMARY,
        keys=(
            "Space",
            "Return",
            "Enter",
            "PgDown",
            "Media Play",
            "Media Pause",
            "Toggle Media Play/Pause",
        ),
    ),
    ActionSpec(ActionId.TOGGLE_PAUSE, letters=("P",), icon="pause"),
    ActionSpec(ActionId.NEXT, keys=("Right", "Media Next"), icon="next"),
    ActionSpec(ActionId.PREVIOUS, keys=("Left", "PgUp", "Media Previous"), icon="previous"),
    ActionSpec(ActionId.SKIP_EXERCISE, keys=("Shift+Right",), icon="skip"),
    ActionSpec(ActionId.EXTEND, keys=("+", "="), icon="extend"),
    ActionSpec(ActionId.TOO_MUCH, letters=("T",), icon="ease"),
    ActionSpec(ActionId.MUTE, letters=("M",), icon="sound"),
    ActionSpec(ActionId.FULL_SCREEN, keys=("F11",), icon="full_screen"),
    ActionSpec(ActionId.HELP, keys=("?", "F1"), icon="keys"),
    ActionSpec(ActionId.ESCAPE, keys=("Esc",), icon="close"),
)
"""Every action once, in the order in which help lists them."""

REPEAT_GUARD_MS = 400
"""A key that comes again sooner is a held key or a trembling hand, not a second wish."""


def action_for(key: str, *, letters: bool = True) -> ActionId | None:
    """The action of a key, `None` where it has none.

    Args:
        key: Portable text of the key, as `QKeySequence.toString()` gives it.
        letters: Whether single letters count.
    """
    for spec in ACTIONS:
        if key in spec.keys or (letters and key in spec.letters):
            return spec.id
    return None
