"""Brings the questions about how it felt to the session screen: before, and after."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from footcare_gui.controllers.feeling_controller import FeelingController
from footcare_gui.controllers.session_controller import SessionController
from footcare_gui.domain.exercises.routine import Item, Library
from footcare_gui.domain.keys import digit_for
from footcare_gui.domain.memory.feeling import Before, gentle_first
from footcare_gui.domain.memory.ledger import Debt
from footcare_gui.domain.session.glance import Mode
from footcare_gui.domain.session.plan import SessionPlan
from footcare_gui.domain.session.readout import Readout
from footcare_gui.domain.session.summary import Summary
from footcare_gui.texts import feeling as words
from footcare_gui.texts.beforehand import (
    asked_before,
    get_there_first,
    get_there_now,
    told_before,
)
from footcare_gui.texts.exercises import exercise_name, known_name, listed_name
from footcare_gui.views.session.after_panel import AfterPanel
from footcare_gui.views.session.before_page import BeforePage
from footcare_gui.views.session.gentle_offer import GentleOffer
from footcare_gui.views.session.keys import press_of
from footcare_gui.views.session.session_view import SessionView
from footcare_gui.views.theme import LiveTheme

LINGERS_MS = 1_200
"""How long an answered question stays, so that the answer is seen and can be changed."""


class FeelingQuestions(QObject):
    """Asks in a `SessionView`, and never stands in a session's way.

    Args:
        live: The look.
        view: The screen.
        feeling: The session's answers.
    """

    def __init__(self, live: LiveTheme, view: SessionView, feeling: FeelingController) -> None:
        super().__init__(view)
        self._view, self._feeling = view, feeling
        self._controller: SessionController | None = None
        self._library = Library()
        self._gentle: SessionPlan | None = None
        self._before = Before.NOTHING
        self._then: Callable[[], None] | None = None
        self._page = BeforePage(live, view.stage)
        self._offer = GentleOffer(live, view.stage)
        self.after = AfterPanel(live, feeling)
        self._linger = QTimer(self)
        self._linger.setSingleShot(True)
        self._linger.setInterval(LINGERS_MS)
        view.summary.put_below(self.after, self.after.set_scale)
        self._connect()

    def begin(
        self,
        controller: SessionController,
        *,
        before: Before,
        gentle: SessionPlan | None = None,
        known: int | None = None,
    ) -> None:
        """A session begins.

        Args:
            controller: Who runs it.
            before: What it stands still for; an offer comes first.
            gentle: The gentle session to offer, `None` where there is none.
            known: What was said of late, in the place of an answer.
        """
        self.end()
        self._controller, self._gentle, self._before = controller, gentle, before
        self._page.row.begin(None)
        if before is not Before.FEELING and gentle_first(known) and gentle is not None:
            assert known is not None
            self._offer_gentle(known)
        else:
            self._show_page(controller)
        controller.changed.connect(self._on_changed)
        self._on_changed(controller.readout())

    def when_answered(self, begin: Callable[[], None]) -> None:
        """Let the session begin: at once where nothing is asked, else after that."""
        self._then = begin
        if self._page.isHidden() and self._offer.isHidden():
            self._go_on()

    def skip_question(self, before: Before = Before.NOTHING) -> None:
        """It is known already how it feels.

        Args:
            before: What the session still stands still for.
        """
        self._before = before
        if before is Before.NOTHING:
            self._go_on()
        elif self._controller is not None:
            self._show_page(self._controller)

    def end(self) -> None:
        """The session has gone from the screen."""
        if self._controller is not None:
            self._controller.changed.disconnect(self._on_changed)
        self._controller = self._then = None
        self._view.setProperty("ring_around", None)
        self._close_page()
        self._close_offer()

    def show_after(self, summary: Summary, library: Library, *, asks: bool) -> None:
        """The session is over: ask below what was done."""
        self._close_page()
        self._close_offer()
        self._library = library
        self._feeling.end(summary.done)
        self.after.begin(library, asks=asks and summary.held_ms > 0)
        self._view.summary.order_tabs(self.after.stops)
        self._view.setProperty("ring_around", self._view.summary.leave)
        if asks and summary.held_ms > 0:
            self._view.say(f"{words.after()} {words.after_keys()}", with_part=True)

    def show_debt(self, debt: Debt | None) -> None:
        """Say what the session leaves owed."""
        self.after.show_debt(debt)

    def show_next(self, exercise: str, at: datetime | None) -> None:
        """Say which exercise comes next, and when; `None` for now."""
        self.after.show_next(words.when_next(known_name(self._library, exercise), at))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Digits are answers while a question is on the screen."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if not self._offer.isHidden():
                if not event.isAutoRepeat():
                    self._offer.take_key(event.key(), digit_for(press_of(event)))
                return True
            if self._page.isVisible():
                return self._page.take_key(event)
            return self.after.isVisible() and self.after.take_key(event)
        return False

    def _on_changed(self, readout: Readout) -> None:
        """What has begun needs no question before it."""
        if readout.mode is not Mode.IDLE:
            self._close_page()

    def _go_on(self) -> None:
        """Nothing is asked any more: the session begins."""
        self._close_page()
        self._close_offer()
        begin, self._then = self._then, None
        if begin is not None:
            begin()

    def _close_page(self) -> None:
        self._linger.stop()
        self._view.stage.take_away(self._page)

    def _show_page(self, controller: SessionController) -> None:
        """What the session stands still for, if anything."""
        if self._before is Before.NOTHING:
            return
        first = controller.readout().segment
        name = exercise_name(self._feeling.library, first.exercise, first.variant)
        number = len({segment.place for segment in controller.plan.segments})
        form = self._feeling.library.form(Item(first.exercise, first.variant))
        begins = words.begins_with(name, number)
        if self._before is Before.FEELING:
            place = get_there_first(first, form)
            self._page.tell(name, number, place, offers_gentle=self._gentle is not None)
            told = asked_before(begins, place)
        else:
            place = get_there_now(first, form)
            self._page.tell_place(name, number, place)
            told = told_before(begins, place)
        self._view.stage.put(self._page)
        self._view.setProperty("ring_around", self._page.start)
        self._view.say_now(told)

    def _on_went_on(self) -> None:
        """As it was chosen; where nothing was asked, the time to get there is still to come."""
        self._close_offer()
        if self._before is Before.PLACE and self._controller is not None:
            self._show_page(self._controller)
            self._view.setFocus()
        else:
            self._go_on()

    def _on_before_scored(self, score: int) -> None:
        self._feeling.say_before(score)
        self._linger.start()

    def _on_lingered(self) -> None:
        """Time enough has passed for a ten, or for another number."""
        score = self._feeling.before
        if score is None or not gentle_first(score) or self._gentle is None:
            self._go_on()
            return
        self._close_page()
        self._offer_gentle(score)

    def _offer_gentle(self, score: int) -> None:
        assert self._controller is not None
        assert self._gentle is not None
        library = self._feeling.library
        firsts = {segment.place: segment for segment in self._gentle.segments}.values()
        names = [listed_name(library, one.exercise, one.variant) for one in firsts]
        self._offer.offer(score, names, self._gentle.total_ms, self._controller.plan.total_ms)
        self._view.stage.put(self._offer)
        self._offer.take_keyboard()

    def _on_refused(self) -> None:
        """It says so, with the way back; the next Space begins the session."""
        self._linger.stop()
        self._feeling.refused.emit()
        self._view.setFocus()

    def _on_undone(self) -> None:
        self._feeling.undone.emit()
        self._view.setFocus()

    def _on_gentle_wanted(self) -> None:
        self._close_offer()
        self._feeling.gentle_wanted.emit()

    def _on_left_it(self) -> None:
        if self._feeling.before is not None:
            self._feeling.take_back_before()
        self._close_page()
        self._close_offer()
        self._feeling.leave_wanted.emit()

    def _on_asked_after(self) -> None:
        self._view.summary.order_tabs(self.after.stops)

    def _on_answer_told(self, part: QWidget) -> None:
        self._view.summary.reveal(part)

    def _close_offer(self) -> None:
        self._view.stage.take_away(self._offer)

    def _connect(self) -> None:
        for overlay in (self._page, self._offer):
            self._view.stage.keep_slot_for(overlay)
        self._view.installEventFilter(self)
        self._linger.timeout.connect(self._on_lingered)
        self._page.row.scored.connect(self._on_before_scored)
        self._page.row.refused.connect(self._on_refused)
        self._page.row.undone.connect(self._on_undone)
        self._page.passed.connect(self._go_on)
        self._page.left_it.connect(self._on_left_it)
        self._offer.gentle_wanted.connect(self._on_gentle_wanted)
        self._offer.went_on.connect(self._on_went_on)
        self._offer.left_it.connect(self._on_left_it)
        self.after.refused.connect(self._feeling.refused)
        self.after.undone.connect(self._feeling.undone)
        self.after.asked.connect(self._on_asked_after)
        self.after.told.connect(self._on_answer_told)
        self.after.made_up.connect(self._feeling.made_up)
        self.after.put_off.connect(self._feeling.put_off)
