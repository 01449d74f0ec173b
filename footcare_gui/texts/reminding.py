"""Words of reminders: never a reproach, and no hurry."""

from __future__ import annotations

from footcare_gui.domain.reminders.deciding import Kind
from footcare_gui.texts.gate import tr, trn


def title(kind: Kind) -> str:
    """In a few words."""
    return {
        Kind.USUAL: tr("reminders", "Time for your feet?"),
        Kind.SAT: tr("reminders", "You have been sitting for a while"),
        Kind.KINDLY: tr("reminders", "Whenever you like"),
    }[kind]


def body(kind: Kind, exercises: str, time: str) -> str:
    """In a sentence or two.

    Args:
        kind: What is said.
        exercises: What is due, such as "4 exercises"; empty where nothing fits now.
        time: How long that takes, in words.
    """
    if kind is Kind.KINDLY:
        return tr(
            "reminders",
            "Your exercises are here whenever you feel like them. Until then Footcare keeps quiet.",
        )
    if not exercises:
        return tr("reminders", "Something is due.")
    if kind is Kind.SAT:
        return tr(
            "reminders",
            "A few minutes for your feet? {exercises}, {time}.",
            exercises=exercises,
            time=time,
        )
    return tr("reminders", "{exercises}, {time}.", exercises=exercises, time=time)


def about_minutes(ms: int) -> str:
    """A length of time, as one would say it."""
    return trn("reminders", "about a minute", "about {n} minutes", max(1, round(ms / 60_000)))


def open_window() -> str:
    """What a click on a reminder does."""
    return tr("reminders", "Open Footcare")


def start() -> str:
    """An answer."""
    return tr("reminders", "Start")


def later() -> str:
    """An answer."""
    return tr("reminders", "In 30 minutes")


def not_today() -> str:
    """An answer."""
    return tr("reminders", "Not today")
