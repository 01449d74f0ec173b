"""Words for what was done: no praise to be earned, no blame for a gap, no claims."""

from __future__ import annotations

from datetime import date

from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.memory.history import FeltPoint
from footcare_gui.domain.progress.kept import Kept
from footcare_gui.domain.progress.overview import Balance, DaysMoved, Dot
from footcare_gui.texts import clock, spent
from footcare_gui.texts.dates import long_date, short_date, time_of_day
from footcare_gui.texts.exercises import number_of_exercises
from footcare_gui.texts.gate import tr, trn
from footcare_gui.texts.lengths import done_for, duration, to_go


def title(moved: DaysMoved) -> str:
    """The first words: on how many days of the last seven the person moved."""
    if moved.last is None:
        return tr("progress", "Nothing yet. Your days will show here.")
    if moved.week == 0:
        return tr("progress", "Good to see you. Start small?")
    return trn("progress", "You moved on {n} day", "You moved on {n} days", moved.week)


def what_will_be_here() -> str:
    """Below that, before the first session."""
    return tr(
        "progress",
        "After your first session: on which days you moved, whether both sides did as much, how it "
        "felt, and when to go on.",
    )


def subtitle(moved: DaysMoved) -> str:
    """What the title counts, and the longer view."""
    if moved.week and moved.since is not None and moved.week == moved.months:
        return since(moved.since)
    if not moved.week:
        return _longer(moved)
    if moved.since is None:
        return trn(
            "progress",
            "in the last seven days, and on {n} day in six months",
            "in the last seven days, and on {n} days in six months",
            moved.months,
        )
    return trn(
        "progress",
        "in the last seven days, and on {n} day since {day}",
        "in the last seven days, and on {n} days since {day}",
        moved.months,
        day=short_date(moved.since),
    )


def _longer(moved: DaysMoved) -> str:
    if moved.since is None:
        return trn("progress", "{n} day in six months", "{n} days in six months", moved.months)
    return trn(
        "progress",
        "You moved on {n} day since {day}",
        "You moved on {n} days since {day}",
        moved.months,
        day=short_date(moved.since),
    )


def since(day: date) -> str:
    """From which day on."""
    return tr("progress", "since {day}", day=short_date(day))


def six_months(began: date | None = None) -> str:
    """Heading over the dots.

    Args:
        began: The day on which the person began, `None` where that was before.
    """
    if began is None:
        return tr("progress", "Last six months")
    return tr("progress", "Since {day}", day=short_date(began))


def dots_key() -> str:
    """What the dots mean."""
    return tr("progress", "Bigger dot, more done. Empty ring, a day of rest.")


def dot(value: Dot) -> str:
    """One day in words: `Monday, 2 March: 2 exercises, 4 min 10 s of work`."""
    day = long_date(value.day)
    if not value.size:
        return tr("progress", "{day}: a day of rest", day=day)
    return tr(
        "progress",
        "{day}: {exercises}, {time} of work",
        day=day,
        exercises=number_of_exercises(value.exercises),
        time=done_for(value.held_ms),
    )


def week_of(day: date) -> str:
    """Heading of a column of dots, for screen readers."""
    return tr("progress", "Week of {day}", day=short_date(day))


def how_it_felt() -> str:
    """Heading over before and after."""
    return tr("progress", "How it felt, 0–10")


def before() -> str:
    """The ring."""
    return tr("progress", "before")


def after() -> str:
    """The dot."""
    return tr("progress", "after")


def honest_line() -> str:
    """Beside before and after: what they are, and what they are not."""
    return tr("progress", "What you noted. Pain changes for many reasons.")


def nothing_noted() -> str:
    """In the place of before and after, where nothing was said yet."""
    return tr("progress", "Nothing noted in these months. You can, after any session.")


def felt(point: FeltPoint) -> str:
    """One note in words: `2 Mar, 07:42: before 5, after 4`."""
    return tr(
        "progress",
        "{day}, {time}: before {before}, after {after}",
        day=short_date(point.started.date()),
        time=time_of_day(point.started),
        before=score(point.before),
        after=score(point.after),
    )


def score(value: int | None) -> str:
    """A number from 0 to 10, or that nothing was said."""
    return tr("progress", "not said") if value is None else str(value)


def left_and_right() -> str:
    """Heading over the bars."""
    return tr("progress", "Left and right, last seven days")


def nothing_sided() -> str:
    """In the place of the bars."""
    return tr("progress", "Nothing with a left and a right this week.")


def my_plan_heading() -> str:
    """Heading over what was done of the plan."""
    return tr("progress", "My plan, last seven days")


def kept(value: Kept) -> str:
    """On how many days it was done, of how many that the plan has for it: `on 5 of 7 days`.

    What was begun on others stands behind that: `on 5 of 7 days · partly on 1 day`.
    """
    if not value.planned and not value.partly:
        return tr("progress", "not yet today")
    partly = trn("progress", "partly on {n} day", "partly on {n} days", value.partly)
    if not value.planned:
        return partly
    return f"{_done_of(value)} · {partly}" if value.partly else _done_of(value)


def _done_of(value: Kept) -> str:
    if value.done > value.planned:
        return trn(
            "progress",
            "on {n} day, planned for {planned}",
            "on {n} days, planned for {planned}",
            value.done,
            planned=value.planned,
        )
    return trn(
        "progress", "on {done} of {n} day", "on {done} of {n} days", value.planned, done=value.done
    )


def side_word(value: Side) -> str:
    """`Left` or `Right`."""
    if value is Side.LEFT:
        return tr("progress", "Left")
    return tr("progress", "Right")


def balance(value: Balance) -> str:
    """What stands between the bars: `even`, `nearly even`, `right has 30 s to go`, `10 s more`."""
    if value.debt is not None:
        time = to_go(value.debt.owed_ms)
        return {
            Side.LEFT: tr("progress", "left has {time} to go", time=time),
            Side.RIGHT: tr("progress", "right has {time} to go", time=time),
        }[value.debt.side]
    if spent(value.left_ms) == spent(value.right_ms):
        return tr("progress", "even")
    if value.ahead is None:
        return tr("progress", "nearly even")
    time = more(value)
    return {
        Side.LEFT: tr("progress", "left {time} more", time=time),
        Side.RIGHT: tr("progress", "right {time} more", time=time),
    }[value.ahead]


def more(value: Balance) -> str:
    """How much more the one side has: of the two times as they stand beside it."""
    return duration(abs(spent(value.left_ms) - spent(value.right_ms)))


def side_time(ms: int) -> str:
    """What one side did, short: `42 s`, from one minute on `1:30`."""
    return done_for(ms) if ms < 60_000 else clock(spent(ms))


def balance_heading() -> str:
    """Heading of the column between left and right."""
    return tr("progress", "Compared")


def balance_row(name: str, value: Balance) -> str:
    """One exercise's bars in words."""
    return tr(
        "progress",
        "{name}: left {left}, right {right}, {state}",
        name=name,
        left=done_for(value.left_ms),
        right=done_for(value.right_ms),
        state=balance(value),
    )
