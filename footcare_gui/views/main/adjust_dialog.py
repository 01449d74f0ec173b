"""The panel behind *Adjust*: less or gentler of what is due, or a routine instead."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.domain.choices.choices import WHAT_IS_DUE
from footcare_gui.domain.choices.wishes import Wish
from footcare_gui.domain.exercises.routine import Item, Routine
from footcare_gui.domain.exercises.within import programme_with
from footcare_gui.domain.session.plan import SessionPlan
from footcare_gui.texts import adjusting as words
from footcare_gui.texts import buttons, clock, routines, sharing
from footcare_gui.texts import routine_edit as edit_words
from footcare_gui.texts.library import DOT, exercise_name
from footcare_gui.texts.schedule import today as today_words
from footcare_gui.views.main.routine_menu import GoneLine, RoutineAct, RoutineButton
from footcare_gui.views.main.session_card import SessionCard, SessionFace
from footcare_gui.views.main.wish_chips import WishChips
from footcare_gui.views.pictures import Thumbnails
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.dialog import Dialog
from footcare_gui.views.widgets.flow_layout import FlowLayout
from footcare_gui.views.widgets.focus_ring import FocusRing
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.on_screen import size_on_screen
from footcare_gui.views.widgets.scrolling import ColumnScroll
from footcare_gui.views.widgets.showing import set_shown
from footcare_gui.views.widgets.tab_order import TabOrder

SIZE_PX = (680, 720)
TWO_COLUMNS_PX = 560


class AdjustDialog(Dialog):
    """Shows what can be started; whatever is pressed is chosen at once, and Start starts it.

    Args:
        live: The theme.
        thumbnails: Where the cards' pictures come from.
        choices: What is chosen, and who is asked to change it.
        parent: The window it belongs to.
    """

    routine_wanted = Signal(str, str)
    """What is to be done (`RoutineAct`) to which routine; `""` where it is a new one."""
    undo_wanted = Signal()
    """Put back the routine that was taken out last."""

    def __init__(
        self,
        live: LiveTheme,
        thumbnails: Thumbnails,
        choices: ChoicesController,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(live, parent)
        self._choices, self._thumbnails = choices, thumbnails
        self.setObjectName("adjust_dialog")
        self.setWindowTitle(words.title())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._tabs = TabOrder(self)
        self._group = QButtonGroup(self)
        self._cards: dict[str, SessionCard] = {}
        self._cells: list[QWidget] = []
        self._today = SessionCard(live, thumbnails, "session_today")
        self._make = Label(live, words.make_it(), "label")
        self._chips = WishChips(live)
        self._other = Label(live, words.or_another(), "heading")
        self._start = Button(live, "start_adjusted", look="main", icon="play")
        self._close = Button(live, "close_adjust", buttons.done())
        self._new = Button(live, "new_routine", edit_words.new_routine(), icon="plus")
        self._open = Button(live, "open_programme", sharing.open_one(), look="plain")
        self._gone: GoneLine | None = None
        self._grid = QGridLayout()
        self._columns = 2
        self._build()
        self._connect()
        self._show_routines()
        (self._group.checkedButton() or self._start).setFocus()
        FocusRing(self, live)

    def renew(self) -> None:
        """Show what can be started now, and what is chosen."""
        chosen = self._choices.value
        self._renew_today()
        for id, routine in self._choices.library.routines.items():
            if id in self._cards:
                self._cards[id].show_face(self._face_of(routine))
        is_today = chosen.is_today and WHAT_IS_DUE in self._cards
        wanted = WHAT_IS_DUE if is_today else chosen.routine(self._choices.library)
        if wanted in self._cards:
            self._cards[wanted].setChecked(True)
        plan = self._plan()
        self._start.setEnabled(plan is not None)
        self._start.set_words(buttons.start_in(clock(plan.total_ms)) if plan else buttons.start())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cards stand side by side where they have room."""
        super().resizeEvent(event)
        columns = 2 if self.width() >= self._live.theme.px(TWO_COLUMNS_PX) else 1
        if columns != self._columns:
            self._columns = columns
            self._arrange()

    def _plan(self) -> SessionPlan | None:
        chosen, choices = self._choices.value, self._choices
        if chosen.is_today:
            return choices.today.plan if choices.today else None
        return choices.routine_prospect(chosen.routine(choices.library)).plan

    def _renew_today(self) -> None:
        prospect = self._choices.today
        agenda = self._choices.agenda
        has_it = prospect is not None and agenda is not None and bool(agenda.entries)
        set_shown(self._today, has_it)
        if has_it:
            self._cards[WHAT_IS_DUE] = self._today
        else:
            self._cards.pop(WHAT_IS_DUE, None)
        useful = prospect.useful if has_it and prospect is not None else ()
        holds = prospect is not None and self._choices.value.is_today
        self._chips.offer(useful, prospect.wishes if holds and prospect else frozenset())
        set_shown(self._make, bool(useful))
        set_shown(self._other, has_it)
        if has_it and prospect is not None:
            self._today.show_face(self._face(today_words(), prospect.items, prospect.plan))

    def _face_of(self, routine: Routine) -> SessionFace:
        prospect = self._choices.routine_prospect(routine.id)
        is_changed = routine.original is not None
        name = edit_words.yours(routine.name) if is_changed else routine.name
        return self._face(name, prospect.items, prospect.plan)

    def _face(self, name: str, items: Sequence[Item], plan: SessionPlan | None) -> SessionFace:
        library = self._choices.library
        if plan is None:
            return SessionFace(name, "", routines.nothing_left(), "")
        forms = [library.form(item) for item in items]
        return SessionFace(
            name,
            clock(plan.total_ms),
            words.about(len(items), [form.posture for form in forms]),
            DOT.join(exercise_name(library, item.exercise, item.variant) for item in items),
            forms,
        )

    def _show_routines(self) -> None:
        """Make a card for each routine there is."""
        for cell in self._cells:
            self._grid.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        for id in [id for id in self._cards if id != WHAT_IS_DUE]:
            self._group.removeButton(self._cards.pop(id))
        self._cells = [self._cell(one) for one in self._choices.library.routines.values()]
        self._arrange()
        self.renew()

    def _cell(self, routine: Routine) -> QWidget:
        """A card; beside it everything that can be done to the routine."""
        card = SessionCard(self._live, self._thumbnails, f"session_{routine.id}")
        card.clicked.connect(lambda: self._choices.choose_routine(routine.id))
        self._cards[routine.id] = card
        self._group.addButton(card)
        cell = QWidget()
        row = QHBoxLayout(cell)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        programme = programme_with(self._choices.library, routine.id)
        more = RoutineButton(self._live, routine, programme.name if programme else "")
        more.wanted.connect(self.routine_wanted)
        row.addWidget(card, 1)
        row.addWidget(more, 0, Qt.AlignmentFlag.AlignTop)
        return cell

    def _arrange(self) -> None:
        for number, cell in enumerate(self._cells):
            self._grid.removeWidget(cell)
            self._grid.addWidget(cell, number // self._columns, number % self._columns)
        self._grid.setColumnStretch(1, 1 if self._columns > 1 else 0)
        self._tabs.renew()

    def show_removed(self, routine: Routine | None) -> None:
        """Say what is gone, with the way back; `None` where nothing is to be said any more."""
        if self._gone is None and routine is not None:
            self._gone = GoneLine(self._live)
            self._gone.undone.connect(self.undo_wanted)
            self._outer.insertWidget(1, self._gone)
            self._tabs.renew()
        if self._gone is not None:
            self._gone.show_gone(routine)

    def _on_wished(self, wish: Wish, is_wanted: bool) -> None:
        self._choices.choose_routine(WHAT_IS_DUE)
        self._choices.wish(wish, is_wanted)
        self.renew()

    def _on_start_clicked(self) -> None:
        self.accept()
        self._choices.start_chosen()

    def _connect(self) -> None:
        choices = self._choices
        self._group.addButton(self._today)
        self._today.clicked.connect(lambda: choices.choose_routine(WHAT_IS_DUE))
        self._chips.wished.connect(self._on_wished)
        self._start.clicked.connect(self._on_start_clicked)
        self._close.clicked.connect(self.accept)
        self._open.clicked.connect(lambda: self.routine_wanted.emit(RoutineAct.OPEN_PROGRAMME, ""))
        self._new.clicked.connect(lambda: self.routine_wanted.emit(RoutineAct.NEW, ""))
        choices.changed.connect(self.renew)
        choices.agenda_changed.connect(self.renew)
        choices.library_changed.connect(self._show_routines)

    def _build(self) -> None:
        space = self._live.theme.space
        content = QWidget()
        content.setObjectName("adjust_content")
        content.setProperty("spoken_as", "group")
        content.setAccessibleName(words.sessions())
        head = QWidget()
        flow = FlowLayout(head, gap=space(3), line_gap=space(2), rest="after_first")
        flow.addWidget(Label(self._live, words.title(), "title", wrap=False))
        flow.addWidget(self._new)
        column = QVBoxLayout(content)
        column.setContentsMargins(space(6), space(6), space(6), space(4))
        column.setSpacing(space(3))
        column.addWidget(head)
        column.addWidget(self._today)
        column.addWidget(self._make)
        column.addWidget(self._chips)
        column.addWidget(self._other)
        self._grid.setSpacing(space(3))
        self._grid.setColumnStretch(0, 1)
        column.addLayout(self._grid)
        column.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch()
        foot = QHBoxLayout()
        foot.setContentsMargins(space(6), space(3), space(6), space(5))
        foot.setSpacing(space(3))
        foot.addWidget(self._close)
        foot.addWidget(self._start, 1)
        outer = self._outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(ColumnScroll(self._live, "adjust_scroll", content), 1)
        outer.addLayout(foot)
        self._start.setDefault(True)
        width, height = SIZE_PX
        wanted = QSize(self._live.theme.px(width), self._live.theme.px(height))
        self.resize(size_on_screen(self, wanted))
