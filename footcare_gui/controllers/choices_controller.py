"""Owns what the person has chosen: changes it, keeps it, and asks for sessions to be started."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from footcare_gui.domain.choices.choices import Choices, DoseKey, ItemsProspect
from footcare_gui.domain.choices.preferences import Preferences, my_plan_of
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.exercises.routine import Item, Library, Routine
from footcare_gui.domain.session.plan import Dose, EmptyPlanError, PlanOptions, SessionPlan
from footcare_gui.domain.session.shown import ShownExercise

if TYPE_CHECKING:
    from footcare_gui.domain.choices.learning import Lesson
    from footcare_gui.domain.choices.my_plan import Entry
    from footcare_gui.domain.choices.only_today import OnlyToday
    from footcare_gui.domain.choices.progression import Offer
    from footcare_gui.domain.choices.wishes import Wish
    from footcare_gui.domain.memory.ledger import Debt
    from footcare_gui.domain.today.agenda import Agenda
    from footcare_gui.domain.today.prospect import TodaysProspect
    from footcare_gui.ports.stores import Settings


class ChoicesController(QObject):
    """The one place where anything is chosen, whoever asks for it.

    Before anything is kept, what is kept is read again: another process may have written.

    Args:
        settings: Where choices are kept.
        parent: Qt's owner.
    """

    changed = Signal(object)
    """The new `Choices`."""
    preferences_changed = Signal(object)
    """The new `Preferences`, after `changed`, where it is these that have changed."""
    library_changed = Signal(object)
    """The new `Library`."""
    agenda_changed = Signal(object)
    """The new `Agenda`; with it what is due may be chosen, where it was not before."""
    start_requested = Signal(object)
    """The `SessionPlan` to start."""
    tried = Signal(object)
    """A choice about voice or cues was made, and is to be heard: a `Trial` or a `CueKind`."""
    session_in_mind = Signal()
    """Somebody is about to start one."""
    voice_check_wanted = Signal()
    """Whether the voice can be heard: it says a few words, from left and right."""
    voice_checked = Signal(bool)
    """What came of it: whether anything can be played."""

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.voices: Callable[[], Sequence[str]] = tuple
        """Names of the voices that there are to choose from."""
        self.look_up_today: Callable[[], object] | None = None
        """Has `set_agenda` called; who needs the agenda before has it looked up at once."""
        self._library = Library()
        self._agenda: Agenda | None = None
        self._today: TodaysProspect | None = None
        self._value = Choices(
            preferences=settings.preferences(),
            today_only=settings.today_doses(),
            turns=settings.window_state().turns,
        )

    @property
    def value(self) -> Choices:
        """What is chosen now."""
        return self._value

    @property
    def preferences(self) -> Preferences:
        """What is kept for good."""
        return self._value.preferences

    @property
    def library(self) -> Library:
        """What there is to choose from."""
        return self._library

    @property
    def routines(self) -> Sequence[Routine]:
        """All routines in the order in which they are listed."""
        return self._value.routines(self._library)

    @property
    def agenda(self) -> Agenda | None:
        """What is due, `None` until it is known."""
        return self._agenda

    @property
    def options(self) -> PlanOptions:
        """What shapes every plan now."""
        return self._value.plan_options(self._library)

    @property
    def today(self) -> TodaysProspect | None:
        """What Start would start of what is due, `None` until that is known."""
        if self._today is None and self._agenda is not None:
            from footcare_gui.domain.today.prospect import todays_prospect

            self._today = todays_prospect(self._library, self._agenda, self._value)
        return self._today

    @property
    def is_today_awaited(self) -> bool:
        """What is due is not known yet, and will be what Start starts."""
        is_to_come = self._agenda is None and self.look_up_today is not None
        return is_to_come and bool(my_plan_of(self._library, self.preferences).entries)

    def know_today(self) -> None:
        """Look up what is due, where that is not known yet."""
        if self._agenda is None and self.look_up_today is not None:
            self.look_up_today()

    def set_library(self, library: Library) -> None:
        """Choose from another library; nobody is told of what it does not have."""
        self._library, self._today = library.whole(), None
        if self._agenda is not None:
            from footcare_gui.domain.today.agenda import agenda_within

            self._agenda = agenda_within(self._library, self._agenda)
        self.library_changed.emit(self._library)

    def set_agenda(self, agenda: Agenda) -> None:
        """Take what is due now; the first time, and while it was chosen, it is chosen."""
        before, goes_there = self._value, self._agenda is None or self._value.is_today
        self._agenda = agenda
        is_today = goes_there and bool(agenda.entries)
        learned = before._replace(turns=agenda.turns, lessons=agenda.lessons)
        self._settle(learned._replace(is_today=is_today))
        if learned != before:
            self.changed.emit(self._value)
        self.agenda_changed.emit(agenda)

    def change(self, **what: Any) -> None:
        """Change preferences, by their names."""
        self._change(lambda choices: choices.changed(**what))

    def set_dose(self, key: DoseKey, dose: Dose, from_now_on: bool) -> None:
        """Turn a dose, for good or for today only."""
        self._change(lambda choices: choices.with_dose(key, dose, from_now_on=from_now_on))

    def set_entry(self, entry: Entry) -> None:
        """Take an exercise up into My plan, or change how it is done there."""
        self._change(lambda choices: choices.with_entry(self._library, entry))

    def remove_entry(self, exercise: str) -> None:
        """Put an exercise of My plan down again."""
        self._change(lambda choices: choices.without_entry(self._library, exercise))

    def settle_doses(self) -> None:
        """The person has turned away from what they were turning."""
        self._value = self._value.with_doses_settled()

    def choose_routine(self, routine: str) -> None:
        """Choose what the big button starts: a routine, or `WHAT_IS_DUE`."""
        self._change(lambda choices: choices.with_routine(routine))

    def move_routine(self, routine: str, by: int) -> None:
        """List a routine so many places later, or earlier where that is negative."""
        self._change(lambda choices: choices.with_routine_moved(self._library, routine, by))

    def wish(self, wish: Wish, is_wanted: bool) -> None:
        """Wish for another session of what is due, or no more."""
        self._take(self._value.with_wish(wish, is_wanted=is_wanted))

    def begin_anew(self) -> None:
        """Come back to what is due, without any wish, as after a session."""
        if self._agenda is not None:
            self._take(self._value.anew(is_today=bool(self._agenda.entries)))

    def answer_offer(self, offered: Offer, is_taken: bool) -> None:
        """Take an offer of the progression, or leave it."""
        if self._agenda is not None:
            what = self._library, offered, self._agenda.plan, self._agenda.now.date()
            self._change(lambda now: now.with_offer_answered(*what, is_taken=is_taken))

    def answer_lesson(self, lesson: Lesson, is_kept: bool) -> None:
        """Let what is proposed less of hold, or undo that."""
        self._change(lambda choices: choices.with_lesson_answered(lesson, is_kept=is_kept))

    def answer_debt(self, debt: Debt, is_taken: bool) -> None:
        """Take what a side is owed into what is due, alone where nothing is; or put it off."""
        if not is_taken:
            self.change_only_today(lambda only: only.with_put_off(debt))
        elif self.today is None or self.today.plan is None:
            self.start_extra_hold(debt)
        else:
            self._take(self._value.with_debt_taken(debt))

    def change_only_today(self, change: Callable[[OnlyToday], OnlyToday]) -> None:
        """Change what is chosen for this day only."""
        if self._agenda is not None:
            day = self._agenda.now.date()
            self._change(lambda choices: choices.with_only_today(day, change))

    def take_no_debt(self) -> None:
        """Leave what a side is owed out of what is due again: it is asked anew."""
        self._take(self._value.without_debt())

    def read_again(self) -> None:
        """Take over what was kept by others, as by an import."""
        self._take(self._kept())

    def session_plan(self, name: str) -> SessionPlan:
        """The plan of a routine or an exercise, by its id.

        Raises:
            KeyError: There is neither.
            EmptyPlanError: Nothing is left to do for this person.
        """
        return self._value.named_plan(self._library, name)

    def routine_prospect(self, routine: str) -> ItemsProspect:
        """What Start would start of a routine."""
        return self._value.routine_prospect(self._library, routine)

    def start_chosen(self) -> None:
        """Start what today's card shows: what is due, or the routine chosen."""
        self.know_today()
        if self._value.is_today:
            self.start_today()
        else:
            self.start_routine(self._value.routine(self._library))

    def start_today(self) -> None:
        """Start what is due, as it is wished for."""
        self._start(self.today.plan if self.today else None)

    def start_routine(self, routine: str) -> None:
        """Start a routine."""
        self._start(self.routine_prospect(routine).plan)

    def start_exercise(self, key: DoseKey, side: Side | None = None) -> None:
        """Start one exercise in one of its forms.

        Args:
            key: The exercise and its variant.
            side: The side that begins for once; `None` leaves it to whose turn it is.
        """
        exercise = self._library.exercises.get(key[0])
        if exercise is not None:
            shown = ShownExercise(exercise, key[1], side)
            self._start(self._value.exercise_prospect(self._library, shown).plan)

    def start_items(self, items: Sequence[Item]) -> None:
        """Start a hand-picked selection."""
        self._start(self._value.selection_prospect(self._library, items).plan)

    def start_extra_hold(self, debt: Debt) -> None:
        """Start the one hold that a side is owed, by itself."""
        from footcare_gui.domain.today.extra_hold import extra_hold

        with suppress(KeyError, EmptyPlanError):
            self._start(extra_hold(self._library, debt, self.options))

    def _start(self, plan: SessionPlan | None) -> None:
        if plan is not None:
            self.start_requested.emit(plan)

    def _kept(self) -> Choices:
        """What is chosen now, with what is kept by now."""
        kept = self._settings.preferences(), self._settings.today_doses()
        return self._value._replace(preferences=kept[0], today_only=kept[1])

    def _change(self, change: Callable[[Choices], Choices]) -> None:
        before = self._kept()
        after = change(before)
        self._keep(before, after)
        self._take(after)

    def _keep(self, before: Choices, after: Choices) -> None:
        if changes := after.changed_preferences(before):
            self._settings.keep(changes)
        if doses := after.changed_doses(before):
            self._settings.keep_today_doses(doses)

    def _settle(self, choices: Choices) -> None:
        """Take over what is chosen, but for what has become void."""
        self._value, self._today = choices, None
        if (choices.wishes or choices.debt) and self.today is not None:
            self._value = choices._replace(wishes=self.today.wishes, debt=self.today.debt)

    def _take(self, choices: Choices) -> None:
        before = self._value
        self._settle(choices)
        if self._value != before:
            self.changed.emit(self._value)
        if self._value.preferences != before.preferences:
            self.preferences_changed.emit(self._value.preferences)
