"""Progress: on how many days the person moved, how it felt, left and right, one day's log."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDeadlineTimer, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from footcare_gui.controllers.progress_controller import ProgressController
from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.progress.answers import Answers
from footcare_gui.domain.progress.overview import DaysMoved
from footcare_gui.texts import answers as answer_words
from footcare_gui.texts import progress as words
from footcare_gui.texts.day_log import session_name
from footcare_gui.views.progress.answer_cards import AnswerCards
from footcare_gui.views.progress.balance import BalanceTable
from footcare_gui.views.progress.day_card import DayCard
from footcare_gui.views.progress.kept_part import KeptPart
from footcare_gui.views.progress.log_row import LogRow
from footcare_gui.views.progress.nothing import Nothing
from footcare_gui.views.progress.pictures_card import PicturesCard
from footcare_gui.views.progress.progress_head import ProgressHead
from footcare_gui.views.progress.week_strip import WeekStrip
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.scrolling import ColumnScroll
from footcare_gui.views.widgets.surface import Surface
from footcare_gui.views.widgets.tab_order import TabOrder

WIDE_PX, ANSWERS_PX = 920, 720
MOST_PX = 1560
"""Beside each other from the one width on, and never wider than the other."""

READY_MS = 2_000
"""So long it holds what was read when it was in somebody's mind, from the key before its own."""

ANSWERS = ("sides_answer", "felt_answer", "next_answer")


class ProgressPage(QWidget):
    """Shows what a `ProgressController` knows, each time that the page is opened.

    Args:
        live: The theme.
        controller: Whom it asks.
    """

    exercises_wanted = Signal()
    """Back to the other tab."""
    start_wanted = Signal()
    """Start what is offered today."""
    exercise_wanted = Signal(str)
    """To an exercise, by its id."""
    entry_wanted = Signal(object)
    """Something was done without the app on this `date`."""

    def __init__(
        self, live: LiveTheme, controller: ProgressController, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("progress_page")
        self._live, self._controller = live, controller
        self._library, self._today = Library(), controller.today
        self._moved = DaysMoved(0, 0, None)
        self._ready = QDeadlineTimer(0)
        self.head = ProgressHead(live)
        self._title, self._subtitle = Label(live, look="title"), Label(live, look="quiet")
        self._title.setObjectName("progress_title")
        self._start = Button(live, "progress_start", look="main", icon="play")
        self._week, self._answers = WeekStrip(live), AnswerCards(live, ANSWERS)
        self._nothing = Nothing(live)
        self._pictures = PicturesCard(live)
        self.dots, self.felt = self._pictures.dots, self._pictures.felt
        self.balance = BalanceTable(live)
        self._no_sides = Label(live, words.nothing_sided(), "quiet")
        self.kept = KeptPart(live)
        self.day = DayCard(live)
        self._is_due = self._offers_start = False
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lower = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._cards = QWidget()
        self._tabs = TabOrder(self)
        self._build()
        self._connect()
        self.setFocusProxy(self.head.tabs)

    def prepare(self, library: Library) -> None:
        """It may be opened any moment: what it would show is read and laid out by then."""
        if self._ready.hasExpired() or library is not self._library:
            self.open(library)
            self._ready.setRemainingTime(READY_MS)

    def forget(self) -> None:
        """What was prepared is no longer so."""
        self._ready.setRemainingTime(0)

    def open(self, library: Library) -> None:
        """Show the present day, everything read anew unless that was done just now."""
        is_ready = library is self._library and not self._ready.hasExpired()
        self.forget()
        if not is_ready:
            self._library = library
            self._renew(self._controller.today)

    def show_entered(self, session: str, day: date) -> None:
        """Show a day on which something was entered by hand, with the way back."""
        self._renew(day)
        record = next((one for one in self._controller.log(day).records if one.id == session), None)
        if record is not None:
            self.day.offer_undo(session, session_name(self._library, record), is_new=True)
            self._show_day(day)

    def set_start(self, text: str, spoken: str) -> None:
        """What the one button of an empty or long quiet page says."""
        for button in (self._start, self._nothing.start):
            button.set_words(text, spoken)
        self._show_start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cards beside each other where there is room for it."""
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What no part of it has a use for moves the page."""
        if not self._scroll.move_by(event.key()):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """A larger text needs more room."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._arrange()

    def _renew(self, day: date) -> None:
        overview = self._controller.overview()
        self._today = overview.today
        self._pictures.show_overview(overview)
        self.balance.show_balances(overview.balances, self._library)
        self.balance.setVisible(bool(overview.balances))
        self._no_sides.setVisible(not overview.balances)
        self.kept.show_kept(overview.kept, self._library)
        self._show_day(day)
        self._show_answers(overview.answers)
        self._show_moved(overview.moved)
        self._arrange()

    def _show_moved(self, moved: DaysMoved) -> None:
        self._moved = moved
        self._title.setText(words.title(moved))
        self._subtitle.setText(words.subtitle(moved) if moved.last else "")
        self._pictures.show_moved(moved)
        is_empty = moved.last is None and not self.day.undoable
        self._nothing.setVisible(is_empty)
        for widget in (self._cards, self._title, self._subtitle, self._week, self._answers):
            widget.setVisible(not is_empty)
        self._offers_start = not is_empty and (moved.week == 0 or self._is_due)
        self._show_start()
        self.head.offer_sheet(moved.last is not None)

    def _show_start(self) -> None:
        self._start.setVisible(self._offers_start and bool(self._start.text()))

    def _show_answers(self, value: Answers) -> None:
        self._is_due = bool(value.due)
        self._week.show_days(value.week, answer_words.week(value))
        self._answers.answer(
            (
                answer_words.sides(value, self._library),
                answer_words.felt(value),
                answer_words.coming(value, self._library, self._today),
            )
        )

    def show_day(self, day: date) -> None:
        """Show another day."""
        self._show_day(day)
        self._show_moved(self._moved)

    def _show_day(self, day: date) -> None:
        self.day.keep_notes()  # before the log is read, which has them then
        self.day.show_log(self._controller.log(day), self._library, self._today)
        self._pictures.choose(day)

    def _on_history_changed(self) -> None:
        self._renew(self.day.day or self._controller.today)

    def _on_entry_opened(self, row: LogRow) -> None:
        """What it opens to is in sight once it is laid out; at least the line that was pressed."""
        QTimer.singleShot(0, row, lambda: self._scroll.show_down_to_end(row, row.line))

    def _arrange(self) -> None:
        scale = self._live.theme.text_percent / 100
        wide = self.width() >= WIDE_PX * scale
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._lower.setDirection(across if wide else down)
        self._pictures.arrange(round(self.width() / scale), WIDE_PX)
        self._answers.arrange(is_wide=self.width() >= ANSWERS_PX * scale)
        self._top.setDirection(across if self.width() >= ANSWERS_PX * scale else down)
        space = self._live.theme.space
        side = max(space(7), (self.width() - MOST_PX) // 2)
        self._head_row.setContentsMargins(side, space(4), side, 0)
        self._inner.setContentsMargins(side, space(2), side, space(6))

    def _connect(self) -> None:
        self._controller.changed.connect(self._on_history_changed)
        for button in (self._start, self._nothing.start):
            button.clicked.connect(self.start_wanted)
        self.head.tabs.page_wanted.connect(lambda _page: self.exercises_wanted.emit())
        for picture in (self.dots, self.felt):
            picture.table.day_chosen.connect(self.show_day)
        self.balance.exercise_chosen.connect(self.exercise_wanted)
        self.day.day_wanted.connect(self.show_day)
        self.day.remove_wanted.connect(self._controller.remove)
        self.day.restore_wanted.connect(self._controller.restore)
        self.day.note_wanted.connect(self._controller.note)
        self.day.felt_wanted.connect(self._controller.say_felt)
        self.day.entry_wanted.connect(self.entry_wanted)
        self.day.stops_changed.connect(self._tabs.renew)
        self.day.entry_opened.connect(self._on_entry_opened)
        self._nothing.enter.clicked.connect(lambda: self.entry_wanted.emit(self._today))

    def _build(self) -> None:
        space = self._live.theme.space
        titles = QVBoxLayout()
        titles.setSpacing(space(1))
        titles.addWidget(self._title)
        titles.addWidget(self._subtitle)
        top = self._top
        top.setSpacing(space(6))
        top.addLayout(titles, 1)
        start = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        top.addWidget(self._week, 0, start)
        top.addWidget(self._start, 0, start)
        self._build_cards()
        content = QWidget()
        content.setObjectName("progress_content")
        self._inner = QVBoxLayout(content)
        self._inner.setSpacing(space(5))
        self._inner.addLayout(top)
        self._inner.addWidget(self._answers)
        self._inner.addWidget(self._cards)
        self._inner.addWidget(self._nothing, 1)
        self._inner.addStretch(0)
        self._head_row = QVBoxLayout()
        self._head_row.addWidget(self.head)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(3))
        column.addLayout(self._head_row)
        self._scroll = ColumnScroll(self._live, "progress_scroll", content)
        column.addWidget(self._scroll, 1)

    def _build_cards(self) -> None:
        space, live = self._live.theme.space, self._live
        sides = Surface(live, "sides_card", edge="line")
        part = QVBoxLayout()
        part.setSpacing(space(3))
        heading = Label(live, words.left_and_right(), "heading")
        for widget in (heading, self.balance, self._no_sides, self.kept):
            part.addWidget(widget)
        part.addStretch(1)
        part.setContentsMargins(space(6), space(5), space(6), space(5))
        sides.setLayout(part)
        self._lower.setSpacing(space(5))
        self._lower.addWidget(sides, 57)
        self._lower.addWidget(self.day, 43)
        column = QVBoxLayout(self._cards)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(5))
        column.addWidget(self._pictures)
        column.addLayout(self._lower)
