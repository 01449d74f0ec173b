"""A person's own dose: what a stepper may offer, and what follows for one exercise or a routine."""

from __future__ import annotations

from collections.abc import Sequence

from footcare_gui.domain.choices.preferences import (
    MOST_TIMES_SUGGESTED,
    repetition_choices,
    work_choices_ms,
)
from footcare_gui.domain.exercises.dosage import Dosage
from footcare_gui.domain.exercises.equipment import Need, each_once
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.routine import Item, Library
from footcare_gui.domain.session.plan import NUMBERS, Dose, PlanOptions, said_of
from footcare_gui.domain.session.planning import chosen_items
from footcare_gui.domain.session.sets import as_chosen
from footcare_gui.domain.value import Value

MOST_SETS_OFFERED = 10
SET_RESTS_MS = tuple(1_000 * s for s in (5, 10, 15, 20, 30, 45, 60, 90, 120, 180))
TEMPOS_PERCENT = (50, 75, 100, 125, 150, 200)


class Dial(Value):
    """One number that can be turned within its choices.

    Attributes:
        value: What is chosen: milliseconds, a number, or a percentage.
        suggested: What the library suggests.
        choices: Everything allowed, smallest first.
    """

    value: int
    suggested: int
    choices: tuple[int, ...]

    @property
    def is_own(self) -> bool:
        """Whether it differs from what is suggested."""
        return self.value != self.suggested

    @property
    def less(self) -> int | None:
        """The next smaller choice, `None` at the least."""
        return max((choice for choice in self.choices if choice < self.value), default=None)

    @property
    def more(self) -> int | None:
        """The next larger choice, `None` at the most."""
        return min((choice for choice in self.choices if choice > self.value), default=None)


class Dials(Value):
    """The numbers of a dosage: those of `Dose`, each with what may be chosen."""

    work_ms: Dial
    repetitions: Dial
    sets: Dial = Dial(1, 1, (1,))
    set_rest_ms: Dial = Dial(0, 0, (0,))
    tempo_percent: Dial = Dial(100, 100, (100,))

    def dial(self, which: str) -> Dial:
        """One of them, by its name."""
        found = getattr(self, which)
        assert isinstance(found, Dial)
        return found

    @property
    def is_own(self) -> bool:
        """Whether anything differs from the suggested dose."""
        return any(self.dial(which).is_own for which in NUMBERS)

    @property
    def dose(self) -> Dose:
        """What is to be kept: only what differs from the suggestion."""
        own = {which: self.dial(which).value for which in NUMBERS if self.dial(which).is_own}
        return Dose()._replace(**own)

    def next_of(self, which: str, direction: str) -> int | None:
        """The next choice of one of them, `less` or `more`; `None` at its end."""
        dial = self.dial(which)
        return {"less": dial.less, "more": dial.more}[direction]

    def turned(self, which: str, value: int) -> Dials:
        """The same with another number of that name."""
        return self._replace(**{which: self.dial(which)._replace(value=value)})


class SideDials(Value):
    """The numbers of both sides, alike or each for itself.

    Attributes:
        left: The left side's, and those of what has no sides.
        right: The right side's.
        apart: They are turned one by one; they may still be alike.
    """

    left: Dials
    right: Dials
    apart: bool = False

    @property
    def is_own(self) -> bool:
        """Whether anything differs from the suggested dose."""
        return self.left.is_own or self.right.is_own

    @property
    def dose(self) -> Dose:
        """What is to be kept: only what differs, from the suggestion and between the sides."""
        right = None if self.right == self.left else self.right.dose
        return self.left.dose._replace(right=right)

    def of(self, side: Side) -> Dials:
        """The numbers of one side."""
        return self.right if side is Side.RIGHT else self.left

    def turned(self, side: Side, dials: Dials) -> SideDials:
        """The same with other numbers for one side, for both unless they are apart."""
        if not self.apart:
            return SideDials(dials, dials)
        return self._replace(right=dials) if side is Side.RIGHT else self._replace(left=dials)

    def taken_apart(self, are_apart: bool, side: Side) -> SideDials:
        """The same with the sides apart; or alike again, both as this side is."""
        dials = self.of(side)
        return self._replace(apart=True) if are_apart else SideDials(dials, dials)


def side_dials_of(dosage: Dosage, dose: Dose) -> SideDials:
    """The dials of both sides of a dosage; what has no sides has the same for both."""
    left = right = dials_of(dosage, dose)
    if dosage.sides.is_sided:
        right = dials_of(dosage, dose.of(Side.RIGHT))
    return SideDials(left, right, apart=left != right)


def dials_of(dosage: Dosage, dose: Dose) -> Dials:
    """The dials of a dosage as a person has turned them.

    A kept value that is no longer allowed (the library has changed) falls to the nearest that is.
    """
    sets = dosage.sets
    return Dials(
        _dial(dose.work_ms, dosage.work_ms, work_choices_ms(dosage)),
        _dial(dose.repetitions, dosage.repetitions, repetition_choices(dosage)),
        _dial(dose.sets, sets.number, set_choices(dosage)),
        _dial(dose.set_rest_ms, sets.rest_ms, set_rest_choices_ms(dosage)),
        _dial(dose.tempo_percent, 100, tempo_choices_percent(dosage)),
    )


def set_choices(dosage: Dosage) -> tuple[int, ...]:
    """How many sets a person may choose: up to three times what is suggested, or ten.

    What has no sets gets none, unless they are to grow. Where each set has numbers of its own, the
    last ones can only be left out. Never more than a therapist allows.
    """
    sets, growth = dosage.sets, dosage.ours.growth_of("sets")
    most = max(sets.number, growth.up_to if growth else 1)
    if sets.number > 1 and not (sets.repetitions or sets.work_ms):
        most = max(most, min(MOST_SETS_OFFERED, MOST_TIMES_SUGGESTED * sets.number))
    return tuple(range(1, min(most, dosage.limit.sets or most) + 1))


def set_rest_choices_ms(dosage: Dosage) -> tuple[int, ...]:
    """The rests between two sets that a person may choose, shortest first."""
    sets = dosage.sets
    if sets.goes == 1 and dosage.ours.growth_of("sets") is None:
        return (sets.rest_ms,)
    return tuple(sorted({*SET_RESTS_MS, sets.rest_ms}))


def tempo_choices_percent(dosage: Dosage) -> tuple[int, ...]:
    """How much slower or faster counted repetitions may go; at one's own pace nothing is to choose.

    One repetition never takes longer than a therapist allows.
    """
    tempo, most_ms = dosage.ours.tempo, dosage.limit.work_ms
    if tempo is None or dosage.ours.own_pace:
        return (100,)
    longest = tempo.ms if most_ms is None else max(most_ms, tempo.ms)
    allowed = (one for one in TEMPOS_PERCENT if most_ms is None or tempo.at(one).ms <= longest)
    return tuple(allowed)


def _dial(kept: int | None, suggested: int, choices: tuple[int, ...]) -> Dial:
    wanted = suggested if kept is None else kept
    return Dial(min(choices, key=lambda choice: abs(choice - wanted)), suggested, choices)


def with_numbers(dosage: Dosage, dials: Dials) -> Dosage:
    """A dosage that says what its dials are turned to; lists for each set stay."""
    chosen = as_chosen(dosage, dials.dose)
    ours = chosen.ours._replace(repetitions=dials.repetitions.value)
    if not (dosage.is_counted or dosage.sets.work_ms):
        length = "target_ms" if dosage.open_ended else "use_ms"
        ours = ours._replace(**{length: dials.work_ms.value})
    return chosen._replace(article=chosen.article._replace(repetitions=None), ours=ours)


def bounded_doses(library: Library, options: PlanOptions) -> PlanOptions:
    """The options with every own dose within what its dosage allows now.

    Doses of exercises and variants that are no longer there are left out.
    """
    doses = {}
    for (exercise, variant), dose in options.doses.items():
        known = library.exercises.get(exercise)
        if known is not None and (not variant or variant in known.variants):
            doses[exercise, variant] = side_dials_of(known.form(variant).dosage, dose).dose
    return options._replace(doses=doses)


def item_dials(library: Library, item: Item) -> Dials:
    """The dials of one place in a routine, as the routine has turned them."""
    return dials_of(library.form(item).dosage, said_of(item))


def dials_for(library: Library, options: PlanOptions, item: Item) -> Dials:
    """The dials of one place in a routine, as it will be done."""
    return dials_of(library.form(item).dosage, options.dose_for(item))


def with_bounded_routines(library: Library) -> Library:
    """The same with what each routine says of a dose within what that dose allows now."""
    routines = library.routines.values()
    bounded = {
        one.id: one._replace(items=tuple(_bounded(library, item) for item in one.items))
        for one in routines
        if any(item.has_dose for item in one.items)
    }
    return library._replace(routines={**library.routines, **bounded}) if bounded else library


def _bounded(library: Library, item: Item) -> Item:
    if not item.has_dose:
        return item
    dials = item_dials(library, item)
    said = [which for which in NUMBERS if getattr(item, which) is not None]
    return item._replace(**{which: dials.dial(which).value for which in said})


def equipment_of(library: Library, items: Sequence[Item], options: PlanOptions) -> tuple[Need, ...]:
    """Everything to fetch before starting, each thing once, in the order of its first use."""
    chosen = chosen_items(library, items, options)
    return each_once(need for item in chosen for need in library.form(item).equipment)
