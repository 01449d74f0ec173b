"""Today's session: which of the due exercises now, in which order; and a gentler one for a bad day.

Four at most, because people keep to a few exercises far better than to many. Who has waited
longest comes first, so what is left over is first next time.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from math import inf

from footcare_gui.domain.choices.dosing import bounded_doses
from footcare_gui.domain.choices.my_plan import Entry, MyPlan, known_entries
from footcare_gui.domain.choices.preferences import work_choices_ms
from footcare_gui.domain.exercises.dosage import Dosage
from footcare_gui.domain.exercises.exercise import Exercise, Form, Posture
from footcare_gui.domain.exercises.routine import Item, Library, Routine
from footcare_gui.domain.session.plan import Dose, EmptyPlanError, PlanOptions, SessionPlan
from footcare_gui.domain.session.planning import chosen_items, compile_plan
from footcare_gui.domain.today.schedule import DueState

MOST_AT_ONCE = 4
TODAY, GENTLER = "today", "gentler"
GENTLE_MS = 130_000
"""The most that "two gentle minutes" may take."""

RISES_UNTIL_HOUR = 10
"""Before it a session begins lying down, where it has lying: the person may still be in bed."""

_LEAST_GENTLE_MS = 10_000
_FROM_HIGH_TO_LOW = tuple(Posture)
_LONG_AGO = datetime.min.replace(tzinfo=UTC)


def waiting(states: Iterable[DueState]) -> tuple[DueState, ...]:
    """What is due, whoever has waited longest first; what was never done has waited longest."""
    due = [state for state in states if state.is_due]
    return tuple(sorted(due, key=lambda state: state.at.timestamp() if state.at else -inf))


def todays_session(
    library: Library,
    entries: Sequence[Entry],
    states: Iterable[DueState],
    options: PlanOptions,
    now: datetime,
    *,
    limit_ms: int | None = None,
    seated: bool = False,
) -> SessionPlan | None:
    """The session to offer now, `None` where nothing that is due fits.

    Args:
        library: Where the exercises are looked up.
        entries: The plan; what the library does not have is left out.
        states: How each of them stands; what waits takes the place of what is left out for today.
        options: The person's preferences.
        now: The present instant with the local time's offset; early sessions rise from lying.
        limit_ms: The most that the whole session may take.
        seated: Only what can be done on a chair, in that form.
    """
    known = known_entries(library, MyPlan(tuple(entries)))
    forms = {entry.exercise: Item(entry.exercise, entry.variant) for entry in known}
    wanted: list[Item] = []
    for item in (forms[one.exercise] for one in waiting(states) if one.exercise in forms):
        kept = _seated(library.exercises[item.exercise], item) if seated else item
        if kept is None or not chosen_items(library, (kept,), options):
            continue
        more = [*wanted, kept]
        if limit_ms is None or _length_ms(library, more, options) <= limit_ms:
            wanted = more
        if len(wanted) == MOST_AT_ONCE:
            break
    ordered = in_order(library, wanted, options, rising=now.hour < RISES_UNTIL_HOUR)
    return _compiled(library, TODAY, ordered, options)


def in_order(
    library: Library, items: Sequence[Item], options: PlanOptions, *, rising: bool = False
) -> tuple[Item, ...]:
    """The items with as few changes of position as there can be: each position once.

    Args:
        library: Where the forms are looked up.
        items: What is to be done; those of one position keep their order.
        options: Decides which form an unsteady person takes.
        rising: From lying up to standing; otherwise down.
    """

    def height(item: Item) -> int:
        taken = chosen_items(library, (item,), options) or (item,)
        return _FROM_HIGH_TO_LOW.index(library.form(taken[0]).posture)

    return tuple(sorted(items, key=lambda item: -height(item) if rising else height(item)))


def gentler_session(
    library: Library,
    last: Mapping[str, datetime],
    options: PlanOptions,
    *,
    leave_out: frozenset[str] = frozenset(),
) -> SessionPlan | None:
    """Two gentle minutes, seated or lying, with half of the usual work.

    What was not done for longest begins and decides the position, so that they rotate by
    themselves.

    Args:
        library: What there is.
        last: When each exercise was last done.
        options: The person's preferences; own doses are left aside for once.
        leave_out: Exercises that rest today.
    """
    soft = [
        (Item(exercise.id, form.id), form)
        for exercise in library.exercises.values()
        if exercise.id not in leave_out
        for form in _gentle_forms(exercise)
    ]
    doses = {(item.exercise, item.variant): gentle_dose(form.dosage) for item, form in soft}
    eased = bounded_doses(library, options._replace(doses=doses))
    soft.sort(key=lambda one: last.get(one[0].exercise, _LONG_AGO))
    wanted: list[Item] = []
    posture: Posture | None = None
    for item, form in soft:
        is_new = item.exercise not in (one.exercise for one in wanted)
        if is_new and posture in (None, form.posture):
            more = [*wanted, item]
            if _length_ms(library, more, eased) <= GENTLE_MS:
                wanted, posture = more, form.posture
    return _compiled(library, GENTLER, wanted, eased)


def gentle_dose(dosage: Dosage) -> Dose:
    """Half of the repetitions, or half of the time where there is only one.

    Where each set has numbers of its own, or there is one repetition in each, half of the sets.
    """
    sets = dosage.sets
    if dosage.repetitions > 1 and not sets.repetitions:
        return Dose(repetitions=(dosage.repetitions + 1) // 2)
    if sets.number > 1:
        return Dose(sets=(sets.number + 1) // 2)
    half_ms = max(_LEAST_GENTLE_MS, dosage.work_ms // 2)
    allowed = [ms for ms in work_choices_ms(dosage) if ms <= half_ms]
    return Dose(work_ms=max(allowed, default=dosage.work_ms))


def _gentle_forms(exercise: Exercise) -> Iterator[Form]:
    """Its seated forms, then its lying ones, the least work first.

    Open-ended holds are a test of strength, and not for a bad day.
    """
    forms = (exercise.usual, *exercise.variants.values())
    forms = tuple(sorted(forms, key=lambda form: form.dosage.side_ms))
    for posture in (Posture.SEATED, Posture.LYING):
        yield from (
            form
            for form in forms
            if form.posture is posture and not form.needs_balance and not form.dosage.open_ended
        )


def _seated(exercise: Exercise, item: Item) -> Item | None:
    """The form on a chair: the one chosen, if it is, else the first there is."""
    forms = (exercise.form(item.variant), exercise.usual, *exercise.variants.values())
    found = next((form for form in forms if form.posture is Posture.SEATED), None)
    return None if found is None else Item(exercise.id, found.id)


def _length_ms(library: Library, items: Sequence[Item], options: PlanOptions) -> int:
    ordered = in_order(library, items, options)
    return compile_plan(library, Routine(TODAY, "", ordered), options).total_ms


def _compiled(
    library: Library, name: str, items: Sequence[Item], options: PlanOptions
) -> SessionPlan | None:
    try:
        return compile_plan(library, Routine(name, "", tuple(items)), options)
    except EmptyPlanError:
        return None
