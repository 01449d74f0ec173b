"""Words for reminders, the tray, and what the desktop can do."""

from __future__ import annotations

from footcare_gui.domain.desktop.abilities import Ability
from footcare_gui.texts.gate import tr


def title() -> str:
    """A heading, and the title of the page."""
    return tr("desktop choices", "Reminders and desktop")


def what_there_is() -> str:
    """What the page is about."""
    return tr(
        "desktop choices",
        "When to be reminded, quiet hours, the tray, and what your desktop can do.",
    )


def open_page() -> str:
    """A button."""
    return tr("desktop choices", "Reminders and desktop …")


def reminders() -> str:
    """A heading."""
    return tr("desktop choices", "Remind me when something is due")


def reminders_mean() -> str:
    """When not."""
    return tr(
        "desktop choices",
        "One notification at a time, and none in a session, in quiet hours, while a film or a talk "
        "fills the screen, or once you said Not today.",
    )


def in_the_morning() -> str:
    """A time of day, and the switch for it."""
    return tr("desktop choices", "In the morning")


def at_midday() -> str:
    """A time of day, and the switch for it."""
    return tr("desktop choices", "In between")


def in_the_evening() -> str:
    """A time of day, and the switch for it."""
    return tr("desktop choices", "In the evening")


def time_of(which: str) -> str:
    """What a stepper turns.

    Args:
        which: The time of day, in words.
    """
    return tr("desktop choices", "{which}, at", which=which)


def times_are_shared() -> str:
    """Whose times these are."""
    return tr("desktop choices", "They are the calendar’s times too, and at least two hours apart.")


def after_login() -> str:
    """A switch."""
    return tr("desktop choices", "Five minutes after I log in")


def after_login_means() -> str:
    """What that needs."""
    return tr("desktop choices", "For this Footcare has to start at log-in.")


def at_desk() -> str:
    """A switch."""
    return tr("desktop choices", "When I have been at the desk for 90 minutes")


def quiet_hours() -> str:
    """A heading."""
    return tr("desktop choices", "Quiet hours")


def quiet_from() -> str:
    """What a stepper turns."""
    return tr("desktop choices", "Quiet from")


def quiet_until() -> str:
    """What a stepper turns."""
    return tr("desktop choices", "Quiet until")


def staying() -> str:
    """A heading."""
    return tr("desktop choices", "Between sessions")


def tray() -> str:
    """A switch."""
    return tr("desktop choices", "Show Footcare in the tray")


def closing(stays: bool) -> str:
    """What closing the window does now."""
    if stays:
        return tr("desktop choices", "Closing the window leaves Footcare running; Ctrl+Q quits it.")
    return tr("desktop choices", "Closing the window quits Footcare.")


def autostart() -> str:
    """A switch."""
    return tr("desktop choices", "Start Footcare when I log in, without its window")


def autostart_failed() -> str:
    """That could not be changed."""
    return tr("desktop choices", "This could not be changed: the file cannot be written.")


def in_a_session() -> str:
    """A heading."""
    return tr("desktop choices", "While a session is open")


def pause_players() -> str:
    """A switch."""
    return tr("desktop choices", "Pause music and films when a session begins")


def tell_parts() -> str:
    """A switch."""
    return tr(
        "desktop choices", "Tell me each new exercise and side while another window is in front"
    )


def front_at_end() -> str:
    """A switch."""
    return tr("desktop choices", "Come to the front when the session is over")


def this_desktop() -> str:
    """Name of a page."""
    return tr("desktop choices", "This desktop")


def abilities() -> str:
    """A heading."""
    return tr("desktop choices", "What this desktop can do")


def looking() -> str:
    """While that is not known."""
    return tr("desktop choices", "Looking …")


def ability(which: Ability, is_there: bool) -> str:
    """One line about one thing."""
    there, missing = _ABILITIES[which]()
    return there if is_there else missing


def _media_keys() -> tuple[str, str]:
    return (
        tr("desktop choices", "Media keys: yes, while a session is open"),
        tr("desktop choices", "Media keys: not on this desktop"),
    )


def _notifications() -> tuple[str, str]:
    return (
        tr("desktop choices", "Notifications: yes"),
        tr("desktop choices", "Notifications: not on this desktop"),
    )


def _answers() -> tuple[str, str]:
    return (
        tr("desktop choices", "Buttons on notifications: yes"),
        tr("desktop choices", "Buttons on notifications: not on this desktop"),
    )


def _tray() -> tuple[str, str]:
    return (
        tr("desktop choices", "Tray: yes"),
        tr("desktop choices", "Tray: not on this desktop"),
    )


def _awake() -> tuple[str, str]:
    return (
        tr("desktop choices", "Screen kept on in a session: yes"),
        tr("desktop choices", "Screen kept on in a session: not on this desktop"),
    )


def _at_the_desk() -> tuple[str, str]:
    return (
        tr("desktop choices", "How long you have been at the desk: yes"),
        tr("desktop choices", "How long you have been at the desk: not on this desktop"),
    )


def _task_bar() -> tuple[str, str]:
    return (
        tr("desktop choices", "Progress in the task bar: yes"),
        tr("desktop choices", "Progress in the task bar: not on this desktop"),
    )


_ABILITIES = {
    Ability.MEDIA_KEYS: _media_keys,
    Ability.NOTIFICATIONS: _notifications,
    Ability.ANSWERS: _answers,
    Ability.TRAY: _tray,
    Ability.AWAKE: _awake,
    Ability.AT_THE_DESK: _at_the_desk,
    Ability.TASK_BAR: _task_bar,
}
