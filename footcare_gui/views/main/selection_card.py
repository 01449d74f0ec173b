"""The card that starts a hand-picked selection, or keeps it as a routine."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.domain.exercises.routine import Item
from footcare_gui.texts import buttons, clock, routines
from footcare_gui.texts.exercises import number_of_exercises
from footcare_gui.texts.needs import you_will_need
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button, StartButton
from footcare_gui.views.widgets.flow_layout import FlowLayout
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.name_dialog import NameDialog
from footcare_gui.views.widgets.surface import Surface


class SelectionCard(Surface):
    """Stands in the place of today's card while exercises are being ticked."""

    save_wanted = Signal(str, object)
    cancelled = Signal()

    def __init__(
        self, live: LiveTheme, choices: ChoicesController, parent: QWidget | None = None
    ) -> None:
        super().__init__(live, "selection_card", parent=parent)
        self._choices = choices
        self._items: tuple[Item, ...] = ()
        self._title = Label(live, routines.your_own_choice(), "heading")
        self._start = StartButton(live, "start_selection")
        self._save = Button(live, "save_routine", routines.save_as())
        self._cancel = Button(live, "cancel_selection", buttons.cancel(), look="plain")
        self._needs = Label(live, look="quiet")
        self._build(live)
        self._connect()

    def show_selection(self, ids: Sequence[str]) -> None:
        """Show what the ticked exercises come to, in the order of ticking."""
        choices = self._choices
        self._items = tuple(Item(id) for id in ids)
        prospect = choices.value.selection_prospect(choices.library, self._items)
        self._save.setEnabled(bool(self._items))
        self._start.setEnabled(prospect.plan is not None)
        self._title.setText(routines.your_own_choice())
        if prospect.plan is None:
            self._start.set_words(buttons.start())
            self._needs.setText(routines.needs_steady_feet() if self._items else routines.tick())
            return
        number, time = len(prospect.items), clock(prospect.plan.total_ms)
        whole = routines.start_exercises(number_of_exercises(number), time)
        self._start.set_words(buttons.start_in(time), whole)
        self._title.setText(number_of_exercises(number))
        self._needs.setText(you_will_need(prospect.equipment))

    def _on_start_clicked(self) -> None:
        self._choices.start_items(self._items)

    def _on_save_clicked(self) -> None:
        dialog = NameDialog(self._live, routines.save_title(), routines.what_name(), self)
        items = self._items
        dialog.named.connect(lambda name: self.save_wanted.emit(name, items))
        dialog.open()

    def _connect(self) -> None:
        self._start.clicked.connect(self._on_start_clicked)
        self._start.in_mind.connect(self._choices.session_in_mind)
        self._save.clicked.connect(self._on_save_clicked)
        self._cancel.clicked.connect(self.cancelled)

    def _build(self, live: LiveTheme) -> None:
        space = live.theme.space
        row = FlowLayout(gap=space(2), line_gap=space(2), rest="first")
        row.addWidget(self._save)
        row.addWidget(self._cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(space(4), space(4), space(4), space(4))
        column.setSpacing(space(3))
        column.addWidget(self._title)
        column.addWidget(self._start)
        column.addLayout(row)
        column.addWidget(self._needs)
