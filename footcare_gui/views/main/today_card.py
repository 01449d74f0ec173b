"""The card that starts what is due, or a routine: its true time, and what it needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from footcare_gui.domain.choices.dosing import equipment_of
from footcare_gui.domain.exercises.routine import Library, Routine
from footcare_gui.domain.session.plan import (
    EmptyPlanError,
    PlanOptions,
    SessionPlan,
    chosen_items,
    compile_plan,
)
from footcare_gui.texts import buttons, clock, routines
from footcare_gui.texts.library import DOT
from footcare_gui.texts.needs import you_will_need
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.flow_layout import FlowLayout
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.picker import NOTE_ROLE, Picker
from footcare_gui.views.widgets.showing import set_shown
from footcare_gui.views.widgets.surface import Surface

if TYPE_CHECKING:
    from footcare_gui.domain.today.agenda import Agenda
    from footcare_gui.views.main.due_part import DuePart

QUIET = QPalette.ColorRole.PlaceholderText
TODAY = ""
"""Stands for what is due, where a routine's id would stand."""


class TodayCard(Surface):
    """One big button starts what is due; the picker beside it offers the routines.

    Until the agenda is known it shows the routine chosen last. What belongs to the agenda is
    loaded with it, so that the first picture does not wait.
    """

    routine_chosen = Signal(str)
    routine_removed = Signal(str)
    start_wanted = Signal(object)
    renewed = Signal()
    """It may say something else now."""
    offer_answered = Signal(object, bool)
    """An `Offer` of the progression, and whether it was taken."""

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(live, "today_card", parent=parent)
        self._library, self._options = Library(), PlanOptions()
        self._plan: SessionPlan | None = None
        self._agenda: Agenda | None = None
        self._due: DuePart | None = None
        self._is_low = False
        self.picker = Picker(live)
        self.picker.setObjectName("routine_picker")
        self.picker.setAccessibleName(routines.routine())
        self._remove = Button(
            live,
            "remove_routine",
            look="plain",
            icon="close",
            spoken=routines.remove(),
        )
        self._start = Button(live, "start_routine", look="main", icon="play")
        self._contents = Label(live, look="quiet")
        self._contents.setObjectName("routine_contents")
        self._needs = Label(live, look="quiet")
        self._needs.setObjectName("routine_needs")
        self._build(live)
        self._connect()

    @property
    def routine(self) -> str:
        """Id of the routine shown, `""` without one: then it shows what is due."""
        return str(self.picker.currentData() or "")

    def focus_start(self) -> None:
        """Give the keyboard to the big button."""
        self._start.setFocus()

    @property
    def start_words(self) -> tuple[str, str]:
        """What the big button says, on the screen and to a screen reader."""
        return self._start.text(), self._start.accessibleName()

    def start(self) -> None:
        """Do what the big button does."""
        self._start.click()

    def show_library(self, library: Library, options: PlanOptions, routine: str) -> None:
        """Offer the library's routines and show one of them, the first if there is no such."""
        is_new = bool(self._library.routines) and routine not in self._library.routines
        chosen = TODAY if self._shows_today and not is_new else routine
        self._library, self._options = library, options
        self.picker.blockSignals(True)
        self.picker.clear()
        for one in library.routines.values():
            self.picker.addItem(one.name, one.id)
        self._offer_today()
        self._choose(chosen)
        self.picker.blockSignals(False)
        self._renew()

    def show_options(self, options: PlanOptions) -> None:
        """Plan again with other preferences."""
        self._options = options
        self._renew()

    def show_agenda(self, agenda: Agenda) -> None:
        """Take another agenda; the first one, and while it was shown, is shown at once."""
        goes_there = self._agenda is None or self._shows_today
        self._agenda = agenda
        self.picker.blockSignals(True)
        self._offer_today()
        if goes_there:
            self._choose(TODAY)
        self.picker.blockSignals(False)
        self._renew()

    def set_low(self, is_low: bool) -> None:
        """Make do with less height: while a question is asked, the names of the exercises wait."""
        if is_low is not self._is_low:
            self._is_low = is_low
            self._renew()

    def show_today(self) -> None:
        """Come back to what is due, without any wish, as after a session."""
        if self._due is not None:
            self._due.forget()
            self.picker.blockSignals(True)
            self._choose(TODAY)
            self.picker.blockSignals(False)
            self._renew()

    @property
    def _shows_today(self) -> bool:
        return self._agenda is not None and self.picker.currentData() == TODAY

    def _choose(self, routine: str) -> None:
        self.picker.setCurrentIndex(max(0, self.picker.findData(routine)))

    def _offer_today(self) -> None:
        """Put what is due before the routines; an empty plan offers the routines alone."""
        has_it = self.picker.itemData(0) == TODAY
        if self._agenda is None or not self._agenda.entries:
            if has_it:
                self.picker.removeItem(0)
            return
        if not has_it:
            self.picker.insertItem(0, "", TODAY)
        self.picker.setItemText(0, self._due_part().heading(self._agenda))
        self.picker.updateGeometry()

    def _due_part(self) -> DuePart:
        if self._due is None:
            from footcare_gui.views.main.due_part import DuePart

            self._due = due = DuePart(self._live, self)
            due.changed.connect(self._on_due_changed)
            due.start_wanted.connect(self.start_wanted)
            due.offer_answered.connect(self.offer_answered)
            self._top.addWidget(due.chips.gentler)
            self._column.insertWidget(self._column.indexOf(self._start) + 1, due.chips)
            self._column.addWidget(due.question)
        return self._due

    def _on_due_changed(self) -> None:
        self._renew()
        self._start.setFocus()

    def _renew(self) -> None:
        if self._agenda is not None and self._shows_today:
            self._renew_today(self._agenda)
        else:
            self._renew_routine()
        self.renewed.emit()

    def _renew_today(self, agenda: Agenda) -> None:
        face = self._due_part().face(self._library, self._options, agenda)
        self._plan = face.plan
        set_shown(self._remove, False)
        if face.plan is None and self.window().focusWidget() is self._start:
            self.picker.setFocus()
        set_shown(self._start, face.plan is not None)
        self._contents.setForegroundRole(QUIET if face.plan else QPalette.ColorRole.WindowText)
        self._start.setEnabled(face.plan is not None)
        self._start.say(face.start, face.spoken)
        self._contents.setText(face.contents)
        gives_way = self._is_low and face.plan is not None and self._due_part().asks
        set_shown(self._contents, not gives_way)
        self._start.setToolTip(face.contents if gives_way else "")
        self._needs.setText(face.needs)
        set_shown(self._needs, bool(face.needs))

    def _renew_routine(self) -> None:
        if self._due is not None:
            self._due.hide()
        self._contents.setForegroundRole(QUIET)
        set_shown(self._contents, True)
        self._start.setToolTip("")
        set_shown(self._start, True)
        set_shown(self._needs, True)
        routine = self._library.routines.get(self.routine)
        self._plan = _planned(self._library, routine, self._options)
        set_shown(self._remove, routine is not None and routine.own)
        self._start.setEnabled(self._plan is not None)
        if routine is None:
            self._start.say(buttons.start())
            return
        items = chosen_items(self._library, routine.items, self._options)
        names = (self._library.exercises[item.exercise].name for item in items)
        self._contents.setText(DOT.join(names))
        if self._plan is None:
            self._start.say(routines.nothing_left())
            self._needs.setText(routines.needs_steady_feet())
            return
        time = clock(self._plan.total_ms)
        self._start.say(
            buttons.start_in(time),
            routines.start_whole(routine.name, time),
        )
        self._needs.setText(
            you_will_need(equipment_of(self._library, routine.items, self._options))
        )

    def _on_picker_activated(self) -> None:
        self._renew()
        if self.routine:
            self.routine_chosen.emit(self.routine)

    def _on_picker_about_to_open(self) -> None:
        for row in range(self.picker.count()):
            plan = self._plan_of(self.picker.itemData(row))
            self.picker.setItemData(row, clock(plan.total_ms) if plan else "", NOTE_ROLE)

    def _plan_of(self, routine: str) -> SessionPlan | None:
        """What choosing a line of the picker would offer."""
        if routine == TODAY and self._agenda is not None:
            return self._due_part().plan(self._library, self._options, self._agenda)
        return _planned(self._library, self._library.routines.get(routine), self._options)

    def _on_remove_clicked(self) -> None:
        from footcare_gui.views.widgets.ask_dialog import AskDialog

        routine = self._library.routines[self.routine]
        dialog = AskDialog(
            self._live,
            routines.remove_question(routine.name),
            routines.what_stays(),
            do=buttons.remove(),
            leave=buttons.keep_it(),
            parent=self.window(),
        )
        dialog.accepted.connect(lambda: self.routine_removed.emit(routine.id))
        dialog.open()

    def _on_start_clicked(self) -> None:
        if self._plan is not None:
            self.start_wanted.emit(self._plan)

    def _connect(self) -> None:
        self.picker.currentIndexChanged.connect(self._on_picker_activated)
        self.picker.about_to_open.connect(self._on_picker_about_to_open)
        self._start.clicked.connect(self._on_start_clicked)
        self._remove.clicked.connect(self._on_remove_clicked)

    def _build(self, live: LiveTheme) -> None:
        space = live.theme.space
        top = QWidget()
        self._top = FlowLayout(top, gap=space(2), line_gap=space(2), rest="first")
        self._top.addWidget(self.picker)
        self._top.addWidget(self._remove)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(space(4), space(4), space(4), space(4))
        column.setSpacing(space(3))
        column.addWidget(top)
        column.addWidget(self._start)
        column.addWidget(self._contents)
        column.addWidget(self._needs)
        self._remove.hide()


def _planned(library: Library, routine: Routine | None, options: PlanOptions) -> SessionPlan | None:
    if routine is None:
        return None
    try:
        return compile_plan(library, routine, options)
    except EmptyPlanError:
        return None
