"""Words for what was done: no praise to be earned, no blame for a gap, no claims."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from footcare_gui.domain.exercise import Side
from footcare_gui.domain.history import Deed, FeltPoint, SessionRecord
from footcare_gui.domain.ledger import OWED, Debt
from footcare_gui.domain.outcome import Ending
from footcare_gui.domain.progress import Balance, Dot, Moved
from footcare_gui.domain.routine import Library
from footcare_gui.domain.schedule import DueKind, DueState
from footcare_gui.domain.todays import GENTLER, TODAY
from footcare_gui.texts import clock, spent
from footcare_gui.texts.library import DOT, duration, exercise_name

_SHORT, _LONG = QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat

ARABIC_COMMA, HAN_YEAR = chr(0x60C), chr(0x5E74)
"""Parts of other languages' date formats, taken out of them and never shown."""


def title(moved: Moved) -> str:
    """The first words: on how many days of the last seven the person moved."""
    if moved.last is None:
        return QCoreApplication.translate("progress", "Nothing yet. Your days will show here.")
    if moved.week == 0:
        return QCoreApplication.translate("progress", "Good to see you. Start small?")
    if moved.week == 1:
        return QCoreApplication.translate("progress", "You moved on 1 day")
    return QCoreApplication.translate("progress", "You moved on %n days", None, moved.week)


def subtitle(moved: Moved) -> str:
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
        day=day, exercises=exercises(value.exercises), time=duration(spent(value.held_ms))
    )


def exercises(number: int) -> str:
    """`1 exercise`, `3 exercises`."""
    if number == 1:
        return QCoreApplication.translate("progress", "1 exercise")
    return QCoreApplication.translate("progress", "%n exercises", None, number)


def week_of(day: date) -> str:
    """Heading of a column of dots, for screen readers."""
    words = QCoreApplication.translate("progress", "Week of {day}")
    return words.format(day=short_date(day))


def weekday(number: int, *, short: bool) -> str:
    """A day of the week, Monday 0: its letter, or its whole name."""
    form = QLocale.FormatType.NarrowFormat if short else QLocale.FormatType.LongFormat
    return QLocale().standaloneDayName(number + 1, form)


def month(day: date) -> str:
    """The short name of a day's month."""
    return QLocale().standaloneMonthName(day.month, _SHORT)


def long_date(day: date) -> str:
    """`Monday 2 March`, in the language's own order; the year where it is another."""
    return QLocale().toString(_qdate(day), _without_year(_LONG))


def short_date(day: date) -> str:
    """`2 Mar`, in the language's own order."""
    return QLocale().toString(_qdate(day), _day_and_month())


def full_date(day: date) -> str:
    """`Monday, 2 March 2026`, in the language's own order."""
    return QLocale().toString(_qdate(day), _LONG)


def plain_date(day: date) -> str:
    """`2 March 2026`, in the language's own order, without the day of the week."""
    text = QLocale().dateFormat(_LONG)
    for weekday in ("dddd, ", f"dddd{ARABIC_COMMA} ", " dddd", ", dddd", "dddd ", "dddd"):
        if weekday in text:
            text = text.replace(weekday, "")
            break
    return QLocale().toString(_qdate(day), text.strip(" ,"))


def time_of_day(at: datetime) -> str:
    """`07:42`, in the way of the language."""
    return QLocale().toString(QTime(at.hour, at.minute), _SHORT)


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


def exercise() -> str:
    """Heading of a column."""
    return QCoreApplication.translate("progress", "Exercise")


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


def owed(debt: Debt, library: Library) -> str:
    """`Heel tendon stretch: the right side still has 30 s. Now, or next time?`."""
    words = {
        Side.LEFT: QCoreApplication.translate(
            "progress", "{exercise}: the left side still has {time}. Now, or next time?"
        ),
        Side.RIGHT: QCoreApplication.translate(
            "progress", "{exercise}: the right side still has {time}. Now, or next time?"
        ),
    }[debt.side]
    name = known_name(library, debt.exercise, debt.variant)
    return words.format(exercise=name, time=duration(debt.hold_ms))


def day_title(day: date, today: date) -> str:
    """Heading of a day's log."""
    if day == today:
        return QCoreApplication.translate("progress", "Today")
    return long_date(day) if day.year == today.year else full_date(day)


def nothing_on(day: date, today: date) -> str:
    """A day without sessions."""
    if day == today:
        return QCoreApplication.translate("progress", "Nothing yet today.")
    return QCoreApplication.translate("progress", "A day of rest.")


def known_name(library: Library, exercise_id: str, variant: str = "") -> str:
    """An exercise's name; its id where the library has lost it."""
    if exercise_id not in library.exercises:
        return exercise_id
    known = variant in library.exercises[exercise_id].variants
    return exercise_name(library, exercise_id, variant if known else "")


def session_name(library: Library, record: SessionRecord) -> str:
    """What a session is called in a log."""
    if record.plan_type == "routine":
        if record.plan_id == TODAY:
            return QCoreApplication.translate("progress", "Today's exercises")
        if record.plan_id == GENTLER:
            return QCoreApplication.translate("progress", "A gentler session")
        routine = library.routines.get(record.plan_id)
        return routine.name if routine else QCoreApplication.translate("progress", "A routine")
    if record.plan_type == "selection":
        return QCoreApplication.translate("progress", "Your own selection")
    first = record.deeds[0].done if record.deeds else None
    name = known_name(library, record.plan_id, first.variant if first else "")
    if record.plan_type == OWED:
        name = known_name(library, first.exercise, first.variant) if first else record.plan_id
        return QCoreApplication.translate("progress", "{name}, made up").format(name=name)
    return name


def session_time(record: SessionRecord) -> str:
    """`✓ 4:42`, or just how much was done; an early end gets no mark of its own."""
    if record.ending is Ending.COMPLETED:
        return f"✓ {clock(spent(record.took_ms))}"
    return clock(spent(record.took_ms))


def session_lines(library: Library, record: SessionRecord) -> tuple[str, ...]:
    """A session's details: each exercise, what was too much, how it felt, the note."""
    names = dict.fromkeys((deed.done.exercise, deed.done.variant) for deed in record.deeds)
    lines = [
        line
        for name in names
        if (line := _exercise_line(library, [d for d in record.deeds if _form(d) == name]))
    ]
    lines += [_too_much_line(library, deed) for deed in record.deeds if deed.done.too_much]
    if record.felt_before is not None or record.felt_after is not None:
        words = QCoreApplication.translate("progress", "Before {before}, after {after}")
        lines.append(words.format(before=score(record.felt_before), after=score(record.felt_after)))
    if record.hurt:
        words = QCoreApplication.translate("progress", "Rested afterward: {name}")
        lines.append(words.format(name=known_name(library, record.hurt)))
    return (*lines, f"“{record.note}”") if record.note else tuple(lines)


def coming(state: DueState) -> str:
    """When something of the plan may be done: `any time`, `from 11:42`."""
    if state.kind is DueKind.LATER_TODAY and state.at is not None:
        words = QCoreApplication.translate("progress", "from {time}")
        return words.format(time=time_of_day(state.at))
    return QCoreApplication.translate("progress", "any time")


def still_to_come() -> str:
    """Heading over what may still be done today."""
    return QCoreApplication.translate("progress", "Whenever it suits you")


def removed(name: str) -> str:
    """After taking out a mistaken entry."""
    return QCoreApplication.translate("progress", "Removed: {name}").format(name=name)


def _exercise_line(library: Library, deeds: list[Deed]) -> str:
    done = [deed.done for deed in deeds if deed.is_done]
    if not done:
        return ""
    name = known_name(library, done[0].exercise, done[0].variant)
    parts = [
        duration(spent(part.held_ms))
        if part.side is Side.BOTH
        else f"{side_word(part.side)} {duration(spent(part.held_ms))}"
        for part in done
    ]
    return f"{name}{DOT}{', '.join(parts)}"


def _too_much_line(library: Library, deed: Deed) -> str:
    name = known_name(library, deed.done.exercise, deed.done.variant)
    if deed.done.side is Side.BOTH:
        words = QCoreApplication.translate("progress", "Too much at {time}: {name}")
    else:
        words = QCoreApplication.translate("progress", "Too much at {time}: {name}, {side}")
    return words.format(
        time=time_of_day(deed.at), name=name, side=side_word(deed.done.side).lower()
    )


def _form(deed: Deed) -> tuple[str, str]:
    return deed.done.exercise, deed.done.variant


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _without_year(form: QLocale.FormatType) -> str:
    """The language's date format without its year, and without what only leads to a year."""
    text = QLocale().dateFormat(form)
    for year in (", yyyy", " yyyy", f"yyyy{HAN_YEAR}", "yyyy. ", "yyyy ", "yyyy"):
        if year in text:
            return text.replace(year, "").strip(" ,")
    return text


def _day_and_month() -> str:
    """`d MMM` or `MMM d`, as the language has it."""
    return "MMM d" if "MMMM d" in QLocale().dateFormat(_LONG) else "d MMM"
