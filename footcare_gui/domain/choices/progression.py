"""Weekly progression, offered and never imposed: light, usual, then one step more a week.

The steps themselves are in the library (`Library.ladder`). Nothing moves on by itself: a person
who always says "not now" stays where they are, and is asked again a week later.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from footcare_gui.domain.choices.my_plan import DAYS_OF_WEEK, Entry, MyPlan, known_entries
from footcare_gui.domain.choices.preferences import repetition_choices, work_choices_ms
from footcare_gui.domain.exercises.dosage import Dosage
from footcare_gui.domain.exercises.exercise import Posture
from footcare_gui.domain.exercises.routine import Item, Library, Rung
from footcare_gui.domain.session.plan import Dose, PlanOptions
from footcare_gui.domain.session.planning import Length, length_of

FIRST_WEEKS = 2
MORE_FROM_WEEK = 5
KEEP_FROM_WEEK = 9
KEPT_WEEKDAYS = frozenset({0, 2, 4})
"""Three to five days a week keep what was reached: Monday, Wednesday and Friday are offered."""

GOOD_WEEK_PERCENT = 80
WORTH_PERCENT = 25
"""An offer of less is made where it spares so much of the plan's time or work."""
FELT_FINE = 3
MISSED_DAYS = 7
LOOKS_BACK = timedelta(days=70)
"""How far back moving and feeling are asked for; an older start is long ago in any case."""

RUNG_NUMBERS = ("work_ms", "repetitions", "sets")
_WEEK = timedelta(days=7)
_TWO_WEEKS = 2 * _WEEK

Doses = Mapping[tuple[str, str], Dose]
_Place = tuple[Item, Dose, Posture | None]
"""An exercise, its dose, and the position of the one before it."""


class OfferKind(StrEnum):
    """What is offered."""

    START_LIGHT = "start_light"
    USUAL_DOSE = "usual_dose"
    GROW = "grow"
    STEP_UP = "step_up"
    STEP_BACK = "step_back"
    KEEP = "keep"


@dataclass(frozen=True, slots=True)
class Offer:
    """One change of the plan, to be taken or left.

    Attributes:
        kind: What it is.
        rungs: The doses that would change; none for `KEEP`.
        after_gap: A step back because of a pause, not because of how it felt.
    """

    kind: OfferKind
    rungs: tuple[Rung, ...] = ()
    after_gap: bool = False


@dataclass(frozen=True, slots=True)
class Weeks:
    """What the person did and felt lately.

    Attributes:
        moved: The days with anything done, within `LOOKS_BACK`, oldest first.
        felt: How it felt after sessions (0 to 10) and on which day, within the last two weeks.
        answered: The day of the last answer to an offer, `None` without one.
    """

    moved: Sequence[date] = ()
    felt: Sequence[tuple[date, int]] = ()
    answered: date | None = None


def offer(
    library: Library,
    plan: MyPlan,
    doses: Doses,
    weeks: Weeks,
    today: date,
    *,
    prescribed: tuple[Rung, ...] = (),
) -> Offer | None:
    """What to offer today, `None` for nothing.

    Args:
        library: Its ladder and its dosages.
        plan: The exercises taken up; nothing else is ever offered more or less of.
        doses: The doses kept "from now on", by (exercise, variant).
        weeks: What was done and felt.
        today: The local date.
        prescribed: What is to be more this week because its dose says so (`growth.grown`).
    """
    since_answer = today - weeks.answered if weeks.answered else _WEEK
    if not weeks.moved or timedelta() <= since_answer < _WEEK:
        return None
    climb = _Climb(library, known_entries(library, plan), doses)
    after_gap = (today - weeks.moved[-1]).days > MISSED_DAYS
    if after_gap or _felt_bad_twice(weeks, today):
        back = next((one for one in climb.ways_back() if climb.is_worth(one)), ())
        return Offer(OfferKind.STEP_BACK, back, after_gap) if back else None
    if prescribed and _felt_fine(weeks, today):
        return Offer(OfferKind.GROW, prescribed)
    return _by_weeks(climb, weeks, today)


def _by_weeks(climb: _Climb, weeks: Weeks, today: date) -> Offer | None:
    """What the library's steps offer, by the weeks since everything began."""
    week = (today - weeks.moved[0]).days // 7 + 1
    if week <= FIRST_WEEKS:
        lighter = tuple(climb.lighter())
        return Offer(OfferKind.START_LIGHT, lighter) if climb.is_worth(lighter) else None
    if not _good_week(weeks, climb.entries, today):
        return None
    light = tuple(climb.light())
    if light:
        return Offer(OfferKind.USUAL_DOSE, tuple(Rung(rung.exercise) for rung in light))
    return _onward(climb, week)


def taken(library: Library, offered: Offer, plan: MyPlan, doses: Doses) -> tuple[MyPlan, Doses]:
    """The plan and the doses after an offer was taken."""
    if offered.kind is OfferKind.KEEP:
        entries = (entry._replace(weekdays=KEPT_WEEKDAYS) for entry in plan.entries)
        return MyPlan(tuple(entries)), doses
    changed = dict(doses)
    for rung in offered.rungs:
        entry = plan.entry(rung.exercise)
        if entry is None:
            continue
        variant = rung.variant or ("" if _is_light_variant(library, entry) else entry.variant)
        plan = plan.with_entry(entry._replace(variant=variant))
        changed.pop((rung.exercise, variant), None)
        own = doses.get((rung.exercise, variant), Dose())
        said = {name: getattr(rung, name) for name in RUNG_NUMBERS}
        if offered.kind is OfferKind.GROW:
            dose = own._replace(**{name: n for name, n in said.items() if n is not None})
        else:
            dose = Dose()._replace(**said)
        if dose != Dose():
            changed[rung.exercise, variant] = dose
    return plan, changed


@dataclass(frozen=True, slots=True)
class _Climb:
    """Where the plan stands on the library's ladder."""

    library: Library
    entries: tuple[Entry, ...]
    doses: Doses

    def lighter(self) -> Iterator[Rung]:
        """Lighter doses that could be begun with; own choices are left alone."""
        for rung in self.library.ladder.first:
            entry = self._entry(rung)
            is_free = entry is not None and not entry.variant and not self._dose(entry)
            if entry is not None and is_free and self._is_offered(entry, rung):
                yield rung

    def light(self) -> Iterator[Rung]:
        """Lighter doses that are in force."""
        for rung in self.library.ladder.first:
            entry = self._entry(rung)
            if entry is not None and self._is_light(entry, rung):
                yield rung

    def next(self) -> Rung | None:
        """The first step up that is not reached."""
        return next((rung for rung, is_reached in self._steps() if not is_reached), None)

    def ways_back(self) -> Iterator[tuple[Rung, ...]]:
        """Steps back: the last one reached to its usual dose, then more; at last a light start."""
        reached = [Rung(rung.exercise) for rung, is_reached in self._steps() if is_reached]
        for number in range(1, len(reached) + 1):
            yield tuple(dict.fromkeys(reached[-number:]))
        yield (*dict.fromkeys(reached), *self.lighter())

    def is_worth(self, rungs: Sequence[Rung]) -> bool:
        """Whether doing less in this way spares a good part of the plan's time or work."""
        if not rungs:
            return False
        plan, doses = taken(
            self.library, Offer(OfferKind.STEP_BACK, tuple(rungs)), MyPlan(self.entries), self.doses
        )
        known: dict[_Place, Length] = {}
        before = self._size(self.entries, self.doses, known)
        after = self._size(plan.entries, doses, known)
        pairs = (before.total_ms, after.total_ms), (before.work_ms, after.work_ms)
        return any(100 * (old - new) >= WORTH_PERCENT * old for old, new in pairs)

    def _size(self, entries: Iterable[Entry], doses: Doses, known: dict[_Place, Length]) -> Length:
        """How long all of a plan takes; what is `known` of another is not planned once more."""
        options, posture = PlanOptions(doses=doses), None
        total_ms = work_ms = 0
        for entry in entries:
            item = Item(entry.exercise, entry.variant)
            place = item, options.dose_for(item), posture
            if place not in known:
                known[place] = length_of(self.library, item, posture, options)
            total_ms += known[place].total_ms
            work_ms += known[place].work_ms
            posture = self.library.form(item).posture
        return Length(total_ms, work_ms)

    def _steps(self) -> Iterator[tuple[Rung, bool]]:
        for rung in self.library.ladder.then:
            entry = self._entry(rung)
            is_meant = entry is not None and rung.variant in ("", entry.variant)
            if entry is not None and is_meant and self._is_offered(entry, rung):
                yield rung, self._is_reached(entry, rung)

    def _is_light(self, entry: Entry, rung: Rung) -> bool:
        if rung.variant:
            return entry.variant == rung.variant
        dose, dosage = self._dose(entry), self._dosage(entry)
        work_ms, repetitions = _values(dose, dosage)
        less_work = rung.work_ms is not None and work_ms <= rung.work_ms < dosage.work_ms
        fewer = rung.repetitions is not None and repetitions <= rung.repetitions
        return less_work or (fewer and repetitions < dosage.repetitions)

    def _is_offered(self, entry: Entry, rung: Rung) -> bool:
        """Whether it can be chosen: a therapist allows it, and the dose has such a number."""
        dosage = self._dosage(entry._replace(variant=rung.variant or entry.variant))
        is_length = rung.work_ms is None or rung.work_ms in work_choices_ms(dosage)
        is_number = rung.repetitions is None or rung.repetitions in repetition_choices(dosage)
        return is_length and is_number

    def _is_reached(self, entry: Entry, rung: Rung) -> bool:
        work_ms, repetitions = _values(self._dose(entry), self._dosage(entry))
        return work_ms >= (rung.work_ms or 0) and repetitions >= (rung.repetitions or 0)

    def _entry(self, rung: Rung) -> Entry | None:
        """The plan's entry that a rung would change, unless each side has a dose of its own."""
        found = next((entry for entry in self.entries if entry.exercise == rung.exercise), None)
        dose = found and self._dose(found)
        return None if dose and dose.right is not None else found

    def _dose(self, entry: Entry) -> Dose | None:
        return self.doses.get((entry.exercise, entry.variant))

    def _dosage(self, entry: Entry) -> Dosage:
        return self.library.form(Item(entry.exercise, entry.variant)).dosage


def _onward(climb: _Climb, week: int) -> Offer | None:
    step = climb.next()
    if week >= MORE_FROM_WEEK and step is not None:
        return Offer(OfferKind.STEP_UP, (step,))
    is_free = any(not entry.weekdays for entry in climb.entries)
    if week >= KEEP_FROM_WEEK and step is None and is_free:
        return Offer(OfferKind.KEEP)
    return None


def _good_week(weeks: Weeks, entries: Sequence[Entry], today: date) -> bool:
    """Whether the last seven days were kept to and nothing felt bad."""
    last = [today - timedelta(days=number) for number in range(1, len(DAYS_OF_WEEK) + 1)]
    planned = [
        day
        for day in last
        if any(not entry.weekdays or day.weekday() in entry.weekdays for entry in entries)
    ]
    moved = len(set(planned) & set(weeks.moved))
    is_kept = bool(planned) and 100 * moved >= GOOD_WEEK_PERCENT * len(planned)
    return is_kept and _felt_fine(weeks, today)


def _felt_fine(weeks: Weeks, today: date) -> bool:
    return all(score <= FELT_FINE for day, score in weeks.felt if today - day <= _WEEK)


def _felt_bad_twice(weeks: Weeks, today: date) -> bool:
    since = max(weeks.answered or date.min, today - _TWO_WEEKS)
    return sum(score > FELT_FINE for day, score in weeks.felt if day > since) >= 2


def _values(dose: Dose | None, dosage: Dosage) -> tuple[int, int]:
    kept = dose or Dose()
    return kept.work_ms or dosage.work_ms, kept.repetitions or dosage.repetitions


def _is_light_variant(library: Library, entry: Entry) -> bool:
    return bool(entry.variant) and any(
        (rung.exercise, rung.variant) == (entry.exercise, entry.variant)
        for rung in library.ladder.first
    )
