"""The left side: the app's name, today's card, search and list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.views.main.choice_head import ChoiceHead
from footcare_gui.views.main.exercise_list import LEAST_ROWS, ExerciseList
from footcare_gui.views.main.today_card import TodayCard
from footcare_gui.views.pictures import Thumbnails
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.scrolling import ColumnScroll
from footcare_gui.views.widgets.showing import set_shown
from footcare_gui.views.widgets.tab_order import TabOrder

if TYPE_CHECKING:
    from footcare_gui.domain.exercises.faults import Fault
    from footcare_gui.domain.today.agenda import Agenda
    from footcare_gui.views.main.fault_line import FaultLine
    from footcare_gui.views.main.selection_card import SelectionCard


WANTED_ROWS = 2
"""So many exercises are in sight, or the card makes room for them."""


class ChoicePane(QWidget):
    """What can be started, and what there is.

    The list scrolls below the cards; where that would leave it fewer than three rows, everything
    scrolls as one and nothing in it scrolls by itself.
    """

    save_wanted = Signal(str, object)
    """A name, and the items of a hand-picked selection."""
    routine_wanted = Signal(str, str)
    """What is to be done (`RoutineAct`) to which routine."""
    undo_wanted = Signal()
    """Put back the routine that was taken out last."""
    routine_gone = Signal(object)
    """A `Routine` was taken out: whoever shows routines offers the way back."""

    def __init__(
        self,
        live: LiveTheme,
        thumbnails: Thumbnails,
        choices: ChoicesController,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._live, self._choices, self._thumbnails = live, choices, thumbnails
        self.setObjectName("choice_pane")
        self._tabs = TabOrder(self)
        self.head = ChoiceHead(live)
        self.tabs = self.head.tabs
        self.when_to_stop, self.menu = self.head.when_to_stop, self.head.menu
        self.faults: FaultLine | None = None
        self.today = TodayCard(live, choices)
        self.today.grew.connect(self._tabs.renew)
        self._selection: SelectionCard | None = None
        self.exercises = ExerciseList(live, thumbnails)
        self._build()
        self._connect()

    def show_library(self) -> None:
        """Show another library."""
        self.today.renew()
        self.exercises.show_library(self._choices.library)
        self._renew_selection()

    def show_agenda(self, agenda: Agenda) -> None:
        """Show what is due today."""
        from footcare_gui.views.main.due_badges import badges_of

        self.today.renew()
        self.exercises.model.set_plan(agenda.entries)
        self.exercises.show_badges(badges_of(agenda))

    def show_faults(self, faults: Sequence[Fault]) -> None:
        """Say what is wrong in the library's files."""
        if self.faults is None and faults:
            from footcare_gui.views.main.fault_line import FaultLine

            self.faults = FaultLine(self._live)
            self._cards.insertWidget(0, self.faults)
            self._tabs.renew()
        if self.faults is not None:
            self.faults.show_faults(faults)

    def put_in(self, line: QWidget) -> None:
        """Show a line of its own below today's card, until it is taken out."""
        self._cards.insertWidget(self._cards.indexOf(self.today) + 1, line)
        self._tabs.renew()

    def take_out(self, line: QWidget) -> None:
        """Take it out again; a keyboard that was in it goes where it begins."""
        focused = self.window().focusWidget()
        had_keyboard = focused is not None and line.isAncestorOf(focused)
        self._cards.removeWidget(line)
        line.hide()
        line.deleteLater()
        if had_keyboard:
            self.today.focus_start()

    def show_choices(self) -> None:
        """Show what is chosen now."""
        self.today.renew()
        self._renew_selection()

    def stop_choosing(self) -> None:
        """Put the ticks away."""
        self.exercises.choose.setChecked(False)

    def begin_search(self) -> None:
        """Let the keyboard write what is looked for, in place of what was."""
        self.exercises.search.setFocus()
        self.exercises.search.selectAll()

    def open_adjust(self) -> None:
        """Open what else could be started; what is pressed there is chosen at once."""
        from footcare_gui.views.main.adjust_dialog import AdjustDialog

        self._choices.know_today()
        dialog = AdjustDialog(self._live, self._thumbnails, self._choices, self)
        dialog.routine_wanted.connect(self.routine_wanted)
        dialog.undo_wanted.connect(self.undo_wanted)
        self.routine_gone.connect(dialog.show_removed)
        dialog.finished.connect(self.today.focus_start)
        dialog.open()

    def _renew_selection(self) -> None:
        model = self.exercises.model
        set_shown(self.today, not model.is_choosing)
        if model.is_choosing:
            self.selection.show_selection(model.ticked)
        if self._selection is not None:
            set_shown(self._selection, model.is_choosing)

    @property
    def selection(self) -> SelectionCard:
        """The card of the hand-picked selection, made when it is first needed."""
        if self._selection is None:
            from footcare_gui.views.main.selection_card import SelectionCard

            self._selection = SelectionCard(self._live, self._choices)
            self._selection.cancelled.connect(self.stop_choosing)
            self._selection.save_wanted.connect(self.save_wanted)
            self._cards.addWidget(self._selection)
            self._tabs.renew()
        return self._selection

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Something in the column needs more room, or less."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._share_height()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More room, or less."""
        super().resizeEvent(event)
        self._share_height()

    def _share_height(self) -> None:
        width, column = self.width(), self._column
        above = column.contentsMargins().top() + self.head.sizeHint().height()
        above += 2 * column.spacing()
        full = above + self.today.full_height(width - 2 * self._live.theme.space(4))
        self.today.set_low(full + self.exercises.height_of(WANTED_ROWS, width) > self.height())
        least = self.exercises.height_of(LEAST_ROWS, width)
        is_whole = above + self._cards.totalHeightForWidth(width) + least > self.height()
        self._scroll.setVerticalScrollBarPolicy(_AS_NEEDED if is_whole else _OFF)
        self.exercises.show_whole(is_whole)

    def _on_current_changed(self, current: QModelIndex) -> None:
        """Scroll to a row, where the list cannot."""
        if current.isValid() and self.exercises.is_whole:
            view = self.exercises.view
            row = view.visualRect(current)
            middle = view.viewport().mapTo(self._content, row.center())
            self._scroll.ensureVisible(0, middle.y(), 0, row.height())

    def _on_routine_found(self, routine: str) -> None:
        """Choose it; the card shows it, and the big button starts it."""
        self._choices.choose_routine(routine)
        self.today.focus_start()

    def _connect(self) -> None:
        self._content.installEventFilter(self)
        self.exercises.view.selectionModel().currentChanged.connect(self._on_current_changed)
        self.today.adjust_wanted.connect(self.open_adjust)
        self.exercises.ticked_changed.connect(self._renew_selection)
        self.exercises.routine_chosen.connect(self._on_routine_found)
        self.exercises.grew.connect(self._tabs.renew)

    def _build(self) -> None:
        space = self._live.theme.space
        cards = self._cards = QVBoxLayout()
        cards.setContentsMargins(space(4), 0, space(4), 0)
        cards.setSpacing(space(3))
        cards.addWidget(self.today)
        content = self._content = QWidget()
        content.setObjectName("choice_content")
        column = self._column = QVBoxLayout(content)
        column.setContentsMargins(0, space(3), 0, 0)
        column.setSpacing(space(3))
        column.addWidget(self.head)
        column.addLayout(cards)
        column.addWidget(self.exercises, 1)
        self._scroll = ColumnScroll(self._live, "choice_scroll", content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)


_AS_NEEDED = Qt.ScrollBarPolicy.ScrollBarAsNeeded
_OFF = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
"""Where all fits: a bar would narrow the column, make it too high, and come and go for ever."""
