"""What the pane says of My plan: a button beside the name, a card below the figure."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from footcare_gui.domain.choices.my_plan import Entry, MyPlan, times_choices
from footcare_gui.domain.exercises.exercise import Exercise
from footcare_gui.domain.today.agenda import Agenda
from footcare_gui.domain.today.schedule import rhythm_of
from footcare_gui.texts import my_plan as words
from footcare_gui.texts.exercises import form_name
from footcare_gui.views.main.plan_card import PlanCard
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.showing import set_shown


class PlanPart(QObject):
    """Shows one exercise's place in the plan; loaded with the first agenda.

    Args:
        live: The theme.
        parent: Qt's owner.
    """

    entry_changed = Signal(object)
    """An `Entry` of My plan, taken up or changed."""
    entry_removed = Signal(str)
    """The exercise that was put down again."""
    card_wanted = Signal()
    """The person wants to see the card."""

    def __init__(self, live: LiveTheme, parent: QObject) -> None:
        super().__init__(parent)
        self.button = Button(live, "plan_button", icon="plus")
        self.card = PlanCard(live)
        self._plan = MyPlan()
        self._exercise, self._variant = "", ""
        self._is_compact = False
        self.button.clicked.connect(self._on_clicked)
        self.card.entry_changed.connect(self.entry_changed)
        self.card.remove_wanted.connect(self._on_remove_wanted)
        self.card.this_form_wanted.connect(self._on_this_form_wanted)

    def show_exercise(self, agenda: Agenda, exercise: Exercise, variant: str) -> None:
        """Show what the plan says of an exercise in one of its forms."""
        self._plan, self._exercise, self._variant = agenda.plan, exercise.id, variant
        entry = agenda.plan.entry(exercise.id)
        self._label()
        set_shown(self.card, entry is not None)
        if entry is None:
            return
        kept = entry.variant if entry.variant in exercise.variants else ""
        dosage = exercise.form(kept).dosage
        times = rhythm_of(dosage, entry).times
        days = frozenset(dosage.ours.when.weekdays)
        self.card.show_entry(entry, times, dosage.per_day.high, times_choices(dosage), days)
        state = next((state for state in agenda.states if state.exercise == exercise.id), None)
        other = form_name(exercise, kept) if kept != variant else ""
        self.card.show_words(
            words.stands(state), words.rhythm(dosage, entry), other and words.other_form(other)
        )

    def full_width(self) -> int:
        """The width of the button with its words."""
        text, spoken = self.button.text(), self.button.accessibleName()
        self.button.set_words(self._words())
        width = self.button.sizeHint().width()
        self.button.set_words(text, spoken)
        return width

    def set_compact(self, is_compact: bool) -> None:
        """Leave the button's words out, where there is no room for them."""
        self._is_compact = is_compact
        self._label()

    def _words(self) -> str:
        is_in = self._plan.entry(self._exercise) is not None
        return words.in_my_plan() if is_in else words.add_to_plan()

    def _label(self) -> None:
        """Its icon leads down to the card once there is one: it is no switch."""
        text, is_in = self._words(), self._plan.entry(self._exercise) is not None
        leads = "check" if self._is_compact else "down"
        self.button.set_icon(leads if is_in else "plus")
        self.button.set_words("" if self._is_compact else text, text)
        means = words.in_my_plan_means() if is_in else ""
        self.button.setAccessibleDescription(means)
        self.button.setToolTip(means or (text if self._is_compact else ""))

    def _on_clicked(self) -> None:
        if self._plan.entry(self._exercise):
            self.card_wanted.emit()
        else:
            self.entry_changed.emit(Entry(self._exercise, self._variant))

    def _on_this_form_wanted(self) -> None:
        old = self._plan.entry(self._exercise) or Entry(self._exercise)
        self.entry_changed.emit(old._replace(variant=self._variant))

    def _on_remove_wanted(self) -> None:
        self.button.setFocus()  # unless whoever offers it back takes the keyboard
        self.entry_removed.emit(self._exercise)
