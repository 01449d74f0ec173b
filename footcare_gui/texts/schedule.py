"""Words for what is due and for today's card: kind, and never a duty."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from footcare_gui.domain.today.schedule import DueKind, DueState
from footcare_gui.texts.dates import time_of_day
from footcare_gui.texts.library import DOT

if TYPE_CHECKING:
    pass

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
        case DueKind.LATER_TODAY if state.at is not None:
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
        case DueKind.LATER_TODAY if state.at is not None:
            words = QCoreApplication.translate("schedule", "due again from {time}")
            now = words.format(time=time_of_day(state.at))
        case _:
            words = QCoreApplication.translate("schedule", "next on {day}")
            now = words.format(day=weekday(state.at, _LONG))
    return ", ".join(filter(None, (now, done)))


def weekday(at: datetime | None, form: QLocale.FormatType = _LONG) -> str:
    """`Thursday` or `Thu`."""
    return "" if at is None else QLocale().standaloneDayName(at.isoweekday(), form)


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
