"""The log of one day: what was done, and on the present one what may still be."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from footcare_gui.domain.exercises.routine import Library
from footcare_gui.domain.progress.overview import DayLog
from footcare_gui.texts import buttons
from footcare_gui.texts import day_log as words
from footcare_gui.texts.entering import without_the_app
from footcare_gui.texts.exercises import known_name
from footcare_gui.views.progress.log_row import CHEVRON_PX, LogRow
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.note_field import NoteField
from footcare_gui.views.widgets.surface import Surface


class Undoable(NamedTuple):
    """What was just taken out of a day, or entered there, and may be undone."""

    session: str
    name: str
    day: date
    is_new: bool


class DayCard(Surface):
    """A heading, a row a session, and the way to the days beside it."""

    day_wanted = Signal(object)
    """A `date` to show instead."""
    entry_wanted = Signal(object)
    """Something was done without the app on this `date`."""
    remove_wanted = Signal(str)
    restore_wanted = Signal(str)
    note_wanted = Signal(str, str)
    """Id of a session, and another note."""
    felt_wanted = Signal(str, int)
    """Id of a session, and how it felt after it, 0 to 10."""
    undo_offered = Signal(object)
    """An `Undoable`."""
    undone = Signal()
    """It came back from here."""
    stops_changed = Signal()
    """The Tab key has other things to stop at."""
    entry_opened = Signal(object)
    """The person has opened an entry, this `LogRow`, and wants to read it."""

    def __init__(self, live: LiveTheme, parent: QWidget | None = None) -> None:
        super().__init__(live, "day_card", edge="line", parent=parent)
        self._log: DayLog | None = None
        self._undoable: Undoable | None = None
        self._title = Label(live, look="heading")
        self._title.setObjectName("day_title")
        self._earlier = self._step("earlier_day", "back", words.earlier_day())
        self._later = self._step("later_day", "forward", words.later_day())
        self._undo_line = Label(live, look="text")
        self._undo = Button(live, "undo_remove", buttons.undo())
        self._enter = Button(live, "enter_by_hand", without_the_app(), look="plain", icon="plus")
        self._strip = QWidget(self)
        self._rows = QWidget(self)
        self._build()
        self._connect()

    @property
    def day(self) -> date | None:
        """The day shown."""
        return self._log.day if self._log else None

    @property
    def undoable(self) -> Undoable | None:
        """What can be put back here, `None` where nothing is."""
        return self._undoable

    def show_log(self, log: DayLog, library: Library, today: date) -> None:
        """Show a day; what was taken out a moment ago can be put back until another is shown."""
        is_same_day = self._log is not None and self._log.day == log.day
        if not is_same_day:
            self._undoable = None
        self._log = log
        self._today = today
        self._title.setText(words.day_title(log.day, today))
        self._earlier.setEnabled(log.earlier is not None)
        self._later.setEnabled(log.later is not None or log.day < today)
        self._strip.setVisible(self._undoable is not None)
        is_alone = log.day != today and len(log.records) == 1
        opened = frozenset(record.id for record in log.records) if is_alone else frozenset[str]()
        self._show_rows(log, library, self._open() if is_same_day else opened)
        self.stops_changed.emit()

    def keep_notes(self) -> None:
        """Keep what is being written in an entry; the keyboard stays where the person has gone."""
        keyboard = self.window().focusWidget()
        is_elsewhere = keyboard is not None and not self._rows.isAncestorOf(keyboard)
        for field in self._rows.findChildren(NoteField):
            field.keep()
        if is_elsewhere:
            keyboard.setFocus()

    def offer_undo(self, session: str, name: str, *, is_new: bool = False) -> None:
        """Say what was taken out, or entered; shown with the next log of the same day."""
        assert self._log is not None, "what is taken out was in sight"
        self._undoable = Undoable(session, name, self._log.day, is_new)
        self._undo_line.setText(words.entered(name) if is_new else words.removed(name))
        self.undo_offered.emit(self._undoable)

    def _open(self) -> frozenset[str]:
        return frozenset(r.record.id for r in self._rows.findChildren(LogRow) if r.is_open)

    def _show_rows(self, log: DayLog, library: Library, opened: frozenset[str]) -> None:
        rows = QWidget(self)
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for record in log.records:
            row = LogRow(self._live, library, record, rows)
            row.remove_wanted.connect(self._on_remove_wanted)
            row.note_wanted.connect(self._on_note_wanted)
            row.felt_wanted.connect(self._on_felt_wanted)
            column.addWidget(row)
            if record.id in opened:
                row.open()
            row.opened.connect(partial(self._on_row_opened, row))
        if not log.records:
            column.addWidget(Label(self._live, words.nothing_on(log.day, self._today), "quiet"))
        self._add_coming(column, log, library)
        column.addStretch(1)
        self._column.replaceWidget(self._rows, rows)
        self._rows.hide()
        self._rows.deleteLater()
        self._rows = rows

    def _add_coming(self, column: QVBoxLayout, log: DayLog, library: Library) -> None:
        if not log.coming:
            return
        space = self._live.theme.space
        column.addSpacing(space(3))
        column.addWidget(Label(self._live, words.still_to_come(), "label"))
        for state in log.coming:
            line = QHBoxLayout()
            line.setContentsMargins(0, space(1), CHEVRON_PX + space(2), space(1))
            line.setSpacing(space(3))
            line.addWidget(Label(self._live, known_name(library, state.exercise)), 1)
            line.addWidget(Label(self._live, words.coming(state), "quiet", wrap=False))
            column.addLayout(line)

    def _on_row_opened(self, row: LogRow) -> None:
        self.stops_changed.emit()
        if row.is_open and row.line.hasFocus():
            self.entry_opened.emit(row)

    def _on_remove_wanted(self, session: str) -> None:
        row = next(row for row in self.findChildren(LogRow) if row.record.id == session)
        self.offer_undo(session, row.name)
        self.remove_wanted.emit(session)
        self._undo.setFocus()

    def undo(self) -> None:
        """Put back what was taken out, or take out again what was entered."""
        what, self._undoable = self._undoable, None
        if what is not None:
            self.undone.emit()
            (self.remove_wanted if what.is_new else self.restore_wanted).emit(what.session)
            self._go_to(what.session)

    def _on_note_wanted(self, session: str, note: str) -> None:
        self.note_wanted.emit(session, note)
        self._go_to(session)

    def _on_felt_wanted(self, session: str, score: int) -> None:
        self.felt_wanted.emit(session, score)
        self._go_to(session)

    def _go_to(self, session: str) -> None:
        """The keyboard is at that entry; without it at what makes one."""
        lines = (r.line for r in self._rows.findChildren(LogRow) if r.record.id == session)
        next(lines, self._enter).setFocus()

    def _on_enter_clicked(self) -> None:
        if self._log is not None:
            self.entry_wanted.emit(self._log.day)

    def _on_earlier_clicked(self) -> None:
        if self._log is not None and self._log.earlier is not None:
            self.day_wanted.emit(self._log.earlier)

    def _on_later_clicked(self) -> None:
        if self._log is not None:
            self.day_wanted.emit(self._log.later or self._today)

    def _connect(self) -> None:
        self._earlier.clicked.connect(self._on_earlier_clicked)
        self._later.clicked.connect(self._on_later_clicked)
        self._undo.clicked.connect(self.undo)
        self._enter.clicked.connect(self._on_enter_clicked)

    def _step(self, name: str, icon: str, spoken: str) -> Button:
        return Button(self._live, name, look="plain", icon=icon, spoken=spoken)

    def _build(self) -> None:
        space = self._live.theme.space
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(self._title, 1)
        head.addWidget(self._earlier)
        head.addWidget(self._later)
        strip = QHBoxLayout(self._strip)
        strip.setContentsMargins(0, 0, 0, 0)
        strip.addWidget(self._undo_line, 1)
        strip.addWidget(self._undo)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(space(6), space(2), space(4), space(5))
        self._column.setSpacing(space(2))
        self._column.addLayout(head)
        self._column.addWidget(self._strip)
        self._column.addWidget(self._rows)
        self._column.addWidget(self._enter, 0, Qt.AlignmentFlag.AlignLeading)
        self._column.addStretch(1)
