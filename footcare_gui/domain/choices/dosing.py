"""A person's own dose: what a stepper may offer, and what follows for one exercise or a routine."""

from __future__ import annotations

from collections.abc import Sequence

from footcare_gui.domain.choices.preferences import repetition_choices, work_choices_ms
from footcare_gui.domain.exercises.dosage import Dosage
from footcare_gui.domain.exercises.equipment import Need, each_once
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.routine import Item, Library
from footcare_gui.domain.session.plan import Dose, PlanOptions
from footcare_gui.domain.session.planning import chosen_items
from footcare_gui.domain.value import Value


class Dial(Value):
    """One number that can be turned within its choices.

    Attributes:
        value: What is chosen: milliseconds, or a number of repetitions.
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
    """The two numbers of a dosage: the length of one hold or move, and the repetitions."""

    work_ms: Dial
    repetitions: Dial

    @property
    def is_own(self) -> bool:
        """Whether anything differs from the suggested dose."""
        return self.work_ms.is_own or self.repetitions.is_own

    @property
    def dose(self) -> Dose:
        """What is to be kept: only what differs from the suggestion."""
        return Dose(
            self.work_ms.value if self.work_ms.is_own else None,
            self.repetitions.value if self.repetitions.is_own else None,
        )

    def with_work_ms(self, value: int) -> Dials:
        """The same with another length."""
        return self._replace(work_ms=self.work_ms._replace(value=value))

    def with_repetitions(self, value: int) -> Dials:
        """The same with other repetitions."""
        return self._replace(repetitions=self.repetitions._replace(value=value))


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
    return Dials(
        _dial(dose.work_ms, dosage.work_ms, work_choices_ms(dosage)),
        _dial(dose.repetitions, dosage.repetitions, repetition_choices(dosage)),
    )


def _dial(kept: int | None, suggested: int, choices: tuple[int, ...]) -> Dial:
    wanted = suggested if kept is None else kept
    return Dial(min(choices, key=lambda choice: abs(choice - wanted)), suggested, choices)


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
    return dials_of(library.form(item).dosage, Dose(item.work_ms, item.repetitions))


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
    return item._replace(
        work_ms=None if item.work_ms is None else dials.work_ms.value,
        repetitions=None if item.repetitions is None else dials.repetitions.value,
    )


def equipment_of(library: Library, items: Sequence[Item], options: PlanOptions) -> tuple[Need, ...]:
    """Everything to fetch before starting, each thing once, in the order of its first use."""
    chosen = chosen_items(library, items, options)
    return each_once(need for item in chosen for need in library.form(item).equipment)
