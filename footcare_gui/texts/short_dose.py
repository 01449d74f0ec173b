"""A dose of a person's own in the few words that a row of a list has room for."""

from __future__ import annotations

from footcare_gui.domain.choices.my_plan import Entry
from footcare_gui.domain.exercises.dosage import Count, Dosage
from footcare_gui.domain.exercises.sets import When
from footcare_gui.texts.gate import tr, trn
from footcare_gui.texts.lengths import duration
from footcare_gui.texts.library import (
    DOT,
    frequency,
    own_prescription,
    prescription,
    sides,
    span,
    whole_line,
)
from footcare_gui.texts.regional import weekday_name
from footcare_gui.texts.sets import each_set, in_turn

MOST_PARTS = 4
"""A whole prescription of more parts does not fit a row."""


def row_line(dosage: Dosage) -> str:
    """What a row says: the whole prescription, or where that is long, `3 × 15 · each leg · …`.

    Rests, tempo, gaps and the last day are left to the exercise's own page.
    """
    whole = whole_line(dosage)
    dosage = dosage.as_written
    if not dosage.has_sets and len(whole.split(DOT)) <= MOST_PARTS:
        return whole
    each = sides(dosage.sides)
    parts = (
        _amount(dosage),
        _parts(len(dosage.sets.parts)),
        in_turn(each) if dosage.sets.alternate else each,
        _often(dosage),
        tr("library", "more each week") if dosage.ours.growth is not None else "",
    )
    return DOT.join(filter(None, parts))


def planned_line(dosage: Dosage, entry: Entry) -> str:
    """What a row says of an exercise of My plan: its dose, and how often the plan has it."""
    kept = _as_often(dosage, entry)
    if dosage.own:
        return row_line(kept)
    is_ours = dosage.article.span is None and dosage.article.repetitions is None
    dose = own_prescription(dosage) if is_ours else prescription(dosage)
    return DOT.join(filter(None, (dose, _often(kept))))


def _as_often(dosage: Dosage, entry: Entry) -> Dosage:
    times, when = entry.times_a_day, dosage.ours.when
    per_day = dosage.per_day if times is None else Count(times, times)
    if entry.weekdays:
        when = When(weekdays=tuple(sorted(entry.weekdays)))
    ours = dosage.ours._replace(per_day=per_day, days_per_week=dosage.days_per_week, when=when)
    article = dosage.article._replace(per_day=None, days_per_week=None)
    return dosage._replace(article=article, ours=ours)


def _amount(dosage: Dosage) -> str:
    """`3 × 15`, `3 × 30 s`, `8, 6, 4 times`, `12 times`."""
    sets, number = dosage.sets, dosage.repetitions
    special = each_set(dosage)
    if dosage.is_counted:
        if special:
            return special if sets.repetitions or sets.number < 2 else f"{sets.number} × {special}"
        if sets.number > 1:
            return f"{sets.number} × {number}"
        return trn("library", "{n} time", "{n} times", number)
    time = ", ".join(map(duration, sets.work_ms)) or span(dosage.span)
    if special:
        return f"{time} × {special}"
    time = f"{time} × {number}" if number > 1 else time
    return time if sets.work_ms or sets.number < 2 else f"{sets.number} × {time}"


def _parts(number: int) -> str:
    return trn("library", "{n} part", "{n} parts", number) if number else ""


def _often(dosage: Dosage) -> str:
    when: When = dosage.ours.when
    per_day = dosage.per_day if dosage.per_day.high > 1 else None
    often = frequency(per_day, None if when.names_days else dosage.days_per_week)
    days = ", ".join(weekday_name(number, "short") for number in when.weekdays)
    if when.every_days == 2:
        days = tr("library", "every second day")
    elif when.every_days is not None and when.every_days > 2:
        days = trn("library", "every {n} day", "every {n} days", when.every_days)
    return DOT.join(filter(None, (often, days)))
