"""Asks at which times of day the calendar shall ring."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from footcare_gui.domain.choices.preferences import Reminders
from footcare_gui.domain.choices.reminders import moved, room
from footcare_gui.texts import calendar_file as words
from footcare_gui.texts import moving
from footcare_gui.views.theme import LiveTheme
from footcare_gui.views.widgets.buttons import Button
from footcare_gui.views.widgets.flow_layout import FlowLayout
from footcare_gui.views.widgets.labels import Label
from footcare_gui.views.widgets.numbered import Number
from footcare_gui.views.widgets.on_screen import size_on_screen
from footcare_gui.views.widgets.small_dialog import SmallDialog
from footcare_gui.views.widgets.stepper import Stepper

NAMES = ("first_time", "middle_time", "last_time")


class CalendarDialog(SmallDialog):
    """Three times of day, and *Save*."""

    save_wanted = Signal(object)
    """With these `Reminders`."""

    def __init__(
        self, live: LiveTheme, reminders: Reminders, parent: QWidget | None = None
    ) -> None:
        super().__init__(live, "calendar_dialog", moving.calendar_title(), parent)
        self._reminders = reminders
        self._steppers = tuple(Stepper(live, name) for name in NAMES)
        for which, stepper in enumerate(self._steppers):
            stepper.less_wanted.connect(lambda which=which: self._turn(which, -1))
            stepper.more_wanted.connect(lambda which=which: self._turn(which, 1))
        self._renew()
        self._build(live)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """High enough for everything where the times stand in lines; the note gives way first."""
        super().resizeEvent(event)
        layout = self.layout()
        if layout is not None:
            self._note.show()
            wanted = QSize(self.width(), layout.totalHeightForWidth(self.width()))
            if size_on_screen(self, wanted) != wanted:
                self._note.hide()
                wanted = QSize(self.width(), layout.totalHeightForWidth(self.width()))
            self.setMinimumHeight(wanted.height())

    def _turn(self, which: int, direction: int) -> None:
        self._reminders = moved(self._reminders, which, direction) or self._reminders
        self._renew()

    def _renew(self) -> None:
        titles = words.time_titles()
        for which, stepper in enumerate(self._steppers):
            stepper.show_value(
                titles[which],
                words.time_of_day(self._reminders[which]),
                Number(self._reminders[which], *room(self._reminders, which)),
                less=moved(self._reminders, which, -1) is not None,
                more=moved(self._reminders, which, 1) is not None,
                limit=words.times_apart(),
            )

    def _on_save_clicked(self) -> None:
        self.accept()
        self.save_wanted.emit(self._reminders)

    def _build(self, live: LiveTheme) -> None:
        space = live.theme.space
        times = QWidget()
        flow = FlowLayout(times, gap=space(5), line_gap=space(3))
        for stepper in self._steppers:
            flow.addWidget(stepper)
        save = Button(live, "save_calendar", moving.save_ics(), look="main")
        save.setDefault(True)
        save.clicked.connect(self._on_save_clicked)
        heading = Label(live, moving.when_remind(), "heading")
        heading.setToolTip(words.which_times())
        self._note = Label(live, words.which_times(), "quiet")
        parts = (heading, times, self._note)
        self._lay_out(parts, (self._cancel("cancel_calendar"), save), gap=4)
        self._set_width(live)
        save.setFocus()

    def _set_width(self, live: LiveTheme) -> None:
        """The three times stand side by side."""
        space, steppers = live.theme.space, [one.sizeHint().width() for one in self._steppers]
        together = sum(steppers) + 2 * space(5) + 2 * space(6)
        self.setMinimumWidth(max(together, live.theme.px(500)))
