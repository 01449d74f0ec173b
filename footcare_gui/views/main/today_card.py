"""The card that starts what is due, or a routine: its true time, and what it needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.domain.choices.choices import WHAT_IS_DUE
from footcare_gui.texts import buttons, clock, routines
from footcare_gui.texts import today_card as words
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.flow_layout import FlowLayout
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.picker import NOTE_ROLE, Picker
from footcare_gui.views.widgets.showing import set_shown
from footcare_gui.views.widgets.surface import Surface

if TYPE_CHECKING:
    from footcare_gui.domain.today.prospect import TodaysProspect
    from footcare_gui.views.main.due_part import DuePart

QUIET = QPalette.ColorRole.PlaceholderText


class TodayCard(Surface):
    """One big button starts what is due; the picker beside it offers the routines.

    Until the agenda is known it shows the routine chosen last. What belongs to the agenda is
    loaded with it, so that the first picture does not wait.

    Args:
        live: The theme.
        choices: What is shown, and who is asked to start it.
        parent: Qt's owner.
    """

    grew = Signal()
    """It has more to press than before."""
    routine_removed = Signal(str)
    """Id of an own routine that the person does not want any more."""

    def __init__(
        self, live: LiveTheme, choices: ChoicesController, parent: QWidget | None = None
    ) -> None:
        super().__init__(live, "today_card", parent=parent)
        self._choices = choices
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

    def focus_start(self) -> None:
        """Give the keyboard to the big button."""
        self._start.setFocus()

    def set_low(self, is_low: bool) -> None:
        """Make do with less height: while a question is asked, the names of the exercises wait."""
        if is_low is not self._is_low:
            self._is_low = is_low
            self._show_face()

    def show_library(self) -> None:
        """Offer the library's routines."""
        self.picker.blockSignals(True)
        self.picker.clear()
        for one in self._choices.library.routines.values():
            self.picker.addItem(one.name, one.id)
        self.picker.blockSignals(False)
        self.renew()

    def renew(self) -> None:
        """Show what is chosen, and what the big button starts."""
        chosen = self._choices.value
        self.picker.blockSignals(True)
        self._offer_today()
        row = WHAT_IS_DUE if chosen.is_today else chosen.routine(self._choices.library)
        self.picker.setCurrentIndex(max(0, self.picker.findData(row)))
        self.picker.blockSignals(False)
        self._show_face()

    def _show_face(self) -> None:
        today = self._choices.today
        if self._choices.value.is_today and today is not None:
            self._renew_today(today)
        else:
            self._renew_routine()

    def _offer_today(self) -> None:
        """Put what is due before the routines; an empty plan offers the routines alone."""
        has_it = self.picker.itemData(0) == WHAT_IS_DUE
        agenda = self._choices.agenda
        if agenda is None or not agenda.entries:
            if has_it:
                self.picker.removeItem(0)
            return
        if not has_it:
            self.picker.insertItem(0, "", WHAT_IS_DUE)
        heading = words.heading(agenda)
        if heading != self.picker.itemText(0):
            self.picker.setItemText(0, heading)
            self.picker.updateGeometry()

    def _due_part(self) -> DuePart:
        if self._due is None:
            from footcare_gui.views.main.due_part import DuePart

            self._due = due = DuePart(self._live, self._choices, self)
            due.answered.connect(self._on_due_answered)
            self._top.addWidget(due.chips.gentler)
            self._column.insertWidget(self._column.indexOf(self._start) + 1, due.chips)
            self._column.addWidget(due.question)
            self.grew.emit()
        return self._due

    def _on_due_answered(self) -> None:
        self.renew()
        self._start.setFocus()

    def _renew_today(self, today: TodaysProspect) -> None:
        due, can_start = self._due_part(), today.plan is not None
        due.show_prospect(today)
        set_shown(self._remove, False)
        if not can_start and self.window().focusWidget() is self._start:
            self.picker.setFocus()
        set_shown(self._start, can_start)
        self._contents.setForegroundRole(QUIET if can_start else QPalette.ColorRole.WindowText)
        face = self._say()
        gives_way = self._is_low and can_start and due.asks
        set_shown(self._contents, not gives_way)
        self._start.setToolTip(face.contents if gives_way else "")
        set_shown(self._needs, bool(face.needs))

    def _renew_routine(self) -> None:
        if self._due is not None:
            self._due.hide()
        self._contents.setForegroundRole(QUIET)
        self._start.setToolTip("")
        for widget in (self._contents, self._start, self._needs):
            set_shown(widget, True)
        library, chosen = self._choices.library, self._choices.value.routine(self._choices.library)
        routine = library.routines.get(chosen)
        set_shown(self._remove, routine is not None and routine.own)
        self._say()

    def _say(self) -> words.Face:
        choices = self._choices
        face = words.chosen_face(choices.library, choices.value, choices.agenda, choices.today)
        self._start.setEnabled(face.can_start)
        self._start.set_words(face.start, face.spoken)
        self._contents.setText(face.contents)
        self._needs.setText(face.needs)
        return face

    def _on_picker_activated(self) -> None:
        self._choices.choose_routine(str(self.picker.currentData() or WHAT_IS_DUE))

    def _on_picker_about_to_open(self) -> None:
        for row in range(self.picker.count()):
            total_ms = self._choices.total_ms(self.picker.itemData(row))
            self.picker.setItemData(row, "" if total_ms is None else clock(total_ms), NOTE_ROLE)

    def _on_remove_clicked(self) -> None:
        from footcare_gui.views.widgets.ask_dialog import AskDialog

        routine = self._choices.library.routines[str(self.picker.currentData())]
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

    def _connect(self) -> None:
        self.picker.currentIndexChanged.connect(self._on_picker_activated)
        self.picker.about_to_open.connect(self._on_picker_about_to_open)
        self._start.clicked.connect(self._choices.start_chosen)
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
