"""The panel behind *Adjust*: less or gentler of what is due, or a routine instead."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from footcare_gui.controllers.choices_controller import ChoicesController
from footcare_gui.domain.actions import ActionId, spec_of
from footcare_gui.domain.choices.choices import WHAT_IS_DUE
from footcare_gui.domain.choices.wishes import Wish
from footcare_gui.domain.exercises.routine import Item, Routine
from footcare_gui.domain.exercises.within import programme_with
from footcare_gui.domain.session.plan import SessionPlan
from footcare_gui.texts import adjusting as words
from footcare_gui.texts import buttons, clock, routines, sharing, whose
from footcare_gui.texts import routine_edit as edit_words
from footcare_gui.texts.exercises import listed_names
from footcare_gui.texts.library import DOT
from footcare_gui.texts.today_card import today as today_words
from footcare_gui.views.main.leave_out_chips import LeaveOutChips
from footcare_gui.views.main.moved_line import MovedLine
from footcare_gui.views.main.routine_cards import RoutineCards
from footcare_gui.views.main.routine_menu import GoneLine, RoutineAct
from footcare_gui.views.main.session_card import SessionCard, SessionFace
from footcare_gui.views.main.wish_chips import WishChips
from footcare_gui.views.pictures import Thumbnails
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.announcer import Announcer
from footcare_gui.views.widgets.arrow_grid import ArrowGrid
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.flow_layout import FlowLayout
from footcare_gui.views.widgets.focus_ring import FocusRing
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.scrolled_dialog import Foot, ScrolledDialog
from footcare_gui.views.widgets.showing import set_shown
from footcare_gui.views.widgets.tab_order import TabOrder

SIZE_PX = (680, 720)
TWO_COLUMNS_PX = 560
STEPS: dict[str, int] = {RoutineAct.EARLIER: -1, RoutineAct.LATER: 1}
KEYS = {"Alt+Up": -1, "Alt+Down": 1}


class AdjustDialog(ScrolledDialog):
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
        self._cards = RoutineCards(live, thumbnails, self._group)
        self._today = SessionCard(live, thumbnails, "session_today")
        self._arrows = ArrowGrid(self, SessionCard)
        self._make = Label(live, words.make_it(), "label")
        self._chips = WishChips(live)
        self._leave_out = LeaveOutChips(live)
        self._other = Label(live, words.or_another(), "heading")
        self._start = Button(live, "start_adjusted", look="main", icon="play")
        self._close = Button(live, "close_adjust", buttons.done())
        self._new = Button(live, "new_routine", edit_words.new_routine(), icon="plus")
        self._open = Button(live, "open_programme", sharing.open_one(), look="plain")
        self._gone: GoneLine | None = None
        self._moved = MovedLine(live)
        self._move, self._announcer = ("", ""), Announcer(self)
        self._build()
        self._connect()
        self._show_routines()
        (self._group.checkedButton() or self._start).setFocus()
        FocusRing(self, live)

    def renew(self) -> None:
        """Show what can be started now, and what is chosen."""
        chosen = self._choices.value
        has_today = self._renew_today()
        routines = self._choices.routines
        if self._cards.put_in_order([routine.id for routine in routines]):
            self._tabs.renew()
        for routine in routines:
            if card := self._cards.cards.get(routine.id):
                card.show_face(self._face_of(routine))
        if chosen.is_today and has_today:
            self._today.setChecked(True)
        elif chosen_card := self._cards.cards.get(chosen.routine(self._choices.library)):
            chosen_card.setChecked(True)
        plan = self._plan()
        self._start.setEnabled(plan is not None)
        self._start.set_words(buttons.start_in(clock(plan.total_ms)) if plan else buttons.start())

    def showEvent(self, event: QShowEvent) -> None:
        """What is chosen is in sight."""
        super().showEvent(event)
        if chosen := self._group.checkedButton():
            QTimer.singleShot(0, chosen, lambda: self._scroll.ensureWidgetVisible(chosen))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cards stand side by side where they have room."""
        super().resizeEvent(event)
        columns = 2 if self.width() >= self._live.theme.px(TWO_COLUMNS_PX) else 1
        if self._cards.set_columns(columns):
            self._tabs.renew()

    def _plan(self) -> SessionPlan | None:
        choices = self._choices
        if choices.value.is_today:
            return choices.today.plan if choices.today else None
        return choices.routine_prospect(choices.value.routine(choices.library)).plan

    def _renew_today(self) -> bool:
        prospect, agenda = self._choices.today, self._choices.agenda
        has_it = prospect is not None and agenda is not None and bool(agenda.entries)
        set_shown(self._today, has_it)
        holds = prospect.wishes if prospect and self._choices.value.is_today else frozenset()
        self._chips.offer(prospect.useful if has_it and prospect else (), holds)
        set_shown(self._make, self._chips.has_any)
        self._leave_out.offer(self._choices.library, prospect if has_it else None)
        set_shown(self._other, has_it)
        if has_it and prospect is not None:
            self._today.stay_as_high()  # what is pressed below stays under the pointer
            self._today.show_face(self._face(today_words(), prospect.items, prospect.plan))
        return has_it

    def _face_of(self, routine: Routine) -> SessionFace:
        prospect = self._choices.routine_prospect(routine.id)
        is_changed = routine.original is not None
        name = edit_words.yours(routine.name) if is_changed else routine.name
        said = whose.of_routine(self._choices.library, routine)
        return self._face(name, prospect.items, prospect.plan, said)

    def _face(
        self, name: str, items: Sequence[Item], plan: SessionPlan | None, said: str = ""
    ) -> SessionFace:
        library = self._choices.library
        if plan is None:
            about = DOT.join(filter(None, (said, routines.nothing_left())))
            return SessionFace(name, "", about, "")
        forms = [library.form(item) for item in items]
        return SessionFace(
            name,
            clock(plan.total_ms),
            words.about(len(items), [form.posture for form in forms], said),
            DOT.join(listed_names(library, items)),
            forms,
        )

    def _show_routines(self) -> None:
        """Make a card for each routine there is."""
        library, routines = self._choices.library, self._choices.routines
        brought = ((one.id, programme_with(library, one.id)) for one in routines)
        programmes = {id: programme.name for id, programme in brought if programme}
        self._cards.show_routines(routines, programmes)
        self._arrows.add(self._today, *self._cards.cards.values())
        set_shown(self._moved, False)
        self._tabs.renew()
        self.renew()

    def show_removed(self, routine: Routine | None) -> None:
        """Say what is gone, with the way back; `None` where nothing is to be said any more."""
        if self._gone is None and routine is not None:
            self._gone = GoneLine(self._live)
            self._gone.undone.connect(self.undo_wanted)
            self._put_below(self._gone)
            self._tabs.renew()
        if self._gone is not None:
            self._gone.show_gone(routine)

    def _on_wanted(self, act: str, routine: str) -> None:
        if act in STEPS:
            self._move_by(routine, STEPS[act])
        else:
            self.routine_wanted.emit(act, routine)

    def _on_move_key(self, by: int) -> None:
        moved = "" if self._moved.isHidden() else self._move[0]
        routine = self._cards.with_keyboard() or moved
        if routine:
            self._move_by(routine, by)

    def _move_by(self, routine: str, by: int) -> None:
        """Move a routine; moves of one in a row are one change, which one *Undo* takes back."""
        if self._moved.isHidden() or self._move[0] != routine:
            self._move = routine, self._choices.preferences.routine_order
        self._choices.move_routine(routine, by)
        set_shown(self._moved, True)
        self.show_removed(None)
        self._tell_place(routine)

    def _on_dragged(self, at: QPoint) -> None:
        """Scroll to where the card is held."""
        place = self._cards.mapToParent(at)
        self._scroll.ensureVisible(place.x(), place.y(), 0, self._live.theme.space(8))

    def _undo_move(self) -> None:
        routine, before = self._move
        self._choices.change(routine_order=before)
        set_shown(self._moved, False)
        self._cards.focus_on(routine)
        self._tell_place(routine)

    def _tell_place(self, routine: str) -> None:
        """Say where it stands; once it stands there, have it in sight."""
        ids = [one.id for one in self._choices.routines]
        name, number = self._choices.library.routines[routine].name, ids.index(routine) + 1
        self._announcer.say(self._moved.show_place(name, number, len(ids)))
        card = self._cards.cards[routine]
        QTimer.singleShot(0, card, lambda: self._scroll.ensureWidgetVisible(card))

    def _on_wished(self, wish: Wish, is_wanted: bool) -> None:
        self._choices.choose_routine(WHAT_IS_DUE)
        self._choices.wish(wish, is_wanted)
        self.renew()

    def _on_left_out(self, exercise: str, is_out: bool) -> None:
        self._choices.choose_routine(WHAT_IS_DUE)
        self._choices.change_only_today(lambda only: only.with_left_out(exercise, is_out=is_out))

    def _undo_last(self) -> None:
        """What the *Undo* does that stands there."""
        if not self._moved.isHidden():
            self._undo_move()
        elif self._gone is not None and not self._gone.isHidden():
            self.undo_wanted.emit()

    def _on_start_clicked(self) -> None:
        self.accept()
        self._choices.start_chosen()

    def _connect(self) -> None:
        choices = self._choices
        self._group.addButton(self._today)
        self._today.clicked.connect(lambda: choices.choose_routine(WHAT_IS_DUE))
        self._cards.chosen.connect(choices.choose_routine)
        self._cards.wanted.connect(self._on_wanted)
        self._cards.moved.connect(self._move_by)
        self._cards.dragged.connect(self._on_dragged)
        self._moved.move_wanted.connect(lambda by: self._move_by(self._move[0], by))
        self._moved.undone.connect(self._undo_move)
        for keys, by in KEYS.items():
            QShortcut(QKeySequence(keys), self, lambda by=by: self._on_move_key(by))
        QShortcut(QKeySequence(spec_of(ActionId.UNDO).keys[0]), self, self._undo_last)
        self._chips.wished.connect(self._on_wished)
        self._chips.told.connect(self._announcer.say)
        self._leave_out.left_out.connect(self._on_left_out)
        self._leave_out.grew.connect(self._tabs.renew)
        self._start.clicked.connect(self._on_start_clicked)
        self._close.clicked.connect(self.accept)
        self._open.clicked.connect(lambda: self.routine_wanted.emit(RoutineAct.OPEN_PROGRAMME, ""))
        self._new.clicked.connect(lambda: self.routine_wanted.emit(RoutineAct.NEW, ""))
        choices.changed.connect(self.renew)
        choices.agenda_changed.connect(self.renew)
        choices.library_changed.connect(self._show_routines)

    def _build(self) -> None:
        space = self._live.theme.space
        content, column = self._scrolled_column("adjust_content")
        content.setProperty("spoken_as", "group")
        content.setAccessibleName(words.sessions())
        head = QWidget()
        flow = FlowLayout(head, gap=space(3), line_gap=space(2), rest="after_first")
        flow.addWidget(Label(self._live, words.title(), "title", wrap=False))
        flow.addWidget(self._new)
        column.addWidget(head)
        column.addWidget(self._today)
        column.addWidget(self._make)
        column.addWidget(self._chips)
        column.addWidget(self._leave_out)
        self._chips.add(self._leave_out.opener)
        column.addWidget(self._other)
        column.addWidget(self._cards)
        column.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch()
        answers = Foot((self._close, self._start), is_trailing=False)
        self._scroll = self._lay_out("adjust_scroll", content, answers, size_px=SIZE_PX)
        self._put_below(self._moved)
        self._start.setDefault(True)
