"""Words for what is due, my plan, and what is offered beside it: kind, and never a duty."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from footcare_gui.domain.exercise import Dosage, Side
from footcare_gui.domain.my_plan import DAYS_OF_WEEK, Entry
from footcare_gui.domain.progression import Offer, OfferKind
from footcare_gui.domain.routine import Item, Library, Rung
from footcare_gui.domain.schedule import DueKind, DueState, rhythm_of
from footcare_gui.texts.library import DOT, duration, exercise_name, listing, repetitions

if TYPE_CHECKING:
    from footcare_gui.domain.ledger import Debt

_SHORT, _LONG = QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat


def badge(state: DueState) -> str:
    """What a row of the list says: `Due`, `1 of 2`, `✓ Done`, `From 11:42`, `Thu`."""
    match state.kind:
        case DueKind.NOW if state.done:
            words = QCoreApplication.translate("schedule", "{done} of {times}")
            return words.format(done=state.done, times=state.times)
        case DueKind.NOW:
            return QCoreApplication.translate("schedule", "Due")
        case DueKind.DONE:
            return "✓ " + QCoreApplication.translate("schedule", "Done")
        case DueKind.LATER_TODAY:
            words = QCoreApplication.translate("schedule", "From {time}")
            return words.format(time=time_of_day(state.at))
    return weekday(state.at, _SHORT)


def spoken(state: DueState) -> str:
    """The same for a screen reader, whole."""
    done = ""
    if state.times > 1 and state.done:
        words = QCoreApplication.translate("schedule", "{done} of {times} done today")
        done = words.format(done=state.done, times=state.times)
    match state.kind:
        case DueKind.NOW:
            now = QCoreApplication.translate("schedule", "due now")
        case DueKind.DONE:
            now = QCoreApplication.translate("schedule", "done for today")
        case DueKind.LATER_TODAY:
            words = QCoreApplication.translate("schedule", "due again from {time}")
            now = words.format(time=time_of_day(state.at))
        case _:
            words = QCoreApplication.translate("schedule", "next on {day}")
            now = words.format(day=weekday(state.at, _LONG))
    return ", ".join(filter(None, (now, done)))


def time_of_day(at: datetime | None) -> str:
    """`11:42`, in the way of the language."""
    return "" if at is None else QLocale().toString(QTime(at.hour, at.minute), _SHORT)


def weekday(at: datetime | None, form: QLocale.FormatType = _LONG) -> str:
    """`Thursday` or `Thu`."""
    return "" if at is None else QLocale().standaloneDayName(at.isoweekday(), form)


def day_name(day: int, form: QLocale.FormatType = _SHORT) -> str:
    """A day of the week by its number, Monday 0."""
    return QLocale().standaloneDayName(day + 1, form)


# ---- today's card --------------------------------------------------------------------------------


def due_now(number: int) -> str:
    """The heading of today's card."""
    if not number:
        return QCoreApplication.translate("schedule", "Nothing due")
    words = QCoreApplication.translate("schedule", "Due now: {n}")
    return words.format(n=number)


def contents(names: Sequence[str], left: int) -> str:
    """The exercises of a session, and how many of those due come next time."""
    listed = DOT.join(names)
    if not left:
        return listed
    if left == 1:
        more = QCoreApplication.translate("schedule", "The other one comes first next time.")
    else:
        more = QCoreApplication.translate(
            "schedule", "The other %n come first next time.", None, left
        )
    return f"{listed}\n{more}"


def nothing_due(done_today: bool, name: str, next_at: datetime | None, now: datetime) -> str:
    """Kind words, and what comes next and when."""
    kind = QCoreApplication.translate("schedule", "Nothing waits for you now.")
    if done_today:
        kind = QCoreApplication.translate("schedule", "That was all for now. Well done.")
    if next_at is None:
        return kind
    return f"{kind}\n{next_up(name, next_at, now)}"


def next_up(name: str, at: datetime, now: datetime) -> str:
    """`Next: Toe walking, from 13:20`, `… tomorrow`, `… on Thursday`."""
    days = (at.date() - now.date()).days
    if days == 0:
        words = QCoreApplication.translate("schedule", "Next: {name}, from {time}.")
        return words.format(name=name, time=time_of_day(at))
    if days == 1:
        words = QCoreApplication.translate("schedule", "Next: {name}, tomorrow.")
        return words.format(name=name)
    words = QCoreApplication.translate("schedule", "Next: {name}, on {day}.")
    return words.format(name=name, day=weekday(at))


def minutes(number: int) -> str:
    """A chip: a session of at most so many minutes."""
    return QCoreApplication.translate("schedule", "{n} min").format(n=number)


def minutes_spoken(number: int) -> str:
    """The same, whole."""
    words = QCoreApplication.translate("schedule", "Only {n} minutes")
    return words.format(n=number)


def seated() -> str:
    """A chip: everything on a chair."""
    return QCoreApplication.translate("schedule", "Seated")


def seated_spoken() -> str:
    """The same, whole."""
    return QCoreApplication.translate("schedule", "Only what can be done on a chair")


def gentler() -> str:
    """A chip: two gentle minutes."""
    return QCoreApplication.translate("schedule", "Gentler today")


def gentler_spoken() -> str:
    """The same, whole."""
    return QCoreApplication.translate(
        "schedule", "Gentler today: two gentle minutes, seated or lying down"
    )


# ---- what a side is owed -------------------------------------------------------------------------


def owed(debt: Debt, library: Library) -> str:
    """`Heel tendon stretch: the right leg still has 18 s. Now, or next time?`."""
    words = QCoreApplication.translate(
        "schedule", "{name}: the {side} still has {time}. Now, or next time?"
    )
    return words.format(
        name=exercise_name(library, debt.exercise, debt.variant),
        side=_side(debt, library),
        time=duration(debt.hold_ms),
    )


def owed_added(debt: Debt, library: Library) -> str:
    """How the extra hold is listed in a session: `Heel tendon stretch, right leg, 18 s`."""
    name = exercise_name(library, debt.exercise, debt.variant)
    return ", ".join((name, _side(debt, library), duration(debt.hold_ms)))


def now() -> str:
    """The button that takes an extra hold into the session."""
    return QCoreApplication.translate("schedule", "Now")


def next_time() -> str:
    """The button that leaves it."""
    return QCoreApplication.translate("schedule", "Next time")


def _side(debt: Debt, library: Library) -> str:
    from footcare_gui.texts.sides import side

    term = library.form(Item(debt.exercise, debt.variant)).dosage.sides
    words = side(debt.side, term) if debt.side is not Side.BOTH else ""
    return words[:1].lower() + words[1:]


# ---- progression ---------------------------------------------------------------------------------


def offered(offer: Offer, library: Library) -> str:
    """What is offered, as a question that may be answered with no."""
    what = listing([rung(one, library) for one in offer.rungs])
    match offer.kind:
        case OfferKind.START_LIGHT:
            words = QCoreApplication.translate(
                "schedule", "A light start for the first two weeks? {what}."
            )
        case OfferKind.USUAL_DOSE:
            words = QCoreApplication.translate(
                "schedule", "That went well. Ready for the usual dose? {what}."
            )
        case OfferKind.STEP_UP:
            words = QCoreApplication.translate(
                "schedule", "A good week. If it feels steady, one step more? {what}."
            )
        case OfferKind.STEP_BACK if offer.after_gap:
            words = QCoreApplication.translate(
                "schedule", "Good to see you. Start smaller? {what}."
            )
        case OfferKind.STEP_BACK:
            words = QCoreApplication.translate(
                "schedule", "It was a little much lately. One step back? {what}."
            )
        case _:
            words = QCoreApplication.translate(
                "schedule",
                "You have reached a good level. Three days a week keep it. Choose {days} for all?",
            )
    return words.format(what=what, days=listing([day_name(day) for day in (0, 2, 4)]))


def rung(one: Rung, library: Library) -> str:
    """A dose that would change: `Toe walking 20 s`, `Heel tendon stretch 2 each leg`."""
    item = Item(one.exercise, one.variant)
    name = exercise_name(library, one.exercise, one.variant)
    dosage = library.form(item).dosage
    parts = []
    if one.work_ms is not None:
        parts.append(duration(one.work_ms))
    if one.repetitions is not None:
        parts.append("× " + repetitions(one.repetitions, dosage.sides))
    if not parts and not one.variant:
        parts.append(_usual(dosage))
    return " ".join((name, *parts))


def _usual(dosage: Dosage) -> str:
    usual = duration(dosage.work_ms)
    if dosage.repetitions > 1:
        usual += f" × {dosage.repetitions}"
    return usual


def yes_please() -> str:
    """The button that takes an offer."""
    return QCoreApplication.translate("schedule", "Yes, please")


def not_now() -> str:
    """The button that leaves it."""
    return QCoreApplication.translate("schedule", "Not now")


# ---- my plan -------------------------------------------------------------------------------------


def add_to_plan() -> str:
    """The button in the pane of an exercise that is not part of the plan."""
    return QCoreApplication.translate("schedule", "Add to my plan")


def remove_from_plan() -> str:
    """The button in the pane of one that is."""
    return QCoreApplication.translate("schedule", "Remove from my plan")


def in_my_plan() -> str:
    """The same button once it is; it leads to what the plan says."""
    return QCoreApplication.translate("schedule", "In my plan")


def yours() -> str:
    """The mark on a number that the person has chosen."""
    return QCoreApplication.translate("schedule", "yours")


def only_on(day: int) -> str:
    """A chip for a day, for screen readers; Monday is 0."""
    words = QCoreApplication.translate("schedule", "On {day}")
    return words.format(day=day_name(day, _LONG))


def my_plan() -> str:
    """Heading of what the plan says of an exercise."""
    return QCoreApplication.translate("schedule", "My plan")


def times_a_day() -> str:
    """What the stepper is called."""
    return QCoreApplication.translate("schedule", "Times a day")


def rhythm(dosage: Dosage, entry: Entry) -> str:
    """How often, as the schedule keeps it: `Twice a day, at least 4 hours apart`."""
    kept = rhythm_of(dosage, entry)
    hours = round(kept.gap.total_seconds() / 3600)
    if kept.times == 1:
        daily = QCoreApplication.translate("schedule", "Once a day")
    elif kept.times == 2:
        daily = QCoreApplication.translate("schedule", "Twice a day, at least {h} hours apart")
    else:
        daily = QCoreApplication.translate("schedule", "{n} times a day, at least {h} hours apart")
    parts = [daily.format(n=kept.times, h=hours)]
    if kept.most_days < len(DAYS_OF_WEEK):
        words = QCoreApplication.translate("schedule", "on {n} days a week at most")
        parts.append(words.format(n=kept.most_days))
    if kept.spread:
        parts.append(QCoreApplication.translate("schedule", "with a day of rest in between"))
    return ", ".join(parts)


def which_days(days: Iterable[int]) -> str:
    """`On any day`, or that it is kept to the chosen ones."""
    if not set(days) & set(DAYS_OF_WEEK):
        return QCoreApplication.translate("schedule", "On any day")
    return QCoreApplication.translate("schedule", "Only on these days")


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
    return QCoreApplication.translate("schedule", "In my plan as: {form}").format(form=name)


def take_this_form() -> str:
    """The button that takes the form shown into the plan instead."""
    return QCoreApplication.translate("schedule", "Take this form")
