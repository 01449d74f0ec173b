"""Words for what is prescribed: a dose exactly as it is written, how often, and its sides."""

from __future__ import annotations

from footcare_gui.domain.choices.dosing import Dials, with_numbers
from footcare_gui.domain.exercises.dosage import SEVERAL, Count, Dosage, SideTerm, Span, WorkKind
from footcare_gui.domain.exercises.exercise import Exercise, Side
from footcare_gui.domain.exercises.sets import Growth, When
from footcare_gui.domain.session.plan import SessionPlan
from footcare_gui.texts.gate import tr, trn
from footcare_gui.texts.lengths import duration

DOT = " · "
MANY_TIMES, MORE_AT_LEAST = 2, 4
"""Repetitions are far beyond the suggestion above so many times it, and above four."""


def span(value: Span) -> str:
    """A prescribed length: `30 s`, `20–30 s`, `Up to 15 s`, `3 s or longer`."""
    low, high = value.min_ms, value.max_ms
    if low is None and high is None:
        return tr("library", "As long as you can")
    if low is None:
        assert high is not None
        return tr("library", "Up to {time}", time=duration(high))
    if high is None:
        return tr("library", "{time} or longer", time=duration(low))
    return duration(low) if low == high else span_of(low, high)


def span_of(low: int, high: int) -> str:
    """Between two lengths in milliseconds: `20–30 s`."""
    if high < 60_000:
        return tr("library", "{low}–{high} s", low=low // 1000, high=high // 1000)
    if low % 60_000 == high % 60_000 == 0:
        return tr("library", "{low}–{high} min", low=low // 60_000, high=high // 60_000)
    return f"{duration(low)}–{duration(high)}"


def sides(term: SideTerm) -> str:
    """`each leg`, `each foot`, or nothing for both feet at once."""
    if term is SideTerm.EACH_LEG:
        return tr("library", "each leg")
    if term is SideTerm.EACH_FOOT:
        return tr("library", "each foot")
    return ""


def count(value: Count) -> str:
    """`2` or `2–3`."""
    return str(value.low) if value.low == value.high else f"{value.low}–{value.high}"


def frequency(per_day: Count | None, days_per_week: Count | None) -> str:
    """How often: `several times a day`, `every day`, `twice a day`, `2–3 days a week`."""
    parts = []
    if per_day == SEVERAL:
        parts.append(tr("library", "several times a day"))
    elif per_day == Count(2, 2):
        parts.append(tr("library", "twice a day"))
    elif per_day is not None and per_day.high > 1:
        times = count(per_day)
        parts.append(
            trn("library", "{times} time a day", "{times} times a day", per_day.high, times=times)
        )
    if days_per_week is not None and days_per_week != Count(7, 7):
        days, most = count(days_per_week), days_per_week.high
        parts.append(trn("library", "{days} day a week", "{days} days a week", most, days=days))
    if not parts and (per_day is not None or days_per_week is not None):
        parts.append(tr("library", "every day"))
    return DOT.join(parts)


def our_suggestion() -> str:
    """The mark on everything that is ours and not the article's."""
    return tr("library", "our suggestion")


def prescription(dosage: Dosage) -> str:
    """The dose exactly as the article prescribes it: `Up to 15 s · each leg`, `30 s × 10`.

    Where the article gives neither length nor repetitions, ours, marked so; of an exercise of the
    person's own, what they have written.
    """
    if dosage.own:
        return own_prescription(dosage)
    article = dosage.article
    repetitions = article.repetitions or 1
    each = sides(dosage.sides)
    if article.span is not None:
        dose = span(article.span)
        dose = f"{dose} × {repetitions}" if repetitions > 1 else dose
        return DOT.join(filter(None, (dose, each)))
    if article.repetitions is not None:
        return f"{repetitions} × {each}".strip(" ×") if each else f"{repetitions} ×"
    return DOT.join((own_prescription(dosage), our_suggestion()))


def own_prescription(dosage: Dosage) -> str:
    """The dose that is ours because the article gives none: `1 min · each foot`."""
    dosage = dosage.as_written
    if dosage.has_sets:
        from footcare_gui.texts.sets import dose_in_sets

        dose = DOT.join(dose_in_sets(dosage))
    else:
        dose = span(dosage.span)
        if dosage.own and dosage.work is WorkKind.MOVE:
            from footcare_gui.texts.sets import of_moving

            dose = of_moving(dose)
        dose = f"{dose} × {dosage.repetitions}" if dosage.repetitions > 1 else dose
    each = sides(dosage.sides)
    if dosage.sets.alternate:
        from footcare_gui.texts.sets import in_turn

        each = in_turn(each)
    return DOT.join(filter(None, (dose, each)))


def growth(of: Growth | None) -> str:
    """`5 s more each week, up to 1 min`, `1 set more …, up to 3 sets`; empty where it stays."""
    if of is None:
        return ""
    more, most = duration(of.add), duration(of.up_to)
    if of.of == "sets":
        from footcare_gui.texts.sets import number_of_sets

        more, most = number_of_sets(of.add), number_of_sets(of.up_to)
    return tr("library", "{more} more each week, up to {most}", more=more, most=most)


def prescription_line(dosage: Dosage) -> str:
    """The prescription with the article's frequency, for one row of the list."""
    article = dosage.article
    often = frequency(article.per_day, article.days_per_week)
    if dosage.own:
        often, _ = how_often(dosage)
    return DOT.join(filter(None, (prescription(dosage), often)))


def whole_line(dosage: Dosage) -> str:
    """The same with how a dose of the person's own is to grow."""
    grows = growth(dosage.ours.growth) if dosage.own else ""
    return DOT.join(filter(None, (prescription_line(dosage), grows)))


def how_often(dosage: Dosage) -> tuple[str, bool]:
    """The frequency to keep to, and whether it is ours and not the article's."""
    dosage = dosage.as_written
    article = dosage.article
    if article.per_day is None and article.days_per_week is None:
        if dosage.ours.when != When():
            from footcare_gui.texts.sets import days

            when, per_day = dosage.ours.when, dosage.per_day if dosage.per_day.high > 1 else None
            often = frequency(per_day, None if when.names_days else dosage.days_per_week)
            return DOT.join(filter(None, (often, *days(when)))), True
        return frequency(dosage.per_day, dosage.days_per_week), True
    return frequency(article.per_day, article.days_per_week), False


def additions(dosage: Dosage) -> str:
    """What we add where the article is silent, in one line; empty where we add nothing."""
    dosage = dosage.as_written
    ours, parts = dosage.ours, []
    if dosage.span_is_ours and dosage.article.repetitions is not None:
        parts.append(tr("library", "{time} each hold", time=span(dosage.span)))
    if ours.use_ms is not None:
        parts.append(tr("library", "{time} at a time", time=duration(ours.use_ms)))
    if ours.target_ms is not None:
        parts.append(tr("library", "aim for {time}", time=duration(ours.target_ms)))
    if ours.cap_ms is not None:
        parts.append(tr("library", "no longer than {time}", time=duration(ours.cap_ms)))
    if ours.rest_ms and dosage.repetitions > 1:
        parts.append(tr("library", "{time} rest in between", time=duration(ours.rest_ms)))
    often, is_ours = how_often(dosage)
    if is_ours:
        parts.append(often)
    elif dosage.article.per_day == SEVERAL and ours.per_day is not None:
        parts.append(frequency(ours.per_day, None))
    parts.append(growth(ours.growth))
    return DOT.join(filter(None, parts))


def work_label(dosage: Dosage) -> str:
    """What the length of a dosage is called beside its stepper."""
    if dosage.open_ended:
        return tr("library", "Aim for")
    if dosage.work is WorkKind.MOVE:
        return tr("library", "Keep moving")
    if dosage.ours.phases:
        return tr("library", "Each hold")
    return tr("library", "Hold")


def repetitions(number: int, term: SideTerm) -> str:
    """`10`, or `1 each leg`."""
    if term is SideTerm.EACH_LEG:
        return trn("library", "{n} each leg", "{n} each leg", number)
    if term is SideTerm.EACH_FOOT:
        return trn("library", "{n} each foot", "{n} each foot", number)
    return str(number)


def dose(work_ms: int, number: int) -> str:
    """A dose in short, as it was turned: `30 s × 3`, `30 s`."""
    return f"{duration(work_ms)} × {number}" if number > 1 else duration(work_ms)


def turned_dose(dosage: Dosage, dials: Dials) -> str:
    """A dose as it was turned, without its sides: `30 s × 3`, `2 sets · 2 s up, 2 s down × 12`."""
    if not dosage.has_sets:
        return dose(dials.work_ms.value, dials.repetitions.value)
    from footcare_gui.texts.sets import dose_in_sets

    return DOT.join(dose_in_sets(with_numbers(dosage, dials)))


def on_side(what: str, side: Side) -> str:
    """What belongs to one side: `Hold, left`."""
    if side is Side.LEFT:
        return tr("library", "{what}, left", what=what)
    return tr("library", "{what}, right", what=what)


def each_side(*, are_apart: bool, is_beside: bool) -> str:
    """The way to another dose for each side, or back; in full where no numbers stand beside it."""
    if are_apart:
        if is_beside:
            return tr("library", "Same for both sides")
        return tr("library", "The same dose for both sides")
    if is_beside:
        return tr("library", "Different for each side")
    return tr("library", "A different dose for each side")


def begins(side: Side, term: SideTerm) -> str:
    """`Left leg first`; nothing for both feet at once."""
    if term is SideTerm.NONE or side is Side.BOTH:
        return ""
    legs = {
        Side.LEFT: tr("library", "Left leg first"),
        Side.RIGHT: tr("library", "Right leg first"),
    }
    feet = {
        Side.LEFT: tr("library", "Left foot first"),
        Side.RIGHT: tr("library", "Right foot first"),
    }
    return (legs if term is SideTerm.EACH_LEG else feet)[side]


def begun_as(exercise: Exercise, plan: SessionPlan | None) -> str:
    """An exercise by name, and which side begins where it has sides; empty without a plan."""
    if plan is None:
        return ""
    first = plan.segments[0]
    term = exercise.form(first.variant).dosage.sides
    first_side = begins(first.side, term)
    if not first_side:
        return exercise.name
    return tr("library", "{exercise}, {first_side}", exercise=exercise.name, first_side=first_side)


def beyond_suggestion(repetitions: int, suggested: int) -> str:
    """A quiet line where far more repetitions are chosen than suggested; empty elsewhere."""
    if repetitions <= max(MORE_AT_LEAST, MANY_TIMES * suggested):
        return ""
    return tr("library", "More than suggested ({n}). More is not better.", n=suggested)


def limit(dosage: Dosage) -> str:
    """Why the length of one hold or move ends where it ends; empty where nothing limits it."""
    if dosage.span.is_exact:
        return ""
    if dosage.article.span is not None and not dosage.article.span.is_open:
        return tr("library", "Published advice: {span}", span=span(dosage.article.span))
    if dosage.max_ms is None:
        return ""
    return tr("library", "No longer than {time}", time=duration(dosage.max_ms))
