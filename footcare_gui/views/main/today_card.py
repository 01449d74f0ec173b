"""The card that starts a routine: its name, its true time, what it needs."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from footcare_gui.domain.dosing import equipment_of
from footcare_gui.domain.plan import (
    EmptyPlanError,
    PlanOptions,
    SessionPlan,
    chosen_items,
    compile_plan,
)
from footcare_gui.domain.routine import Library, Routine
from footcare_gui.texts import clock
from footcare_gui.texts.library import DOT, you_will_need
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.picker import NOTE_ROLE, Picker
from footcare_gui.views.widgets.showing import set_shown
from footcare_gui.views.widgets.surface import Surface


class TodayCard(Surface):
    """One big button starts the routine chosen last."""

    routine_chosen = Signal(str)
    routine_removed = Signal(str)
    start_wanted = Signal(object)

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(live, "today_card", parent=parent)
        self._library, self._options = Library(), PlanOptions()
        self._plan: SessionPlan | None = None
        self.picker = Picker(live)
        self.picker.setObjectName("routine_picker")
        self.picker.setAccessibleName(self.tr("Routine"))
        self.picker.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._remove = Button(
            live,
            "remove_routine",
            look="plain",
            icon="close",
            spoken=self.tr("Remove this routine"),
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
        """Id of the routine shown, `""` without one."""
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
        self._library, self._options = library, options
        self.picker.blockSignals(True)
        self.picker.clear()
        for one in library.routines.values():
            self.picker.addItem(one.name, one.id)
        self.picker.setCurrentIndex(max(0, self.picker.findData(routine)))
        self.picker.blockSignals(False)
        self._renew()

    def show_options(self, options: PlanOptions) -> None:
        """Plan again with other preferences."""
        self._options = options
        self._renew()

    def _renew(self) -> None:
        routine = self._library.routines.get(self.routine)
        self._plan = _planned(self._library, routine, self._options)
        set_shown(self._remove, routine is not None and routine.own)
        self._start.setEnabled(self._plan is not None)
        if routine is None:
            self._start.say(self.tr("Start"))
            return
        items = chosen_items(self._library, routine.items, self._options)
        names = (self._library.exercises[item.exercise].name for item in items)
        self._contents.setText(DOT.join(names))
        if self._plan is None:
            self._start.say(self.tr("Nothing left to do"))
            self._needs.setText(self.tr("All of it needs steady feet."))
            return
        time = clock(self._plan.total_ms)
        self._start.say(
            self.tr("Start · {time}").format(time=time),
            self.tr("Start {routine}, {time}").format(routine=routine.name, time=time),
        )
        self._needs.setText(
            you_will_need(equipment_of(self._library, routine.items, self._options))
        )

    def _on_picker_activated(self) -> None:
        self._renew()
        self.routine_chosen.emit(self.routine)

    def _on_picker_about_to_open(self) -> None:
        for row in range(self.picker.count()):
            routine = self._library.routines[self.picker.itemData(row)]
            plan = _planned(self._library, routine, self._options)
            self.picker.setItemData(row, clock(plan.total_ms) if plan else "", NOTE_ROLE)

    def _on_start_clicked(self) -> None:
        if self._plan is not None:
            self.start_wanted.emit(self._plan)

    def _connect(self) -> None:
        self.picker.currentIndexChanged.connect(self._on_picker_activated)
        self.picker.about_to_open.connect(self._on_picker_about_to_open)
        self._start.clicked.connect(self._on_start_clicked)
        self._remove.clicked.connect(lambda: self.routine_removed.emit(self.routine))

    def _build(self, live: LiveTheme) -> None:
        space = live.theme.space
        top = QHBoxLayout()
        top.setSpacing(space(2))
        top.addWidget(self.picker, 1)
        top.addWidget(self._remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(space(4), space(4), space(4), space(4))
        column.setSpacing(space(3))
        column.addLayout(top)
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
