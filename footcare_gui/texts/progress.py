"""Words for what was done: no praise to be earned, no blame for a gap, no claims."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.memory.history import FeltPoint
from footcare_gui.domain.progress.overview import Balance, DaysMoved, Dot
from footcare_gui.texts import spent
from footcare_gui.texts.dates import long_date, short_date, time_of_day
from footcare_gui.texts.library import DOT, duration, number_of_exercises


def title(moved: DaysMoved) -> str:
    """The first words: on how many days of the last seven the person moved."""
    if moved.last is None:
        return QCoreApplication.translate("progress", "Nothing yet. Your days will show here.")
    if moved.week == 0:
        return QCoreApplication.translate("progress", "Good to see you. Start small?")
    if moved.week == 1:
        return QCoreApplication.translate("progress", "You moved on 1 day")
    return QCoreApplication.translate("progress", "You moved on %n days", None, moved.week)


def subtitle(moved: DaysMoved) -> str:
    """What the title counts, and the longer view."""
    if moved.months == 1:
        months = QCoreApplication.translate("progress", "1 day in six months")
    else:
        months = QCoreApplication.translate("progress", "%n days in six months", None, moved.months)
    if moved.week == 0:
        return months
    return DOT.join((QCoreApplication.translate("progress", "in the last seven days"), months))


def six_months() -> str:
    """Heading over the dots."""
    return QCoreApplication.translate("progress", "Last six months")


def dots_key() -> str:
    """What the dots mean."""
    return QCoreApplication.translate(
        "progress", "Bigger dot, more done. Empty ring, a day of rest."
    )


def dot(value: Dot) -> str:
    """One day in words: `Monday, 2 March: 2 exercises, 4 min 10 s of work`."""
    day = long_date(value.day)
    if not value.size:
        words = QCoreApplication.translate("progress", "{day}: a day of rest")
        return words.format(day=day)
    words = QCoreApplication.translate("progress", "{day}: {exercises}, {time} of work")
    return words.format(
        day=day, exercises=number_of_exercises(value.exercises), time=duration(spent(value.held_ms))
    )


def week_of(day: date) -> str:
    """Heading of a column of dots, for screen readers."""
    words = QCoreApplication.translate("progress", "Week of {day}")
    return words.format(day=short_date(day))


def how_it_felt() -> str:
    """Heading over before and after."""
    return QCoreApplication.translate("progress", "How it felt, 0–10")


def before() -> str:
    """The ring."""
    return QCoreApplication.translate("progress", "before")


def after() -> str:
    """The dot."""
    return QCoreApplication.translate("progress", "after")


def honest_line() -> str:
    """Beside before and after: what they are, and what they are not."""
    return QCoreApplication.translate("progress", "What you noted. Pain changes for many reasons.")


def nothing_noted() -> str:
    """In the place of before and after, where nothing was said yet."""
    return QCoreApplication.translate(
        "progress", "Nothing noted in these months. You can, after any session."
    )


def felt(point: FeltPoint) -> str:
    """One note in words: `2 Mar, 07:42: before 5, after 4`."""
    words = QCoreApplication.translate("progress", "{when}: before {before}, after {after}")
    return words.format(
        when=f"{short_date(point.started.date())}, {time_of_day(point.started)}",
        before=score(point.before),
        after=score(point.after),
    )


def score(value: int | None) -> str:
    """A number from 0 to 10, or that nothing was said."""
    return QCoreApplication.translate("progress", "not said") if value is None else str(value)


def left_and_right() -> str:
    """Heading over the bars."""
    return QCoreApplication.translate("progress", "Left and right, last seven days")


def nothing_sided() -> str:
    """In the place of the bars."""
    return QCoreApplication.translate("progress", "Nothing with a left and a right this week.")


def side_word(value: Side) -> str:
    """`Left` or `Right`."""
    if value is Side.LEFT:
        return QCoreApplication.translate("progress", "Left")
    return QCoreApplication.translate("progress", "Right")


def balance(value: Balance) -> str:
    """What stands between the bars: `even`, `right has 30 s to go`, `10 s more`."""
    if value.debt is not None:
        words = {
            Side.LEFT: QCoreApplication.translate("progress", "left has {time} to go"),
            Side.RIGHT: QCoreApplication.translate("progress", "right has {time} to go"),
        }[value.debt.side]
        return words.format(time=duration(value.debt.owed_ms))
    if value.ahead is None:
        return QCoreApplication.translate("progress", "even")
    words = {
        Side.LEFT: QCoreApplication.translate("progress", "left {time} more"),
        Side.RIGHT: QCoreApplication.translate("progress", "right {time} more"),
    }[value.ahead]
    return words.format(time=duration(value.more_ms))


def balance_heading() -> str:
    """Heading of the column between left and right."""
    return QCoreApplication.translate("progress", "Compared")


def balance_row(name: str, value: Balance) -> str:
    """One exercise's bars in words."""
    words = QCoreApplication.translate("progress", "{name}: left {left}, right {right}, {state}")
    return words.format(
        name=name,
        left=duration(spent(value.left_ms)),
        right=duration(spent(value.right_ms)),
        state=balance(value),
    )
