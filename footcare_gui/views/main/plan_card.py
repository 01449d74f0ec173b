"""What My plan says of one exercise: how often, on which days, and out again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from footcare_gui.domain.choices.my_plan import DAYS_OF_WEEK, Entry
from footcare_gui.texts import my_plan as words
from footcare_gui.texts.own_dose import yours
from footcare_gui.texts.regional import first_weekday, weekday_name
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.flow_layout import FlowLayout
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.numbered import Number
from footcare_gui.views.widgets.showing import set_shown
from footcare_gui.views.widgets.stepper import Stepper
from footcare_gui.views.widgets.surface import Surface


class DayChips(QWidget):
    """Seven days; without any pressed, every day will do."""

    chosen = Signal(object)
    """A frozenset of days, Monday 0."""

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plan_days")
        self._title = Label(live, look="label", wrap=False)
        self._title.setObjectName("plan_days_chosen")
        self._chips: dict[int, Button] = {}
        self._prescribed: frozenset[int] = frozenset()
        chips = QWidget()
        flow = FlowLayout(chips, gap=live.theme.space(1), line_gap=live.theme.space(1))
        first = first_weekday()
        for day in (*DAYS_OF_WEEK[first:], *DAYS_OF_WEEK[:first]):
            chip = Button(
                live,
                f"plan_day_{day}",
                weekday_name(day, "short"),
                look="pill",
                spoken=words.only_on(day),
            )
            chip.setCheckable(True)
            chip.clicked.connect(self._on_clicked)
            self._chips[day] = chip
            flow.addWidget(chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(live.theme.space(1))
        column.addWidget(self._title)
        column.addWidget(chips)

    def show_days(self, days: frozenset[int], prescribed: frozenset[int] = frozenset()) -> None:
        """Show which are chosen.

        Args:
            days: On which it is done.
            prescribed: Those that its dose names; without any chosen, it is these.
        """
        self._prescribed = prescribed
        self._title.setText(words.which_days(days))
        for day, chip in self._chips.items():
            chip.setChecked(day in days)

    def _on_clicked(self) -> None:
        days = frozenset(day for day, chip in self._chips.items() if chip.isChecked())
        usual = self._prescribed or frozenset(DAYS_OF_WEEK)
        self.chosen.emit(frozenset() if days == usual else days)
        if not days and self._prescribed:
            self.show_days(self._prescribed, self._prescribed)


class PlanCard(Surface):
    """Below the figure, for exercises that are part of the plan."""

    entry_changed = Signal(object)
    remove_wanted = Signal()
    this_form_wanted = Signal()

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(live, "plan_card", parent=parent)
        self._entry = Entry("")
        self._choices: Sequence[int] = ()
        self._times_now = 1
        self._stands = Label(live)
        self._stands.setObjectName("plan_stands")
        self._rhythm = Label(live, look="quiet")
        self._rhythm.setObjectName("plan_rhythm")
        self._times = Stepper(live, "times_stepper")
        self._days = DayChips(live)
        self._form = Label(live, look="quiet")
        self._this_form = Button(live, "take_this_form", words.take_this_form())
        self._remove = Button(live, "remove_from_plan", words.remove_from_plan(), look="plain")
        self._build()
        self._connect()

    def show_entry(
        self,
        entry: Entry,
        times: int,
        suggested: int,
        choices: Sequence[int],
        prescribed: frozenset[int] = frozenset(),
    ) -> None:
        """Show one entry.

        Args:
            entry: What was chosen.
            times: How often a day that makes.
            suggested: How often a day is suggested.
            choices: What may be chosen.
            prescribed: The days that its dose names, Monday 0.
        """
        self._entry, self._choices, self._times_now = entry, choices, times
        self._times.show_value(
            words.times_a_day(),
            str(times),
            Number(times, min(choices, default=times), max(choices, default=times)),
            less=times - 1 in choices,
            more=times + 1 in choices,
            mark=yours() if times != suggested else "",
        )
        set_shown(self._times, len(choices) > 1)
        self._days.show_days(entry.weekdays or prescribed, prescribed)

    def show_words(self, stands: str, rhythm: str, other_form: str) -> None:
        """Say how the exercise stands, how often it comes, and in which other form it is kept."""
        self._stands.setText(stands)
        set_shown(self._stands, bool(stands))
        self._rhythm.setText(rhythm)
        self._form.setText(other_form)
        for widget in (self._form, self._this_form):
            set_shown(widget, bool(other_form))

    def _turn(self, by: int) -> None:
        times = self._times_now + by
        if times in self._choices:
            self._tell(
                Entry(self._entry.exercise, self._entry.variant, times, self._entry.weekdays)
            )

    def _on_days_chosen(self, days: frozenset[int]) -> None:
        old = self._entry
        self._tell(Entry(old.exercise, old.variant, old.times_a_day, days))

    def _tell(self, entry: Entry) -> None:
        self.entry_changed.emit(entry)

    def _connect(self) -> None:
        self._times.less_wanted.connect(lambda: self._turn(-1))
        self._times.more_wanted.connect(lambda: self._turn(1))
        self._days.chosen.connect(self._on_days_chosen)
        self._remove.clicked.connect(self.remove_wanted)
        self._this_form.clicked.connect(self.this_form_wanted)

    def _build(self) -> None:
        space = self._live.theme.space
        head, form, numbers = QWidget(), QWidget(), QWidget()
        first = FlowLayout(head, gap=space(3), line_gap=0, rest="after_first")
        first.addWidget(Label(self._live, words.my_plan(), "heading", wrap=False))
        first.addWidget(self._remove)
        second = FlowLayout(form, gap=space(3), line_gap=space(2))
        self._form.setWordWrap(False)
        second.addWidget(self._form)
        second.addWidget(self._this_form)
        third = FlowLayout(numbers, gap=space(6), line_gap=space(3))
        third.addWidget(self._times)
        third.addWidget(self._days)
        column = QVBoxLayout(self)
        column.setContentsMargins(space(5), space(3), space(4), space(5))
        column.setSpacing(space(2))
        column.addWidget(head)
        column.addWidget(self._stands)
        column.addWidget(self._rhythm)
        column.addWidget(form)
        column.addWidget(numbers)
