"""Enters what was done without the app: the day, what, how much, how it felt."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from footcare_gui.controllers.entry_controller import EntryController
from footcare_gui.domain.choices.dosing import SideDials
from footcare_gui.domain.exercises.exercise import Side
from footcare_gui.domain.memory.by_hand import MOST_DAYS_AGO
from footcare_gui.texts import buttons, clock
from footcare_gui.texts import entering as words
from footcare_gui.texts.exercises import listed_names
from footcare_gui.texts.library import DOT
from footcare_gui.views.main.dose_steppers import DoseSteppers
from footcare_gui.views.pictures import Thumbnails
from footcare_gui.views.routines.add_dialog import AddDialog
from footcare_gui.views.session.feeling import Scores
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.flow_layout import FlowLayout
from footcare_gui.views.widgets.focus_ring import FocusRing
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.menu import Menu
from footcare_gui.views.widgets.numbered import Number
from footcare_gui.views.widgets.scrolled_dialog import Foot, ScrolledDialog
from footcare_gui.views.widgets.showing import set_shown
from footcare_gui.views.widgets.stepper import Stepper
from footcare_gui.views.widgets.tab_order import TabOrder

SIZE_PX = (650, 620)


class EntryDialog(ScrolledDialog):
    """Nothing is kept until *Enter it*; what is kept can be taken out again in the log.

    Args:
        live: The theme.
        thumbnails: Where pictures come from.
        controller: The entry.
        parent: The window it belongs to.
    """

    def __init__(
        self,
        live: LiveTheme,
        thumbnails: Thumbnails,
        controller: EntryController,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(live, parent)
        self._thumbnails, self._controller = thumbnails, controller
        controller.setParent(self)
        self.setObjectName("entry_dialog")
        self.setWindowTitle(words.without_the_app())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._day = Stepper(live, "entry_day")
        self._choose = Button(live, "entry_exercises", words.choose_exercises(), icon="choose")
        self._routine = Button(live, "entry_routine", words.choose_routine(), icon="down")
        self._chosen = Label(live, words.nothing_chosen())
        self._chosen.setObjectName("entry_chosen")
        self._steppers = DoseSteppers(live)
        self._scores = Scores(live, "entry_felt", words.how_it_felt())
        self._scores.set_scale(live.theme.text_percent / 100)
        self._cancel = Button(live, "cancel_entry", buttons.cancel(), look="plain")
        self._save = Button(live, "save_entry", words.enter(), look="main")
        self._build()
        self._connect()
        self._renew()
        self._choose.setFocus()
        FocusRing(self, live)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit is an answer while the keyboard is at the numbers."""
        at = self.focusWidget()
        is_there = at is not None and self._scores.isAncestorOf(at)
        if not (is_there and self._scores.take_key(event)):
            super().keyPressEvent(event)

    def _renew(self) -> None:
        controller, ago = self._controller, self._controller.days_ago
        self._day.show_value(
            words.which_day(),
            words.day(controller.day, ago),
            Number(-ago, -MOST_DAYS_AGO, 0),
            less=ago < MOST_DAYS_AGO,
            more=ago > 0,
        )
        plan, dials = controller.plan, controller.dials
        names = listed_names(controller.library, controller.items)
        said = DOT.join((*names, clock(plan.total_ms))) if plan else words.nothing_chosen()
        self._chosen.setText(said)
        set_shown(self._steppers, dials is not None)
        if dials is not None:
            dosage = controller.library.form(controller.items[0]).dosage
            self._steppers.show_dials(SideDials(dials, dials), Side.LEFT, dosage, "")
        self._scores.choose(controller.felt)
        self._save.setEnabled(plan is not None)

    def _on_choose_clicked(self) -> None:
        dialog = AddDialog(self._live, self._thumbnails, self._controller.library, self)
        dialog.chosen.connect(self._controller.choose)
        dialog.open()

    def _on_routine_clicked(self) -> None:
        menu = Menu(self._live, "entry_routines", self)
        for routine in self._controller.routines:
            menu.offer(routine.name, partial(self._controller.choose_routine, routine.id))
        menu.open_below(self._routine)

    def _on_save_clicked(self) -> None:
        self.accept()
        self._controller.keep()

    def _connect(self) -> None:
        controller = self._controller
        self._day.less_wanted.connect(lambda: controller.step_day(-1))
        self._day.more_wanted.connect(lambda: controller.step_day(1))
        self._choose.clicked.connect(self._on_choose_clicked)
        self._routine.clicked.connect(self._on_routine_clicked)
        self._steppers.turned.connect(controller.turn)
        self._scores.scored.connect(controller.feel)
        self._cancel.clicked.connect(self.reject)
        self._save.clicked.connect(self._on_save_clicked)
        controller.changed.connect(self._renew)

    def _build(self) -> None:
        space, live = self._live.theme.space, self._live
        what = QWidget()
        flow = FlowLayout(what, gap=space(3), line_gap=space(2))
        flow.addWidget(self._choose)
        flow.addWidget(self._routine)
        content, column = self._scrolled_column("entry_content")
        for part in (
            Label(live, words.without_the_app(), "title"),
            Label(live, words.is_marked(), "quiet"),
            self._day,
            Label(live, words.what_was_it(), "label"),
            what,
            self._chosen,
            self._steppers,
            Label(live, words.how_it_felt(), "label"),
            self._scores,
        ):
            column.addWidget(part)
        column.addStretch()
        answers = Foot((self._cancel, self._save))
        self._lay_out("entry_scroll", content, answers, size_px=SIZE_PX)
        TabOrder(self).renew()
