"""What today looks like: the plan, how it stands, and what may be offered beside it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, tzinfo
from typing import TYPE_CHECKING

from footcare_gui.domain.choices.learning import Key, Lesson, Once, lessons
from footcare_gui.domain.choices.my_plan import Entry, MyPlan, known_entries
from footcare_gui.domain.choices.only_today import only_today_of
from footcare_gui.domain.choices.preferences import Preferences, my_plan_of
from footcare_gui.domain.choices.progression import Offer, Weeks, offer
from footcare_gui.domain.choices.wishes import LIMITS_MS, Wish, Wishes
from footcare_gui.domain.exercises.routine import Item, Library
from footcare_gui.domain.session.plan import PlanOptions, SessionPlan
from footcare_gui.domain.session.planning import chosen_items
from footcare_gui.domain.today.growth import grown
from footcare_gui.domain.today.past import Completion, Past
from footcare_gui.domain.today.schedule import DueState, due_states, next_change
from footcare_gui.domain.today.todays import gentler_session, todays_session

if TYPE_CHECKING:
    from footcare_gui.domain.exercises.exercise import Side
    from footcare_gui.domain.memory.ledger import Debt


@dataclass(frozen=True, slots=True)
class Remembered:
    """What the history says that matters for today.

    Attributes:
        past: What was done, for the schedule.
        weeks: On which days, and how it felt, for the progression.
        debts: What a side is still owed.
        turns: Whose turn it is to begin, by (exercise, variant).
        times: What was begun lately and what of it was too much, newest first.
        noted: The last number for how it felt, and its day; `None` without any.
    """

    past: Past = field(default_factory=Past)
    weeks: Weeks = field(default_factory=Weeks)
    debts: tuple[Debt, ...] = ()
    turns: Mapping[tuple[str, str], Side] = field(default_factory=dict)
    times: tuple[Once, ...] = ()
    noted: tuple[date, int] | None = None


@dataclass(frozen=True, slots=True)
class Agenda:
    """Today, at one instant.

    Attributes:
        now: That instant, in the zone where the person is.
        plan: The exercises taken up.
        entries: Those of them that can be done: known to the library, and steady enough.
        states: How each of these stands, in the same order.
        last: When each exercise was last done.
        resting: Exercises that felt worse today, or are left out of it; no session takes them.
        offer: A change of the plan to offer, `None` without one.
        debts: What a side is still owed and can still be done, oldest first.
        turns: Whose turn it is to begin, by (exercise, variant).
        lessons: What is proposed less of for now, because it was too much.
        too_much: Exercises that were too much today; no gentle session takes them.
        noted: The last number for how it felt today, `None` without any.
    """

    now: datetime
    plan: MyPlan
    entries: tuple[Entry, ...]
    states: tuple[DueState, ...]
    last: Mapping[str, datetime] = field(default_factory=dict)
    resting: frozenset[str] = frozenset()
    offer: Offer | None = None
    debts: tuple[Debt, ...] = ()
    turns: Mapping[tuple[str, str], Side] = field(default_factory=dict)
    lessons: Mapping[Key, Lesson] = field(default_factory=dict)
    too_much: frozenset[str] = frozenset()
    noted: int | None = None

    @property
    def may_be_enough(self) -> bool:
        """Whether a high number was noted: nothing more is asked for on this day."""
        if self.noted is None:
            return False
        from footcare_gui.domain.memory.feeling import MUCH

        return self.noted >= MUCH

    @property
    def due(self) -> int:
        """How many exercises are due now."""
        return sum(state.is_due for state in self.states)

    @property
    def next_at(self) -> datetime | None:
        """When the next exercise comes to be due, `None` where nothing is to come."""
        return next_change(self.states, self.now)


def agenda_of(
    library: Library, preferences: Preferences, known: Remembered, now: datetime, zone: tzinfo
) -> Agenda:
    """Today as it stands.

    Args:
        library: What there is.
        preferences: The plan, the doses, and whether the person is unsteady.
        known: What the history says.
        now: The present instant, aware.
        zone: Where the person is now.
    """
    plan, options = my_plan_of(library, preferences), preferences.plan_options()
    entries = tuple(
        entry
        for entry in known_entries(library, plan)
        if chosen_items(library, (Item(entry.exercise, entry.variant),), options)
    )
    local = now.astimezone(zone)
    today = local.date()
    past = known.past
    left_out = only_today_of(preferences.only_today, today).left_out
    last = dict(past.last)
    for completion in past.completions:
        last[completion.exercise] = max(last.get(completion.exercise, completion.at), completion.at)
    learned = lessons(library, preferences.doses, known.times, preferences.lessons)
    free = MyPlan(tuple(one for one in plan.entries if (one.exercise, one.variant) not in learned))
    growing = grown(library, known_entries(library, free), options, past, local)
    weeks = _answered(known, preferences)
    return Agenda(
        now=local,
        plan=plan,
        entries=entries,
        states=due_states(library, entries, past, now, zone, left_out=left_out),
        last=last,
        resting=left_out | _of_day(today, past.hurts, zone),
        offer=offer(library, free, preferences.doses, weeks, today, prescribed=growing),
        debts=tuple(debt for debt in known.debts if _can_be_done(library, debt, options)),
        turns=known.turns,
        lessons=learned,
        too_much=_of_day(today, past.too_much, zone),
        noted=known.noted[1] if known.noted and known.noted[0] == today else None,
    )


def _of_day(day: date, done: Iterable[Completion], zone: tzinfo) -> frozenset[str]:
    return frozenset(one.exercise for one in done if one.at.astimezone(zone).date() == day)


def agenda_within(library: Library, agenda: Agenda) -> Agenda:
    """The same in another library, until it is told anew: nothing that this one does not have.

    What a person has chosen to do stays, as a file that cannot be read today may be whole tomorrow.
    """
    entries = known_entries(library, MyPlan(agenda.entries))
    known = {entry.exercise for entry in entries}
    offered = agenda.offer
    if offered is not None and not all(_has(library, r.exercise, r.variant) for r in offered.rungs):
        offered = None
    return replace(
        agenda,
        entries=entries,
        states=tuple(state for state in agenda.states if state.exercise in known),
        offer=offered,
        debts=tuple(debt for debt in agenda.debts if _has(library, debt.exercise, debt.variant)),
        lessons={key: one for key, one in agenda.lessons.items() if _has(library, *key)},
    )


def wished_session(
    library: Library,
    agenda: Agenda,
    options: PlanOptions,
    wishes: Wishes = frozenset(),
    debt: Debt | None = None,
) -> SessionPlan | None:
    """Today's session as it is wished for, `None` where nothing fits.

    Args:
        library: What there is.
        agenda: What is due.
        options: The person's preferences.
        wishes: Of the lengths one at most; `GENTLER` stands for itself.
        debt: An extra hold to take in, `None` without one.
    """
    if Wish.GENTLER in wishes:
        hard = agenda.resting | agenda.too_much
        plan = gentler_session(library, agenda.last, options, leave_out=hard)
    else:
        limits = [LIMITS_MS[wish] for wish in wishes if wish in LIMITS_MS]
        plan = todays_session(
            library,
            agenda.entries,
            agenda.states,
            options,
            agenda.now,
            limit_ms=min(limits, default=None),
            seated=Wish.SEATED in wishes,
        )
    if plan is None or debt is None or not _can_be_done(library, debt, options):
        return plan
    from footcare_gui.domain.today.extra_hold import with_extra_hold

    return with_extra_hold(library, plan, debt, options)


def useful_wishes(library: Library, agenda: Agenda, options: PlanOptions) -> tuple[Wish, ...]:
    """The wishes that would make another session than the usual one."""
    usual = wished_session(library, agenda, options)
    sessions = {wish: wished_session(library, agenda, options, frozenset({wish})) for wish in Wish}
    return tuple(
        wish
        for wish, plan in sessions.items()
        if plan is not None and (usual is None or plan.segments != usual.segments)
    )


def _answered(known: Remembered, preferences: Preferences) -> Weeks:
    weeks = known.weeks
    return Weeks(weeks.moved, weeks.felt, preferences.offer_answered)


def _can_be_done(library: Library, debt: Debt, options: PlanOptions) -> bool:
    if not _has(library, debt.exercise, debt.variant):
        return False
    return bool(chosen_items(library, (Item(debt.exercise, debt.variant),), options))


def _has(library: Library, exercise: str, variant: str) -> bool:
    return library.has(Item(exercise, variant))
