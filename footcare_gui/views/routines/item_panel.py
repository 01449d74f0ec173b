"""Beside the list: the chosen exercise of a routine, in which form and how much of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from footcare_gui.controllers.routine_controller import RoutineController
from footcare_gui.domain.choices.dosing import SideDials
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.texts import exercise_pane
from footcare_gui.texts import routine_edit as words
from footcare_gui.texts.exercises import form_name
from footcare_gui.views.main.dose_steppers import DoseSteppers
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.flow_layout import FlowLayout
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.pills import Pills
from footcare_gui.views.widgets.showing import set_pair_enabled, set_shown
from footcare_gui.views.widgets.surface import Surface


class ItemPanel(Surface):
    """Everything that can be done to the chosen exercise.

    Args:
        live: The theme.
        controller: The routine.
        parent: Qt's owner.
    """

    removal_wanted = Signal()

    def __init__(
        self, live: LiveTheme, controller: RoutineController, parent: QWidget | None = None
    ) -> None:
        super().__init__(live, "routine_item", parent=parent)
        self._controller = controller
        self._shown: tuple[str, str] | None = None
        self._name = Label(live, look="heading")
        self._forms = Pills(live, "item_forms", exercise_pane.form())
        self._steppers = DoseSteppers(live)
        self._usual = Button(
            live, "item_as_usual", words.as_usual(), icon="undo", spoken=words.as_usual_whole()
        )
        self._up = Button(live, "item_up", icon="up", spoken=words.move_up())
        self._down = Button(live, "item_down", icon="down", spoken=words.move_down())
        self._twice = Button(live, "item_twice", icon="plus", spoken=words.twice())
        self._out = Button(live, "item_out", icon="close", spoken=words.take_out())
        self._build()
        self._connect()
        self.renew()

    def renew(self) -> None:
        """Show the one that is chosen now."""
        controller, item = self._controller, self._controller.edit.item
        if item is None:
            self._shown = None
            return
        exercise = controller.library.exercises[item.exercise]
        self._name.setText(exercise.name)
        forms = (exercise.usual, *exercise.variants.values())
        if self._shown != (item.exercise, item.variant):
            offered = [(one.id, form_name(exercise, one.id)) for one in forms]
            self._forms.offer(offered, item.variant)
            self._shown = (item.exercise, item.variant)
        set_shown(self._forms, len(forms) > 1)
        dials = controller.dials(item)
        mark = words.here() if item.has_dose else ""
        form = exercise.form(item.variant)
        self._steppers.show_dials(SideDials(dials, dials), Side.LEFT, form.dosage, mark)
        set_shown(self._usual, item.has_dose)
        at, number = controller.edit.now.at, len(controller.edit.now.items)
        set_pair_enabled(self._up, at > 0, self._down, at < number - 1)
        self._twice.setEnabled(not controller.edit.is_full)

    def _connect(self) -> None:
        controller = self._controller
        self._forms.chosen.connect(controller.choose_form)
        self._steppers.turned.connect(controller.turn)
        self._usual.clicked.connect(controller.say_no_dose)
        self._up.clicked.connect(lambda: controller.move_by(-1))
        self._down.clicked.connect(lambda: controller.move_by(1))
        self._twice.clicked.connect(controller.repeat)
        self._out.clicked.connect(self.removal_wanted)
        controller.changed.connect(self.renew)

    def _build(self) -> None:
        space = self._live.theme.space
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=space(2), line_gap=space(2))
        for button in (self._up, self._down, self._twice, self._out):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(space(5), space(4), space(5), space(5))
        column.setSpacing(space(4))
        column.addWidget(self._name)
        column.addWidget(buttons)
        column.addWidget(self._forms)
        column.addWidget(self._steppers)
        column.addWidget(self._usual, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch()
