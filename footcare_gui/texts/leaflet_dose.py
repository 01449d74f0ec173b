"""How long and how often, for who has only the paper: whole sentences, one number each."""

from __future__ import annotations

from footcare_gui.domain.exercises.dosage import Count, Dosage
from footcare_gui.texts.gate import tr, trn

EVERY_DAY = Count(7, 7)


def seconds(ms: int) -> str:
    """`30 seconds`."""
    return trn("leaflet", "{n} second", "{n} seconds", round(ms / 1000))


def hold(dosage: Dosage) -> str:
    """A hold of one length."""
    time = seconds(dosage.work_ms)
    return tr("leaflet", "Hold for {time}. Keep breathing.", time=time)


def hold_and_breathe_longer(dosage: Dosage) -> str:
    """A hold that may grow up to a limit."""
    time, most = seconds(dosage.work_ms), seconds(dosage.max_ms or dosage.work_ms)
    return tr(
        "leaflet",
        "Hold for {time}. Keep breathing. Once that is easy, you may hold for up to {most}.",
        time=time,
        most=most,
    )


def rest(dosage: Dosage) -> str:
    """Between two times."""
    return tr("leaflet", "Rest for {time}.", time=seconds(dosage.ours.rest_ms))


def again(dosage: Dosage, first: int, last: int) -> str:
    """How often the steps in between are done.

    Args:
        dosage: Says how often.
        first: The number of the first step.
        last: That of the last.
    """
    return tr(
        "leaflet",
        "Do steps {first} to {last} again, until you have done them {n} times in all.",
        first=first,
        last=last,
        n=dosage.repetitions,
    )


def again_on_this_foot(dosage: Dosage, first: int, last: int) -> str:
    """The same where the other foot follows."""
    return tr(
        "leaflet",
        "Do steps {first} to {last} again, until the left foot has done them {n} times in all.",
        first=first,
        last=last,
        n=dosage.repetitions,
    )


def other_leg(first: int, last: int) -> str:
    """The other side, told once; see `again`."""
    return tr(
        "leaflet",
        "Change legs: do steps {first} to {last} with the right leg. Where a step says left, "
        "take right; where it says right, take left.",
        first=first,
        last=last,
    )


def other_foot(first: int, last: int) -> str:
    """The other side, told once; see `again`."""
    return tr(
        "leaflet",
        "Change feet: do steps {first} to {last} with the right foot. Where a step says left, "
        "take right; where it says right, take left.",
        first=first,
        last=last,
    )


def how_often(dosage: Dosage) -> str:
    """`How often: twice a day, every day, at least 4 hours apart.`"""
    times = {
        1: tr("leaflet", "How often: once a day"),
        2: tr("leaflet", "How often: twice a day"),
        3: tr("leaflet", "How often: three times a day"),
    }[dosage.per_day.high]
    return " ".join(filter(None, (_on_days(times, dosage.days_per_week), _apart(dosage))))


def _on_days(times: str, days: Count) -> str:
    if days == EVERY_DAY:
        return tr("leaflet", "{times}, every day.", times=times)
    if days.low == days.high:
        return tr("leaflet", "{times}, on {days} days a week.", times=times, days=days.low)
    return tr(
        "leaflet",
        "{times}, on {low} to {high} days a week.",
        times=times,
        low=days.low,
        high=days.high,
    )


def _apart(dosage: Dosage) -> str:
    if not dosage.ours.consecutive_days:
        return tr("leaflet", "Never on two days in a row.")
    if dosage.per_day == Count(2, 2):
        return tr("leaflet", "Leave at least 4 hours between the two.")
    return ""
