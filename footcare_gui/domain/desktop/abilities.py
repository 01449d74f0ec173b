"""What a desktop can do for the app; that it cannot do something is a normal state."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class Ability(StrEnum):
    """What may be there or not, in the order in which a person is told."""

    MEDIA_KEYS = "media_keys"
    NOTIFICATIONS = "notifications"
    ANSWERS = "answers"
    """Notifications have buttons."""
    TRAY = "tray"
    AWAKE = "awake"
    AT_THE_DESK = "at_the_desk"
    """It tells for how long nobody has touched anything."""
    TASK_BAR = "task_bar"
    """It shows progress at an app's place."""


Abilities = Mapping[Ability, bool]
