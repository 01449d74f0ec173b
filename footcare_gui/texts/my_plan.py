"""Words for my plan: what of it an exercise is, how often, and on which days."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLocale

from footcare_gui.domain.choices.my_plan import DAYS_OF_WEEK, Entry
from footcare_gui.domain.exercises.exercise import Dosage
from footcare_gui.domain.today.schedule import DueState, rhythm_of
from footcare_gui.texts.schedule import spoken

_SHORT, _LONG = QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat


def day_name(day: int, form: QLocale.FormatType = _SHORT) -> str:
    """A day of the week by its number, Monday 0."""
    return QLocale().standaloneDayName(day + 1, form)


def add_to_plan() -> str:
    """The button in the pane of an exercise that is not part of the plan."""
    return QCoreApplication.translate("my_plan", "Add to my plan")


def remove_from_plan() -> str:
    """The button in the pane of one that is."""
    return QCoreApplication.translate("my_plan", "Remove from my plan")


def in_my_plan() -> str:
    """The same button once it is; it leads to what the plan says."""
    return QCoreApplication.translate("my_plan", "In my plan")


def yours() -> str:
    """The mark on a number that the person has chosen."""
    return QCoreApplication.translate("my_plan", "yours")


def only_on(day: int) -> str:
    """A chip for a day, for screen readers; Monday is 0."""
    words = QCoreApplication.translate("my_plan", "On {day}")
    return words.format(day=day_name(day, _LONG))


def my_plan() -> str:
    """Heading of what the plan says of an exercise."""
    return QCoreApplication.translate("my_plan", "My plan")


def times_a_day() -> str:
    """What the stepper is called."""
    return QCoreApplication.translate("my_plan", "Times a day")


def rhythm(dosage: Dosage, entry: Entry) -> str:
    """How often, as the schedule keeps it: `Twice a day, at least 4 hours apart`."""
    kept = rhythm_of(dosage, entry)
    hours = round(kept.gap.total_seconds() / 3600)
    if kept.times == 1:
        daily = QCoreApplication.translate("my_plan", "Once a day")
    elif kept.times == 2:
        daily = QCoreApplication.translate("my_plan", "Twice a day, at least {h} hours apart")
    else:
        daily = QCoreApplication.translate("my_plan", "{n} times a day, at least {h} hours apart")
    parts = [daily.format(n=kept.times, h=hours)]
    if kept.most_days < len(DAYS_OF_WEEK):
        words = QCoreApplication.translate("my_plan", "on {n} days a week at most")
        parts.append(words.format(n=kept.most_days))
    if kept.spread:
        parts.append(QCoreApplication.translate("my_plan", "with a day of rest in between"))
    return ", ".join(parts)


def which_days(days: Iterable[int]) -> str:
    """`On any day`, or that it is kept to the chosen ones."""
    if not set(days) & set(DAYS_OF_WEEK):
        return QCoreApplication.translate("my_plan", "On any day")
    return QCoreApplication.translate("my_plan", "Only on these days")


def stands(state: DueState | None) -> str:
    """How the exercise stands, as a sentence."""
    if state is None:
        return ""
    words = spoken(state)
    return words[:1].upper() + words[1:] + "."


def first_weekday() -> int:
    """What a week begins with here, Monday 0."""
    return QLocale().firstDayOfWeek().value - 1


def other_form(name: str) -> str:
    """The plan has another form of this exercise."""
    return QCoreApplication.translate("my_plan", "In my plan as: {form}").format(form=name)


def take_this_form() -> str:
    """The button that takes the form shown into the plan instead."""
    return QCoreApplication.translate("my_plan", "Take this form")
