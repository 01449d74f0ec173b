"""Words for my plan: what of it an exercise is, how often, and on which days."""

from __future__ import annotations

from collections.abc import Iterable

from footcare_gui.domain.choices.my_plan import DAYS_OF_WEEK, Entry
from footcare_gui.domain.exercises.dosage import Dosage
from footcare_gui.domain.today.schedule import DueState, rhythm_of
from footcare_gui.texts.gate import tr, trn
from footcare_gui.texts.regional import weekday_name
from footcare_gui.texts.schedule import sentence


def add_to_plan() -> str:
    """The button in the pane of an exercise that is not part of the plan."""
    return tr("my_plan", "Add to my plan")


def remove_from_plan() -> str:
    """The button in the pane of one that is."""
    return tr("my_plan", "Remove from my plan")


def put_down(name: str) -> str:
    """Beside the way back."""
    return tr("my_plan", "{name} is out of my plan.", name=name)


def in_my_plan() -> str:
    """The same button once it is; it leads to what the plan says."""
    return tr("my_plan", "In my plan")


def in_my_plan_means() -> str:
    """What that button does, for whoever points at it or listens."""
    return tr("my_plan", "Shows below how often and on which days, and how to take it out.")


def only_on(day: int) -> str:
    """A chip for a day, for screen readers; Monday is 0."""
    return tr("my_plan", "On {day}", day=weekday_name(day))


def my_plan() -> str:
    """Heading of what the plan says of an exercise."""
    return tr("my_plan", "My plan")


def times_a_day() -> str:
    """What the stepper is called."""
    return tr("my_plan", "Times a day")


def rhythm(dosage: Dosage, entry: Entry) -> str:
    """How often, as the schedule keeps it: `Twice a day, at least 4 hours apart`."""
    kept = rhythm_of(dosage, entry)
    daily = _times_a_day(kept.times, round(kept.gap.total_seconds() / 3600))
    days = _every(kept.every_days)
    if not days and kept.most_days < len(DAYS_OF_WEEK):
        days = trn(
            "my_plan", "on {n} day a week at most", "on {n} days a week at most", kept.most_days
        )
    if kept.spread and days and kept.every_days == 1:
        return tr(
            "my_plan",
            "{times}, {days}, with a day of rest in between",
            times=daily,
            days=days,
        )
    if kept.spread and not days:
        return tr("my_plan", "{times}, with a day of rest in between", times=daily)
    return tr("my_plan", "{times}, {days}", times=daily, days=days) if days else daily


def _every(days: int) -> str:
    """`every second day`; nothing where every day is one."""
    if days == 2:
        return tr("my_plan", "every second day")
    return trn("my_plan", "every {n} day", "every {n} days", days) if days > 1 else ""


def _times_a_day(times: int, hours: int) -> str:
    if times == 1:
        return tr("my_plan", "Once a day")
    if times == 2:
        return trn(
            "my_plan",
            "Twice a day, at least {n} hour apart",
            "Twice a day, at least {n} hours apart",
            hours,
        )
    return trn(
        "my_plan",
        "{times} times a day, at least {n} hour apart",
        "{times} times a day, at least {n} hours apart",
        hours,
        times=times,
    )


def which_days(days: Iterable[int]) -> str:
    """`Any day is fine`, or that it is kept to the chosen ones."""
    if len(set(days) & set(DAYS_OF_WEEK)) in (0, len(DAYS_OF_WEEK)):
        return tr("my_plan", "Any day is fine")
    return tr("my_plan", "Only on these days")


def stands(state: DueState | None) -> str:
    """How the exercise stands, as a sentence."""
    return "" if state is None else sentence(state)


def other_form(name: str) -> str:
    """The plan has another form of this exercise."""
    return tr("my_plan", "In my plan as: {form}", form=name)


def take_this_form() -> str:
    """The button that takes the form shown into the plan instead."""
    return tr("my_plan", "Take this form")
